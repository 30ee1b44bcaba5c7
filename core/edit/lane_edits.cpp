#include "core/edit/lane_edits.h"

#include "core/edit/changing.h"
#include "core/edit/placing.h"

namespace throughline::edit {
namespace {

using model::Document;
using model::JourneyMap;
using model::Lane;
using model::LaneId;

constexpr auto idOfLane = [](const Shared<Lane>& lane) { return lane->id; };

} // namespace

Result<Document> addLane(const Document& document, model::MapId map, LaneId lane, std::string_view title,
                         model::LaneType type, std::optional<std::size_t> position) {
  THROUGHLINE_TRY(checked, checkedTitle(title, "lane title"));
  return changeMap(document, map, [&](JourneyMap& changed) -> Status {
    if (model::findLane(changed, lane) != nullptr)
      return failure(ErrorCode::alreadyExists, {{Fact::name, "lane"}, {Fact::value, lane.text()}});
    const auto at = std::min(position.value_or(changed.lanes.size()), changed.lanes.size());
    changed.lanes.insert(changed.lanes.begin() + static_cast<std::ptrdiff_t>(at),
                         Shared(Lane{.id = lane, .title = checked, .type = type, .texts = {}}));
    return {};
  });
}

Result<Document> renameLane(const Document& document, LaneId lane, std::string_view title) {
  THROUGHLINE_TRY(checked, checkedTitle(title, "lane title"));
  return changeLane(document, lane, [&](Lane& changed) -> Status {
    changed.title = checked;
    return {};
  });
}

Result<Document> moveLane(const Document& document, LaneId lane, std::size_t position) {
  const auto* owner = model::mapOf(document, lane);
  if (owner == nullptr)
    return notThere("lane", lane.raw);
  return changeMap(document, owner->id, [&](JourneyMap& changed) -> Status {
    const auto found = std::ranges::find(changed.lanes, lane, idOfLane);
    moveWithin(changed.lanes, static_cast<std::size_t>(found - changed.lanes.begin()), position);
    return {};
  });
}

Result<Document> removeLane(const Document& document, LaneId lane) {
  const auto* owner = model::mapOf(document, lane);
  if (owner == nullptr)
    return notThere("lane", lane.raw);
  const auto holdsCards = [](const auto& each) { return each->type == model::LaneType::touchpoints; };
  const auto* removed = model::findLane(*owner, lane);
  if (removed->type == model::LaneType::touchpoints && std::ranges::count_if(owner->lanes, holdsCards) == 1)
    return failure(ErrorCode::lastOfItsKind, {{Fact::name, "lane"}, {Fact::value, removed->title}});
  return changeMap(document, owner->id, [&](JourneyMap& changed) -> Status {
    std::unordered_set<model::TouchpointId> gone;
    for (const auto& touchpoint : changed.touchpoints)
      if (touchpoint->place.lane == lane)
        gone.insert(touchpoint->id);
    removeFromMap(changed, gone);
    std::erase_if(changed.lanes, [lane](const auto& each) { return each->id == lane; });
    return {};
  });
}

Result<Document> setLaneText(const Document& document, LaneId lane, model::StepId step, std::string_view text) {
  THROUGHLINE_TRY(checked, checkedText(text, "lane text"));
  const auto* owner = model::mapOf(document, lane);
  if (owner == nullptr)
    return notThere("lane", lane.raw);
  if (model::stageOf(*owner, step) == nullptr)
    return notThere("step", step.raw);
  return changeLane(document, lane, [&](Lane& changed) -> Status {
    if (changed.type == model::LaneType::touchpoints)
      return failure(ErrorCode::valueNotAllowed,
                     {{Fact::name, "lane"}, {Fact::value, changed.title}, {Fact::expected, "a lane for text"}});
    const auto at = std::ranges::lower_bound(changed.texts, step, {}, &model::LaneText::step);
    const bool there = at != changed.texts.end() && at->step == step;
    if (there && checked.empty())
      changed.texts.erase(at);
    else if (there)
      at->text = checked;
    else if (!checked.empty())
      changed.texts.insert(at, {.step = step, .text = checked});
    return {};
  });
}

} // namespace throughline::edit
