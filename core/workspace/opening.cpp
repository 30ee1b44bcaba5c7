#include "core/workspace/opening.h"

#include "core/workspace/schema.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <sqlite3.h>

namespace throughline::workspace {
namespace {

using namespace std::chrono_literals;

constexpr auto openingBudget = 2s;
constexpr std::int64_t openingHeap = 256LL << 20;

/// A wall for SQLite's memory; the whole process shares it, so it stands only while unknown files are looked at.
class HeapWall {
public:
  HeapWall() {
    const std::lock_guard lock(mutex());
    if (standing()++ == 0)
      sqlite3_hard_heap_limit64(openingHeap);
  }
  ~HeapWall() {
    const std::lock_guard lock(mutex());
    if (--standing() == 0)
      sqlite3_hard_heap_limit64(0);
  }
  HeapWall(const HeapWall&) = delete;
  HeapWall& operator=(const HeapWall&) = delete;

private:
  static std::mutex& mutex() {
    static std::mutex guard;
    return guard;
  }
  static int& standing() {
    static int count = 0;
    return count;
  }
};

Error refusedFile(ErrorCode code, Connection& connection, std::string detail) {
  return failure(code, {{Fact::path, connection.path().string()}, {Fact::detail, std::move(detail)}});
}

Status checkMark(Connection& connection) {
  THROUGHLINE_TRY(mark, connection.integer("PRAGMA application_id"));
  if (mark == applicationId)
    return {};
  THROUGHLINE_TRY(pages, connection.integer("PRAGMA page_count"));
  return refusedFile(ErrorCode::notAWorkspace, connection,
                     pages == 0 ? "the file is empty" : "the mark of a workspace is missing");
}

Result<int> checkVersion(Connection& connection) {
  THROUGHLINE_TRY(version, connection.integer("PRAGMA user_version"));
  if (version > schemaVersion)
    return failure(ErrorCode::workspaceNewer, {{Fact::path, connection.path().string()},
                                               {Fact::version, std::to_string(version)},
                                               {Fact::expected, std::to_string(schemaVersion)}});
  if (version < 1)
    return refusedFile(ErrorCode::notAWorkspace, connection, "version " + std::to_string(version));
  return static_cast<int>(version);
}

Status checkSchema(Connection& connection, int version) {
  THROUGHLINE_TRY(expected, expectedFingerprint(version));
  THROUGHLINE_TRY(actual, fingerprintOf(connection));
  if (actual != expected)
    return refusedFile(ErrorCode::workspaceHostile, connection,
                       "tables, triggers or views that Throughline did not make");
  return {};
}

/// Runs a checking PRAGMA whose first row is "ok".
Status checkPages(Connection& connection, std::string_view pragma) {
  THROUGHLINE_TRY(answer, connection.text(pragma));
  if (answer != "ok")
    return refusedFile(ErrorCode::workspaceDamaged, connection, answer);
  return {};
}

Status checkForeignKeys(Connection& connection) {
  THROUGHLINE_TRY(query, connection.prepare("PRAGMA foreign_key_check"));
  THROUGHLINE_TRY(broken, query.step());
  if (broken)
    return refusedFile(ErrorCode::workspaceDamaged, connection, "a reference points at nothing");
  return {};
}

/// Half-copied files end early; pages that are not used would hide it.
Status checkLength(Connection& connection) {
  THROUGHLINE_TRY(pages, connection.integer("PRAGMA page_count"));
  THROUGHLINE_TRY(pageSize, connection.integer("PRAGMA page_size"));
  std::error_code problem;
  const auto size = std::filesystem::file_size(connection.path(), problem);
  if (problem || static_cast<std::int64_t>(size) != pages * pageSize)
    return refusedFile(ErrorCode::workspaceDamaged, connection, "the file is cut off or has more than belongs to it");
  return {};
}

Status checkContent(Connection& connection, Thoroughness thoroughness, const Progress& progress) {
  const TimeBudget onlyCancel(connection, std::nullopt, progress);
  THROUGHLINE_CHECK(checkLength(connection));
  if (thoroughness == Thoroughness::wholeFile) {
    THROUGHLINE_CHECK(checkPages(connection, "PRAGMA quick_check(1)"));
    return checkForeignKeys(connection);
  }
  for (const std::string table : {"entity", "revision"})
    THROUGHLINE_CHECK(checkPages(connection, "PRAGMA quick_check(" + table + ")"));
  return {};
}

/// Before the first read: an EXCLUSIVE connection to a file in WAL mode needs no shared memory file.
Status prepareReading(Connection& connection) {
  for (const char* pragma : {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA cell_size_check = ON", "PRAGMA mmap_size = 0",
                             "PRAGMA temp_store = MEMORY", "PRAGMA foreign_keys = ON", "PRAGMA cache_size = -16000"})
    THROUGHLINE_CHECK(connection.execute(pragma));
  return {};
}

Result<int> checkIdentity(Connection& connection, const Progress& progress) {
  const TimeBudget budget(connection, openingBudget, progress);
  const auto identity = [&connection]() -> Result<int> {
    THROUGHLINE_CHECK(prepareReading(connection));
    THROUGHLINE_CHECK(checkMark(connection));
    THROUGHLINE_TRY(version, checkVersion(connection));
    THROUGHLINE_CHECK(checkSchema(connection, version));
    return version;
  };
  auto version = identity();
  if (!version.ok())
    return budget.explain(version.error());
  return version;
}

constexpr std::array allowedFunctions{
    std::string_view("abs"),    std::string_view("avg"),    std::string_view("coalesce"),    std::string_view("count"),
    std::string_view("hex"),    std::string_view("ifnull"), std::string_view("length"),      std::string_view("lower"),
    std::string_view("max"),    std::string_view("min"),    std::string_view("nullif"),      std::string_view("round"),
    std::string_view("substr"), std::string_view("sum"),    std::string_view("total"),       std::string_view("upper"),
    std::string_view("like"),   std::string_view("instr"),  std::string_view("group_concat")};

constexpr std::array allowedPragmas{
    std::string_view("quick_check"),    std::string_view("integrity_check"), std::string_view("foreign_key_check"),
    std::string_view("page_count"),     std::string_view("page_size"),       std::string_view("freelist_count"),
    std::string_view("journal_mode"),   std::string_view("synchronous"),     std::string_view("locking_mode"),
    std::string_view("foreign_keys"),   std::string_view("trusted_schema"),  std::string_view("cell_size_check"),
    std::string_view("application_id"), std::string_view("user_version")};

bool listed(const auto& list, const char* name) {
  return name != nullptr && std::ranges::find(list, std::string_view(name)) != list.end();
}

bool isReadingPragma(const char* name, const char* argument) {
  if (!listed(allowedPragmas, name))
    return false;
  return argument == nullptr || std::string_view(name).ends_with("_check");
}

/// Cuts free pages off the end of the file; changes no row.
bool isGivingBack(const char* name) {
  return name != nullptr && std::string_view(name) == "incremental_vacuum";
}

int authorize(void*, int action, const char* first, const char* second, const char*, const char*) {
  switch (action) {
  case SQLITE_SELECT:
  case SQLITE_READ:
  case SQLITE_INSERT:
  case SQLITE_UPDATE:
  case SQLITE_DELETE:
  case SQLITE_TRANSACTION:
  case SQLITE_SAVEPOINT:
  case SQLITE_RECURSIVE: return SQLITE_OK;
  case SQLITE_FUNCTION: return listed(allowedFunctions, second) ? SQLITE_OK : SQLITE_DENY;
  case SQLITE_PRAGMA: return isReadingPragma(first, second) || isGivingBack(first) ? SQLITE_OK : SQLITE_DENY;
  default: return SQLITE_DENY;
  }
}

Status expectPragma(Connection& connection, std::string_view pragma, std::string_view wanted) {
  THROUGHLINE_TRY(actual, connection.text(pragma));
  if (actual != wanted)
    return refusedFile(ErrorCode::storageFailed, connection, std::string(pragma) + " is " + actual);
  return {};
}

Status expectGuards(Connection& connection) {
  THROUGHLINE_CHECK(expectPragma(connection, "PRAGMA locking_mode", "exclusive"));
  THROUGHLINE_CHECK(expectPragma(connection, "PRAGMA foreign_keys", "1"));
  THROUGHLINE_CHECK(expectPragma(connection, "PRAGMA trusted_schema", "0"));
  return expectPragma(connection, "PRAGMA cell_size_check", "1");
}

} // namespace

TimeBudget::TimeBudget(Connection& connection, std::optional<std::chrono::milliseconds> limit, const Progress& progress)
    : connection_(connection), progress_(progress) {
  if (limit)
    end_ = std::chrono::steady_clock::now() + *limit;
  sqlite3_progress_handler(connection_.handle(), 1000, &TimeBudget::look, this);
}

TimeBudget::~TimeBudget() {
  sqlite3_progress_handler(connection_.handle(), 0, nullptr, nullptr);
}

int TimeBudget::look(void* self) {
  auto& budget = *static_cast<TimeBudget*>(self);
  budget.over_ = budget.end_ && std::chrono::steady_clock::now() > *budget.end_;
  return budget.over_ || budget.progress_.cancelled() ? 1 : 0;
}

Error TimeBudget::explain(const Error& error) const {
  if (error.code == ErrorCode::cancelled && over_)
    return refusedFile(ErrorCode::workspaceHostile, connection_, "it takes too long to look at");
  return error;
}

Result<OpenedFile> openGuarded(const std::filesystem::path& path, const Connection::Options& options,
                               Thoroughness thoroughness, const Progress& progress) {
  THROUGHLINE_TRY(connection, Connection::open(path, options));
  const HeapWall wall;
  THROUGHLINE_TRY(version, checkIdentity(connection, progress));
  THROUGHLINE_CHECK(checkContent(connection, thoroughness, progress));
  return OpenedFile{.connection = std::move(connection), .version = version};
}

void confine(Connection& connection) {
  sqlite3_set_authorizer(connection.handle(), &authorize, nullptr);
}

Status setDurableMode(Connection& connection) {
  THROUGHLINE_CHECK(prepareReading(connection));
  THROUGHLINE_CHECK(connection.execute("PRAGMA journal_mode = TRUNCATE"));
  THROUGHLINE_CHECK(connection.execute("PRAGMA synchronous = EXTRA"));
  THROUGHLINE_CHECK(expectPragma(connection, "PRAGMA journal_mode", "truncate"));
  THROUGHLINE_CHECK(expectPragma(connection, "PRAGMA synchronous", "3"));
  return expectGuards(connection);
}

Status setPassingMode(Connection& connection) {
  THROUGHLINE_CHECK(prepareReading(connection));
  THROUGHLINE_CHECK(connection.execute("PRAGMA journal_mode = MEMORY"));
  THROUGHLINE_CHECK(connection.execute("PRAGMA synchronous = OFF"));
  return expectGuards(connection);
}

} // namespace throughline::workspace
