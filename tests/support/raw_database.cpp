#include "tests/support/raw_database.h"

#include "core/base/contract.h"
#include "core/workspace/history.h"
#include "core/workspace/schema.h"

#include <cstdio>
#include <memory>
#include <sqlite3.h>
#include <vector>

namespace throughline::test {
namespace {

using RawDatabase = std::unique_ptr<sqlite3, int (*)(sqlite3*)>;
using RawStatement = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)>;

RawDatabase openRaw(const std::filesystem::path& file) {
  sqlite3* database = nullptr;
  THROUGHLINE_EXPECT(sqlite3_open(file.c_str(), &database) == SQLITE_OK);
  return {database, sqlite3_close};
}

void executeRaw(sqlite3* database, const std::string& sql) {
  if (sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
    std::fprintf(stderr, "%s: %s\n", sql.c_str(), sqlite3_errmsg(database));
}

RawStatement prepareRaw(sqlite3* database, const std::string& sql) {
  sqlite3_stmt* statement = nullptr;
  THROUGHLINE_EXPECT(sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK);
  return {statement, sqlite3_finalize};
}

void copyRawTable(sqlite3* from, sqlite3* to, const std::string& table) {
  const auto rows = prepareRaw(from, "SELECT * FROM " + table);
  const int columns = sqlite3_column_count(rows.get());
  std::string marks = "?";
  for (int column = 1; column < columns; ++column)
    marks += ", ?";
  const auto insert = prepareRaw(to, "INSERT INTO " + table + " VALUES(" + marks + ")");
  while (sqlite3_step(rows.get()) == SQLITE_ROW) {
    for (int column = 0; column < columns; ++column)
      sqlite3_bind_value(insert.get(), column + 1, sqlite3_column_value(rows.get(), column));
    THROUGHLINE_EXPECT(sqlite3_step(insert.get()) == SQLITE_DONE);
    sqlite3_reset(insert.get());
  }
}

} // namespace

void changeRaw(const std::filesystem::path& file, const std::string& sql) {
  executeRaw(openRaw(file).get(), sql);
}

std::int64_t numberIn(const std::filesystem::path& file, const std::string& sql) {
  const auto database = openRaw(file);
  const auto row = prepareRaw(database.get(), sql);
  THROUGHLINE_EXPECT(sqlite3_step(row.get()) == SQLITE_ROW);
  return sqlite3_column_int64(row.get(), 0);
}

std::vector<std::string> columnsOf(const std::filesystem::path& file, const std::string& table) {
  const auto database = openRaw(file);
  const auto rows = prepareRaw(database.get(), "SELECT * FROM " + table);
  std::vector<std::string> names;
  for (int column = 0; column < sqlite3_column_count(rows.get()); ++column)
    names.emplace_back(sqlite3_column_name(rows.get(), column));
  return names;
}

std::string changeOfOneValue(const std::string& table, const std::string& column) {
  const std::string name = '"' + column + '"';
  const std::string changed = "CASE typeof(" + name + ") WHEN 'text' THEN " + name +
                              " || 'x' WHEN 'null' THEN 1 WHEN " + "'blob' THEN CAST(x'00' || substr(" + name +
                              ", 2) AS BLOB) ELSE " + name + " + 1 END";
  // The last row, so that a number that is one more is not taken.
  return "UPDATE OR IGNORE " + table + " SET " + name + " = " + changed + " WHERE " + name + " IS (SELECT max(" + name +
         ") FROM " + table + ")";
}

void rebuildRaw(const std::filesystem::path& from, const std::filesystem::path& to, const std::string& pragmas) {
  const auto source = openRaw(from);
  const auto target = openRaw(to);
  executeRaw(target.get(), pragmas);
  {
    // Our own tables, text by text.
    auto ours = workspace::Connection::inMemory();
    THROUGHLINE_EXPECT(workspace::createSchema(*ours).ok());
    auto texts = ours->prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid");
    while (*texts->step())
      executeRaw(target.get(), std::string(texts->text(0)));
  }
  executeRaw(target.get(), "PRAGMA application_id = " + std::to_string(workspace::applicationId) +
                               "; PRAGMA user_version = " + std::to_string(workspace::schemaVersion));
  std::vector<std::string> tables;
  {
    const auto names = prepareRaw(source.get(), "SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (sqlite3_step(names.get()) == SQLITE_ROW)
      tables.emplace_back(static_cast<const char*>(static_cast<const void*>(sqlite3_column_text(names.get(), 0))));
  }
  for (const auto& table : tables)
    copyRawTable(source.get(), target.get(), table);
}

void setHeadState(const std::filesystem::path& file, const Sha256& state) {
  workspace::RevisionRow head;
  {
    auto connection = workspace::Connection::open(file, {});
    THROUGHLINE_EXPECT(connection.ok());
    auto read = workspace::readHead(*connection);
    THROUGHLINE_EXPECT(read.ok());
    head = *read;
  }
  head.state = state;
  changeRaw(file, "UPDATE revision SET state = x'" + hexText(state) + "', hash = x'" +
                      hexText(workspace::hashOf(head)) + "' WHERE id = " + std::to_string(head.revision.id.number));
}

} // namespace throughline::test
