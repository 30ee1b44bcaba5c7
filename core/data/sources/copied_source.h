#pragma once

#include "core/workspace/sqlite.h"

namespace throughline::data {

/// Rows, segments and what is said of a source are as they were sealed. Errors: recordDamaged; those of Connection.
Status expectSoundSource(workspace::Connection& connection, std::int64_t source);

/// Copies a source with its rows, figures, segments and rejected rows to another workspace of the same version,
/// where its number is free; it keeps that number. All of it is held against its seals first. Within a transaction of
/// `to`. Errors: recordDamaged of `from`; those of Connection.
Status copySource(workspace::Connection& from, workspace::Connection& to, std::int64_t source);

} // namespace throughline::data
