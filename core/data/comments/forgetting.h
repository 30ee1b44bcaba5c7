#pragma once

#include "core/data/comments/forgotten.h"

#include <set>
#include <string>
#include <vector>

/// Taking one respondent out of the rows of a workspace.
namespace throughline::data {

/// What there is of a respondent.
struct RespondentRows {
  std::set<std::int64_t> rows; ///< of response and feedback
  std::set<std::string> notes; ///< quotes of their comments on the map, by id
  std::int64_t rejected = 0;   ///< rejects of those records, and of others that name the respondent
  bool empty() const { return rows.empty() && notes.empty() && rejected == 0; }
};

/// By the key as it was imported (or as the hash that an import made of it). more: rows known from elsewhere, of which
/// only the quotes may be here. Errors: those of Connection.
Result<RespondentRows> rowsOfRespondent(workspace::Connection& connection, const std::string& respondent,
                                        const std::set<std::int64_t>& more = {});

/// What went.
struct Erased {
  std::int64_t responses = 0;
  std::int64_t rejected = 0;
  std::int64_t words = 0; ///< values of segments that nobody else gave
};
/// Takes the rows out of tables, segments, tags and rejects, and seals what is left; a source without any row left goes
/// as a whole. Within the caller's transaction. Errors: recordDamaged.
Result<Erased> eraseRows(workspace::Connection& connection, const RespondentRows& rows, const std::string& respondent);

} // namespace throughline::data
