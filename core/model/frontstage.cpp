#include "core/model/frontstage.h"

#include "core/model/look_up.h"

namespace throughline::model {

bool isFrontstage(const JourneyMap& map, const Touchpoint& touchpoint) {
  const auto* lane = findLane(map, touchpoint.place.lane);
  return lane != nullptr && isFrontstage(lane->type);
}

std::vector<const Touchpoint*> frontstageOf(const JourneyMap& map) {
  auto touchpoints = inReadingOrder(map);
  std::erase_if(touchpoints, [&map](const Touchpoint* each) { return !isFrontstage(map, *each); });
  return touchpoints;
}

} // namespace throughline::model
