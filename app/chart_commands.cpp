#include "app/chart_commands.h"

#include "app/open_workspace.h"
#include "app/read_map.h"
#include "app/report_parts.h"
#include "app/streams.h"
#include "app/words.h"
#include "core/base/checked_file.h"
#include "core/model/look_up.h"
#include "core/tasks/analysis_task.h"
#include "ui/pages/chart_files.h"

#include <QRegularExpression>

namespace throughline::app {
namespace {

constexpr int smallestSide = 200;
constexpr int largestSide = 10'000;

Error wrongUsage(const QString& sentence) {
  return failure(ErrorCode::usage, {{Fact::detail, sentence.toStdString()}});
}

Result<const chart::ChartDescription*> chartIn(const QString& name) {
  if (const auto* found = chart::chartNamed(name.toStdString()))
    return found;
  return wrongUsage(CommandWords::tr("--what is map, tables or one of %1, not \"%2\"").arg(chartNames(), name));
}

Result<QSize> sizeIn(const Arguments& arguments) {
  const QString text = arguments.value(QStringLiteral("size")).value_or(QStringLiteral("1600x900"));
  static const QRegularExpression pattern(QStringLiteral("^(\\d{1,5})[x\u00d7](\\d{1,5})$"));
  const auto match = pattern.match(text);
  const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
  if (!match.hasMatch() || std::min(size.width(), size.height()) < smallestSide ||
      std::max(size.width(), size.height()) > largestSide)
    return wrongUsage(
        CommandWords::tr("--size is WIDTHxHEIGHT in pixels, each from 200 to 10000, not \"%1\"").arg(text));
  return size;
}

Result<ui::ChartFormat> formatIn(const Arguments& arguments) {
  const QString name = arguments.value(QStringLiteral("format")).value_or(QString());
  if (name == QLatin1String("svg"))
    return ui::ChartFormat::svg;
  if (name == QLatin1String("png"))
    return ui::ChartFormat::png;
  if (name == QLatin1String("csv"))
    return ui::ChartFormat::csv;
  return wrongUsage(CommandWords::tr("--format of a chart is svg, png or csv, not \"%1\"").arg(name));
}

} // namespace

QString chartNames() {
  QStringList names;
  for (const auto& description : chart::catalog())
    names << QString::fromLatin1(description.name.data(), static_cast<qsizetype>(description.name.size()));
  return names.join(QLatin1String(", "));
}

Status exportChart(const Arguments& arguments) {
  const auto output = arguments.value(QStringLiteral("output"));
  if (!output)
    return wrongUsage(CommandWords::tr("--output is needed, and --format where its ending does not say it"));
  THROUGHLINE_TRY(description, chartIn(*arguments.value(QStringLiteral("what"))));
  THROUGHLINE_TRY(format, formatIn(arguments));
  THROUGHLINE_TRY(size, sizeIn(arguments));
  THROUGHLINE_TRY(target, OutputFile::named(*output, arguments));
  THROUGHLINE_TRY(read, readMap(arguments, description->needs));
  sayContacts(arguments, read.document, read.map, tasks::Texts::onlyNames);
  if (format != ui::ChartFormat::csv)
    sayMissingGlyphs(read.document, read.map);
  const auto* map = model::findMap(read.document, read.map);
  const auto findings =
      chart::findingsOf(Shared<model::JourneyMap>(*map), read.parts, read.document.settings->minimumMeasured);
  THROUGHLINE_CHECK(
      writeCheckedFile(target.path(), ui::chartBytes(description->id, findings, read.filters, format, size)));
  return target.deliver();
}

} // namespace throughline::app
