#pragma once

#include "ui/pages/write_report.h"

#include <string>

namespace throughline::ui {

/// The report as one HTML page without scripts or pictures: headings, lists and tables that a screen reader reads. What
/// the PDF draws as charts and map stands here as tables. The same bytes for the same request. Any thread. Errors:
/// notFound (the map), tooLarge, cancelled.
Result<std::string> reportHtml(const ReportRequest& request, const Progress& progress = {});

} // namespace throughline::ui
