#include "core/edit/locks.h"

#include "core/model/look_up.h"

#include <algorithm>

namespace throughline::edit {
namespace {

/// A lane that is locked and holds the card.
const model::Lane* lockOn(const model::JourneyMap& map, const model::Touchpoint& card) {
  const auto* lane = model::findLane(map, card.place.lane);
  return lane != nullptr && lane->locked ? lane : nullptr;
}

} // namespace

const model::Lane* lockedLaneTouched(const model::JourneyMap& map, const model::Document& after) {
  const auto* then = model::findMap(after, map.id);
  if (then == nullptr || std::ranges::none_of(map.lanes, [](const auto& lane) { return lane->locked; }))
    return nullptr;
  for (const auto& card : map.touchpoints) {
    const auto* now = model::findTouchpoint(*then, card->id);
    if (now != nullptr && now->place == card->place)
      continue;
    if (const auto* lane = lockOn(map, *card))
      return lane;
    if (const auto* lane = now == nullptr ? nullptr : lockOn(map, *now))
      return lane;
  }
  for (const auto& card : then->touchpoints)
    if (model::findTouchpoint(map, card->id) == nullptr)
      if (const auto* lane = lockOn(map, *card))
        return lane;
  return nullptr;
}

Status checkLocks(const model::Document& before, const model::Document& after) {
  for (const auto& map : before.maps) {
    const auto* then = model::findMap(after, map->id);
    if (then == nullptr || then == &*map ||
        std::ranges::none_of(map->lanes, [](const auto& lane) { return lane->locked; }))
      continue;
    model::JourneyMap locked = *map;
    for (auto& lane : locked.lanes)
      if (const auto* now = model::findLane(*then, lane->id); now != nullptr && !now->locked)
        lane = lane.changed([](model::Lane& each) { each.locked = false; });
    if (const auto* lane = lockedLaneTouched(locked, after))
      return failure(ErrorCode::valueNotAllowed, {{Fact::name, "locked lane"}, {Fact::value, lane->title}});
  }
  return {};
}

} // namespace throughline::edit
