#pragma once

#include "core/data/sources/column_segment.h"
#include "core/data/sources/conversion.h"
#include "core/model/document.h"
#include "core/workspace/row_feed.h"
#include "core/workspace/sqlite.h"

#include <cstdint>
#include <string>
#include <vector>

/// Writes one import into the workspace: a pending source, chunks of rows with their segments, and the mark that it is
/// done.
namespace throughline::data {

/// A chunk with its segments already coded: made on the reading thread.
struct StorableChunk {
  ConvertedChunk rows;
  std::vector<std::pair<std::string, std::vector<std::byte>>> segments; ///< name, bytes
  Sha256 rowsHash{};                                                    ///< of the rows as they will be in the file
};
StorableChunk storable(ConvertedChunk chunk);

/// What is known of a source before its first record.
struct SourceStart {
  std::string name;
  std::string path;
  std::int64_t bytes = 0;
  std::string encoding;
  char delimiter = ',';
  Layout layout = Layout::wide;
  std::string voice = "customer";      ///< who speaks: one of the words of --voice
  std::optional<std::int64_t> invited; ///< how many were asked
};

/// What is known after the last one. touchpoints: of each series.
struct SourceEnd {
  std::string sha256;
  std::string mapping;
  model::MapId map;
  std::vector<Series> series;
  std::vector<model::TouchpointId> touchpoints;
  std::optional<Series> overall;
  std::vector<WordList> words;
};

struct ImportCounts {
  std::int64_t records = 0;
  std::int64_t responses = 0;
  std::int64_t feedback = 0;
  std::int64_t rejected = 0;
  std::optional<std::int32_t> firstDay;
  std::optional<std::int32_t> lastDay;
};

class ImportStore {
public:
  /// Adds a pending source, in a transaction of its own.
  static Result<ImportStore> begin(workspace::Connection& connection, const SourceStart& start);

  /// One transaction of at most about 50 ms for chunks of the size that the import task makes.
  Status write(const StorableChunk& chunk);
  /// Marks the source as done, within the caller's transaction.
  Status finish(const SourceEnd& end);
  /// Removes all that was written, in a transaction of its own.
  Status abandon();

  std::int64_t source() const { return source_; }
  const ImportCounts& counts() const { return counts_; }

private:
  ImportStore(workspace::Connection& connection, std::int64_t source, Layout layout, workspace::RowFeed feed)
      : connection_(connection), source_(source), layout_(layout), feed_(std::move(feed)) {}
  Status writeRows(const StorableChunk& chunk);
  Status writeResponses(const ConvertedChunk& chunk);
  Status writeFeedback(const ConvertedChunk& chunk);
  Status writeMetrics(const ConvertedChunk& chunk);
  Status writeRejected(const ConvertedChunk& chunk);
  Status writeSegments(const StorableChunk& chunk);
  Status sealChunk(const StorableChunk& chunk);
  void count(const ConvertedChunk& chunk);

  workspace::Connection& connection_;
  std::int64_t source_;
  Layout layout_;
  workspace::RowFeed feed_;
  ImportCounts counts_;
  std::int64_t chunks_ = 0;
  std::int64_t rejectedRows_ = 0;
};

/// A failure rule, and whether failures were recorded by operations, as a text in the file, and back.
/// Errors: recordDamaged where the text is no such rule.
struct SeriesRule {
  FailureRule rule;
  bool recorded = false;
};
std::string seriesRuleText(const FailureRule& rule, bool recorded);
Result<SeriesRule> seriesRuleFrom(std::string_view text);

} // namespace throughline::data
