#include "core/tasks/analysis_task.h"

#include <algorithm>

namespace throughline::tasks {

insight::AnalysisOptions optionsFor(const model::Document& document) {
  return {.minimumFailed = document.settings->minimumFailed, .minimumMeasured = document.settings->minimumMeasured};
}

Result<insight::Parts> analysisOf(workspace::Workspace& workspace, const model::JourneyMap& map,
                                  const data::Filter& filter, const insight::AnalysisOptions& options,
                                  std::span<const insight::Part> parts) {
  data::WorkspaceRecords records(workspace);
  THROUGHLINE_TRY(table, data::loadTable(records, map));
  THROUGHLINE_TRY(selection, table->select(filter));
  for (const auto& control : options.controls)
    if (std::ranges::find(table->columns().segments, control, &data::SegmentColumn::name) ==
        table->columns().segments.end())
      return failure(ErrorCode::notFound, {{Fact::name, "segment"}, {Fact::value, control}});
  insight::Catalog catalog(table, map, options);
  catalog.setSelection(selection);
  return catalog.parts(parts);
}

} // namespace throughline::tasks
