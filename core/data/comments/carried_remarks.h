#pragma once

#include "core/workspace/sqlite.h"

namespace throughline::data {

/// Tags, follow-ups and quotes of rows of a source that gives way are put on the rows of the new one that are the same
/// answer: by the answer's own id or by respondent, day and, where several fit, comment (in long data the touchpoint
/// too); without a name by all that the row holds, else by all but its scores. Those whose row is gone go with it.
/// Returns how many rows these are. Within the caller's transaction, while both sources are there and done. Errors:
/// those of storedSources.
Result<std::int64_t> carryRemarks(workspace::Connection& connection, std::int64_t from, std::int64_t to);

/// Of a source that comes back from another workspace and has its number there too: tags, follow-ups and quotes of
/// those of its rows that are no answer of `now` (in `to`), which lost them when `now` took the place. Themes that are
/// not there any more are left out. Within a transaction of `to`, while `now` is there. Errors: those of Connection.
Status bringRemarksBack(workspace::Connection& from, workspace::Connection& to, std::int64_t source, std::int64_t now);

/// How many tags, follow-ups and quotes hang on rows of a source. Errors: those of Connection.
Result<std::int64_t> remarksOn(workspace::Connection& connection, std::int64_t source);

} // namespace throughline::data
