#pragma once

#include "core/workspace/sqlite.h"

namespace throughline::data {

/// Copies a source with its rows, figures, segments and rejected rows to another workspace of the same version,
/// where its number is free; it keeps that number. All of it is held against its seals first. Within a transaction of
/// `to`. Errors: recordDamaged of `from`; those of Connection.
Status copySource(workspace::Connection& from, workspace::Connection& to, std::int64_t source);

} // namespace throughline::data
