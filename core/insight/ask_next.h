#pragma once

#include "core/insight/map_model.h"

#include <string>
#include <vector>

namespace throughline::insight {

/// Where more answers would help, and how many.
struct AskNext {
  enum class Reason : std::uint8_t {
    wideInterval,   ///< so many more would halve the interval of its drag
    tooFewFailures, ///< so many more, at the same failure share, would bring it into the model
  };
  model::TouchpointId touchpoint;
  std::string title;
  Reason reason = Reason::wideInterval;
  std::int64_t reached = 0;     ///< responses that reached it now
  std::int64_t more = 0;        ///< further responses that reach it
  std::optional<Estimate> drag; ///< now; none when it is not in the model
};

/// Of the model at most `most`, those with the widest intervals of the drag; then at most two more with too few
/// failures, fewest needed first (up to most + 2 in all). Half-widths fall with the root of n (statistics.md 5.4), so
/// halving needs three times what there is. Those reached by fewer than ten are not planned for. Empty where the drag
/// is refused for want of an overall score.
std::vector<AskNext> askNext(const MapModel& model, std::size_t most = 3);

} // namespace throughline::insight
