#pragma once

#include "core/workspace/seals.h"

#include <array>

/// What seals.cpp and those who seal or check a whole file share.
namespace throughline::workspace {

/// A part of a source under one seal. Whole rows, so that a column added later is covered too.
struct SealedPart {
  std::string_view name;
  std::string_view rows; ///< the statement that reads them, by the source's number
  bool readOften;        ///< looked at whenever the source is read
};
inline constexpr std::array sourceParts{
    SealedPart{"source", "SELECT * FROM source WHERE id = ?", true},
    SealedPart{"series", "SELECT * FROM source_series WHERE source = ? ORDER BY role, code", true},
    SealedPart{"words", "SELECT * FROM source_word WHERE source = ? ORDER BY list, code", true},
    SealedPart{"blocks", "SELECT * FROM block WHERE source = ? ORDER BY name, number", true},
    SealedPart{"rejected", "SELECT * FROM rejected_row WHERE source = ? ORDER BY position", false},
};
inline constexpr std::string_view metricPart = "metric";
/// Tables of table_seals.h, by their names.
inline constexpr std::string_view tablePart = "table";

/// Within the caller's transaction.
Status writeSeal(Connection& connection, std::string_view part, std::string_view key, const Sha256& hash);
/// Errors: recordDamaged.
Status expectSeal(Connection& connection, std::string_view part, std::string_view key, const Sha256& hash);
Error sealDamage(std::string_view what, std::string_view key, std::string detail);
/// Numbers in the first column.
Result<std::vector<std::int64_t>> numbersOf(Connection& connection, std::string_view sql);
/// The row of a statement that begins with this.
inline constexpr std::string_view blockColumns = "SELECT source, name, number, first, last, rows, hash FROM block ";
Block blockAt(const Statement& row);
Result<std::string> layoutOf(Connection& connection, std::int64_t source);
std::string_view tableOfRows(std::string_view layout);

} // namespace throughline::workspace
