#pragma once

#include "app/arguments.h"
#include "core/workspace/workspace.h"
#include "ui/pages/write_report.h"

#include <vector>

namespace throughline::app {

/// The options of `report` that say what it holds and how it looks.
std::vector<OptionSpec> reportOptionSpecs();
/// Paper, language, parts, charts and the value of a point as they were given, else as they are kept with the map; the
/// map as it was at the version from which changes are told. Errors: usage; notFound, ambiguousTitle of --map;
/// revisionNotFound.
Result<report::ReportOptions> reportOptionsOf(const Arguments& arguments, workspace::Workspace& workspace);
/// Words and numbers of the report in that language; the translators live as long as the program. Errors:
/// notSupported.
Status useLanguage(const QString& language);

} // namespace throughline::app
