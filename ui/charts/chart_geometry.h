#pragma once

#include "core/chart/chart_spec.h"
#include "ui/charts/chart_look.h"

#include <QLocale>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QStringList>
#include <QVector>

namespace throughline::ui {

/// Words of one row, broken into lines.
struct ChartRow {
  QStringList title;
  QStringList figures; ///< one a column
};

/// A column of figures; right is 0 where there is no room for it.
struct ChartColumn {
  QString head;
  qreal right = 0;
  qreal width = 0;
  bool strong = false;
};

struct PlacedLegend {
  chart::LegendEntry entry;
  QString text;
  QString shown; ///< as much of it as has room
  QRectF area;
};

/// Words under or over the plot: categories and days along x.
struct PlacedTick {
  qreal centre = 0;
  QStringList lines;
};

/// Where everything of a chart goes, in pixels: the plot, titles and figures beside rows, ticks, and of each subject
/// the place where it is chosen.
struct ChartGeometry {
  QSizeF size;
  QRectF plot;
  qreal rowHeight = 0; ///< 0 without rows
  QRectF titles;       ///< column of titles
  QVector<ChartColumn> columns;
  QVector<ChartRow> rows;
  qreal headBaseline = 0;
  qreal ticksTop = 0; ///< of categories and days
  qreal axisTitleTop = 0;
  QVector<PlacedTick> ticks;
  QVector<PlacedLegend> legend;
  QVector<QRectF> places;   ///< of each subject
  QVector<QRectF> captions; ///< of areas, in the order in which they are drawn
  chart::Axis x;
  chart::Axis y;
  bool mirrored = false; ///< from right to left: everything stands where a mirror shows it, words as they are read

  QRectF row(int index) const;
  /// The subject at this point, -1 for none.
  int subjectAt(const QPointF& point) const;
  QPointF at(const chart::Spot& spot) const;
  QRectF bar(const chart::Bar& bar) const;
  QRectF cell(const chart::GridCell& cell) const;
  bool hasRows() const { return y.kind == chart::AxisKind::categories; }
  bool isGrid() const { return hasRows() && x.kind == chart::AxisKind::categories; }
};

/// For a width; the height is what the rows need, or `height` where that is more.
ChartGeometry chartGeometry(const chart::ChartSpec& spec, const ChartLook& look, const QLocale& locale, qreal width,
                            qreal height = 0);

/// Of a shared start of both kinds of charts: the legend; returns where it ends.
qreal placeLegend(ChartGeometry& geometry, const chart::ChartSpec& spec, const ChartLook& look, const QLocale& locale);
void placeRows(ChartGeometry& geometry, const chart::ChartSpec& spec, const ChartLook& look, const QLocale& locale);
void placePlane(ChartGeometry& geometry, const chart::ChartSpec& spec, const ChartLook& look, const QLocale& locale);

/// The margin left and right of everything.
qreal chartInset(const ChartLook& look);
/// Fonts of a chart, derived from the look's.
QFont chartBold(const ChartLook& look);
QFont chartSmall(const ChartLook& look);
/// Puts everything that was placed from left to right where a mirror shows it.
void mirrorPlaces(ChartGeometry& geometry);
/// Numbers along x of a mirrored chart: Qt Charts would write them with a minus sign.
void placeMirroredNumbers(ChartGeometry& geometry, const ChartLook& look, const QLocale& locale);

/// Digits after the point at the ticks of an axis, as it is written.
int tickDecimals(const chart::Axis& axis);
/// Steps between the numbers along an axis of this length: all, or fewer of one size where the numbers would touch.
int shownSteps(const chart::Axis& axis, qreal length, const ChartLook& look, const QLocale& locale);
/// From values to what the axis writes: shares stand in percent.
double axisFactor(const chart::Axis& axis);

} // namespace throughline::ui
