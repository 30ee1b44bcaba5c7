#include "core/data/sources/source_notes.h"

namespace throughline::data {

Status noteSameRows(workspace::Connection& connection, std::int64_t source, std::int64_t count) {
  if (count == 0)
    return {};
  THROUGHLINE_TRY(row, connection.prepare("INSERT INTO source_word VALUES(?, ?, ?, ?)"));
  return row.runWith(source, listOfSameRows, count, std::string("same rows"));
}

} // namespace throughline::data
