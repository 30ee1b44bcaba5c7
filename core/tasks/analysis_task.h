#pragma once

#include "core/data/sources/load.h"
#include "core/insight/catalog.h"

#include <span>

namespace throughline::tasks {

/// The options that the document's settings give.
insight::AnalysisOptions optionsFor(const model::Document& document);

/// Loads the feedback of a map and computes parts of what it says; for the command line and the report. Errors: as
/// data::loadTable and data::FeedbackTable::select; notFound for a control that is no segment of the responses.
Result<insight::Parts> analysisOf(workspace::Workspace& workspace, const model::JourneyMap& map,
                                  const data::Filter& filter, const insight::AnalysisOptions& options,
                                  std::span<const insight::Part> parts);

} // namespace throughline::tasks
