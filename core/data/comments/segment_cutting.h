#pragma once

#include "core/workspace/sqlite.h"

#include <set>
#include <string>

namespace throughline::data {

/// What went with the rows.
struct CutRows {
  std::int64_t scores = 0; ///< of touchpoints
  std::int64_t words = 0;  ///< values of segments that no other row of the source has
};

/// Takes rows, which are gone from their table already, out of the column segments and blocks of their source, and
/// words that were theirs alone out of its lists. The source is to be sealed afterwards, in the same transaction.
/// Errors: recordDamaged.
Result<CutRows> cutRows(workspace::Connection& connection, std::int64_t source, const std::string& table,
                        const std::set<std::int64_t>& rows);

} // namespace throughline::data
