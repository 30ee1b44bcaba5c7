#include "ui/charts/chart_scene.h"

#include "ui/charts/chart_series.h"

#include <QGraphicsLayout>
#include <QPainter>

#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>

#include <cmath>

namespace throughline::ui {

namespace {

QPen hairline(const ChartLook& look) {
  return QPen(look.grid, 0.08 * look.font.pixelSize());
}

/// Numbers at its ticks, lines across the plot.
QValueAxis* numberAxis(const chart::Axis& axis, const ChartLook& look) {
  auto* values = new QValueAxis;
  const double factor = axisFactor(axis);
  values->setRange(factor * axis.low, factor * axis.high);
  values->setTickCount(static_cast<int>(std::lround((axis.high - axis.low) / axis.step)) + 1);
  values->setLabelFormat(QStringLiteral("%.%1f").arg(tickDecimals(axis)));
  values->setLabelsFont(chartSmall(look));
  values->setLabelsColor(look.quiet);
  values->setGridLinePen(hairline(look));
  values->setLinePen(hairline(look));
  return values;
}

/// Says nothing itself: the overlay writes categories and days.
QValueAxis* silentAxis(double low, double high) {
  auto* axis = new QValueAxis;
  axis->setRange(low, high);
  axis->setLabelsVisible(false);
  axis->setGridLineVisible(false);
  axis->setLineVisible(false);
  return axis;
}

QValueAxis* axisFor(const chart::Axis& axis, qsizetype rows, const ChartLook& look) {
  switch (axis.kind) {
  case chart::AxisKind::values: return numberAxis(axis, look);
  case chart::AxisKind::days: return silentAxis(axis.low, axis.high);
  case chart::AxisKind::categories: break;
  }
  const auto count = axis.categories.empty() ? rows : static_cast<qsizetype>(axis.categories.size());
  return silentAxis(-0.5, static_cast<double>(std::max<qsizetype>(1, count)) - 0.5);
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

/// Also of what says nothing: it takes its place by the letters that it would have, and those of the program are others
/// in a window than on the command line.
void ChartScene::useFont(const QFont& font) {
  chart_->setTitleFont(font);
  chart_->legend()->setFont(font);
  for (auto* axis : chart_->axes()) {
    axis->setTitleFont(font);
    axis->setLabelsFont(font);
  }
}

void ChartScene::show(const chart::ChartSpec& spec, const ChartLook& look, const QLocale& locale, qreal width,
                      qreal height) {
  geometry_ = chartGeometry(spec, look, locale, width, height);
  chart_->removeAllSeries();
  for (auto* axis : chart_->axes())
    chart_->removeAxis(axis);
  chart_->setLocale(locale);
  chart_->setGeometry(QRectF(QPointF(0, 0), geometry_.size));
  const bool drawn = !spec.empty() && !geometry_.isGrid();
  chart_->setVisible(drawn);
  if (drawn) {
    chart_->setPlotArea(geometry_.plot);
    addSeries(*chart_, spec, geometry_, look);
    buildAxes(look);
    useFont(chartSmall(look));
    chart_->layout()->activate();
  }
  marker_->setBrush(look.selected);
  overlay_->show(spec, look, locale, geometry_);
  setBackgroundBrush(look.paper);
  setSceneRect(QRectF(QPointF(0, 0), geometry_.size));
}

void ChartScene::buildAxes(const ChartLook& look) {
  auto* across = axisFor(geometry_.x, 0, look);
  if (geometry_.x.kind == chart::AxisKind::values)
    across->setTickCount(shownSteps(geometry_.x, geometry_.plot.width(), look, chart_->locale()) + 1);
  if (geometry_.mirrored && geometry_.x.kind != chart::AxisKind::categories) {
    across->setRange(-across->max(), -across->min());
    across->setLabelsVisible(false);
  }
  auto* up = axisFor(geometry_.y, geometry_.rows.size(), look);
  chart_->addAxis(across, Qt::AlignBottom);
  chart_->addAxis(up, geometry_.mirrored ? Qt::AlignRight : Qt::AlignLeft);
  for (auto* series : chart_->series()) {
    series->attachAxis(across);
    series->attachAxis(up);
  }
}

void ChartScene::choose(int subject, bool focused) {
  overlay_->choose(subject, focused);
  const bool known = subject >= 0 && subject < geometry_.places.size();
  marker_->setVisible(known);
  if (known)
    marker_->setRect(geometry_.places[subject]);
}

QPointF ChartScene::positionInChart(const chart::Spot& spot) const {
  return chart_->mapToPosition(chartPoint(spot, geometry_), chart_->series().value(0));
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
