#pragma once

#include "core/base/sha256.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

/// SQLite without our care: what others may have done to a file.
namespace throughline::test {

/// Runs the statements on the file as it is, with everything allowed.
void changeRaw(const std::filesystem::path& file, const std::string& sql);

/// The first value of the first row.
std::int64_t numberIn(const std::filesystem::path& file, const std::string& sql);
/// Names of a table's columns.
std::vector<std::string> columnsOf(const std::filesystem::path& file, const std::string& table);
/// A statement that changes this column in one row as little as its type allows.
std::string changeOfOneValue(const std::string& table, const std::string& column);

/// A workspace with the same rows in a new database of another shape (pragmas run first).
void rebuildRaw(const std::filesystem::path& from, const std::filesystem::path& to, const std::string& pragmas);

/// Makes the newest revision say that the entity rows have this state, with a right hash of its own.
void setHeadState(const std::filesystem::path& file, const Sha256& state);

} // namespace throughline::test
