#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/chart/catalog.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace throughline::ui {

using SpreadsheetCell = std::variant<QString, double>;

/// A table for people with a spreadsheet: numbers are numbers in full precision, everything else is text.
struct SpreadsheetTable {
  QString name;
  QStringList heads;
  QVector<QVector<SpreadsheetCell>> rows;
};

/// What of a map is a table by itself.
enum class MapTable : std::uint8_t { touchpoints, texts, notes, quotes, personas, actions, goals };
inline constexpr std::array<std::pair<MapTable, std::string_view>, 7> mapTableNames{
    {{MapTable::touchpoints, "touchpoint-list"},
     {MapTable::texts, "text-list"},
     {MapTable::notes, "note-list"},
     {MapTable::quotes, "quote-list"},
     {MapTable::personas, "persona-list"},
     {MapTable::actions, "action-list"},
     {MapTable::goals, "goal-list"}}};

/// One of them, with its heads also where it has no row. Quotes are those that somebody put on the map, masked;
/// personas are those of the map.
SpreadsheetTable tableOfMap(MapTable table, const model::Document& document, const model::JourneyMap& map);
/// All of them. Tables without a row are left out, but the first.
std::vector<SpreadsheetTable> tablesOfMap(const model::Document& document, const model::JourneyMap& map);
/// Figures of every touchpoint, then the table of every chart that the data allow; fewer where it is cancelled.
std::vector<SpreadsheetTable> tablesOfFindings(const chart::Findings& findings, const Progress& progress = {});

/// A table of a chart; an interval is two columns.
SpreadsheetTable tableOf(const QString& name, const chart::Table& table);

/// The figures of every touchpoint for people who may not see the responses: a touchpoint of fewer than ten responses
/// shows none, and a share that stands for fewer than ten of them is left out.
SpreadsheetTable suppressedFigures(const insight::Analysis& analysis);

/// One table as CSV in UTF-8, quoted as RFC 4180 asks; text that a spreadsheet would run as a formula has an apostrophe
/// before it.
std::string csvOf(const SpreadsheetTable& table);
/// Tables as the sheets of one workbook; text is never run as a formula. The same bytes for the same tables. Errors:
/// internal, diskFull.
Result<std::string> workbookOf(const std::vector<SpreadsheetTable>& tables);

} // namespace throughline::ui
