#include "core/edit/lane_edits.h"

#include "core/edit/changing.h"
#include "core/edit/lasting.h"
#include "core/edit/placing.h"
#include "core/edit/set_field.h"
#include "core/model/frontstage.h"
#include "core/model/names.h"

namespace throughline::edit {
namespace {

using model::Document;
using model::JourneyMap;
using model::Lane;
using model::LaneId;

constexpr auto idOfLane = [](const Shared<Lane>& lane) { return lane->id; };

/// Every map keeps one lane for touchpoints of the customer.
bool isLastFrontstage(const JourneyMap& map, const Lane& lane) {
  const auto isFront = [](const auto& each) { return model::isFrontstage(each->type); };
  return model::isFrontstage(lane.type) && std::ranges::count_if(map.lanes, isFront) == 1;
}

} // namespace

Result<Document> addLane(const Document& document, model::MapId map, LaneId lane, std::string_view title,
                         model::LaneType type, std::optional<std::size_t> position) {
  THROUGHLINE_TRY(checked, checkedTitle(title, "lane title"));
  THROUGHLINE_CHECK(checkFree(document, lane));
  if (nameOf(type).empty())
    return failure(ErrorCode::valueNotAllowed, {{Fact::name, "lane type"}});
  return changeMap(document, map, [&](JourneyMap& changed) -> Status {
    const auto at = std::min(position.value_or(changed.lanes.size()), changed.lanes.size());
    changed.lanes.insert(changed.lanes.begin() + static_cast<std::ptrdiff_t>(at),
                         Shared(Lane{.id = lane, .title = checked, .type = type, .texts = {}}));
    return {};
  });
}

Result<Document> renameLane(const Document& document, LaneId lane, std::string_view title) {
  return setField(document, lane, "title", model::text(title));
}

Result<Document> setLaneHidden(const Document& document, LaneId lane, bool hidden) {
  return setField(document, lane, "hidden", model::truth(hidden));
}

Result<Document> setLaneHeight(const Document& document, LaneId lane, std::optional<int> height) {
  return setField(document, lane, "height", height ? model::whole(*height) : model::nothing());
}

Result<Document> setLaneType(const Document& document, LaneId lane, model::LaneType type) {
  const auto* owner = model::mapOf(document, lane);
  if (owner == nullptr)
    return notThere("lane", lane.raw);
  const Lane& now = *model::findLane(*owner, lane);
  if (nameOf(type).empty())
    return failure(ErrorCode::valueNotAllowed, {{Fact::name, "lane type"}});
  if (isLastFrontstage(*owner, now) && !model::isFrontstage(type))
    return failure(ErrorCode::lastOfItsKind, {{Fact::name, "lane"}, {Fact::value, now.title}});
  const auto standsHere = [lane](const auto& each) { return each->place.lane == lane; };
  if (!model::holdsCards(type) && std::ranges::any_of(owner->touchpoints, standsHere))
    return failure(ErrorCode::valueNotAllowed,
                   {{Fact::name, "lane type"}, {Fact::value, now.title}, {Fact::expected, "a lane without cards"}});
  if (model::holdsCards(type) && !model::holdsTexts(type) && !now.texts.empty())
    return failure(ErrorCode::valueNotAllowed,
                   {{Fact::name, "lane type"}, {Fact::value, now.title}, {Fact::expected, "a lane without texts"}});
  return changePart<Lane>(document, lane, [type](Lane& changed) -> Status {
    changed.type = type;
    return {};
  });
}

Result<Document> duplicateLane(const Document& document, LaneId lane, LaneId copy, IdSource& ids) {
  const auto* owner = model::mapOf(document, lane);
  if (owner == nullptr)
    return notThere("lane", lane.raw);
  THROUGHLINE_CHECK(checkFree(document, copy));
  return changeMap(document, owner->id, [&](JourneyMap& changed) -> Status {
    const auto found = std::ranges::find(changed.lanes, lane, idOfLane);
    model::IdMapping renewed{{lane.raw, copy.raw}};
    std::vector<model::Touchpoint> cards;
    for (const auto& touchpoint : changed.touchpoints)
      if (touchpoint->place.lane == lane) {
        cards.push_back(*touchpoint);
        renewed.merge(model::newIdsFor(model::idsIn(*touchpoint), ids));
      }
    Lane made = **found;
    made.id = copy;
    changed.lanes.insert(found + 1, Shared(std::move(made)));
    for (auto& card : cards) {
      model::renameIds(card, renewed);
      insertSorted(changed, std::move(card));
    }
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
  const auto* removed = model::findLane(*owner, lane);
  if (isLastFrontstage(*owner, *removed))
    return failure(ErrorCode::lastOfItsKind, {{Fact::name, "lane"}, {Fact::value, removed->title}});
  const auto after = changeMap(document, owner->id, [&](JourneyMap& changed) -> Status {
    std::unordered_set<model::TouchpointId> gone;
    for (const auto& touchpoint : changed.touchpoints)
      if (touchpoint->place.lane == lane)
        gone.insert(touchpoint->id);
    removeFromMap(changed, gone);
    std::erase_if(changed.lanes, [lane](const auto& each) { return each->id == lane; });
    return {};
  });
  return withoutGone(document, after);
}

Result<Document> setLaneText(const Document& document, LaneId lane, model::StepId step, std::string_view text) {
  THROUGHLINE_TRY(checked, checkedText(text, "lane text"));
  const auto* owner = model::mapOf(document, lane);
  if (owner == nullptr)
    return notThere("lane", lane.raw);
  if (model::stageOf(*owner, step) == nullptr)
    return notThere("step", step.raw);
  return changePart<Lane>(document, lane, [&](Lane& changed) -> Status {
    if (!model::holdsTexts(changed.type))
      return failure(ErrorCode::valueNotAllowed,
                     {{Fact::name, "lane"}, {Fact::value, changed.title}, {Fact::expected, "a lane for text"}});
    const auto at = std::ranges::lower_bound(changed.texts, step, {}, &model::LaneText::step);
    const bool there = at != changed.texts.end() && at->step == step;
    if (there && checked.empty() && !at->image)
      changed.texts.erase(at);
    else if (there)
      at->text = checked;
    else if (!checked.empty())
      changed.texts.insert(at, {.step = step, .text = checked});
    return {};
  });
}

} // namespace throughline::edit
