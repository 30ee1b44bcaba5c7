#pragma once

#include "core/model/document.h"
#include "core/workspace/workspace.h"

#include <string>
#include <vector>

/// Feedback whose touchpoint is no longer on any map: it stays, and may be given to another touchpoint.
namespace throughline::data {

struct UnplacedFeedback {
  model::TouchpointId touchpoint; ///< the one that is gone
  std::string map;                ///< id of the map that the first source of it was imported for
  std::string name;               ///< in the data, of the latest source
  std::int64_t responses = 0;     ///< answers to it, in all sources
  std::int64_t figures = 0;       ///< values of metrics
  std::vector<std::int64_t> sources;
  bool operator==(const UnplacedFeedback&) const = default;
};

/// In the order of their sources. Errors: recordDamaged, those of Connection.
Result<std::vector<UnplacedFeedback>> unplacedFeedback(workspace::Workspace& workspace,
                                                       const model::Document& document);

/// Gives the feedback and figures of one touchpoint to another, with what people noted to follow up. Within a
/// transaction of its own. Errors: valueNotAllowed when some source has answers to both in the same rows;
/// workspaceReadOnly; those of Connection.
Status placeFeedback(workspace::Workspace& workspace, model::TouchpointId from, model::TouchpointId to);

} // namespace throughline::data
