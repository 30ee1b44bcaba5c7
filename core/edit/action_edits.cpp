#include "core/edit/action_edits.h"

#include "core/edit/field_setter.h"
#include "core/edit/lasting.h"
#include "core/edit/set_field.h"

namespace throughline::edit {
namespace {

using model::Document;

/// A new part of a map whose kind nobody orders.
template <class T> Result<Document> addPart(const Document& document, model::MapId map, const T& part) {
  THROUGHLINE_CHECK(checkFree(document, part.id));
  THROUGHLINE_TRY(checked, checkedPart(part, nameOf(model::KindOf<T>::kind)));
  auto next = changeMap(document, map, [&](model::JourneyMap& changed) -> Status {
    insertById<T>(changed.*model::KindOf<T>::list, checked);
    return {};
  });
  if (next.ok())
    THROUGHLINE_CHECK(checkNames(document, *next));
  return next;
}

template <class T> Result<Document> removePart(const Document& document, decltype(T::id) id) {
  for (const auto& owner : document.maps)
    if (slotOf<T>((*owner).*model::KindOf<T>::list, id) != nullptr)
      return withoutGone(document, changeMap(document, owner->id, [id](model::JourneyMap& map) -> Status {
                           std::erase_if(map.*model::KindOf<T>::list,
                                         [id](const auto& each) { return each->id == id; });
                           return {};
                         }));
  return notThere(nameOf(model::KindOf<T>::kind), id.raw);
}

} // namespace

Result<Document> addAction(const Document& document, model::MapId map, const model::Action& action) {
  return addPart(document, map, action);
}
Result<Document> setActionField(const Document& document, model::ActionId action, std::string_view field,
                                const model::FieldValue& value) {
  return setField(document, action, field, value);
}
Result<Document> removeAction(const Document& document, model::ActionId action) {
  return removePart<model::Action>(document, action);
}

Result<Document> addGoal(const Document& document, model::MapId map, const model::Goal& goal) {
  return addPart(document, map, goal);
}
Result<Document> setGoalField(const Document& document, model::GoalId goal, std::string_view field,
                              const model::FieldValue& value) {
  return setField(document, goal, field, value);
}
Result<Document> removeGoal(const Document& document, model::GoalId goal) {
  return removePart<model::Goal>(document, goal);
}

} // namespace throughline::edit
