#include "app/table_export.h"

#include "app/read_map.h"
#include "app/report_parts.h"
#include "app/streams.h"
#include "app/words.h"
#include "core/base/checked_file.h"
#include "core/model/look_up.h"
#include "ui/charts/chart_words.h"
#include "ui/pages/table_files.h"

namespace throughline::app {
namespace {

QString whatOf(const Arguments& arguments) {
  return arguments.value(QStringLiteral("what")).value_or(QStringLiteral("map"));
}

bool asWorkbook(const Arguments& arguments) {
  return arguments.value(QStringLiteral("format")) == QStringLiteral("xlsx");
}

std::optional<ui::MapTable> mapTableNamed(const QString& what) {
  for (const auto& [table, name] : ui::mapTableNames)
    if (what.toStdString() == name)
      return table;
  return std::nullopt;
}

Error unknownTable(const QString& what) {
  return failure(
      ErrorCode::usage,
      {{Fact::detail,
        CommandWords::tr("--what is %1 or the name of a chart, not \"%2\"").arg(tableNames(), what).toStdString()}});
}

/// Of the map and its figures. The first table of all is what a CSV holds.
Result<std::vector<ui::SpreadsheetTable>> tablesOf(const Arguments& arguments, const QString& what) {
  const auto all = insight::allParts();
  const auto* description = chart::chartNamed(what.toStdString());
  const auto ofMap = mapTableNamed(what);
  const bool wholeMap = what == QLatin1String("map");
  if (!wholeMap && !ofMap && what != QLatin1String("tables") && description == nullptr)
    return unknownTable(what);
  THROUGHLINE_TRY(read, readMap(arguments, description != nullptr ? description->needs
                                           : wholeMap || ofMap    ? insight::headlineParts()
                                                                  : std::span<const insight::Part>(all)));
  sayContacts(arguments, read.document, read.map, description == nullptr ? tasks::Texts::all : tasks::Texts::onlyNames);
  const auto* map = model::findMap(read.document, read.map);
  if (ofMap)
    return std::vector{ui::tableOfMap(*ofMap, read.document, *map)};
  if (wholeMap)
    return ui::tablesOfMap(read.document, *map);
  const auto findings =
      chart::findingsOf(Shared<model::JourneyMap>(*map), read.parts, read.document.settings->minimumMeasured);
  if (description != nullptr)
    return std::vector{ui::tableOf(ui::chartName(description->id), chart::makeChart(description->id, findings).table)};
  auto tables = ui::tablesOfFindings(findings);
  for (auto& table : ui::tablesOfMap(read.document, *map))
    tables.push_back(std::move(table));
  return tables;
}

} // namespace

QString tableNames() {
  QStringList names{QStringLiteral("map"), QStringLiteral("tables")};
  for (const auto& [table, name] : ui::mapTableNames)
    names << QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
  return names.join(QStringLiteral(", "));
}

bool wantsTables(const Arguments& arguments) {
  const bool csv = arguments.value(QStringLiteral("format")) == QStringLiteral("csv");
  const QString what = whatOf(arguments);
  return asWorkbook(arguments) || (csv && chart::chartNamed(what.toStdString()) == nullptr);
}

Status exportTables(const Arguments& arguments) {
  THROUGHLINE_TRY(target, OutputFile::named(*arguments.value(QStringLiteral("output")), arguments));
  THROUGHLINE_TRY(tables, tablesOf(arguments, whatOf(arguments)));
  if (!asWorkbook(arguments)) {
    THROUGHLINE_CHECK(writeCheckedFile(target.path(), ui::csvOf(tables.front())));
    return target.deliver();
  }
  THROUGHLINE_TRY(bytes, ui::workbookOf(tables));
  THROUGHLINE_CHECK(writeCheckedFile(target.path(), bytes));
  return target.deliver();
}

} // namespace throughline::app
