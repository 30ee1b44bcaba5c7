#include "ui/charts/chart_series.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QStackedBarSeries>

#include <algorithm>
#include <map>
#include <tuple>

namespace throughline::ui {

namespace {

QBarSet* barSet(const QColor& color, int count, QObject* parent) {
  auto* set = new QBarSet(QString(), parent);
  set->setPen(Qt::NoPen);
  set->setBrush(color.isValid() ? QBrush(color) : QBrush(Qt::NoBrush));
  for (int i = 0; i < count; ++i)
    set->append(0);
  return set;
}

/// Stacked bars stand on each other away from zero, so a floating bar is an unseen foot and a part on either side.
struct StackedParts {
  double foot;
  double above;
  double below;
};

StackedParts partsOf(double from, double to) {
  const double low = std::min(from, to);
  const double high = std::max(from, to);
  const double foot = low > 0 ? low : high < 0 ? high : 0;
  return {.foot = foot,
          .above = std::max(high, 0.0) - std::max(low, 0.0),
          .below = std::min(low, 0.0) - std::min(high, 0.0)};
}

/// Hollow bars are drawn by the overlay; here they keep their place.
using Fill = std::pair<chart::Tone, bool>;

/// The bars of one layer: at one category several of different tones, each on the one before or on either side of zero.
class BarBuilder {
public:
  BarBuilder(const ChartGeometry& geometry, const ChartLook& look)
      : geometry_(geometry), look_(look), lying_(geometry.hasRows()),
        count_(static_cast<int>(lying_ ? geometry.rows.size() : static_cast<qsizetype>(geometry.x.categories.size()))) {
    series_ = lying_ ? static_cast<QAbstractBarSeries*>(new QHorizontalStackedBarSeries) : new QStackedBarSeries;
    series_->append(feet_ = barSet({}, count_, series_));
    series_->setLabelsVisible(false);
  }

  void add(const chart::Bar& bar) {
    const double factor = axisFactor(lying_ ? geometry_.x : geometry_.y) * (lying_ && geometry_.mirrored ? -1 : 1);
    const auto parts = partsOf(factor * bar.from, factor * bar.to);
    const bool fromEnd = lying_ || geometry_.mirrored;
    const int at = fromEnd ? count_ - 1 - static_cast<int>(bar.at) : static_cast<int>(bar.at);
    if (at < 0 || at >= count_)
      return;
    const auto [above, below] = setsFor({bar.tone, bar.hollow});
    // A bar that begins where the one before it in the row ended stands on it.
    auto& end = ends_[at];
    if (bar.from == 0 || bar.from != end)
      feet_->replace(at, parts.foot);
    end = bar.to;
    above->replace(at, parts.above);
    below->replace(at, parts.below);
    const QRectF drawn = geometry_.bar(bar);
    series_->setBarWidth(lying_ ? drawn.height() / geometry_.rowHeight
                                : drawn.width() * count_ / geometry_.plot.width());
  }
  QAbstractBarSeries* series() const { return series_; }

private:
  std::pair<QBarSet*, QBarSet*> setsFor(const Fill& fill) {
    auto& sets = sets_[fill];
    if (sets.first == nullptr) {
      const QColor color = fill.second ? QColor() : look_.fill(fill.first);
      series_->append(sets.first = barSet(color, count_, series_));
      series_->append(sets.second = barSet(color, count_, series_));
    }
    return sets;
  }

  const ChartGeometry& geometry_;
  const ChartLook& look_;
  bool lying_;
  int count_;
  QAbstractBarSeries* series_;
  QBarSet* feet_;
  std::map<Fill, std::pair<QBarSet*, QBarSet*>> sets_;
  std::map<int, double> ends_;
};

QLineSeries* lineSeries(const std::vector<chart::Spot>& spots, const ChartGeometry& geometry, QObject* parent) {
  auto* series = new QLineSeries(parent);
  QList<QPointF> points;
  for (const auto& spot : chart::thinned(spots))
    points.append(chartPoint(spot, geometry));
  series->replace(points);
  return series;
}

Qt::PenStyle penStyle(chart::LineStyle style) {
  switch (style) {
  case chart::LineStyle::dashed: return Qt::DashLine;
  case chart::LineStyle::dotted: return Qt::DotLine;
  case chart::LineStyle::solid: break;
  }
  return Qt::SolidLine;
}

/// Turns one layer into series.
struct SeriesAdder {
  QChart& chart;
  const ChartGeometry& geometry;
  const ChartLook& look;

  qreal em() const { return look.font.pixelSize(); }

