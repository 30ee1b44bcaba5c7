#include "core/edit/map_edits.h"

#include "core/edit/changing.h"

#include <unordered_map>

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

Result<Document> setDetail(const Document& document, MapId map, std::string_view text, std::string_view what,
                           std::string model::MapDetails::*member) {
  THROUGHLINE_TRY(checked, checkedText(text, what));
  return changeDetails(document, map, [&](model::MapDetails& details) { details.*member = checked; });
}

/// Gives every part of a map a new id and carries the links within it over.
class MapCopy {
public:
  MapCopy(const JourneyMap& original, IdSource& ids) : original_(original), ids_(ids) {}

  JourneyMap copy(MapId id) {
    JourneyMap map = original_;
    map.id = id;
    for (auto& stage : map.stages)
      stage = stage.changed([this](model::Stage& each) { renew(each); });
    for (auto& lane : map.lanes)
      lane = lane.changed([this](model::Lane& each) { renew(each); });
    for (auto& touchpoint : map.touchpoints)
      touchpoint = touchpoint.changed([this](model::Touchpoint& each) { renew(each); });
    std::ranges::sort(map.touchpoints, {}, [](const auto& each) { return each->id; });
    return map;
  }

private:
  template <class Tagged> Tagged renewed(Tagged old) {
    const auto [entry, isNew] = renewed_.try_emplace(old.raw);
    if (isNew)
      entry->second = ids_.next();
    return Tagged{entry->second};
  }
  void renew(model::Stage& stage) {
    stage.id = renewed(stage.id);
    for (auto& step : stage.steps)
      step.id = renewed(step.id);
    renewNotes(stage.notes);
  }
  void renew(model::Lane& lane) {
    lane.id = renewed(lane.id);
    for (auto& text : lane.texts)
      text.step = renewed(text.step);
    std::ranges::sort(lane.texts, {}, &model::LaneText::step);
  }
  void renew(model::Touchpoint& touchpoint) {
    touchpoint.id = renewed(touchpoint.id);
    touchpoint.place.step = renewed(touchpoint.place.step);
    touchpoint.place.lane = renewed(touchpoint.place.lane);
    for (auto& answered : touchpoint.answers)
      answered = renewed(answered);
    renewNotes(touchpoint.notes);
  }
  void renewNotes(std::vector<model::Note>& notes) {
    for (auto& note : notes)
      note.id = renewed(note.id);
  }

  const JourneyMap& original_;
  IdSource& ids_;
  std::unordered_map<RawId, RawId> renewed_;
};

} // namespace

Result<Document> addMap(const Document& document, const NewMap& map, IdSource& ids) {
  THROUGHLINE_TRY(title, checkedTitle(map.title, "map title"));
  if (positionOfMap(document, map.id))
    return failure(ErrorCode::alreadyExists, {{Fact::name, "map"}, {Fact::value, map.id.text()}});
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
  THROUGHLINE_TRY(checked, checkedTitle(title, "map title"));
  return changeDetails(document, map, [&](model::MapDetails& details) { details.title = checked; });
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
  for (auto& other : next.maps) {
    const auto pointsThere = [map](const auto& touchpoint) { return touchpoint->linkedMap == map; };
    if (std::ranges::none_of(other->touchpoints, pointsThere))
      continue;
    other = other.changed([&](JourneyMap& changed) {
      for (auto& touchpoint : changed.touchpoints)
        if (pointsThere(touchpoint))
          touchpoint = touchpoint.changed([](model::Touchpoint& each) { each.linkedMap.reset(); });
    });
  }
  return next;
}

Result<Document> duplicateMap(const Document& document, MapId map, MapId copy, std::string_view title, IdSource& ids) {
  const auto position = positionOfMap(document, map);
  if (!position)
    return notThere("map", map.raw);
  THROUGHLINE_TRY(checked, checkedTitle(title, "map title"));
  JourneyMap made = MapCopy(*document.maps[*position], ids).copy(copy);
  made.details = made.details.changed([&](model::MapDetails& details) { details.title = checked; });
  Document next = document;
  next.maps.insert(next.maps.begin() + static_cast<std::ptrdiff_t>(*position) + 1, Shared(std::move(made)));
  return next;
}

Result<Document> setScenario(const Document& document, MapId map, std::string_view text) {
  return setDetail(document, map, text, "scenario", &model::MapDetails::scenario);
}
Result<Document> setGoal(const Document& document, MapId map, std::string_view text) {
  return setDetail(document, map, text, "goal", &model::MapDetails::goal);
}
Result<Document> setMapOwner(const Document& document, MapId map, std::string_view owner) {
  THROUGHLINE_TRY(checked, checkedTitle(owner, "owner", true));
  return changeDetails(document, map, [&](model::MapDetails& details) { details.owner = checked; });
}
Result<Document> setMapState(const Document& document, MapId map, model::MapState state) {
  return changeDetails(document, map, [&](model::MapDetails& details) { details.state = state; });
}

} // namespace throughline::edit
