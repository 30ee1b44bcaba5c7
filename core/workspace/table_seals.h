#pragma once

#include "core/workspace/sqlite.h"

#include <initializer_list>
#include <string_view>

/// Seals of the tables that belong to no source: what people made of comments, what names were taken for, who is to be
/// forgotten, saved views. Whoever changes one of them seals it again in the same transaction; `check` and every
/// reading find what does not fit. A file written before there were such seals is sealed by the next change.
namespace throughline::workspace {

/// Within the caller's transaction. Errors: those of Connection.
Status sealTables(Connection& connection, std::initializer_list<std::string_view> tables);
/// The table is as it was sealed, or the file has no seals of tables yet. Errors: recordDamaged.
Status expectSealedTable(Connection& connection, std::string_view table);
/// All of them. Errors: recordDamaged.
Status expectSealedTables(Connection& connection);

} // namespace throughline::workspace
