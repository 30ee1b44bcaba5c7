#pragma once

#include "core/edit/changing.h"

#include <algorithm>
#include <optional>
#include <type_traits>
#include <variant>

/// Any one thing of a document, whatever its kind.
namespace throughline::edit {

template <class... Kinds>
std::variant<std::monostate, model::MapId, decltype(Kinds::id)...> anyId(model::KindList<Kinds...>);
/// What has described fields, by its id; nothing: the settings of the workspace.
using Thing = decltype(anyId(model::ThingsWithId{}));

template <class Id> struct StructOf { using type = model::ThingOf<Id>; };
template <> struct StructOf<std::monostate> { using type = model::Settings; };
/// The struct that has the fields of what such an id names.
template <class Id> using ThingBy = typename StructOf<std::remove_cvref_t<Id>>::type;

/// The part of that id; null when it is not there.
template <class T> const T* findPart(const model::Document& document, decltype(T::id) id) {
  constexpr auto list = model::KindOf<T>::list;
  if constexpr (requires { document.*list; }) {
    const auto* slot = slotOf<T>(document.*list, id);
    return slot == nullptr ? nullptr : &**slot;
  } else {
    for (const auto& map : document.maps)
      if (const auto* slot = slotOf<T>((*map).*list, id))
        return &**slot;
    return nullptr;
  }
}

/// The thing of that id, as long as the document lives; null when it is not there.
template <class Id> const model::ThingOf<Id>* findById(const model::Document& document, Id id) {
  return findPart<model::ThingOf<Id>>(document, id);
}
inline const model::Settings* findById(const model::Document& document, std::monostate) {
  return &*document.settings;
}
inline const model::MapDetails* findById(const model::Document& document, model::MapId id) {
  const auto* map = model::findMap(document, id);
  return map == nullptr ? nullptr : &*map->details;
}
const model::Step* findById(const model::Document& document, model::StepId id);
const model::Note* findById(const model::Document& document, model::NoteId id);

} // namespace throughline::edit
