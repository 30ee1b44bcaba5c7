#include "ui/charts/chart_geometry.h"

#include "ui/charts/phrases.h"
#include "ui/charts/plain_text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace throughline::ui {

namespace {

double slotsOf(const chart::Axis& axis, qsizetype rows) {
  return std::max<double>(1, axis.categories.empty() ? static_cast<double>(rows)
                                                     : static_cast<double>(axis.categories.size()));
}

double part(const chart::Axis& axis, double value, qsizetype rows) {
  if (axis.kind == chart::AxisKind::categories)
    return (value + 0.5) / slotsOf(axis, rows);
  return axis.high > axis.low ? (value - axis.low) / (axis.high - axis.low) : 0.5;
}

/// Takes the room that each subject's marks cover.
struct PlaceTaker {
  ChartGeometry& geometry;
  qreal reach;

  void take(int subject, const QRectF& area) {
    if (subject >= 0 && subject < geometry.places.size())
      geometry.places[subject] = geometry.places[subject].united(area);
  }
  QRectF around(const QPointF& centre) const { return {centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach}; }
  void operator()(const chart::Bars& layer) {
    for (const auto& bar : layer.bars)
      take(bar.subject, geometry.bar(bar).adjusted(0, -reach, 0, reach));
  }
  void operator()(const chart::Points& layer) {
    for (const auto& point : layer.points)
      take(point.subject, around(geometry.at(point.at)));
  }
  void operator()(const chart::Cells& layer) {
    for (const auto& cell : layer.cells)
      take(cell.subject, geometry.cell(cell));
  }
  void operator()(const chart::Intervals&) {}
  void operator()(const chart::Lines&) {}
  void operator()(const chart::Bands&) {}
  void operator()(const chart::Areas&) {}
  void operator()(const chart::Labels&) {}
};

void takePlaces(ChartGeometry& geometry, const chart::ChartSpec& spec, qreal em) {
  geometry.places.fill({}, static_cast<qsizetype>(spec.subjects.size()));
  if (geometry.hasRows() && !geometry.isGrid()) {
    for (int i = 0; i < geometry.places.size(); ++i)
      geometry.places[i] = geometry.row(i);
    return;
  }
  PlaceTaker taker{geometry, 0.6 * em};
  for (const auto& layer : spec.layers)
    std::visit(taker, layer);
}

/// The corner of an area where no mark stands; the upper left one where marks stand in all.
QRectF cornerOf(const ChartGeometry& geometry, const QRectF& area, const QSizeF& size, qreal em) {
  qreal left = area.left() + 0.5 * em, right = area.right() - 0.5 * em - size.width();
  if (geometry.mirrored)
    std::swap(left, right);
  const qreal low = area.bottom() - 0.3 * em - size.height();
  const QPointF first(left, area.top() + 0.3 * em);
  const auto isFree = [&geometry](const QRectF& place) {
    return std::ranges::none_of(geometry.places, [&place](const QRectF& mark) { return mark.intersects(place); });
  };
  for (const QPointF& corner : {first, QPointF(right, first.y()), QPointF(first.x(), low), QPointF(right, low)})
    if (const QRectF place(corner, size); area.contains(place) && isFree(place))
      return place;
  return {first, size};
}

/// In a corner of each area.
void takeCaptions(ChartGeometry& geometry, const chart::ChartSpec& spec, const ChartLook& look, const QLocale& locale) {
  const qreal em = look.font.pixelSize();
  const QFont font = chartSmall(look);
  for (const auto& layer : spec.layers) {
    const auto* areas = std::get_if<chart::Areas>(&layer);
    if (areas == nullptr)
      continue;
    for (const auto& area : areas->areas) {
      const QRectF whole(geometry.at({area.x.low, area.y.high}), geometry.at({area.x.high, area.y.low}));
      const QRectF inOrder = whole.normalized();
      const qreal width = QFontMetricsF(font).horizontalAdvance(phraseText(area.text, locale));
      const QSizeF size(std::min(width, inOrder.width() - em), lineHeight(font));
      geometry.captions.append(cornerOf(geometry, inOrder, size, em));
    }
  }
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

double axisFactor(const chart::Axis& axis) {
  return chart::shownBy(axis.unit);
}

int tickDecimals(const chart::Axis& axis) {
  const double step = axisFactor(axis) * axis.step;
  return step >= 1 ? 0 : std::min(6, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
}

int shownSteps(const chart::Axis& axis, qreal length, const ChartLook& look, const QLocale& locale) {
  const int steps = std::max(1, static_cast<int>(std::lround((axis.high - axis.low) / axis.step)));
  const QFontMetricsF metrics(chartSmall(look));
  qreal widest = 0;
  for (const double end : {axis.low, axis.high})
    widest =
        std::max(widest, metrics.horizontalAdvance(locale.toString(axisFactor(axis) * end, 'f', tickDecimals(axis))));
  for (int each = 1; each < steps; ++each)
    if (steps % each == 0 && (steps / each) * (widest + 0.5 * look.font.pixelSize()) <= length)
      return steps / each;
  return 1;
}

QRectF ChartGeometry::row(int index) const {
  return {0, plot.top() + index * rowHeight, size.width(), rowHeight};
}

int ChartGeometry::subjectAt(const QPointF& point) const {
  for (int i = 0; i < places.size(); ++i)
    if (places[i].contains(point) && (!hasRows() || isGrid() || point.y() < places[i].bottom()))
      return i;
  return -1;
}

QPointF ChartGeometry::at(const chart::Spot& spot) const {
  const double down = part(y, spot.y, rows.size());
  const double along = part(x, spot.x, 0);
  return {mirrored ? plot.right() - plot.width() * along : plot.left() + plot.width() * along,
          hasRows() ? plot.top() + plot.height() * down : plot.bottom() - plot.height() * down};
}

QRectF ChartGeometry::bar(const chart::Bar& bar) const {
  if (hasRows()) {
    const QPointF from = at({std::min(bar.from, bar.to), bar.at});
    const QPointF to = at({std::max(bar.from, bar.to), bar.at});
    const qreal thickness = std::min(0.62 * rowHeight, rowHeight - 4);
    return {std::min(from.x(), to.x()), from.y() - thickness / 2, std::abs(to.x() - from.x()), thickness};
  }
  const QPointF foot = at({bar.at, std::min(bar.from, bar.to)});
  const QPointF head = at({bar.at, std::max(bar.from, bar.to)});
  const qreal thickness = 0.72 * plot.width() / slotsOf(x, 0);
  return {head.x() - thickness / 2, head.y(), thickness, foot.y() - head.y()};
}

QRectF ChartGeometry::cell(const chart::GridCell& cell) const {
  const qreal width = plot.width() / slotsOf(x, 0);
  const qreal along = cell.column * width;
  return {mirrored ? plot.right() - along - width : plot.left() + along, plot.top() + cell.row * rowHeight, width,
          rowHeight};
}

void mirrorPlaces(ChartGeometry& geometry) {
  const qreal width = geometry.size.width();
  const auto mirror = [width](QRectF& rect) { rect.moveLeft(width - rect.right()); };
  geometry.mirrored = true;
  mirror(geometry.plot);
  mirror(geometry.titles);
  for (auto& column : geometry.columns)
    if (column.right > 0)
      column.right = width - column.right + column.width;
  for (auto& tick : geometry.ticks)
    tick.centre = width - tick.centre;
  for (auto& placed : geometry.legend)
    mirror(placed.area);
}

void placeMirroredNumbers(ChartGeometry& geometry, const ChartLook& look, const QLocale& locale) {
  if (geometry.x.kind != chart::AxisKind::values)
    return;
  const int steps = shownSteps(geometry.x, geometry.plot.width(), look, locale);
  for (int step = 0; step <= steps; ++step) {
    const double value = geometry.x.low + (geometry.x.high - geometry.x.low) * step / steps;
    const auto text = locale.toString(axisFactor(geometry.x) * value, 'f', tickDecimals(geometry.x));
    geometry.ticks.append({geometry.at({value, 0}).x(), {text}});
  }
  geometry.ticksTop = geometry.plot.bottom() + 0.5 * look.font.pixelSize();
}

qreal placeLegend(ChartGeometry& geometry, const chart::ChartSpec& spec, const ChartLook& look, const QLocale& locale) {
  const QFontMetricsF metrics(look.font);
  const qreal em = look.font.pixelSize();
  const qreal height = lineHeight(look.font) + 0.3 * em;
  const qreal left = chartInset(look);
  qreal x = left;
  qreal y = 0.4 * em;
  for (const auto& entry : spec.legend) {
    const QString text = phraseText(entry.text, locale);
    const qreal sign = 2.4 * em;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, geometry.size.width() - left - sign);
    const qreal width = sign + metrics.horizontalAdvance(shown);
    if (x > left && x + width > geometry.size.width()) {
      x = left;
      y += height;
    }
    geometry.legend.append({entry, text, shown, QRectF(x, y, width, height)});
    x += width + 1.5 * em;
  }
  return geometry.legend.isEmpty() ? y : y + height;
}

ChartGeometry chartGeometry(const chart::ChartSpec& spec, const ChartLook& look, const QLocale& locale, qreal width,
                            qreal height) {
  ChartGeometry geometry;
  geometry.x = spec.x;
  geometry.y = spec.y;
  geometry.size = QSizeF(std::max(width, 20.0 * look.font.pixelSize()), height);
  if (spec.hasRows())
    placeRows(geometry, spec, look, locale);
  else
    placePlane(geometry, spec, look, locale);
  if (look.mirrored) {
    mirrorPlaces(geometry);
    placeMirroredNumbers(geometry, look, locale);
  }
  takePlaces(geometry, spec, look.font.pixelSize());
  takeCaptions(geometry, spec, look, locale);
  return geometry;
}

} // namespace throughline::ui
