#include "ui/charts/chart_geometry.h"

#include "ui/charts/chart_tr.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/plain_text.h"

#include <QFontMetricsF>

#include <algorithm>

namespace throughline::ui {

namespace {

ChartRow rowWords(const chart::Bar& bar, const chart::ChartSpec& spec, const QLocale& locale) {
  ChartRow row;
  row.value = numberText(bar.value, spec.unit, spec.decimals, locale);
  if (bar.range)
    row.range = rangeText(*bar.range, spec.unit, spec.decimals, locale);
  if (bar.reached > 0 && bar.role != chart::Role::observed)
    row.counts = ChartTr::tr("%1 of %2")
                     .arg(locale.toString(static_cast<qlonglong>(bar.failed)),
                          locale.toString(static_cast<qlonglong>(bar.reached)));
  return row;
}

template <class Text> qreal widestOf(const QVector<ChartRow>& rows, const QFont& font, Text&& text) {
  qreal widest = 0;
  for (const auto& row : rows)
    widest = std::max(widest, figuresWidth(text(row), font));
  return widest;
}

struct ColumnWidths {
  qreal title = 0, counts = 0, value = 0, range = 0;
};

/// Titles get what they need up to two fifths; counts, then intervals give way on narrow screens.
ColumnWidths columnWidths(const ChartGeometry& geometry, const chart::ChartSpec& spec, const ChartLook& look) {
  const qreal em = look.font.pixelSize();
  const qreal width = geometry.size.width();
  const QFontMetricsF small(chartSmall(look));
  ColumnWidths widths;
  widths.value = std::max(widestOf(geometry.rows, chartBold(look), [](const auto& row) { return row.value; }), 3 * em);
  widths.range = std::max(widestOf(geometry.rows, look.font, [](const auto& row) { return row.range; }),
                          small.horizontalAdvance(columnTitle({chart::ColumnKind::interval, {}, 0})));
  widths.counts = widestOf(geometry.rows, look.font, [](const auto& row) { return row.counts; });
  if (widths.counts > 0)
    widths.counts = std::max(widths.counts, small.horizontalAdvance(columnTitle({chart::ColumnKind::failed, {}, 0})));
  const QFontMetricsF metrics(look.font);
  for (const auto& bar : spec.bars)
    widths.title = std::max(widths.title, metrics.horizontalAdvance(barTitle(bar, spec)) + 1.7 * em);
  widths.title = std::clamp(widths.title, 6 * em, std::max(6 * em, 0.34 * width));
  if (width < 46 * em)
    widths.counts = 0;
  if (width < 36 * em)
    widths.range = 0;
  return widths;
}

void placeColumns(ChartGeometry& geometry, const ColumnWidths& widths, const ChartLook& look) {
  const qreal em = look.font.pixelSize();
  const qreal gap = 1.1 * em;
  qreal left = chartInset(look);
  geometry.titles = QRectF(left, 0, widths.title, 0);
  left += widths.title + gap;
  if (widths.counts > 0) {
    left += widths.counts;
    geometry.countsRight = left;
    left += gap;
  }
  qreal right = geometry.size.width() - chartInset(look);
  if (widths.range > 0) {
    geometry.rangeRight = right;
    right -= widths.range + gap;
  }
  geometry.valueRight = right;
  right -= widths.value + gap;
  geometry.plot = QRectF(left, 0, std::max(right - left, 2 * em), 0);
}

void breakTitles(ChartGeometry& geometry, const chart::ChartSpec& spec, const ChartLook& look) {
  const qreal em = look.font.pixelSize();
  qsizetype most = 1;
  for (qsizetype i = 0; i < geometry.rows.size(); ++i) {
    auto& row = geometry.rows[i];
    row.title = wrapped(barTitle(spec.bars[static_cast<std::size_t>(i)], spec), look.font,
                        geometry.titles.width() - 1.7 * em, 2);
    most = std::max(most, row.title.size());
  }
  geometry.rowHeight = std::max(1.95 * em, static_cast<qreal>(most) * lineHeight(look.font, tightLeading) + 0.35 * em);
}

bool holdsKind(const chart::ChartSpec& spec, model::Kind kind) {
  return std::ranges::any_of(spec.bars, [kind](const chart::Bar& bar) {
    return (bar.role == chart::Role::touchpoint || bar.role == chart::Role::smaller) && bar.kind == kind;
  });
}

QVector<LegendEntry> legendOf(const chart::ChartSpec& spec) {
  QVector<LegendEntry> entries;
  if (holdsKind(spec, model::Kind::experience))
    entries.append({LegendSign::experience, ChartTr::tr("Proactive experience"), {}});
  if (holdsKind(spec, model::Kind::service))
    entries.append({LegendSign::service, ChartTr::tr("Reactive service"), {}});
  const auto isUnclear = [](const chart::Bar& bar) {
    return bar.role == chart::Role::touchpoint && bar.label == insight::Label::unclear;
  };
  if (std::ranges::any_of(spec.bars, isUnclear))
    entries.append(
        {LegendSign::unclear,
         spec.kind == chart::ChartKind::failures ? ChartTr::tr("Few responses") : ChartTr::tr("No clear link"),
         {}});
  if (std::ranges::any_of(spec.bars, [](const chart::Bar& bar) { return bar.whisker.has_value(); }))
    entries.append({LegendSign::whisker, ChartTr::tr("95 % interval"), {}});
  return entries;
}

/// The bottom of the legend, which flows over as many lines as the width asks for.
qreal placeLegend(ChartGeometry& geometry, const ChartLook& look) {
  const QFontMetricsF metrics(look.font);
  const qreal em = look.font.pixelSize();
  const qreal height = lineHeight(look.font) + 0.3 * em;
  qreal x = geometry.titles.left();
  qreal y = 0.4 * em;
  for (auto& entry : geometry.legend) {
    const qreal width = 2.4 * em + metrics.horizontalAdvance(entry.text);
    if (x > geometry.titles.left() && x + width > geometry.size.width()) {
      x = geometry.titles.left();
      y += height;
    }
    entry.area = QRectF(x, y, width, height);
    x += width + 1.5 * em;
  }
  return geometry.legend.isEmpty() ? y : y + height;
}

} // namespace

qreal chartInset(const ChartLook& look) {
  return 0.4 * look.font.pixelSize();
}

QFont chartBold(const ChartLook& look) {
  QFont font = look.font;
  font.setWeight(QFont::DemiBold);
  return font;
}

QFont chartSmall(const ChartLook& look) {
  QFont font = look.font;
  font.setPixelSize(std::max(1, qRound(0.88 * look.font.pixelSize())));
  return font;
}

QRectF ChartGeometry::row(int index) const {
  return {0, plot.top() + index * rowHeight, size.width(), rowHeight};
}

int ChartGeometry::rowAt(const QPointF& point) const {
  if (rowHeight <= 0 || point.y() < plot.top() || point.y() >= plot.bottom())
    return -1;
  const int index = static_cast<int>((point.y() - plot.top()) / rowHeight);
  return index < rows.size() ? index : -1;
}

qreal ChartGeometry::x(double value, const chart::Axis& axis) const {
  return plot.left() + plot.width() * (value - axis.low) / (axis.high - axis.low);
}

QRectF ChartGeometry::bar(int index, const chart::ChartSpec& spec) const {
  const auto& bar = spec.bars[static_cast<std::size_t>(index)];
  const qreal left = x(std::min(bar.from, bar.to), spec.axis);
  const qreal right = x(std::max(bar.from, bar.to), spec.axis);
  const qreal thickness = std::min(0.62 * rowHeight, rowHeight - 4);
  return {left, row(index).center().y() - thickness / 2, right - left, thickness};
}

ChartGeometry chartGeometry(const chart::ChartSpec& spec, const ChartLook& look, const QLocale& locale, qreal width,
                            qreal height) {
  ChartGeometry geometry;
  const qreal em = look.font.pixelSize();
  geometry.size = QSizeF(std::max(width, 20 * em), height);
  for (const auto& bar : spec.bars)
    geometry.rows.append(rowWords(bar, spec, locale));
  placeColumns(geometry, columnWidths(geometry, spec, look), look);
  breakTitles(geometry, spec, look);
  geometry.legend = legendOf(spec);
  const qreal headTop = placeLegend(geometry, look) + 0.5 * em;
  geometry.headBaseline = headTop + em;
  geometry.plot.setTop(headTop + 1.5 * em);
  const qreal below = 1.9 * em + lineHeight(look.font) + 0.4 * em;
  const auto count = static_cast<qreal>(geometry.rows.size());
  const qreal room = (height - geometry.plot.top() - below) / std::max<qreal>(count, 1);
  geometry.rowHeight = std::clamp(room, geometry.rowHeight, std::max(geometry.rowHeight, 3.2 * em));
  geometry.plot.setHeight(geometry.rowHeight * count);
  geometry.axisTitleTop = geometry.plot.bottom() + 1.9 * em;
  geometry.size.setHeight(std::max(height, geometry.plot.bottom() + below));
  return geometry;
}

} // namespace throughline::ui
