#pragma once

#include "app/arguments.h"
#include "core/tasks/contacts.h"
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
/// Those of them that say in which words: parts, the value of a point, language. Pictures and pages of a map take them
/// too.
std::vector<OptionSpec> wordingSpecs();
/// Reads them. Errors: usage.
Status readWording(const Arguments& arguments, report::ReportOptions& options);
/// From which version changes are told.
OptionSpec changesSpec();
/// Reads it: the map as it was then. Errors: usage; revisionNotFound; notFound where the map was not there yet.
Status readChangesSince(const Arguments& arguments, workspace::Workspace& workspace, model::MapId map,
                        report::ReportOptions& options);
/// Words and numbers are in the language of --language from then on; the translators live as long as the program.
/// Errors: valueNotAllowed for a language that is not there.
Status speakAsAsked(const Arguments& arguments);

/// Says which parts of the map hold telephone numbers or e-mail addresses, and that --cover-contacts covers them.
void sayContacts(const Arguments& arguments, const model::Document& document, model::MapId map,
                 tasks::Texts texts = tasks::Texts::all);

/// Says which characters of the map no installed font has: where they are drawn stand empty boxes.
void sayMissingGlyphs(const model::Document& document, model::MapId map);

} // namespace throughline::app
