#include "core/edit/set_field.h"

#include "core/base/plain_text.h"
#include "core/edit/field_setter.h"
#include "core/edit/lasting.h"
#include "core/model/part_facts.h"

namespace throughline::edit {
namespace {

using model::Document;
using model::FieldValue;

Result<Document> setOn(const Document& document, std::monostate, std::string_view field, const FieldValue& value) {
  model::Settings settings = *document.settings;
  THROUGHLINE_CHECK(setFieldOf(settings, "settings", field, value));
  Document next = document;
  next.settings = Shared(std::move(settings));
  return next;
}

Result<Document> setOn(const Document& document, model::MapId id, std::string_view field, const FieldValue& value) {
  return changeMap(document, id, [&](model::JourneyMap& map) -> Status {
    model::MapDetails details = *map.details;
    THROUGHLINE_CHECK(setFieldOf(details, "map", field, value));
    map.details = Shared(std::move(details));
    return {};
  });
}

Result<Document> setOn(const Document& document, model::StepId id, std::string_view field, const FieldValue& value) {
  for (const auto& map : document.maps)
    if (const auto* stage = model::stageOf(*map, id))
      return changePart<model::Stage>(document, stage->id, [&](model::Stage& changed) {
        return setFieldOf(*std::ranges::find(changed.steps, id, &model::Step::id), "step", field, value);
      });
  return notThere("step", id.raw);
}

Result<Document> setOn(const Document& document, model::NoteId id, std::string_view field, const FieldValue& value) {
  return changeNote(document, id, [&](std::vector<model::Note>&, model::Note& note) {
    return setFieldOf(note, "note", field, value);
  });
}

/// What a changed field means for the others.
template <class Part> void follow(Part&, std::string_view) {}
void follow(model::Action& action, std::string_view field) {
  if (field == "expectedGain")
    action.gainSource = model::GainSource::typedByHand; // who takes it from what-if says so afterwards
}

template <class Id>
Result<Document> setOn(const Document& document, Id id, std::string_view field, const FieldValue& value) {
  return changePart<model::ThingOf<Id>>(document, id, [&](auto& part) -> Status {
    THROUGHLINE_CHECK(setFieldOf(part, model::thingName<model::ThingOf<Id>>, field, value));
    follow(part, field);
    return {};
  });
}

class SettableCollector {
public:
  template <class Value> void operator()(const model::Field& field, const Value&) {
    using Inner = std::conditional_t<model::AnOptional<Value>, model::Item<Value>, Value>;
    if (field.changedBy != model::ChangedBy::setField)
      return;
    if constexpr (model::AnId<Inner>)
      fields.push_back({.field = field, .names = nameOfThing(Inner{})});
    else
      fields.push_back({.field = field, .names = {}});
  }
  std::vector<SettableField> fields;
};

bool namesAThing(const Thing& thing, std::string_view field) {
  return std::ranges::any_of(settableFields(thing), [field](const SettableField& each) {
    return each.field.name == field && !each.names.empty();
  });
}

} // namespace

const model::Step* findById(const Document& document, model::StepId id) {
  for (const auto& map : document.maps)
    if (const auto* stage = model::stageOf(*map, id))
      return &*std::ranges::find(stage->steps, id, &model::Step::id);
  return nullptr;
}

const model::Note* findById(const Document& document, model::NoteId id) {
  const auto noteIn = [id](const auto& parts) -> const model::Note* {
    for (const auto& part : parts)
      for (const auto& note : part->notes)
        if (note.id == id)
          return &note;
    return nullptr;
  };
  for (const auto& map : document.maps) {
    if (const auto* note = noteIn(map->touchpoints))
      return note;
    if (const auto* note = noteIn(map->stages))
      return note;
  }
  return nullptr;
}

std::optional<FieldValue> fieldOf(const Document& document, const Thing& thing, std::string_view field) {
  std::optional<FieldValue> read;
  std::visit(
      [&](const auto& id) {
        if (const auto* part = findById(document, id))
          read = fieldIn(*part, field);
      },
      thing);
  return read;
}

std::vector<SettableField> settableFields(const Thing& thing) {
  return std::visit(
      [](const auto& id) {
        SettableCollector collector;
        const ThingBy<decltype(id)> part{};
        describe(part, collector);
        return std::move(collector.fields);
      },
      thing);
}

std::string spelled(std::string_view name) {
  std::string words;
  for (const char letter : name) {
    if (letter >= 'A' && letter <= 'Z')
      words.append({' ', static_cast<char>(letter - 'A' + 'a')});
    else
      words.push_back(letter);
  }
  return words;
}

std::string calledField(std::string_view thing, std::string_view field) {
  const bool needsOwner = field == "title" || field == "name";
  return needsOwner ? std::string(thing) + " " + std::string(field) : spelled(field);
}

std::string rangeOf(const model::Field& field) {
  const model::Field any;
  if (field.low == any.low && field.high == any.high)
    return "a number";
  return numberText(field.low) + " to " + numberText(field.high);
}

Error lawError(const model::Field& field, model::FieldLaw law, const std::string& called, const std::string& expected) {
  switch (law) {
  case model::FieldLaw::empty: return failure(ErrorCode::titleEmpty, {{Fact::name, called}});
  case model::FieldLaw::tooLong:
    return failure(ErrorCode::textTooLong,
                   {{Fact::name, called}, {Fact::limit, std::to_string(model::longestOf(field))}});
  case model::FieldLaw::notText:
    return failure(ErrorCode::valueNotAllowed, {{Fact::name, called}, {Fact::expected, "UTF-8 text"}});
  case model::FieldLaw::kept:
  case model::FieldLaw::outOfRange:
  case model::FieldLaw::notAWord: break;
  }
  return failure(ErrorCode::valueNotAllowed, {{Fact::name, called}, {Fact::expected, expected}});
}

Status FieldSetter::status() const {
  if (!found_)
    return failure(ErrorCode::valueNotAllowed,
                   {{Fact::name, "field of a " + thing_}, {Fact::value, name_}, {Fact::expected, names_}});
  return status_;
}

Result<Document> setField(const Document& document, const Thing& thing, std::string_view field,
                          const FieldValue& value) {
  THROUGHLINE_TRY(next, std::visit([&](const auto& id) { return setOn(document, id, field, value); }, thing));
  // Only what names something can name what is not there.
  if (namesAThing(thing, field))
    THROUGHLINE_CHECK(checkNames(document, next));
  return next;
}

} // namespace throughline::edit
