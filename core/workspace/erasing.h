#pragma once

#include "core/workspace/sqlite.h"

#include <filesystem>
#include <set>
#include <string>

/// Taking words out of a file for good: out of every earlier state, and out of what SQLite leaves in unused bytes.
namespace throughline::workspace {

/// Covers the texts of these notes with asterisks in every state of the document, earlier and today's, and brings the
/// hashes of rows and revisions up to date. Gives how many records were changed. Within the caller's transaction; the
/// Workspace is to read again afterwards. Errors: recordDamaged, workspaceDamaged.
Result<std::int64_t> coverNotes(Connection& connection, const std::set<std::string>& notes);

/// Writes the file anew without anything that was deleted, and empties its journal. Before it the file notes its newest
/// revision in the data folder (as OpenOptions), so that a crash on the way is rolled back. Errors: diskFull,
/// storageFailed.
Status wipeDeleted(Connection& connection, const std::filesystem::path& dataFolder);

} // namespace throughline::workspace
