#pragma once

#include "core/base/date.h"
#include "core/workspace/sqlite.h"

#include <map>
#include <string>

/// What a source took the place of.
namespace throughline::data {

/// An earlier import of the same survey that gave way, as it was named then. Its rows are in no table any more; a
/// snapshot may have them.
struct ReplacedSource {
  std::int64_t id = 0;
  std::string name;
  std::string sha256; ///< of its file
  Timestamp importedAt;
  bool updated = false; ///< true: rows of it that the new file lacks stayed; false: all of it went
  bool operator==(const ReplacedSource&) const = default;
};

/// The earlier source as the tables have it now, for noteReplaced. Errors: sourceNotFound; those of Connection.
Result<ReplacedSource> sourceToReplace(workspace::Connection& connection, std::int64_t earlier, bool updated);
/// Keeps with a source what it takes the place of: beside its words, in the list -1, which holds no words
/// (docs/file-format.md). Within the caller's transaction and before the source is sealed.
Status noteReplaced(workspace::Connection& connection, std::int64_t source, const ReplacedSource& earlier);
/// By the number of the source that took the place; sources that took none are not in it. Errors: recordDamaged.
Result<std::map<std::int64_t, ReplacedSource>> replacedSources(workspace::Connection& connection);

} // namespace throughline::data
