#pragma once

#include "core/workspace/sqlite.h"

namespace throughline::data {

/// Tags, follow-ups and quotes of rows of a source that gives way are put on the rows of the new one that are the same
/// answer: by respondent, day and, where several fit, comment (in long data the touchpoint too). Those whose row is
/// gone go with it. Within the caller's transaction, while both sources are there. Errors: those of Connection.
Status carryRemarks(workspace::Connection& connection, std::int64_t from, std::int64_t to);

} // namespace throughline::data
