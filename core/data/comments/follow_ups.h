#pragma once

#include "core/data/comments/given_response.h"

#include <string>
#include <vector>

/// Failures that nobody resolved, and what is done about them.
namespace throughline::data {

/// What is done about the failure of a response at a touchpoint.
struct FollowUp {
  std::int64_t row = 0;
  model::TouchpointId touchpoint;
  std::string owner;
  std::optional<Date> due;
  std::string outcome; ///< not empty: it is closed
  bool operator==(const FollowUp&) const = default;
};

/// A failure with its response.
struct OpenFailure {
  GivenResponse response;
  FollowUp followUp;
};

/// Which of them.
struct FailuresWanted {
  std::vector<model::TouchpointId> touchpoints; ///< none: all
  bool closedToo = false;                       ///< those with an outcome as well
};

/// Failures at touchpoints that the data do not call resolved, by row. Errors: recordDamaged, cancelled.
Result<std::vector<OpenFailure>> unresolvedFailures(workspace::Workspace& workspace, const FailuresWanted& wanted,
                                                    const Progress& progress);
/// Keeps what is done; one that says nothing is not kept. Errors: workspaceReadOnly, textTooLong.
Status keepFollowUp(workspace::Workspace& workspace, const FollowUp& followUp);

} // namespace throughline::data
