#pragma once

#include "core/chart/chart_spec.h"
#include "ui/charts/chart_look.h"

#include <QByteArray>
#include <QImage>
#include <QLocale>

class QPainter;

namespace throughline::ui {

/// What stands around a chart that leaves the window.
struct SheetWords {
  QString title;    ///< the chart's name
  QString sentence; ///< what it says, or why it is empty
  QString footer;   ///< map, filter, n
};

/// A chart by itself, with its words, as large as it is asked for: type grows with the sheet, so that it can be read
/// from the back of a room. GUI thread only.
void paintSheet(QPainter& painter, const QSizeF& size, const chart::ChartSpec& spec, const SheetWords& words,
                const ChartLook& look, const QLocale& locale);
QImage sheetImage(const QSize& size, const chart::ChartSpec& spec, const SheetWords& words, const ChartLook& look,
                  const QLocale& locale);
/// Text stays text: it can be searched and edited.
QByteArray sheetSvg(const QSize& size, const chart::ChartSpec& spec, const SheetWords& words, const ChartLook& look,
                    const QLocale& locale);

} // namespace throughline::ui
