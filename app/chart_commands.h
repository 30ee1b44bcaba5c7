#pragma once

#include "app/arguments.h"

namespace throughline::app {

/// "drag, composition, ...": what --what takes beside map and tables.
QString chartNames();

/// export --what CHART: one chart as a picture or its table, without a display. Errors: usage; as openForReading; as
/// writeCheckedFile.
Status exportChart(const Arguments& arguments);

} // namespace throughline::app
