#pragma once

#include "core/chart/chart_spec.h"
#include "ui/charts/chart_look.h"

#include <QLocale>
#include <QRectF>
#include <QSizeF>
#include <QStringList>
#include <QVector>

namespace throughline::ui {

/// Words of one row, broken into lines.
struct ChartRow {
  QStringList title;
  QString counts; ///< "90 of 270"
  QString value;
  QString range;
};

/// One entry of the legend.
enum class LegendSign { experience, service, unclear, whisker };
struct LegendEntry {
  LegendSign sign = LegendSign::experience;
  QString text;
  QRectF area;
};

/// Where everything of a chart goes, in pixels: the plot in the middle, titles and counts before it, figures after it.
struct ChartGeometry {
  QSizeF size;
  QRectF plot; ///< holds the rows, each as high as rowHeight
  qreal rowHeight = 0;
  QRectF titles;          ///< column of titles
  qreal countsRight = 0;  ///< where counts end; 0 when there is no room for them
  qreal valueRight = 0;   ///< where figures end
  qreal rangeRight = 0;   ///< where intervals end; 0 when there is no room for them
  qreal headBaseline = 0; ///< of the column heads
  qreal axisTitleTop = 0;
  QVector<ChartRow> rows;
  QVector<LegendEntry> legend;

  QRectF row(int index) const;
  /// The bar at this point, -1 for none.
  int rowAt(const QPointF& point) const;
  qreal x(double value, const chart::Axis& axis) const;
  /// Of a bar, without its whisker.
  QRectF bar(int index, const chart::ChartSpec& spec) const;
};

/// For a width; the height is what the rows need, or `height` where that is more.
ChartGeometry chartGeometry(const chart::ChartSpec& spec, const ChartLook& look, const QLocale& locale, qreal width,
                            qreal height = 0);

/// The margin left and right of everything.
qreal chartInset(const ChartLook& look);
/// Fonts of a chart, derived from the look's.
QFont chartBold(const ChartLook& look);
QFont chartSmall(const ChartLook& look);

} // namespace throughline::ui
