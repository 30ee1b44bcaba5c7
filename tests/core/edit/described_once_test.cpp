#include "core/base/json_text.h"
#include "core/edit/clip_edits.h"
#include "core/edit/find_texts.h"
#include "core/edit/note_edits.h"
#include "core/edit/part_edits.h"
#include "core/edit/persona_edits.h"
#include "core/edit/set_field.h"
#include "core/exchange/json/json_document.h"
#include "core/model/difference.h"
#include "core/model/validate.h"
#include "core/tasks/edit_script.h"
#include "core/workspace/clip_text.h"
#include "core/workspace/entity_rows.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace throughline;

namespace {

using model::Document;

/// One thing of each kind.
struct Sample {
  Document document;
  std::vector<std::pair<edit::Thing, nlohmann::json>> things; ///< and how a script names it
};

Sample sample() {
  CountingIdSource ids{6'000'000};
  const auto drawn = test::aDocument().withMap("Shop").withStage("Find").withTouchpoint("Search");
  Document document = drawn;
  const auto map = drawn.map().id;
  const auto card = drawn.touchpoint("Search");
  const auto note = ids.make<model::NoteId>();
  const auto action = ids.make<model::ActionId>();
  const auto goal = ids.make<model::GoalId>();
  const auto persona = ids.make<model::PersonaId>();
  document = *edit::addNote(document, card, note, model::NoteKind::idea, "Note");
  document = *edit::addPart<model::Action>(document, map, {.id = action, .title = "Action", .touchpoint = card});
  document = *edit::addPart<model::Goal>(document, map, {.id = goal, .metric = "nps"});
  document = *edit::addPersona(document, {.id = persona, .name = "Persona"});
  document = *edit::setMapPersonas(document, map, {persona});
  const auto& stage = *drawn.map().stages.front();
  return {document,
          {{map, {{"map", map.text()}}},
           {stage.id, {{"stage", stage.id.text()}}},
           {stage.steps.front().id, {{"step", stage.steps.front().id.text()}}},
           {drawn.map().lanes.front()->id, {{"lane", drawn.map().lanes.front()->id.text()}}},
           {card, {{"touchpoint", card.text()}}},
           {note, {{"note", note.text()}}},
           {action, {{"action", action.text()}}},
           {goal, {{"goal", goal.text()}}},
           {persona, {{"persona", persona.text()}}}}};
}

bool isText(const Document& document, const edit::Thing& thing, const model::Field& field) {
  const auto value = edit::fieldOf(document, thing, field.name);
  return value && std::holds_alternative<std::string>(value->held) && !field.code &&
         edit::setField(document, thing, field.name, model::text("Zebra crossing")).ok();
}

bool readsBackFromRows(const Document& document) {
  std::vector<model::Entity> entities;
  for (const auto& entity : model::entitiesOf(document))
    entities.push_back(*workspace::entityOf(*workspace::rowOf(entity.key, entity.value)));
  return *model::documentOf(entities) == document;
}

} // namespace

/// What follows from a description follows for every text that any thing has: a field that is added to
/// core/model/fields.h is tried here without another line.
class DescribedOnceTest : public QObject {
  Q_OBJECT

  static void followsEverywhere(const Sample& sample, const edit::Thing& thing, nlohmann::json script,
                                const model::Field& field) {
    const std::string words = "Zebra crossing";
    const auto& before = sample.document;
    const auto after = *edit::setField(before, thing, field.name, model::text(words));
    QVERIFY(model::validate(after).ok());
    const auto difference = model::difference(before, after);
    QCOMPARE(difference.changes.size(), std::size_t(1));
    QVERIFY(workspace::rowOf(difference.changes.front().key, *difference.changes.front().before)->hash !=
            workspace::rowOf(difference.changes.front().key, *difference.changes.front().after)->hash);
    QVERIFY(*model::apply(difference, before) == after);
    QVERIFY(readsBackFromRows(after));
    exchange::Remarks remarks;
    QVERIFY(*exchange::readJson(exchange::writeJson(after), remarks) == after);
    const auto tooLong = model::text(std::string(model::longestText + 1, 'x'));
    QVERIFY(!edit::setField(before, thing, field.name, tooLong).ok());
    script["edit"] = "setField";
    script["field"] = std::string(field.name);
    script["value"] = words;
    const auto edits = *tasks::readEditScript(nlohmann::json::array({script}).dump());
    CountingIdSource ids{1};
    const auto scripted = tasks::applyEdit(before, *edits.front(), ids);
    const auto wrong =
        scripted.ok() ? std::string() : scripted.error().fact(Fact::name) + ": " + scripted.error().fact(Fact::value);
    QVERIFY2(scripted.ok(), (script.dump() + " " + wrong).c_str());
    QVERIFY(*scripted == after);
    const auto texts = edit::textsOf(after);
    const auto found = std::ranges::find(texts, words, &edit::TextPlace::text);
    QCOMPARE(found == texts.end(), field.machine); // what the program reads is no prose
    if (found != texts.end()) {
      QVERIFY(found->field == field.name && found->thing == thing);
      QVERIFY(edit::fieldOf(*edit::withText(after, *found, "Quagga"), thing, field.name) == model::text("Quagga"));
    }
    const auto clip = workspace::clipText(edit::copiedMap(after, after.maps.front()->id));
    const auto pasted = edit::pasted({}, *workspace::clipOfText(*clip), {}, ids);
    QVERIFY(pasted->document.maps == after.maps && pasted->document.personas == after.personas);
  }

private Q_SLOTS:
  void everyTextFieldFollowsFromItsDescription() {
    const auto made = sample();
    int tried = 0;
    for (const auto& [thing, script] : made.things)
      for (const auto& settable : edit::settableFields(thing))
        if (isText(made.document, thing, settable.field)) {
          followsEverywhere(made, thing, script, settable.field);
          if (QTest::currentTestFailed())
            qFatal("%s", std::string(settable.field.name).c_str());
          ++tried;
        }
    QVERIFY2(tried >= 22, std::to_string(tried).c_str());
  }
};

THROUGHLINE_TEST(DescribedOnceTest)
#include "described_once_test.moc"
