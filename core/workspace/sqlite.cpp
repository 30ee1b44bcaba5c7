#include "core/workspace/sqlite.h"

#include "core/workspace/guard_vfs.h"

#include <array>
#include <sqlite3.h>
#include <unordered_map>
#include <vector>

namespace throughline::workspace {
namespace detail {

/// The database and its idle statements; the last owner closes it.
struct ConnectionHandle {
  sqlite3* database = nullptr;
  std::string path;
  std::unordered_map<std::string, std::vector<sqlite3_stmt*>> idle;
  std::function<Status()> commitGuard;

  ConnectionHandle() = default;
  ConnectionHandle(const ConnectionHandle&) = delete;
  ConnectionHandle& operator=(const ConnectionHandle&) = delete;
  ~ConnectionHandle() {
    for (auto& [sql, statements] : idle)
      for (auto* statement : statements)
        sqlite3_finalize(statement);
    sqlite3_close_v2(database);
  }
  Error error(int code) const {
    return failure(errorCodeOf(code), {{Fact::path, path}, {Fact::detail, sqlite3_errmsg(database)}});
  }
};

} // namespace detail

namespace {

constexpr std::size_t idleStatementsPerText = 2;

struct SwitchSetting {
  int which;
  int value;
};

/// Everything that would let a file's schema run something is off.
constexpr std::array switchSettings{SwitchSetting{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                    SwitchSetting{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                    SwitchSetting{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                    SwitchSetting{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                    SwitchSetting{SQLITE_DBCONFIG_DQS_DML, 0},
                                    SwitchSetting{SQLITE_DBCONFIG_DQS_DDL, 0},
                                    SwitchSetting{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                    SwitchSetting{SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0}};

constexpr std::array limitSettings{
    SwitchSetting{SQLITE_LIMIT_LENGTH, 64 << 20}, SwitchSetting{SQLITE_LIMIT_SQL_LENGTH, 100'000},
    SwitchSetting{SQLITE_LIMIT_ATTACHED, 0},      SwitchSetting{SQLITE_LIMIT_COLUMN, 100},
    SwitchSetting{SQLITE_LIMIT_EXPR_DEPTH, 50},   SwitchSetting{SQLITE_LIMIT_COMPOUND_SELECT, 5},
    SwitchSetting{SQLITE_LIMIT_VDBE_OP, 25'000},  SwitchSetting{SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    SwitchSetting{SQLITE_LIMIT_FUNCTION_ARG, 20}, SwitchSetting{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000}};

bool hardenConnection(sqlite3* database) {
  for (const auto& setting : switchSettings) {
    int now = 0;
    if (sqlite3_db_config(database, setting.which, setting.value, &now) == SQLITE_OK && now != setting.value)
      return false;
  }
  for (const auto& setting : limitSettings)
    sqlite3_limit(database, setting.which, setting.value);
  return true;
}

int openFlags(Connection::Access access) {
  constexpr int common = SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
  switch (access) {
  case Connection::Access::readOnly: return common | SQLITE_OPEN_READONLY;
  case Connection::Access::create: return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  case Connection::Access::readWrite: break;
  }
  return common | SQLITE_OPEN_READWRITE;
}

} // namespace

ErrorCode errorCodeOf(int sqliteCode) {
  if (sqliteCode == SQLITE_IOERR_CORRUPTFS)
    return ErrorCode::workspaceDamaged;
  switch (sqliteCode & 0xFF) {
  case SQLITE_FULL: return ErrorCode::diskFull;
  case SQLITE_CORRUPT: return ErrorCode::workspaceDamaged;
  case SQLITE_NOTADB: return ErrorCode::notAWorkspace;
  case SQLITE_BUSY:
  case SQLITE_LOCKED: return ErrorCode::workspaceLocked;
  case SQLITE_READONLY: return ErrorCode::workspaceReadOnly;
  case SQLITE_INTERRUPT: return ErrorCode::cancelled;
  case SQLITE_NOMEM:
  case SQLITE_TOOBIG: return ErrorCode::tooLarge;
  case SQLITE_CANTOPEN: return ErrorCode::fileNotReadable;
  case SQLITE_AUTH: return ErrorCode::workspaceHostile;
  default: return ErrorCode::storageFailed;
  }
}

Statement::Statement(std::shared_ptr<detail::ConnectionHandle> handle, sqlite3_stmt* statement)
    : handle_(std::move(handle)), statement_(statement) {}

Statement::Statement(Statement&& other) noexcept
    : handle_(std::move(other.handle_)), statement_(std::exchange(other.statement_, nullptr)),
      bindFailure_(other.bindFailure_) {}

Statement& Statement::operator=(Statement&& other) noexcept {
  if (this != &other) {
    giveBack();
    handle_ = std::move(other.handle_);
    statement_ = std::exchange(other.statement_, nullptr);
    bindFailure_ = other.bindFailure_;
  }
  return *this;
}

Statement::~Statement() {
  giveBack();
}

void Statement::giveBack() {
  if (statement_ == nullptr)
    return;
  sqlite3_reset(statement_);
  sqlite3_clear_bindings(statement_);
  auto& idle = handle_->idle[sqlite3_sql(statement_)];
  if (idle.size() < idleStatementsPerText)
    idle.push_back(statement_);
  else
    sqlite3_finalize(statement_);
  statement_ = nullptr;
}

Statement& Statement::noteBind(int code) {
  if (code != SQLITE_OK && bindFailure_ == SQLITE_OK)
    bindFailure_ = code;
  return *this;
}

Statement& Statement::bindInteger(int parameter, std::int64_t value) {
  return noteBind(sqlite3_bind_int64(statement_, parameter, value));
}
Statement& Statement::bind(int parameter, double value) {
  return noteBind(sqlite3_bind_double(statement_, parameter, value));
}
Statement& Statement::bind(int parameter, std::string_view text) {
  return noteBind(sqlite3_bind_text64(statement_, parameter, text.data() == nullptr ? "" : text.data(), text.size(),
                                      SQLITE_TRANSIENT, SQLITE_UTF8));
}
Statement& Statement::bind(int parameter, std::span<const std::byte> blob) {
  static const std::byte none{};
  return noteBind(
      sqlite3_bind_blob64(statement_, parameter, blob.empty() ? &none : blob.data(), blob.size(), SQLITE_TRANSIENT));
}
Statement& Statement::bind(int parameter, std::nullopt_t) {
  return noteBind(sqlite3_bind_null(statement_, parameter));
}
Statement& Statement::bindBorrowed(int parameter, std::string_view text) {
  return noteBind(sqlite3_bind_text64(statement_, parameter, text.data() == nullptr ? "" : text.data(), text.size(),
                                      SQLITE_STATIC, SQLITE_UTF8));
}
Statement& Statement::bindBorrowed(int parameter, std::span<const std::byte> blob) {
  static const std::byte none{};
  return noteBind(
      sqlite3_bind_blob64(statement_, parameter, blob.empty() ? &none : blob.data(), blob.size(), SQLITE_STATIC));
}

Result<bool> Statement::step() {
  if (const int failed = std::exchange(bindFailure_, SQLITE_OK); failed != SQLITE_OK)
    return handle_->error(failed);
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW)
    return true;
  if (code == SQLITE_DONE) {
    sqlite3_reset(statement_);
    return false;
  }
  const Error error = handle_->error(code);
  sqlite3_reset(statement_);
  return error;
}

Status Statement::run() {
  for (;;) {
    THROUGHLINE_TRY(more, step());
    if (!more)
      return {};
  }
}

void Statement::reset() {
  sqlite3_reset(statement_);
}

std::int64_t Statement::integer(int column) const {
  return sqlite3_column_int64(statement_, column);
}
double Statement::real(int column) const {
  return sqlite3_column_double(statement_, column);
}
std::string_view Statement::text(int column) const {
  const auto* characters = sqlite3_column_text(statement_, column);
  if (characters == nullptr)
    return {};
  return {static_cast<const char*>(static_cast<const void*>(characters)),
          static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}
std::span<const std::byte> Statement::blob(int column) const {
  const auto* bytes = static_cast<const std::byte*>(sqlite3_column_blob(statement_, column));
  return {bytes, bytes == nullptr ? 0 : static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}
bool Statement::isNull(int column) const {
  return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}
Statement::Type Statement::type(int column) const {
  switch (sqlite3_column_type(statement_, column)) {
  case SQLITE_INTEGER: return Type::integer;
  case SQLITE_FLOAT: return Type::real;
  case SQLITE_TEXT: return Type::text;
  case SQLITE_BLOB: return Type::blob;
  default: return Type::null;
  }
}
int Statement::columns() const {
  return sqlite3_column_count(statement_);
}
std::optional<std::int64_t> Statement::optionalInteger(int column) const {
  return isNull(column) ? std::nullopt : std::optional(integer(column));
}
std::optional<double> Statement::optionalReal(int column) const {
  return isNull(column) ? std::nullopt : std::optional(real(column));
}

Connection::Connection(std::shared_ptr<detail::ConnectionHandle> handle, std::filesystem::path path)
    : handle_(std::move(handle)), path_(std::move(path)) {}

Result<Connection> Connection::open(const std::filesystem::path& path, const Options& options) {
  THROUGHLINE_EXPECT(path.is_absolute());
  auto handle = std::make_shared<detail::ConnectionHandle>();
  handle->path = path.string();
  const std::string vfs = guardVfsOver(options.vfs);
  const int code = sqlite3_open_v2(path.c_str(), &handle->database, openFlags(options.access), vfs.c_str());
  if (code != SQLITE_OK)
    return handle->error(code);
  if (!hardenConnection(handle->database))
    return failure(ErrorCode::internal, {{Fact::detail, "a safety switch of SQLite cannot be set"}});
  sqlite3_busy_timeout(handle->database, options.busyMilliseconds);
  return Connection(std::move(handle), path);
}

Result<Connection> Connection::inMemory() {
  auto handle = std::make_shared<detail::ConnectionHandle>();
  handle->path = ":memory:";
  const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_EXRESCODE;
  const int code = sqlite3_open_v2(":memory:", &handle->database, flags, nullptr);
  if (code != SQLITE_OK)
    return handle->error(code);
  if (!hardenConnection(handle->database))
    return failure(ErrorCode::internal, {{Fact::detail, "a safety switch of SQLite cannot be set"}});
  return Connection(std::move(handle), ":memory:");
}

Result<Statement> Connection::prepare(std::string_view sql) {
  if (const auto found = handle_->idle.find(std::string(sql)); found != handle_->idle.end() && !found->second.empty()) {
    sqlite3_stmt* statement = found->second.back();
    found->second.pop_back();
    return Statement(handle_, statement);
  }
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v3(handle_->database, sql.data(), static_cast<int>(sql.size()),
                                      SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
  if (code != SQLITE_OK)
    return handle_->error(code);
  THROUGHLINE_EXPECT(statement != nullptr);
  return Statement(handle_, statement);
}

Status Connection::execute(const std::string& sql) {
  const int code = sqlite3_exec(handle_->database, sql.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK)
    return handle_->error(code);
  return {};
}

Result<std::int64_t> Connection::integer(std::string_view sql) {
  THROUGHLINE_TRY(statement, prepare(sql));
  THROUGHLINE_TRY(row, statement.step());
  if (!row)
    return failure(ErrorCode::notFound, {{Fact::name, "row"}, {Fact::value, std::string(sql)}});
  return statement.integer(0);
}

Result<std::string> Connection::text(std::string_view sql) {
  THROUGHLINE_TRY(statement, prepare(sql));
  THROUGHLINE_TRY(row, statement.step());
  if (!row)
    return failure(ErrorCode::notFound, {{Fact::name, "row"}, {Fact::value, std::string(sql)}});
  return std::string(statement.text(0));
}

std::int64_t Connection::changes() const {
  return sqlite3_changes64(handle_->database);
}
bool Connection::inTransaction() const {
  return sqlite3_get_autocommit(handle_->database) == 0;
}
sqlite3* Connection::handle() const {
  return handle_->database;
}
Error Connection::lastError() const {
  return handle_->error(sqlite3_extended_errcode(handle_->database));
}

void Connection::setCommitGuard(std::function<Status()> guard) {
  handle_->commitGuard = std::move(guard);
}
Status Connection::askCommitGuard() const {
  return handle_->commitGuard ? handle_->commitGuard() : Status();
}

Transaction::Transaction(Connection& connection)
    : connection_(connection), begun_(connection.execute("BEGIN IMMEDIATE")) {
  open_ = begun_.ok();
}

Transaction::~Transaction() {
  // A failed statement may have rolled back already.
  if (open_ && connection_.inTransaction())
    static_cast<void>(connection_.execute("ROLLBACK").ok());
}

Status Transaction::commit() {
  if (!begun_.ok())
    return begun_.error();
  THROUGHLINE_CHECK(connection_.askCommitGuard());
  const Status committed = connection_.execute("COMMIT");
  if (committed.ok())
    open_ = false;
  return committed;
}

} // namespace throughline::workspace
