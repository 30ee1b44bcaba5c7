#pragma once

#include "core/base/progress.h"
#include "ui/charts/chart_scene.h"
#include "ui/pages/page_flow.h"

#include <QByteArray>
#include <QImage>

#include <vector>

namespace throughline::ui {

/// Pictures of the plan's charts, in the order of the plan. GUI thread only: Qt Charts draws nowhere else.
std::vector<ChartPicture> chartPictures(const report::ReportPlan& plan, const PageStyle& style);

/// The plan laid out on pages. missingCharacters: that no font has, empty for none. Any thread.
PageFlow flowReport(const report::ReportPlan& plan, const PageStyle& style, const std::vector<ChartPicture>& charts,
                    const QString& missingCharacters);

/// The pages as a PDF with running lines; empty when it was cancelled. Any thread.
QByteArray paintReport(const PageFlow& flow, const report::ReportPlan& plan, const PageStyle& style,
                       const Progress& progress);

/// The pages as pictures, each at most so many pixels wide and high. Any thread.
std::vector<QImage> pagePictures(const PageFlow& flow, const report::ReportPlan& plan, const PageStyle& style,
                                 int longestSide);
/// Draws one page with its running lines where the painter's units are those of pages.
void drawReportPage(QPainter& painter, const PageFlow& flow, const report::ReportPlan& plan, const PageStyle& style,
                    std::size_t page);

} // namespace throughline::ui
