#include "core/workspace/row_feed.h"

#include <sqlite3.h>

namespace throughline::workspace {

namespace {

constexpr const char* feedName = "throughline_rows";
constexpr const char* feedColumns =
    "CREATE TABLE x(c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15)";

struct FeedTable {
  sqlite3_vtab base; // SQLite's own part, first
  std::shared_ptr<FedRows*> rows;
};
struct FeedCursor {
  sqlite3_vtab_cursor base; // SQLite's own part, first
  FedRows* rows;
  std::size_t row;
  std::size_t count;
};

FeedCursor& cursorOf(sqlite3_vtab_cursor* cursor) {
  return *reinterpret_cast<FeedCursor*>(cursor);
}

int connectFeed(sqlite3* database, void* rows, int, const char* const*, sqlite3_vtab** table, char**) {
  const int code = sqlite3_declare_vtab(database, feedColumns);
  if (code == SQLITE_OK)
    *table = &(new FeedTable{.base = {}, .rows = *static_cast<std::shared_ptr<FedRows*>*>(rows)})->base;
  return code;
}
int disconnectFeed(sqlite3_vtab* table) {
  delete reinterpret_cast<FeedTable*>(table);
  return SQLITE_OK;
}
int planFeed(sqlite3_vtab*, sqlite3_index_info* plan) {
  plan->estimatedCost = 1e6;
  return SQLITE_OK;
}
int openFeed(sqlite3_vtab* table, sqlite3_vtab_cursor** cursor) {
  FedRows* rows = *reinterpret_cast<FeedTable*>(table)->rows;
  *cursor = &(new FeedCursor{.base = {}, .rows = rows, .row = 0, .count = rows == nullptr ? 0 : rows->size()})->base;
  return SQLITE_OK;
}
int closeFeed(sqlite3_vtab_cursor* cursor) {
  delete &cursorOf(cursor);
  return SQLITE_OK;
}
int startFeed(sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value**) {
  cursorOf(cursor).row = 0;
  return SQLITE_OK;
}
int nextOfFeed(sqlite3_vtab_cursor* cursor) {
  ++cursorOf(cursor).row;
  return SQLITE_OK;
}
int endOfFeed(sqlite3_vtab_cursor* cursor) {
  return cursorOf(cursor).row >= cursorOf(cursor).count ? 1 : 0;
}
int rowIdOfFeed(sqlite3_vtab_cursor* cursor, sqlite3_int64* id) {
  *id = static_cast<sqlite3_int64>(cursorOf(cursor).row);
  return SQLITE_OK;
}
int columnOfFeed(sqlite3_vtab_cursor* cursor, sqlite3_context* context, int column) {
  auto& at = cursorOf(cursor);
  const FedValue value = at.rows->value(at.row, column);
  if (const auto* integer = std::get_if<std::int64_t>(&value))
    sqlite3_result_int64(context, *integer);
  else if (const auto* real = std::get_if<double>(&value))
    sqlite3_result_double(context, *real);
  else if (const auto* text = std::get_if<std::string_view>(&value))
    sqlite3_result_text64(context, text->data(), text->size(), SQLITE_STATIC, SQLITE_UTF8);
  return SQLITE_OK;
}

/// Without xCreate: such a table needs no CREATE statement and cannot be named by a schema.
sqlite3_module feedModule() {
  sqlite3_module module = {};
  module.xConnect = connectFeed;
  module.xDisconnect = disconnectFeed;
  module.xBestIndex = planFeed;
  module.xOpen = openFeed;
  module.xClose = closeFeed;
  module.xFilter = startFeed;
  module.xNext = nextOfFeed;
  module.xEof = endOfFeed;
  module.xRowid = rowIdOfFeed;
  module.xColumn = columnOfFeed;
  return module;
}

} // namespace

RowFeed::RowFeed(Connection& connection, std::shared_ptr<FedRows*> given)
    : connection_(&connection), given_(std::move(given)) {}
RowFeed::RowFeed(RowFeed&&) noexcept = default;
RowFeed::~RowFeed() = default;

Result<RowFeed> RowFeed::attach(Connection& connection) {
  static const sqlite3_module module = feedModule();
  auto given = std::make_shared<FedRows*>(nullptr);
  // The connection keeps a share of its own, as statements may outlive this object.
  auto* shared = new std::shared_ptr<FedRows*>(given);
  const auto release = [](void* rows) { delete static_cast<std::shared_ptr<FedRows*>*>(rows); };
  if (sqlite3_create_module_v2(connection.handle(), feedName, &module, shared, release) != SQLITE_OK)
    return connection.lastError();
  return RowFeed(connection, std::move(given));
}

Status RowFeed::insert(std::string_view sql, FedRows& rows) {
  *given_ = &rows;
  // Not from the store of statements: one kept there would read the rows of a feed that is gone.
  const auto run = [&]() -> Status {
    sqlite3_stmt* prepared = nullptr;
    const int code =
        sqlite3_prepare_v2(connection_->handle(), sql.data(), static_cast<int>(sql.size()), &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> statement(prepared, sqlite3_finalize);
    if (code != SQLITE_OK || sqlite3_step(statement.get()) != SQLITE_DONE)
      return connection_->lastError();
    return {};
  };
  const Status status = run();
  *given_ = nullptr;
  return status;
}

} // namespace throughline::workspace
