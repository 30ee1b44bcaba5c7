#pragma once

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/present/workshop.h"

#include <string>

namespace throughline::ui {

/// What the minutes of a workshop tell.
struct MinutesRequest {
  model::JourneyMap before; ///< as the workshop began
  model::JourneyMap after;
  present::Workshop workshop;
  std::string language = "en";
  Timestamp asOf; ///< of the last revision
};

/// At most two pages of A4: decisions and actions with owners, votes, notes, surprises, changed cards, parking lot.
/// What does not fit is counted. GUI thread. Errors: internal.
Result<std::string> minutesPdf(const MinutesRequest& request);

} // namespace throughline::ui
