#include "core/tasks/script_functions.h"

#include "core/edit/image_edits.h"
#include "core/edit/note_edits.h"
#include "core/edit/part_edits.h"
#include "core/edit/persona_edits.h"
#include "core/edit/set_field.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace throughline::tasks {
namespace {

using model::Document;
using Outcome = Result<Document>;

/// What is known of the field of that name; a blank one when the thing has none: setField then says so.
edit::SettableField fieldNamed(const edit::Thing& thing, const std::string& name) {
  const auto fields = edit::settableFields(thing);
  const auto found = std::ranges::find(fields, name, [](const auto& each) { return each.field.name; });
  return found == fields.end() ? edit::SettableField{} : *found;
}

Outcome setNamedField(EditParameters& p, const edit::Thing& thing) {
  const auto name = p.text("field");
  const auto value = p.valueFor(fieldNamed(thing, name), "value");
  return whenRead(p, [&] { return edit::setField(p.document(), thing, name, value); });
}
Outcome scriptSetField(EditParameters& p) {
  return setNamedField(p, p.thing());
}
Outcome scriptSetSetting(EditParameters& p) {
  return setNamedField(p, std::monostate{});
}
Outcome scriptSetPersonaField(EditParameters& p) {
  return setNamedField(p, p.persona());
}

/// A new thing with every described field that the entry names.
template <class Part> Status readFields(EditParameters& p, Part& part, std::string_view called) {
  for (const auto& field : edit::settableFields(part.id)) {
    if (!p.has(field.field.name))
      continue;
    const auto value = p.valueFor(field, field.field.name);
    THROUGHLINE_CHECK(edit::setFieldOf(part, called, field.field.name, value));
  }
  return {};
}

Outcome scriptSetImage(EditParameters& p) {
  const auto place = p.has("persona") ? edit::ImagePlace(p.persona())
                     : p.has("lane")  ? edit::ImagePlace(edit::LaneCell{p.lane(), p.step()})
                                      : p.touchpoint();
  const auto image = p.imageFile();
  return whenRead(p, [&] { return edit::setImage(p.document(), place, image); });
}

Outcome scriptAddPersona(EditParameters& p) {
  model::Persona persona{.id = p.newId<model::PersonaId>(), .name = p.text("name")};
  THROUGHLINE_CHECK(readFields(p, persona, "persona"));
  return whenRead(p, [&] { return edit::addPersona(p.document(), persona); });
}
Outcome scriptMovePersona(EditParameters& p) {
  const auto persona = p.persona();
  const auto position = p.optionalPosition("position").value_or(0);
  return whenRead(p, [&] { return edit::movePersona(p.document(), persona, position); });
}
Outcome scriptRemovePersona(EditParameters& p) {
  const auto persona = p.persona();
  return whenRead(p, [&] { return edit::removePersona(p.document(), persona); });
}
Outcome scriptSetMapPersonas(EditParameters& p) {
  const auto map = p.map().id;
  const auto personas = p.personas();
  return whenRead(p, [&] { return edit::setMapPersonas(p.document(), map, personas); });
}
Outcome scriptSetPersonaCurve(EditParameters& p) {
  const auto& map = p.map();
  const auto persona = p.persona();
  std::vector<edit::CurvePoint> points;
  Status status;
  if (p.has("touchpoint"))
    points.push_back({.touchpoint = p.touchpoint(), .emotion = p.integerOrNone("value")});
  else
    p.members("points", [&](const std::string& title, const nlohmann::json& value) {
      const auto touchpoint = model::touchpointNamed(map, title);
      if (!touchpoint.ok())
        status = touchpoint.error();
      else if (!value.is_null() && !value.is_number_integer())
        status = failure(ErrorCode::valueNotAllowed,
                         {{Fact::name, "emotion"}, {Fact::value, value.dump()}, {Fact::expected, "-2 to 2 or null"}});
      else
        points.push_back(
            {.touchpoint = *touchpoint, .emotion = value.is_null() ? std::nullopt : std::optional(value.get<int>())});
    });
  THROUGHLINE_CHECK(status);
  return whenRead(p, [&] { return edit::setPersonaCurve(p.document(), map.id, persona, points); });
}

Outcome scriptAddNote(EditParameters& p) {
  const auto on = p.notedThing();
  const auto kind = p.optionalWord("kind", model::NoteKind::painPoint);
  const auto text = p.text("text");
  const auto id = p.newId<model::NoteId>();
  const auto author = p.optionalText("author");
  return whenRead(p, [&] { return edit::addNote(p.document(), on, id, kind, text, author); });
}
Outcome scriptSetNoteText(EditParameters& p) {
  const auto note = p.note();
  const auto text = p.text("text");
  return whenRead(p, [&] { return edit::setNoteText(p.document(), note, text); });
}
Outcome scriptSetNoteKind(EditParameters& p) {
  const auto note = p.note();
  const auto kind = p.wordOf<model::NoteKind>("kind", "value");
  return whenRead(p, [&] { return edit::setNoteKind(p.document(), note, kind); });
}
template <Result<Document> (*edit)(const Document&, model::NoteId)> Outcome scriptOnNote(EditParameters& p) {
  const auto note = p.note();
  return whenRead(p, [&] { return edit(p.document(), note); });
}
Outcome scriptMoveNote(EditParameters& p) {
  const auto note = p.note();
  const edit::NotedThing to = p.has("toStage") ? edit::NotedThing(p.stage("toStage")) : p.touchpoint("to");
  const auto position = p.optionalPosition("position").value_or(model::mostOfAKind);
  return whenRead(p, [&] { return edit::moveNote(p.document(), note, to, position); });
}

template <class T> Outcome scriptAddPart(EditParameters& p) {
  const auto map = p.map().id;
  T part{.id = p.newId<decltype(T::id)>()};
  THROUGHLINE_CHECK(readFields(p, part, model::thingName<T>));
  return whenRead(p, [&] { return edit::addPart(p.document(), map, part); });
}
template <class T> Outcome scriptSetPartField(EditParameters& p) {
  return setNamedField(p, p.part<T>());
}
template <class T> Outcome scriptRemovePart(EditParameters& p) {
  const auto id = p.part<T>();
  return whenRead(p, [&] { return edit::removePart<T>(p.document(), id); });
}

/// "addGoal", "setGoalField", "removeGoal" of every plain kind. The names live as long as the program.
template <class... Kinds> void addPlainKinds(ScriptFunctions& functions, model::KindList<Kinds...>) {
  const auto add = [&functions]<class T>(std::type_identity<T>) {
    std::string kind(model::thingName<T>);
    kind.front() = static_cast<char>(kind.front() - 'a' + 'A');
    static const std::array<std::string, 3> names{"add" + kind, "set" + kind + "Field", "remove" + kind};
    functions.emplace(names[0], scriptAddPart<T>);
    functions.emplace(names[1], scriptSetPartField<T>);
    functions.emplace(names[2], scriptRemovePart<T>);
  };
  (add(std::type_identity<Kinds>{}), ...);
}

} // namespace

ScriptFunctions thingScriptFunctions() {
  ScriptFunctions functions{
      {"setField", scriptSetField},
      {"setImage", scriptSetImage},
      {"setSetting", scriptSetSetting},
      {"addPersona", scriptAddPersona},
      {"setPersonaField", scriptSetPersonaField},
      {"movePersona", scriptMovePersona},
      {"removePersona", scriptRemovePersona},
      {"setMapPersonas", scriptSetMapPersonas},
      {"setPersonaCurve", scriptSetPersonaCurve},
      {"addNote", scriptAddNote},
      {"setNoteText", scriptSetNoteText},
      {"setNoteKind", scriptSetNoteKind},
      {"removeNote", scriptOnNote<edit::removeNote>},
      {"moveNote", scriptMoveNote},
      {"voteForNote", scriptOnNote<edit::voteForNote>},
      {"takeVoteBack", scriptOnNote<edit::takeVoteBack>},
  };
  addPlainKinds(functions, model::PlainKinds{});
  return functions;
}

} // namespace throughline::tasks
