#include "core/tasks/edit_parameters.h"

#include "core/base/nearest_word.h"
#include "core/exchange/json/json_reading.h"
#include "core/model/texts.h"
#include "core/tasks/metric_names.h"

#include <algorithm>

namespace throughline::tasks {
namespace {

/// An id wins over a name; one name must fit one thing.
template <class T> Result<decltype(T::id)> namedIn(const std::vector<Shared<T>>& things, const std::string& text) {
  std::vector<decltype(T::id)> found;
  for (const auto& thing : things) {
    if (thing->id.text() == text)
      return thing->id;
    if (calledName(*thing) == text)
      found.push_back(thing->id);
  }
  if (found.size() == 1)
    return found.front();
  return failure(found.empty() ? ErrorCode::notFound : ErrorCode::ambiguousTitle,
                 {{Fact::name, std::string(model::thingName<T>)}, {Fact::value, text}});
}

} // namespace

const std::vector<model::Note>* EditParameters::notesOf(const edit::NotedThing& thing) {
  if (const auto* touchpoint = std::get_if<model::TouchpointId>(&thing)) {
    const auto* found = model::findTouchpoint(map(), *touchpoint);
    return found == nullptr ? nullptr : &found->notes;
  }
  const auto* found = model::findStage(map(), std::get<model::StageId>(thing));
  return found == nullptr ? nullptr : &found->notes;
}

edit::NotedThing EditParameters::notedThing() {
  if (!has("touchpoint") && has("stage"))
    return stage();
  return touchpoint();
}

model::NoteId EditParameters::note() {
  const auto* value = find("note");
  if (value == nullptr || !(value->is_string() || value->is_number_integer()))
    return refuseType("note", "a number from 1, or an id"), model::NoteId{};
  const bool placed = has("touchpoint") || has("stage");
  if (value->is_string() && !placed)
    return model::NoteId::parse(value->get<std::string>()).value_or(model::NoteId{});
  const auto* notes = notesOf(notedThing());
  if (notes == nullptr)
    return {};
  const auto number = value->is_string() ? 0 : optionalInteger("note").value_or(0);
  const std::string text = value->is_string() ? value->get<std::string>() : std::to_string(number);
  for (std::size_t at = 0; at < notes->size(); ++at)
    if ((*notes)[at].id.text() == text || static_cast<int>(at) + 1 == number)
      return (*notes)[at].id;
  refuse(failure(ErrorCode::notFound, {{Fact::name, "note"}, {Fact::value, text}}));
  return {};
}

model::PersonaId EditParameters::persona(std::string_view key) {
  return taken(namedIn(document_.personas, text(key)));
}

std::vector<model::PersonaId> EditParameters::personas() {
  const auto* value = find("personas");
  std::vector<model::PersonaId> found;
  if (value == nullptr || !value->is_array())
    return refuseType("personas", "a list of names or ids"), found;
  for (const auto& each : *value) {
    if (!each.is_string())
      refuseType("personas", "a list of names or ids");
    else
      found.push_back(taken(namedIn(document_.personas, each.get<std::string>())));
  }
  return found;
}

edit::Thing EditParameters::plainPart(std::string_view kind) {
  edit::Thing found;
  model::forEachKind(model::PlainKinds{}, [&]<class T>(std::type_identity<T>) {
    if (kind == model::thingName<T>)
      found = taken(namedIn(map().*model::KindOf<T>::list, text(kind)));
  });
  return found;
}

std::optional<edit::Thing> EditParameters::anyPlainPart() {
  std::optional<edit::Thing> found;
  model::forEachKind(model::PlainKinds{}, [&]<class T>(std::type_identity<T>) {
    if (!found && has(model::thingName<T>))
      found = plainPart(model::thingName<T>);
  });
  return found;
}

edit::Thing EditParameters::thing() {
  if (has("note"))
    return note();
  if (const auto plain = anyPlainPart())
    return *plain;
  if (has("persona"))
    return persona();
  if (has("image"))
    return model::ImageId::parse(text("image")).value_or(model::ImageId{});
  if (has("step"))
    return step();
  if (has("touchpoint"))
    return touchpoint();
  if (has("lane"))
    return lane();
  if (has("stage"))
    return stage();
  if (has("settings")) {
    if (!truth("settings"))
      refuseType("settings", "true");
    return std::monostate{};
  }
  return map().id;
}

std::string EditParameters::titleLookedUp(std::string_view what, const std::string& text) {
  if (what == "touchpoint")
    return taken(model::touchpointNamed(map(), text)).text();
  if (what == "map")
    return taken(model::mapNamed(document_, text)).text();
  return text;
}

model::FieldValue EditParameters::valueFor(const edit::SettableField& field, std::string_view key) {
  const auto* value = find(key);
  if (value == nullptr) {
    refuseType(key, "a value, or null");
    return {};
  }
  if (value->is_string() && !field.names.empty())
    return model::text(titleLookedUp(field.names, value->get<std::string>()));
  if (value->is_string() && field.field.code)
    checkMetric(key, value->get<std::string>());
  return exchange::fieldValueOf(*value);
}

void EditParameters::checkMetric(std::string_view key, const std::string& name) {
  auto known = metricsOffered(document_);
  if (std::ranges::find(known, name) != known.end())
    return;
  refuse(failure(
      ErrorCode::valueNotAllowed,
      {{Fact::name, std::string(key)}, {Fact::value, name}, {Fact::expected, nearestFirst(name, std::move(known))}}));
}

} // namespace throughline::tasks