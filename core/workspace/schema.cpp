#include "core/workspace/schema.h"

#include <array>
#include <map>
#include <mutex>

namespace throughline::workspace {
namespace {

/// Entry n - 1 leads from version n to n + 1.
constexpr std::array<MigrationStep, schemaVersion - 1> migrationSteps{toVersionTwo, toVersionThree, toVersionFour};

/// Far above ours; a file with 2,000 tables is refused before they fill memory.
constexpr std::size_t longestFingerprint = 100'000;

Status markVersion(Connection& connection, int version) {
  return connection.execute("PRAGMA user_version = " + std::to_string(version));
}

/// Tables as version 1 had them; what came later stands in the steps.
Status createVersionOne(Connection& connection) {
  THROUGHLINE_CHECK(connection.execute(documentTables()));
  return connection.execute(dataTables());
}

Status runSteps(Connection& connection, std::span<const MigrationStep> steps) {
  for (const auto step : steps)
    THROUGHLINE_CHECK(step(connection));
  return {};
}

/// The steps that lead to that version.
std::span<const MigrationStep> stepsTo(int version) {
  return std::span<const MigrationStep>(migrationSteps).first(static_cast<std::size_t>(version - 1));
}

Result<std::string> builtFingerprint(int version) {
  THROUGHLINE_TRY(connection, Connection::inMemory());
  THROUGHLINE_CHECK(createVersionOne(connection));
  THROUGHLINE_CHECK(runSteps(connection, stepsTo(version)));
  return fingerprintOf(connection);
}

} // namespace

Status toVersionThree(Connection&) {
  return {};
}

Status createSchema(Connection& connection, int version) {
  THROUGHLINE_CHECK(createVersionOne(connection));
  THROUGHLINE_CHECK(runSteps(connection, stepsTo(version)));
  THROUGHLINE_CHECK(connection.execute("PRAGMA application_id = " + std::to_string(applicationId)));
  return markVersion(connection, version);
}

Status giveBackSpace(Connection& connection) {
  THROUGHLINE_TRY(pages, connection.prepare("PRAGMA incremental_vacuum"));
  return pages.run();
}

Result<std::string> fingerprintOf(Connection& connection) {
  THROUGHLINE_TRY(rows, connection.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"));
  std::string all;
  for (;;) {
    THROUGHLINE_TRY(more, rows.step());
    if (!more)
      return all;
    for (int column = 0; column < 4; ++column)
      all.append(rows.text(column)).push_back(column == 3 ? '\n' : '\t');
    if (all.size() > longestFingerprint)
      return failure(ErrorCode::workspaceHostile,
                     {{Fact::path, connection.path().string()}, {Fact::detail, "too many tables"}});
  }
}

Result<std::string> expectedFingerprint(int version) {
  static std::mutex mutex;
  static std::map<int, std::string> known;
  const std::lock_guard lock(mutex);
  if (const auto found = known.find(version); found != known.end())
    return found->second;
  THROUGHLINE_TRY(fingerprint, builtFingerprint(version));
  return known.emplace(version, fingerprint).first->second;
}

Status migrate(Connection& connection, int fromVersion) {
  return fromVersion == schemaVersion ? Status{} : migrateThrough(connection, fromVersion, migrationSteps);
}

Status migrateThrough(Connection& connection, int fromVersion, std::span<const MigrationStep> steps) {
  Transaction transaction(connection);
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_CHECK(runSteps(connection, steps.subspan(static_cast<std::size_t>(fromVersion - 1))));
  THROUGHLINE_CHECK(markVersion(connection, static_cast<int>(steps.size()) + 1));
  return transaction.commit();
}

} // namespace throughline::workspace
