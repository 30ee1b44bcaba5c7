#pragma once

#include "core/data/feedback_table.h"
#include "core/workspace/workspace.h"

#include <string>
#include <vector>

/// Filters with a name, kept with the workspace.
namespace throughline::data {

struct SavedView {
  std::string name;
  Filter filter;
  bool operator==(const SavedView&) const = default;
};

/// By name. Errors: recordDamaged where a filter cannot be read.
Result<std::vector<SavedView>> savedViews(workspace::Workspace& workspace);
/// Takes the place of one of that name. Errors: titleEmpty, textTooLong, workspaceReadOnly.
Status saveView(workspace::Workspace& workspace, const SavedView& view);
/// Errors: notFound, workspaceReadOnly.
Status removeView(workspace::Workspace& workspace, const std::string& name);

/// A filter as JSON, and back. Errors: jsonInvalid, recordDamaged.
std::string filterText(const Filter& filter);
Result<Filter> filterFrom(std::string_view text);

} // namespace throughline::data
