#pragma once

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/present/workshop.h"

#include <string>
#include <vector>

namespace throughline::ui {

/// What the minutes of a workshop tell.
struct MinutesRequest {
  model::JourneyMap map;                      ///< as it is handed on
  std::vector<model::TouchpointId> changed{}; ///< since the workshop began
  present::Workshop workshop;
  std::string language = "en";
  Timestamp asOf; ///< of the last revision
};

/// Two pages of A4: actions and decisions with owners, votes, parking lot, guesses, notes, changed cards. What does not
/// fit and stands on the map is counted; the parking lot and the guesses stand nowhere else and are never left out, on
/// a further page if need be. GUI thread. Errors: internal.
Result<std::string> minutesPdf(const MinutesRequest& request);

} // namespace throughline::ui
