#include "tests/support/raw_content.h"

#include <memory>
#include <sqlite3.h>
#include <vector>

namespace throughline::test {
namespace {

using RawDatabase = std::unique_ptr<sqlite3, int (*)(sqlite3*)>;
using RawStatement = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)>;

void addValue(std::string& content, sqlite3_value* value) {
  content += static_cast<char>('0' + sqlite3_value_type(value));
  if (const auto* bytes = static_cast<const char*>(sqlite3_value_blob(value)))
    content.append(bytes, static_cast<std::size_t>(sqlite3_value_bytes(value)));
  content += '|';
}

bool addRows(std::string& content, sqlite3* database, const std::string& sql) {
  sqlite3_stmt* prepared = nullptr;
  if (sqlite3_prepare_v2(database, sql.c_str(), -1, &prepared, nullptr) != SQLITE_OK)
    return false;
  const RawStatement rows(prepared, sqlite3_finalize);
  for (;;) {
    const int code = sqlite3_step(prepared);
    if (code != SQLITE_ROW)
      return code == SQLITE_DONE;
    for (int column = 0; column < sqlite3_column_count(prepared); ++column)
      addValue(content, sqlite3_column_value(prepared, column));
    content += '\n';
  }
}

} // namespace

std::optional<std::string> rawContent(const std::filesystem::path& file) {
  sqlite3* opened = nullptr;
  const int code = sqlite3_open_v2(file.c_str(), &opened, SQLITE_OPEN_READONLY, nullptr);
  const RawDatabase database(opened, sqlite3_close);
  std::string names;
  if (code != SQLITE_OK || !addRows(names, opened, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"))
    return std::nullopt;
  std::string content;
  for (std::size_t at = 0; at < names.size();) {
    const auto end = names.find('|', at);
    const std::string table = names.substr(at + 1, end - at - 1);
    content += table + "\n";
    if (table != "holder" && !addRows(content, opened, "SELECT * FROM \"" + table + "\""))
      return std::nullopt;
    at = end + 2;
  }
  return content;
}

} // namespace throughline::test
