#pragma once

#include "core/workspace/sqlite.h"

/// What is kept of a source beside its words: programs that do not know it pass over lists before the first
/// (docs/file-format.md).
namespace throughline::data {

/// What the source took the place of (replaced_source.h).
inline constexpr std::int64_t listOfReplaced = -1;
/// How many rows of its file were the same as another in every column: as the code.
inline constexpr std::int64_t listOfSameRows = -2;

/// Within the caller's transaction and before the source is sealed. Nothing is kept of 0.
Status noteSameRows(workspace::Connection& connection, std::int64_t source, std::int64_t count);

} // namespace throughline::data
