#include "core/edit/map_edits.h"

#include "core/edit/changing.h"
#include "core/edit/lasting.h"
#include "core/edit/set_field.h"
#include "core/model/names.h"

namespace throughline::edit {
namespace {

using model::Document;
using model::JourneyMap;
using model::MapId;

std::optional<std::size_t> positionOfMap(const Document& document, MapId id) {
  const auto found = std::ranges::find(document.maps, id, [](const auto& map) { return map->id; });
  if (found == document.maps.end())
    return std::nullopt;
  return static_cast<std::size_t>(found - document.maps.begin());
}

/// Each card of the copy shows what its original shows.
void linkFeedback(JourneyMap& copy, const JourneyMap& original, const model::IdMapping& renewed) {
  for (const auto& touchpoint : original.touchpoints) {
    auto* slot = slotOf<model::Touchpoint>(copy.touchpoints, {renewed.at(touchpoint->id.raw)});
    *slot = slot->changed([&touchpoint](model::Touchpoint& changed) {
      changed.feedbackFrom = touchpoint->feedbackFrom.value_or(touchpoint->id);
    });
  }
}

} // namespace

Result<Document> addMap(const Document& document, const NewMap& map, IdSource& ids) {
  THROUGHLINE_TRY(title, checkedTitle(map.title, "map title"));
  THROUGHLINE_CHECK(checkFree(document, map.id));
  JourneyMap made{.id = map.id, .details = model::MapDetails{}, .stages = {}, .lanes = {}, .touchpoints = {}};
  made.details = made.details.changed([&](model::MapDetails& details) { details.title = title; });
  const auto lane = [&ids](const std::string& laneTitle, model::LaneType type) {
    return Shared(model::Lane{.id = ids.make<model::LaneId>(), .title = laneTitle, .type = type, .texts = {}});
  };
  made.lanes = {lane(map.touchpointLane, model::LaneType::touchpoints),
                lane(map.curveLane, model::LaneType::emotionCurve)};
  Document next = document;
  next.maps.emplace_back(std::move(made));
  return next;
}

Result<Document> renameMap(const Document& document, MapId map, std::string_view title) {
  return setField(document, map, "title", model::text(title));
}

Result<Document> moveMap(const Document& document, MapId map, std::size_t position) {
  const auto from = positionOfMap(document, map);
  if (!from)
    return notThere("map", map.raw);
  Document next = document;
  moveWithin(next.maps, *from, position);
  return next;
}

Result<Document> removeMap(const Document& document, MapId map) {
  const auto position = positionOfMap(document, map);
  if (!position)
    return notThere("map", map.raw);
  Document next = document;
  next.maps.erase(next.maps.begin() + static_cast<std::ptrdiff_t>(*position));
  return withoutGone(document, next);
}

Result<Document> duplicateMap(const Document& document, MapId map, MapId copy, std::string_view title, IdSource& ids,
                              CopiedFeedback feedback) {
  const auto position = positionOfMap(document, map);
  if (!position)
    return notThere("map", map.raw);
  THROUGHLINE_TRY(checked, checkedTitle(title, "map title"));
  THROUGHLINE_CHECK(checkFree(document, copy));
  JourneyMap made = *document.maps[*position];
  auto renewed = model::newIdsFor(model::idsOn(made), ids);
  renewed[map.raw] = copy.raw;
  model::renameIds(made, renewed);
  if (feedback == CopiedFeedback::linked)
    linkFeedback(made, *document.maps[*position], renewed);
  made.details = made.details.changed([&](model::MapDetails& details) { details.title = checked; });
  Document next = document;
  next.maps.insert(next.maps.begin() + static_cast<std::ptrdiff_t>(*position) + 1, Shared(std::move(made)));
  return next;
}

Result<Document> setScenario(const Document& document, MapId map, std::string_view text) {
  return setField(document, map, "scenario", model::text(text));
}
Result<Document> setGoal(const Document& document, MapId map, std::string_view text) {
  return setField(document, map, "goal", model::text(text));
}
Result<Document> setMapOwner(const Document& document, MapId map, std::string_view owner) {
  return setField(document, map, "owner", model::text(owner));
}
Result<Document> setMapState(const Document& document, MapId map, model::MapState state) {
  return setField(document, map, "state", model::text(nameOf(state)));
}

} // namespace throughline::edit
