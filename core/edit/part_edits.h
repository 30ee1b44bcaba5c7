#pragma once

#include "core/edit/changing.h"
#include "core/edit/field_setter.h"
#include "core/edit/lasting.h"

/// Edits of every plain kind (model::PlainKinds), and of scripts under its name: "addGoal". Fields are set by setField.
namespace throughline::edit {

/// Errors: alreadyExists, and as setField for each of its fields.
template <class T> Result<model::Document> addPart(const model::Document& document, model::MapId map, const T& part) {
  THROUGHLINE_CHECK(checkFree(document, part.id));
  THROUGHLINE_TRY(checked, checkedPart(part, model::thingName<T>));
  auto next = changeMap(document, map, [&](model::JourneyMap& changed) -> Status {
    insertById<T>(changed.*model::KindOf<T>::list, checked);
    return {};
  });
  if (next.ok())
    THROUGHLINE_CHECK(checkNames(document, *next));
  return next;
}

/// Nothing names it any more. Errors: notFound.
template <class T> Result<model::Document> removePart(const model::Document& document, decltype(T::id) id) {
  constexpr auto list = model::KindOf<T>::list;
  for (const auto& owner : document.maps)
    if (slotOf<T>((*owner).*list, id) != nullptr)
      return withoutGone(document, changeMap(document, owner->id, [id](model::JourneyMap& map) -> Status {
                           std::erase_if(map.*list, [id](const auto& each) { return each->id == id; });
                           return {};
                         }));
  return notThere(model::thingName<T>, id.raw);
}

} // namespace throughline::edit
