#include "ui/pages/chart_files.h"

#include "ui/charts/chart_sheet.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/plain_text.h"
#include "ui/pages/page_style.h"
#include "ui/paint/fonts.h"
#include "ui/session/insight_words.h"
#include "ui/session/numbers.h"

#include <QBuffer>

namespace throughline::ui {

namespace {

QString footerOf(const chart::Findings& findings, const std::vector<std::string>& filters) {
  const auto& analysis = findings.analysis;
  QStringList parts{onOneLine(QString::fromStdString(findings.map->details->title)),
                    ReportTr::tr("n = %1").arg(countText(analysis.responses))};
  if (analysis.first && analysis.last)
    parts << ReportTr::tr("%1 to %2").arg(dateText(*analysis.first), dateText(*analysis.last));
  for (const auto& filter : filters)
    parts << onOneLine(QString::fromStdString(filter));
  return parts.join(QStringLiteral(" \u00b7 "));
}

QByteArray pngOf(const QImage& image) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "PNG");
  return bytes;
}

std::string stringOf(const QByteArray& bytes) {
  return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

std::string chartBytes(chart::ChartId id, const chart::Findings& findings, const std::vector<std::string>& filters,
                       ChartFormat format, const QSize& size) {
  registerFonts();
  const QLocale locale;
  const auto spec = chart::makeChart(id, findings);
  if (format == ChartFormat::csv)
    return stringOf(commaSeparated(spec.table).toUtf8());
  const SheetWords words{.title = chartName(id),
                         .sentence = chartSentence(spec, findingSentence(findings.analysis), locale),
                         .footer = footerOf(findings, filters)};
  const ChartLook look = ChartLook::print(QFont(bundledFamily()));
  return stringOf(format == ChartFormat::svg ? sheetSvg(size, spec, words, look, locale)
                                             : pngOf(sheetImage(size, spec, words, look, locale)));
}

QStringList chartLines(const chart::Findings& findings) {
  const QLocale locale;
  QStringList lines;
  for (const auto& description : chart::catalog()) {
    const auto spec = chart::makeChart(description.id, findings);
    if (!spec.empty() && spec.id == description.id && !spec.sentence.empty())
      lines << QStringLiteral("%1: %2").arg(chartName(description.id), chartSentence(spec, {}, locale));
  }
  return lines;
}

} // namespace throughline::ui
