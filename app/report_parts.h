#pragma once

#include "app/arguments.h"
#include "ui/pages/write_report.h"

namespace throughline::app {

/// "summary,decision,...": every part of a report by its name.
QString reportPartNames();
/// Those that --parts lists; all of them without. Errors: usage.
Result<std::vector<report::Part>> reportPartsOf(const Arguments& arguments);

} // namespace throughline::app
