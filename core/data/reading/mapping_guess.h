#pragma once

#include "core/data/reading/import_remarks.h"
#include "core/data/reading/mapping.h"
#include "core/data/table/table_file.h"

namespace throughline::data {

/// A mapping that was guessed, usable or not, with what one should know of it.
struct GuessedMapping {
  Mapping mapping;
  bool usable = true; ///< false: no column looks like a score, so there is nothing to import yet
  std::vector<ImportRemark> remarks;
};

/// A mapping from what the header and the sample look like: ratings become touchpoints, and respondent, time, overall
/// score, channel, comment, weight and segments are found by name and values. Delimiter, encoding and header rows are
/// those of the sample. A column is used once; what is not taken though it looks like a score is in the remarks.
GuessedMapping guessWithRemarks(const TableSample& sample);

/// The same for those who need a usable one. Errors: noScoreFound.
Result<Mapping> guessMapping(const TableSample& sample);

/// What a table's header rows are, and which headers fit several columns: true whatever the mapping says.
std::vector<ImportRemark> headerRemarks(const TableSample& sample);

/// Service where the title speaks of help, support, complaints and the like, else experience.
model::Kind guessKind(std::string_view title);

} // namespace throughline::data
