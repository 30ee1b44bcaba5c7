#pragma once

#include "core/base/sha256.h"

#include <filesystem>
#include <string>

/// SQLite without our care: what others may have done to a file.
namespace throughline::test {

/// Runs the statements on the file as it is, with everything allowed.
void changeRaw(const std::filesystem::path& file, const std::string& sql);

/// A workspace with the same rows in a new database of another shape (pragmas run first).
void rebuildRaw(const std::filesystem::path& from, const std::filesystem::path& to, const std::string& pragmas);

/// Makes the newest revision say that the entity rows have this state, with a right hash of its own.
void setHeadState(const std::filesystem::path& file, const Sha256& state);

} // namespace throughline::test
