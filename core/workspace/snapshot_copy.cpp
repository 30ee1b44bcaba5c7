#include "core/workspace/snapshot_copy.h"

#include "core/base/sha256.h"
#include "core/workspace/document_rows.h"
#include "core/workspace/file_place.h"
#include "core/workspace/file_system.h"
#include "core/workspace/history.h"
#include "core/workspace/opening.h"
#include "core/workspace/schema.h"
#include "core/workspace/seal_parts.h"

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <sqlite3.h>

namespace throughline::workspace {
namespace {

constexpr int pagesPerStep = 256;
constexpr std::array<std::string_view, 3> bulkTables{"feedback", "response", "column_segment"};

Error copyError(sqlite3* database, const std::filesystem::path& to) {
  return failure(errorCodeOf(sqlite3_extended_errcode(database)),
                 {{Fact::path, to.string()}, {Fact::detail, sqlite3_errmsg(database)}});
}

Result<std::vector<std::string>> tablesOf(Connection& connection) {
  THROUGHLINE_TRY(query, connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"));
  std::vector<std::string> names;
  for (;;) {
    THROUGHLINE_TRY(more, query.step());
    if (!more)
      return names;
    names.emplace_back(query.text(0));
  }
}

std::string placeholders(int count) {
  std::string marks = "?";
  for (int at = 1; at < count; ++at)
    marks += ", ?";
  return marks;
}

/// Column by column with the types the row has.
void bindColumn(const Statement& from, int column, Statement& to) {
  switch (from.type(column)) {
  case Statement::Type::integer: to.bind(column + 1, from.integer(column)); break;
  case Statement::Type::real: to.bind(column + 1, from.real(column)); break;
  case Statement::Type::text: to.bindBorrowed(column + 1, from.text(column)); break;
  case Statement::Type::blob: to.bindBorrowed(column + 1, from.blob(column)); break;
  case Statement::Type::null: to.bind(column + 1, std::nullopt); break;
  }
}

/// The first version with seals.
constexpr int sealedSince = 2;

/// The sources are known, their rows are not here: said by the sources themselves, so that the copy is sound.
Status sealAsEmpty(Connection& copy) {
  THROUGHLINE_CHECK(copy.execute("UPDATE source SET chunks = 0; DELETE FROM block"));
  THROUGHLINE_TRY(sources, numbersOf(copy, "SELECT id FROM source WHERE state = 1"));
  for (const std::int64_t source : sources)
    THROUGHLINE_CHECK(sealSource(copy, source));
  return {};
}

} // namespace

Status copyRows(Statement rows, Connection& to, const std::string& table) {
  THROUGHLINE_TRY(insert,
                  to.prepare("INSERT OR REPLACE INTO " + table + " VALUES(" + placeholders(rows.columns()) + ")"));
  for (;;) {
    THROUGHLINE_TRY(more, rows.step());
    if (!more)
      return {};
    for (int column = 0; column < rows.columns(); ++column)
      bindColumn(rows, column, insert);
    THROUGHLINE_CHECK(insert.run());
  }
}

Result<std::string> contentMark(Connection& connection) {
  THROUGHLINE_TRY(head, readHead(connection));
  std::string content = hexText(head.hash);
  for (const char* query :
       {"SELECT coalesce(group_concat(id * 2 + state), '') FROM source",
        "SELECT count(*) || ' ' || coalesce(max(id), 0) || ' ' || total(value) FROM metric_value"}) {
    THROUGHLINE_TRY(part, connection.text(query));
    content += " " + part;
  }
  // How a source is read, and what people made of its rows, is under the seals.
  THROUGHLINE_TRY(version, connection.integer("PRAGMA user_version"));
  if (version >= sealedSince) {
    THROUGHLINE_TRY(seals, connection.text("SELECT coalesce(group_concat(part || key || hex(hash)), '') FROM (SELECT * "
                                           "FROM seal WHERE key <> 'last_source' ORDER BY part, key)"));
    content += " " + seals;
  }
  return hexText(sha256(content)).substr(0, 16);
}

Result<std::int64_t> databaseBytes(Connection& connection) {
  THROUGHLINE_TRY(pages, connection.integer("PRAGMA page_count"));
  THROUGHLINE_TRY(size, connection.integer("PRAGMA page_size"));
  return pages * size;
}

namespace {

Status backUp(Connection& connection, Connection& copy, const std::filesystem::path& to) {
  const std::unique_ptr<sqlite3_backup, int (*)(sqlite3_backup*)> backup(
      sqlite3_backup_init(copy.handle(), "main", connection.handle(), "main"), sqlite3_backup_finish);
  if (!backup)
    return copyError(copy.handle(), to);
  int code = SQLITE_OK;
  while (code == SQLITE_OK)
    code = sqlite3_backup_step(backup.get(), pagesPerStep);
  if (code != SQLITE_DONE)
    return failure(errorCodeOf(code), {{Fact::path, to.string()}, {Fact::detail, sqlite3_errstr(code)}});
  return {};
}

Status copyTables(Connection& connection, Connection& copy) {
  THROUGHLINE_TRY(version, connection.integer("PRAGMA user_version"));
  Transaction transaction(copy);
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_CHECK(createSchema(copy, static_cast<int>(version)));
  // The seals are the original's, or none where it has none; those of the new file's empty tables would not fit.
  if (version >= sealedSince)
    THROUGHLINE_CHECK(copy.execute("DELETE FROM seal"));
  THROUGHLINE_TRY(tables, tablesOf(connection));
  for (const auto& table : tables)
    if (std::ranges::find(bulkTables, std::string_view(table)) == bulkTables.end()) {
      THROUGHLINE_TRY(rows, connection.prepare("SELECT * FROM " + table));
      THROUGHLINE_CHECK(copyRows(std::move(rows), copy, table));
    }
  if (version >= sealedSince)
    THROUGHLINE_CHECK(sealAsEmpty(copy));
  return transaction.commit();
}

/// Filled beside the place, put there when it is whole: a copy that fails leaves nothing.
Status makeCopy(const std::filesystem::path& to, const std::function<Status(Connection&)>& fill) {
  THROUGHLINE_TRY(draft, DraftFile::beside(to));
  {
    THROUGHLINE_TRY(copy, Connection::open(draft.path(), {.vfs = unlockedVfs}));
    if (const Status filled = fill(copy); !filled.ok())
      return failure(filled.error().code,
                     {{Fact::path, to.string()}, {Fact::detail, filled.error().fact(Fact::detail)}});
  }
  THROUGHLINE_CHECK(syncFile(draft.path()));
  return putWithoutReplacing(draft.path(), to);
}

} // namespace

Status copyWhole(Connection& connection, const std::filesystem::path& to) {
  THROUGHLINE_TRY(place, absolutePlace(to));
  return makeCopy(place, [&](Connection& copy) { return backUp(connection, copy, place); });
}

Status copyWithoutFeedback(Connection& connection, const std::filesystem::path& to) {
  THROUGHLINE_TRY(place, absolutePlace(to));
  return makeCopy(place, [&](Connection& copy) { return copyTables(connection, copy); });
}

Status checkSnapshotFile(const std::filesystem::path& file, const Progress& progress) {
  THROUGHLINE_TRY(opened, openGuarded(file, {.vfs = unlockedVfs}, Thoroughness::wholeFile, progress));
  THROUGHLINE_TRY(head, readHead(opened.connection));
  THROUGHLINE_TRY(rows, entityRowsAt(opened.connection, head));
  THROUGHLINE_CHECK(repairedDocumentOfRows(rows, file));
  return {};
}

} // namespace throughline::workspace
