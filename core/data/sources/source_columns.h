#pragma once

#include "core/data/feedback_columns.h"
#include "core/data/reading/mapping.h"
#include "core/workspace/sqlite.h"

#include <string>
#include <vector>

/// One source read back from its segments. Used by core/data/load.
namespace throughline::data {

struct StoredSeries {
  std::string name;
  std::optional<model::TouchpointId> touchpoint;
  Scale scale;
  FailureRule rule;
  bool recorded = false; ///< by operations
  bool dated = false;    ///< of one being imported: what happened has a day of its own
};

/// What the tables say of a source.
struct StoredSource {
  std::int64_t id = 0;
  Layout layout = Layout::wide;
  std::string map;
  std::int64_t records = 0;
  std::int64_t chunks = 0;
  bool namesCustomers = true;       ///< false: rows are named by the id of the answer, and nobody knows by whom
  bool blanksInDoubt = false;       ///< a response a row, and the mapping does not tell blanks apart
  std::int64_t sameRows = 0;        ///< of the file, as noteSameRows keeps them
  std::string voice;                ///< who speaks; empty where the file does not say
  std::vector<StoredSeries> series; ///< by code
  std::optional<StoredSeries> overall;
  std::vector<SegmentColumn> lists; ///< name and values; codes are empty
};
/// All sources that are done, by id.
Result<std::vector<StoredSource>> storedSources(workspace::Connection& connection);

/// The columns of a source whose segments were all found sound. Empty where there is none.
struct SourceColumns {
  std::vector<std::int64_t> record;
  std::vector<std::uint64_t> respondent;
  std::vector<std::int32_t> day;
  std::vector<std::uint8_t> named;
  std::vector<double> weight;
  std::vector<double> overall;
  std::vector<ScoreColumn<float>> scores;        ///< of wanted series only
  std::vector<std::vector<std::uint8_t>> reach;  ///< of wanted series only
  std::vector<std::vector<std::int32_t>> ownDay; ///< of wanted series only; empty where one has no time of its own
  std::vector<std::uint32_t> series;
  std::vector<float> score;
  std::vector<std::uint8_t> failed;
  std::vector<std::uint8_t> resolved;
  std::vector<std::vector<std::uint32_t>> words;
};
/// Only the rows at these places, in order.
void keepOnly(SourceColumns& columns, const std::vector<std::uint32_t>& rows);
/// wanted: codes of the series whose scores are read (wide only). Errors: recordDamaged with the name of the segment.
Result<SourceColumns> readColumns(workspace::Connection& connection, const StoredSource& source,
                                  const std::vector<std::size_t>& wanted, bool withRecords);

} // namespace throughline::data
