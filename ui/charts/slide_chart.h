#pragma once

#include "ui/charts/chart_scene.h"

namespace throughline::ui {

/// The drag chart as large as a screen needs it: type first, then as many touchpoints as fit, the others grouped.
struct SlideChart {
  ChartPicture picture;
  qreal smallestText = 0; ///< in units of the slide
};

/// Fits the chart into that size, with no text under smallest. GUI thread only.
SlideChart slideChart(const insight::Analysis& analysis, ChartLook look, const QLocale& locale, const QSizeF& size,
                      qreal smallest);

/// Plays a picture at a rectangle's top left corner; QPicture scales by the resolutions of recorder and device, which
/// is undone.
void playChart(QPainter& painter, const ChartPicture& picture, const QRectF& where);

} // namespace throughline::ui