  void operator()(const chart::Bars& layer) const {
    BarBuilder builder(geometry, look);
    for (const auto& bar : layer.bars)
      builder.add(bar);
    chart.addSeries(builder.series());
  }
  void operator()(const chart::Lines& layer) const {
    for (const auto& line : layer.lines) {
      auto* series = lineSeries(line.spots, geometry, nullptr);
      QPen pen(look.line(line.tone), (line.style == chart::LineStyle::solid ? 0.16 : 0.1) * em(), penStyle(line.style));
      pen.setCapStyle(Qt::FlatCap);
      series->setPen(pen);
      chart.addSeries(series);
    }
  }
  void operator()(const chart::Bands& layer) const {
    for (const auto& band : layer.bands) {
      std::vector<chart::Spot> low;
      std::vector<chart::Spot> high;
      for (const auto& edge : band.edges) {
        low.push_back({edge.x, edge.low});
        high.push_back({edge.x, edge.high});
      }
      addArea(low, high, look.line(band.tone), 0.16F);
    }
  }
  void operator()(const chart::Areas& layer) const {
    for (const auto& area : layer.areas)
      addArea({{area.x.low, area.y.low}, {area.x.high, area.y.low}},
              {{area.x.low, area.y.high}, {area.x.high, area.y.high}}, look.fill(area.tone), 0.14F);
  }
  void operator()(const chart::Points& layer) const {
    std::map<std::tuple<chart::Tone, chart::MarkShape, bool>, QScatterSeries*> byLook;
    for (const auto& point : layer.points) {
      auto& series = byLook[{point.tone, point.shape, point.hollow}];
      if (series == nullptr)
        series = scatter(point);
      if (series != nullptr && series->count() < static_cast<int>(chart::mostSpots))
        series->append(chartPoint(point.at, geometry));
    }
    for (const auto& [key, series] : byLook)
      if (series != nullptr)
        chart.addSeries(series);
  }
  void operator()(const chart::Intervals&) const {}
  void operator()(const chart::Cells&) const {}
  void operator()(const chart::Labels&) const {}

private:
  void addArea(const std::vector<chart::Spot>& low, const std::vector<chart::Spot>& high, QColor color,
               float opacity) const {
    auto* area = new QAreaSeries;
    area->setUpperSeries(lineSeries(high, geometry, area));
    area->setLowerSeries(lineSeries(low, geometry, area));
    color.setAlphaF(opacity);
    area->setBrush(color);
    area->setPen(Qt::NoPen);
    chart.addSeries(area);
  }

  /// None for triangles, which Qt Charts has only pointing up: the overlay draws them.
  QScatterSeries* scatter(const chart::Point& point) const {
    if (point.shape == chart::MarkShape::triangleUp || point.shape == chart::MarkShape::triangleDown)
      return nullptr;
    auto* series = new QScatterSeries;
    series->setMarkerShape(point.shape == chart::MarkShape::circle   ? QScatterSeries::MarkerShapeCircle
                           : point.shape == chart::MarkShape::square ? QScatterSeries::MarkerShapeRectangle
                                                                     : QScatterSeries::MarkerShapeRotatedRectangle);
    series->setMarkerSize(0.72 * em());
    series->setBrush(point.hollow ? look.paper : look.fill(point.tone));
    series->setPen(QPen(point.hollow ? look.unclear : look.line(point.tone), 0.1 * em()));
    return series;
  }
};

} // namespace

namespace {

/// Qt Charts mirrors no bars, so a mirrored chart shows values the other way round: below zero, or counted from the
/// other end.
double alongX(double x, const ChartGeometry& geometry) {
  if (!geometry.mirrored)
    return axisFactor(geometry.x) * x;
  return geometry.x.kind == chart::AxisKind::categories ? static_cast<double>(geometry.x.categories.size()) - 1 - x
                                                        : -axisFactor(geometry.x) * x;
}

} // namespace

QPointF chartPoint(const chart::Spot& spot, const ChartGeometry& geometry) {
  const double rows = static_cast<double>(geometry.rows.size());
  return {alongX(spot.x, geometry), geometry.hasRows() ? rows - 1 - spot.y : axisFactor(geometry.y) * spot.y};
}

void addSeries(QChart& chart, const chart::ChartSpec& spec, const ChartGeometry& geometry, const ChartLook& look) {
  if (geometry.isGrid())
    return;
  const SeriesAdder adder{chart, geometry, look};
  for (const auto& layer : spec.layers)
    std::visit(adder, layer);
}

} // namespace throughline::ui
