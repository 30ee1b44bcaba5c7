#pragma once

#include "core/tasks/import_task.h"

#include <string>

/// What the command line says of an import, lines of text.
namespace throughline::app {

/// What a person wants to know after an import.
std::string summaryText(const tasks::ImportSummary& summary);
/// What an import would take, and where.
std::string dryRunText(const tasks::ImportPreview& preview);

} // namespace throughline::app
