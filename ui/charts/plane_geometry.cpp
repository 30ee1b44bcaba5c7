#include "ui/charts/chart_geometry.h"
#include "ui/charts/phrases.h"
#include "ui/charts/plain_text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace throughline::ui {

namespace {

/// A plane that is given no height is so high for its width.
constexpr qreal heightOfWidth = 0.5;

qreal valueTickWidth(const chart::Axis& axis, const ChartLook& look, const QLocale& locale) {
  const QFontMetricsF metrics(chartSmall(look));
  qreal width = 0;
  for (const double end : {axis.low, axis.high})
    width =
        std::max(width, metrics.horizontalAdvance(locale.toString(axisFactor(axis) * end, 'f', tickDecimals(axis))));
  return width;
}

/// Words of categories and days along x, broken into lines of their slot; every second or third where there are many.
qreal placeTicks(ChartGeometry& geometry, const ChartLook& look, const QLocale& locale) {
  const QFont font = chartSmall(look);
  const qreal em = look.font.pixelSize();
  std::vector<std::pair<double, const chart::Phrase*>> words;
  for (std::size_t i = 0; i < geometry.x.categories.size(); ++i)
    words.emplace_back(static_cast<double>(i), &geometry.x.categories[i]);
  for (const auto& tick : geometry.x.ticks)
    words.emplace_back(tick.at, &tick.text);
  if (words.empty())
    return 1.6 * em;
  const qreal slot = geometry.plot.width() / static_cast<qreal>(words.size());
  const auto every = static_cast<std::size_t>(std::max<qreal>(1, std::ceil(2.2 * em / std::max<qreal>(slot, 1))));
  qsizetype most = 1;
  for (std::size_t i = 0; i < words.size(); i += every) {
    const qreal width = std::max(slot * static_cast<qreal>(every) - 0.5 * em, 2 * em);
    const QStringList lines = wrapped(phraseText(*words[i].second, locale), font, width, 3);
    geometry.ticks.append({geometry.at({words[i].first, 0}).x(), lines});
    most = std::max(most, lines.size());
  }
  return static_cast<qreal>(most) * lineHeight(font, tightLeading) + 0.5 * em;
}

} // namespace

void placePlane(ChartGeometry& geometry, const chart::ChartSpec& spec, const ChartLook& look, const QLocale& locale) {
  const qreal em = look.font.pixelSize();
  const qreal inset = chartInset(look);
  if (geometry.size.height() < 16 * em)
    geometry.size.setHeight(std::max(16 * em, std::min(heightOfWidth * geometry.size.width(), 30 * em)));
  const qreal headTop = placeLegend(geometry, spec, look, locale) + 0.3 * em;
  geometry.headBaseline = headTop + em;
  const qreal left = inset + valueTickWidth(spec.y, look, locale) + 1.2 * em;
  geometry.plot = QRectF(left, headTop + 2.1 * em, geometry.size.width() - left - inset - 1.5 * em, 0);
  const qreal ticks = placeTicks(geometry, look, locale);
  const qreal below = ticks + lineHeight(chartSmall(look)) + 0.6 * em;
  geometry.plot.setBottom(std::max(geometry.plot.top() + 6 * em, geometry.size.height() - below));
  geometry.ticksTop = geometry.plot.bottom() + 0.5 * em;
  geometry.axisTitleTop = geometry.plot.bottom() + ticks + 0.2 * em;
}

} // namespace throughline::ui
