#pragma once

#include "ui/charts/chart_overlay.h"

#include <QFont>
#include <QGraphicsScene>
#include <QPicture>

#include <QtCharts/QChart>

namespace throughline::ui {

/// One chart as a tree of items, the same for the screen and for paper: Qt Charts draws axes, grid, bars, lines, areas
/// and points, an overlay the rest. None of the users' text reaches Qt Charts, which takes text for HTML.
class ChartScene : public QGraphicsScene {
  Q_OBJECT

public:
  explicit ChartScene(QObject* parent = nullptr);

  void show(const chart::ChartSpec& spec, const ChartLook& look, const QLocale& locale, qreal width, qreal height = 0);
  void choose(int subject, bool focused);

  const ChartGeometry& geometry() const { return geometry_; }
  /// Where Qt Charts draws this place of the plot; the overlay must agree.
  QPointF positionInChart(const chart::Spot& spot) const;

private:
  void useFont(const QFont& font);
  void buildAxes(const ChartLook& look);

  QChart* chart_;
  ChartOverlay* overlay_;
  QGraphicsRectItem* marker_; ///< behind the chosen subject
  ChartGeometry geometry_;
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
