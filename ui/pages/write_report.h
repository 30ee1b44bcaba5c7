#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/data/comments/response_list.h"
#include "core/insight/map_evidence.h"
#include "core/report/report_plan.h"
#include "ui/charts/chart_scene.h"

#include <QImage>
#include <QString>

#include <filesystem>
#include <memory>
#include <string>

class QPrinter;

namespace throughline::ui {

/// Everything a report is made of, as values.
struct ReportRequest {
  model::Document document;
  model::MapId map;
  insight::Analysis analysis;
  insight::Parts parts{}; ///< what the charts are made from; without them drag and failures only
  report::ReportOptions options;
  std::shared_ptr<const data::ResponseList> responses{}; ///< at the touchpoints, where they are to be attached
};

/// A report whose charts are drawn: what is left to do needs no GUI thread.
struct PreparedReport {
  report::ReportPlan plan;
  std::vector<ChartPicture> charts;
  std::shared_ptr<const data::ResponseList> responses{}; ///< where they are attached
  Shared<model::JourneyMap> map;
  QString missingCharacters; ///< that no font has: "Chinese characters (U+5728)"; said in the report too
};

/// What the report says on which pages: lays out the map. Any thread. Errors: notFound (the map), tooLarge, cancelled.
Result<report::ReportPlan> planOf(const ReportRequest& request, const Progress& progress = {});

/// Plans the report and draws the charts. GUI thread; needs a QApplication, the offscreen platform is
/// enough. Words and numbers are those of the default QLocale and the installed translators. Errors: notFound (the
/// map).
Result<PreparedReport> prepareReport(const ReportRequest& request);

/// The PDF, the same bytes for the same report. Any thread. Errors: cancelled, internal.
Result<std::string> reportBytes(const PreparedReport& report, const Progress& progress = {});

/// The pages as pictures for a preview, each at most so many pixels wide and high. Any thread.
std::vector<QImage> reportPreview(const PreparedReport& report, int longestSide);
/// Sends the pages to a printer that is set up already; each is fitted to its paper. GUI thread.
void printReport(const PreparedReport& report, QPrinter& printer);

/// Both, and then the one checked export: an existing file is replaced as a whole or stays as it was.
/// Errors: notFound, internal, fileNotWritable, diskFull.
Status writeReport(const ReportRequest& request, const std::filesystem::path& path);

} // namespace throughline::ui
