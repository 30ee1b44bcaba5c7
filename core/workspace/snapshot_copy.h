#pragma once

#include "core/base/progress.h"
#include "core/workspace/sqlite.h"

#include <filesystem>
#include <string>

/// How one snapshot is made and looked at.
namespace throughline::workspace {

/// The rows that a statement gives, as they are, into a table of as many columns. Rows of the same key are replaced.
/// Within a transaction of `to`, if there is one.
Status copyRows(Statement rows, Connection& to, const std::string& table);

/// 16 hexadecimal digits that change when the document does, the sources, how they are read, or what people added to
/// their rows.
Result<std::string> contentMark(Connection& connection);
Result<std::int64_t> databaseBytes(Connection& connection);

/// A new file (0600) with every page, synced. Errors: fileExists, fileNotWritable, diskFull.
Status copyWhole(Connection& connection, const std::filesystem::path& to);
/// The same without rows of feedback, responses and column segments.
Status copyWithoutFeedback(Connection& connection, const std::filesystem::path& to);

/// Opens the file as one from elsewhere and reads pages and document. Nothing is written. Errors: as Workspace::open.
Status checkSnapshotFile(const std::filesystem::path& file, const Progress& progress);

} // namespace throughline::workspace
