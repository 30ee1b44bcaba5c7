#pragma once

#include "core/workspace/sqlite.h"

#include "core/base/progress.h"
#include "core/base/sha256.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// Hashes over everything that the figures come from, because SQLite does not notice a changed bit within a value
/// (docs/file-format.md, "Seals"). Whoever changes rows of a source in the tables named here seals it again in the same
/// transaction; `check` and every reading find what does not fit.
namespace throughline::workspace {

/// What a block's name is where it covers rows of response or feedback; else it is the name of a column segment.
inline constexpr std::string_view rowsBlock = "rows";

/// Some rows of a source, or one of its column segments.
struct Block {
  std::string name;
  std::int64_t number = 0; ///< in order from 0; of a segment: its chunk
  std::int64_t first = 0;  ///< row ids; 0 for segments
  std::int64_t last = 0;
  std::int64_t rows = 0;
  Sha256 hash{};
  bool operator==(const Block&) const = default;
};

/// Within the caller's transaction.
Status writeBlock(Connection& connection, std::int64_t source, const Block& block);
/// Of that name, by number.
Result<std::vector<Block>> blocksOf(Connection& connection, std::int64_t source, std::string_view name);
/// All column segments, by name and number.
Result<std::vector<Block>> segmentBlocksOf(Connection& connection, std::int64_t source);

/// Of a segment, with its place, so that one in the place of another is noticed.
Sha256 segmentHash(std::int64_t source, std::string_view name, std::int64_t chunk, std::span<const std::byte> bytes);

/// Seals the source as its tables are now: its own row, series, words, rejected rows, blocks. Within the caller's
/// transaction. Errors: those of Connection.
Status sealSource(Connection& connection, std::int64_t source);
/// Seals the figures of every touchpoint. Within the caller's transaction.
Status sealMetrics(Connection& connection);
/// Every sealed source is there and done, and its row, series, words and blocks are as they were sealed.
/// Errors: recordDamaged with the source and the part; those of Connection.
Status expectSealedSources(Connection& connection);
/// One source; all: its rejected rows too. Errors: recordDamaged.
Status expectSealedParts(Connection& connection, std::int64_t source, bool all);
/// The figures of one touchpoint. Errors: recordDamaged.
Status expectSealedMetrics(Connection& connection, std::string_view touchpoint);
/// The rows of a block. Errors: recordDamaged.
Status expectSoundRows(Connection& connection, std::int64_t source, const Block& block);
/// Looks at each block of rows once, when the first of its rows is asked for.
class SoundRows {
public:
  explicit SoundRows(Connection& connection) : connection_(&connection) {}
  /// The row with this id is as it was written, or of a source that is gone. Errors: recordDamaged.
  Status expect(std::int64_t row);

private:
  Connection* connection_;
  std::map<std::int64_t, std::int64_t> sound_; ///< last and first row of each block seen
};

/// Reads all feedback and figures: seals, rows, segments, and that there is nothing besides.
/// Errors: recordDamaged with the first damage found; cancelled.
Status checkFeedback(Connection& connection, const Progress& progress);

} // namespace throughline::workspace
