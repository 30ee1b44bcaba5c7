#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/model/look_up.h"
#include "core/model/validate.h"

#include <algorithm>
#include <string>
#include <utility>

/// What all edits are made of: copy one part, change it, put it back.
namespace throughline::edit {

inline Error notThere(std::string_view what, const RawId& id) {
  return failure(ErrorCode::notFound, {{Fact::name, std::string(what)}, {Fact::value, id.text()}});
}

/// Spaces at both ends cut off. Errors: titleEmpty, textTooLong, valueNotAllowed (not UTF-8).
Result<std::string> checkedTitle(std::string_view title, std::string_view what, bool mayBeEmpty = false);
/// The text as it is. Errors: textTooLong, valueNotAllowed (not UTF-8).
Result<std::string> checkedText(std::string_view text, std::string_view what);

/// The document with that map replaced by change(JourneyMap&) -> Status.
template <class Change>
Result<model::Document> changeMap(const model::Document& document, model::MapId id, Change&& change) {
  const auto found = std::ranges::find(document.maps, id, [](const auto& map) { return map->id; });
  if (found == document.maps.end())
    return notThere("map", id.raw);
  model::JourneyMap map = **found;
  THROUGHLINE_CHECK(change(map));
  if (map == **found)
    return document;
  model::Document next = document;
  next.maps[static_cast<std::size_t>(found - document.maps.begin())] = Shared(std::move(map));
  return next;
}

/// The document with the map's details changed by change(MapDetails&).
template <class Change>
Result<model::Document> changeDetails(const model::Document& document, model::MapId id, Change&& change) {
  return changeMap(document, id, [&](model::JourneyMap& map) -> Status {
    map.details = map.details.changed(std::forward<Change>(change));
    return {};
  });
}

/// The document with one touchpoint changed by change(Touchpoint&), which must not touch id or place.
template <class Change>
Result<model::Document> changeTouchpoint(const model::Document& document, model::TouchpointId id, Change&& change) {
  const auto* owner = model::mapOf(document, id);
  if (owner == nullptr)
    return notThere("touchpoint", id.raw);
  return changeMap(document, owner->id, [&](model::JourneyMap& map) -> Status {
    const auto idOf = [](const auto& each) { return each->id; };
    auto& slot = *std::ranges::lower_bound(map.touchpoints, id, {}, idOf);
    auto changed = slot.changed(std::forward<Change>(change));
    if (!(changed == slot))
      slot = std::move(changed);
    return {};
  });
}

/// The document with one stage changed by change(Stage&, JourneyMap&) -> Status.
template <class Change>
Result<model::Document> changeStage(const model::Document& document, model::StageId id, Change&& change) {
  const auto* owner = model::mapOf(document, id);
  if (owner == nullptr)
    return notThere("stage", id.raw);
  return changeMap(document, owner->id, [&](model::JourneyMap& map) -> Status {
    auto& slot = *std::ranges::find(map.stages, id, [](const auto& each) { return each->id; });
    model::Stage stage = *slot;
    THROUGHLINE_CHECK(change(stage, map));
    slot = Shared(std::move(stage));
    return {};
  });
}

/// The document with one lane changed by change(Lane&) -> Status.
template <class Change>
Result<model::Document> changeLane(const model::Document& document, model::LaneId id, Change&& change) {
  const auto* owner = model::mapOf(document, id);
  if (owner == nullptr)
    return notThere("lane", id.raw);
  return changeMap(document, owner->id, [&](model::JourneyMap& map) -> Status {
    auto& slot = *std::ranges::find(map.lanes, id, [](const auto& each) { return each->id; });
    model::Lane lane = *slot;
    THROUGHLINE_CHECK(change(lane));
    slot = Shared(std::move(lane));
    return {};
  });
}

/// Puts the thing at `from` where `to` is wanted; positions past the end mean the end.
template <class Things> void moveWithin(Things& things, std::size_t from, std::size_t to) {
  to = std::min(to, things.size() - 1);
  const auto at = [&things](std::size_t index) { return things.begin() + static_cast<std::ptrdiff_t>(index); };
  if (from < to)
    std::rotate(at(from), at(from) + 1, at(to) + 1);
  else
    std::rotate(at(to), at(from), at(from) + 1);
}

} // namespace throughline::edit
