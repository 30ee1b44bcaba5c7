#include "app/table_export.h"

#include "app/read_map.h"
#include "app/streams.h"
#include "core/base/checked_file.h"
#include "core/model/look_up.h"
#include "ui/charts/chart_words.h"
#include "ui/pages/table_files.h"

#include <QCoreApplication>

namespace throughline::app {
namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("TableExport", text);
}

QString whatOf(const Arguments& arguments) {
  return arguments.value(QStringLiteral("what")).value_or(QStringLiteral("map"));
}

bool asWorkbook(const Arguments& arguments) {
  return arguments.value(QStringLiteral("format")) == QStringLiteral("xlsx");
}

Result<std::vector<ui::SpreadsheetTable>> tablesOf(const Arguments& arguments, const QString& what) {
  const auto all = insight::allParts();
  const auto* description = chart::chartNamed(what.toStdString());
  const bool ofMap = what == QLatin1String("map");
  if (!ofMap && what != QLatin1String("tables") && description == nullptr)
    return failure(
        ErrorCode::usage,
        {{Fact::detail, tr("--what is map, tables or the name of a chart, not \"%1\"").arg(what).toStdString()}});
  THROUGHLINE_TRY(read, readMap(arguments, description != nullptr ? description->needs
                                           : ofMap                ? insight::headlineParts()
                                                                  : std::span<const insight::Part>(all)));
  const auto* map = model::findMap(read.document, read.map);
  if (ofMap)
    return ui::tablesOfMap(*map);
  const auto findings =
      chart::findingsOf(Shared<model::JourneyMap>(*map), read.parts, read.document.settings->minimumMeasured);
  auto tables = ui::tablesOfFindings(findings);
  if (description == nullptr)
    return tables;
  return std::vector{ui::tableOf(ui::chartName(description->id), chart::makeChart(description->id, findings).table)};
}

} // namespace

bool wantsTables(const Arguments& arguments) {
  const bool csv = arguments.value(QStringLiteral("format")) == QStringLiteral("csv");
  const QString what = whatOf(arguments);
  return asWorkbook(arguments) || (csv && (what == QLatin1String("map") || what == QLatin1String("tables")));
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
