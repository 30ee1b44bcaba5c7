#include "ui/charts/chart_scene.h"

#include <QGraphicsLayout>
#include <QPainter>

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

namespace throughline::ui {

namespace {

/// The fills that a bar can have; hollow ones are drawn by the overlay.
enum Fill : std::size_t { none, total, experience, service, fills };

Fill fillOf(const chart::Bar& bar) {
  switch (bar.role) {
  case chart::Role::touchpoint:
  case chart::Role::smaller:
    if (bar.label == insight::Label::unclear)
      return none;
    return bar.kind == model::Kind::service ? service : experience;
  case chart::Role::withoutFailures:
  case chart::Role::total:
  case chart::Role::observed: break;
  }
  return total;
}

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

StackedParts partsOf(const chart::Bar& bar, double factor) {
  const double low = factor * std::min(bar.from, bar.to);
  const double high = factor * std::max(bar.from, bar.to);
  const double foot = low > 0 ? low : high < 0 ? high : 0;
  return {.foot = foot,
          .above = std::max(high, 0.0) - std::max(low, 0.0),
          .below = std::min(low, 0.0) - std::min(high, 0.0)};
}

/// Shares stand on the axis in percent.
double axisFactor(const chart::ChartSpec& spec) {
  return spec.unit == chart::Unit::share ? 100 : 1;
}

int axisDecimals(double step) {
  return step >= 1 ? 0 : std::min(6, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
}

QPen gridPen(const QColor& color, qreal em) {
  return QPen(color, 0.08 * em);
}

} // namespace

ChartScene::ChartScene(QObject* parent) : QGraphicsScene(parent), chart_(new QChart), overlay_(new ChartOverlay) {
  chart_->setBackgroundVisible(false);
  chart_->setMargins(QMargins(0, 0, 0, 0));
  chart_->layout()->setContentsMargins(0, 0, 0, 0);
  chart_->legend()->hide();
  chart_->setAnimationOptions(QChart::NoAnimation);
  chart_->setLocalizeNumbers(true);
  chart_->setAcceptedMouseButtons(Qt::NoButton);
  addItem(chart_);
  addItem(overlay_);
  marker_ = addRect(QRectF(), Qt::NoPen);
  marker_->setZValue(-1);
  marker_->setVisible(false);
  overlay_->setZValue(1);
}

void ChartScene::show(const chart::ChartSpec& spec, const ChartLook& look, const QLocale& locale, qreal width,
                      qreal height) {
  geometry_ = chartGeometry(spec, look, locale, width, height);
  chart_->removeAllSeries();
  for (auto* axis : chart_->axes())
    chart_->removeAxis(axis);
  chart_->setLocale(locale);
  factor_ = axisFactor(spec);
  chart_->setGeometry(QRectF(QPointF(0, 0), geometry_.size));
  chart_->setVisible(!spec.empty());
  if (!spec.empty()) {
    chart_->setPlotArea(geometry_.plot);
    buildSeries(spec, look);
    chart_->layout()->activate();
  }
  marker_->setBrush(look.selected);
  overlay_->show(spec, look, geometry_);
  setBackgroundBrush(look.paper);
  setSceneRect(QRectF(QPointF(0, 0), geometry_.size));
}

void ChartScene::buildSeries(const chart::ChartSpec& spec, const ChartLook& look) {
  auto* series = new QHorizontalStackedBarSeries;
  const int count = static_cast<int>(spec.bars.size());
  const std::array<QColor, fills> colors{QColor(), look.total, look.experience, look.service};
  auto* feet = barSet({}, count, series);
  std::array<QBarSet*, fills> above{};
  std::array<QBarSet*, fills> below{};
  series->append(feet);
  for (std::size_t fill = none; fill < fills; ++fill) {
    series->append(above[fill] = barSet(colors[fill], count, series));
    series->append(below[fill] = barSet(colors[fill], count, series));
  }
  for (int i = 0; i < count; ++i) {
    const auto& bar = spec.bars[static_cast<std::size_t>(i)];
    const auto parts = partsOf(bar, axisFactor(spec));
    const int fromBelow = count - 1 - i;
    feet->replace(fromBelow, parts.foot);
    above[fillOf(bar)]->replace(fromBelow, parts.above);
    below[fillOf(bar)]->replace(fromBelow, parts.below);
  }
  series->setBarWidth(geometry_.bar(0, spec).height() / geometry_.rowHeight);
  series->setLabelsVisible(false);
  chart_->addSeries(series);
  buildAxes(spec, look);
}

void ChartScene::buildAxes(const chart::ChartSpec& spec, const ChartLook& look) {
  auto* series = chart_->series().constFirst();
  const qreal em = look.font.pixelSize();
  auto* values = new QValueAxis;
  const double factor = axisFactor(spec);
  values->setRange(factor * spec.axis.low, factor * spec.axis.high);
  values->setTickCount(static_cast<int>(std::lround((spec.axis.high - spec.axis.low) / spec.axis.step)) + 1);
  values->setLabelFormat(QStringLiteral("%.%1f").arg(axisDecimals(factor * spec.axis.step)));
  values->setLabelsFont(chartSmall(look));
  values->setLabelsColor(look.quiet);
  values->setGridLinePen(gridPen(look.grid, em));
  values->setLinePen(gridPen(look.grid, em));
  chart_->addAxis(values, Qt::AlignBottom);
  series->attachAxis(values);
  auto* rows = new QBarCategoryAxis;
  for (std::size_t i = 0; i < spec.bars.size(); ++i)
    rows->append(QString::number(i));
  rows->setLabelsVisible(false);
  rows->setGridLineVisible(false);
  rows->setLineVisible(false);
  chart_->addAxis(rows, Qt::AlignLeft);
  series->attachAxis(rows);
}

void ChartScene::choose(int index, bool focused) {
  overlay_->choose(index, focused);
  marker_->setVisible(index >= 0);
  if (index >= 0)
    marker_->setRect(geometry_.row(index));
}

QPointF ChartScene::positionInChart(int index, double value) const {
  return chart_->mapToPosition(QPointF(factor_ * value, static_cast<qreal>(geometry_.rows.size() - 1 - index)),
                               chart_->series().value(0));
}

ChartPicture chartPicture(const chart::ChartSpec& spec, const ChartLook& look, const QLocale& locale, qreal width,
                          qreal height) {
  ChartScene scene;
  scene.show(spec, look, locale, width, height);
  ChartPicture result;
  result.size = scene.geometry().size;
  scene.setBackgroundBrush(Qt::NoBrush);
  QPainter painter(&result.picture);
  scene.render(&painter, QRectF(QPointF(0, 0), result.size), scene.sceneRect());
  return result;
}

} // namespace throughline::ui
