#pragma once

#include "ui/charts/chart_overlay.h"

#include <QGraphicsScene>
#include <QPicture>

#include <QtCharts/QChart>

namespace throughline::ui {

/// One chart as a tree of items, the same for the screen and for paper: Qt Charts draws axis, grid and bars, an overlay
/// the rest. None of the users' text reaches Qt Charts, which takes text for HTML.
class ChartScene : public QGraphicsScene {
  Q_OBJECT

public:
  explicit ChartScene(QObject* parent = nullptr);

  void show(const chart::ChartSpec& spec, const ChartLook& look, const QLocale& locale, qreal width, qreal height = 0);
  void choose(int index, bool focused);

  const ChartGeometry& geometry() const { return geometry_; }
  /// Where Qt Charts draws this value of this row; the overlay must agree.
  QPointF positionInChart(int index, double value) const;

private:
  void buildSeries(const chart::ChartSpec& spec, const ChartLook& look);
  void buildAxes(const chart::ChartSpec& spec, const ChartLook& look);

  QChart* chart_;
  ChartOverlay* overlay_;
  QGraphicsRectItem* marker_; ///< behind the chosen row
  ChartGeometry geometry_;
  double factor_ = 1; ///< from values to the chart's axis
};

/// A chart as drawing commands that another thread can play onto paper, with the size that it takes.
struct ChartPicture {
  QPicture picture;
  QSizeF size;
};
/// Width and type size are those of the look's unit (pixels of its font). GUI thread only.
ChartPicture chartPicture(const chart::ChartSpec& spec, const ChartLook& look, const QLocale& locale, qreal width,
                          qreal height = 0);

} // namespace throughline::ui
