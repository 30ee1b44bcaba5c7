#include "core/tasks/analysis_task.h"

#include <algorithm>

namespace throughline::tasks {

insight::AnalysisOptions optionsFor(const model::Document& document) {
  return {.minimumFailed = document.settings->minimumFailed, .minimumMeasured = document.settings->minimumMeasured};
}

namespace {

/// Segments of whole responses can be controls. Errors: notFound, with those that there are.
Status expectControl(const std::vector<data::SegmentColumn>& segments, const std::string& name) {
  std::string names;
  for (const auto& segment : segments) {
    if (segment.name == name)
      return {};
    names += (names.empty() ? "" : ", ") + segment.name;
  }
  return failure(ErrorCode::notFound, {{Fact::name, "segment"}, {Fact::value, name}, {Fact::expected, names}});
}

} // namespace

Result<insight::Parts> analysisOf(workspace::Workspace& workspace, const model::JourneyMap& map,
                                  const data::Filter& filter, const insight::AnalysisOptions& options,
                                  std::span<const insight::Part> parts) {
  data::WorkspaceRecords records(workspace);
  THROUGHLINE_TRY(table, data::loadTable(records, map));
  THROUGHLINE_TRY(selection, table->select(filter));
  for (const auto& control : options.controls)
    THROUGHLINE_CHECK(expectControl(table->columns().segments, control));
  insight::Catalog catalog(table, map, options);
  catalog.setSelection(selection);
  return catalog.parts(parts);
}

} // namespace throughline::tasks
