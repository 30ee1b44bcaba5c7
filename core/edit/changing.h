#pragma once

#include "core/base/plain_text.h"
#include "core/base/result.h"
#include "core/model/document.h"
#include "core/model/kinds.h"
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

/// For an edit that needs two things and was given one twice.
inline Error needsAnother(std::string_view what, std::string title) {
  return failure(ErrorCode::valueNotAllowed,
                 {{Fact::name, std::string(what)}, {Fact::value, std::move(title)}, {Fact::expected, "another one"}});
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

/// The place of the part with that id in a list of its owner; null: not there.
template <class T, class Parts> auto slotOf(Parts& parts, decltype(T::id) id) -> decltype(&parts.front()) {
  const auto idOf = [](const Shared<T>& part) { return part->id; };
  auto found = parts.end();
  if constexpr (model::Ordered<T>)
    found = std::ranges::find(parts, id, idOf);
  else
    found = std::ranges::lower_bound(parts, id, {}, idOf);
  return found != parts.end() && (*found)->id == id ? &*found : nullptr;
}

/// change(T&) -> Status on what the slot holds.
template <class T, class Change> Status changeSlot(Shared<T>& slot, Change&& change) {
  T part = *slot;
  THROUGHLINE_CHECK(change(part));
  if (!(part == *slot))
    slot = Shared(std::move(part));
  return {};
}

/// The document with one part of the kind T changed by change(T&) -> Status, which must not touch its id.
template <class T, class Change>
Result<model::Document> changePart(const model::Document& document, decltype(T::id) id, Change&& change) {
  constexpr auto list = model::KindOf<T>::list;
  if constexpr (requires { document.*list; }) {
    model::Document next = document;
    auto* slot = slotOf<T>(next.*list, id);
    if (slot == nullptr)
      return notThere(nameOf(model::KindOf<T>::kind), id.raw);
    THROUGHLINE_CHECK(changeSlot(*slot, change));
    return next;
  } else {
    for (const auto& owner : document.maps)
      if (slotOf<T>((*owner).*list, id) != nullptr)
        return changeMap(document, owner->id, [&](model::JourneyMap& map) -> Status {
          return changeSlot(*slotOf<T>(map.*list, id), change);
        });
    return notThere(nameOf(model::KindOf<T>::kind), id.raw);
  }
}

/// The document with one touchpoint changed by change(Touchpoint&), which must not touch id or place.
template <class Change>
Result<model::Document> changeTouchpoint(const model::Document& document, model::TouchpointId id, Change&& change) {
  return changePart<model::Touchpoint>(document, id, [&](model::Touchpoint& touchpoint) -> Status {
    change(touchpoint);
    return {};
  });
}

/// The document with one note changed, of whatever touchpoint or stage: change(all notes there, the note) -> Status.
template <class Change>
Result<model::Document> changeNote(const model::Document& document, model::NoteId id, Change&& change) {
  const auto changeIn = [&](auto& part) -> Status {
    const auto found = std::ranges::find(part.notes, id, &model::Note::id);
    return change(part.notes, *found);
  };
  const auto has = [id](const auto& part) {
    return std::ranges::find(part->notes, id, &model::Note::id) != part->notes.end();
  };
  for (const auto& map : document.maps) {
    if (const auto found = std::ranges::find_if(map->touchpoints, has); found != map->touchpoints.end())
      return changePart<model::Touchpoint>(document, (*found)->id, changeIn);
    if (const auto found = std::ranges::find_if(map->stages, has); found != map->stages.end())
      return changePart<model::Stage>(document, (*found)->id, changeIn);
  }
  return notThere("note", id.raw);
}

/// Puts a part into a list that is sorted by id.
template <class T> void insertById(std::vector<Shared<T>>& parts, T part) {
  const auto at = std::ranges::lower_bound(parts, part.id, {}, [](const Shared<T>& each) { return each->id; });
  parts.insert(at, Shared(std::move(part)));
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
