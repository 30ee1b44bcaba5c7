#pragma once

#include "core/workspace/sqlite.h"

#include <span>
#include <string>

/// The tables of a .journey file. docs/file-format.md says what each means.
namespace throughline::workspace {

/// In the header of every workspace ("THRU").
inline constexpr std::int64_t applicationId = 0x54485255;
/// The version this program writes. One more = one more function in schema.cpp's migrationSteps and one more golden
/// file.
inline constexpr int schemaVersion = 4;

/// Tables of the document, its history and the file itself: one CREATE statement after the other.
std::string documentTables();
/// Rows of response and feedback have the id (source << rowIdBits) + record: in order of arrival, without an index.
inline constexpr int rowIdBits = 40;

/// Tables of sources, feedback and metrics. Written and read by core/data.
std::string dataTables();

/// Everything of one source, but not the respondents it named. Within the caller's transaction.
Status removeSourceRows(Connection& connection, std::int64_t source);
/// Sources whose import did not end (state 0), as every open does: all or nothing. Within the caller's transaction.
Status removePendingSources(Connection& connection);

/// The number of the next source: never one that was given out before. Within the caller's transaction.
Result<std::int64_t> nextSource(Connection& connection);
/// Gives the space of removed rows back to the disk, where the file was made so that it can (since version 0.2). In a
/// transaction of its own. Errors: those of Connection.
Status giveBackSpace(Connection& connection);

/// Makes all tables in an empty database and marks it as a workspace of that version (1 .. schemaVersion). Within the
/// caller's transaction.
Status createSchema(Connection& connection, int version = schemaVersion);

/// Everything in sqlite_schema, one line each: a file's must be equal to ours, text by text, or it is not opened.
Result<std::string> fingerprintOf(Connection& connection);
/// What fingerprintOf must give for a file of that version (1 .. schemaVersion).
Result<std::string> expectedFingerprint(int version);

/// Brings an open workspace of an older version to schemaVersion in one transaction. The caller has taken a snapshot.
/// Nothing to do is success.
Status migrate(Connection& connection, int fromVersion);

/// From version 1 to 2: each new table or column in a function of its own there, before everything is sealed.
Status toVersionTwo(Connection& connection);
/// From version 2 to 3: from now on records of entity_before may be patches; those that are there stay as they are.
Status toVersionThree(Connection& connection);
/// From version 3 to 4: what people add to single rows of feedback, saved views, who was forgotten.
Status toVersionFour(Connection& connection);

/// From version n to n + 1: one function that changes tables and rows. migrate() is migrateThrough() with ours.
using MigrationStep = Status (*)(Connection&);
/// The document's part of the step from version 1 to 2: parts of any kind, and plain tables of what version 2 brought.
Status migrateDocumentTablesToTwo(Connection& connection);
/// All steps from fromVersion on (steps[0] leaves version 1) and the new version number, in one transaction.
Status migrateThrough(Connection& connection, int fromVersion, std::span<const MigrationStep> steps);

} // namespace throughline::workspace
