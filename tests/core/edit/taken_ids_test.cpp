#include "core/edit/lane_edits.h"
#include "core/edit/map_edits.h"
#include "core/edit/note_edits.h"
#include "core/edit/part_edits.h"
#include "core/edit/persona_edits.h"
#include "core/edit/stage_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/names.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <array>
#include <functional>

using namespace throughline;

namespace {

using model::Document;
using Adding = std::function<Result<Document>(const Document&, RawId)>;

/// Every edit that takes an id from outside.
std::vector<std::pair<const char*, Adding>> addingEdits(const test::DocumentBuilder& drawn, IdSource& ids) {
  const auto map = drawn.map().id;
  const auto stage = drawn.stage("S");
  const auto card = drawn.touchpoint("A");
  const auto lane = drawn.map().lanes.front()->id;
  const auto step = drawn.map().stages.front()->steps.front().id;
  const auto touchpoint = [](RawId id) { return model::Touchpoint{.id = {id}, .title = "N", .place = {}}; };
  return {
      {"addMap", [&ids](const Document& d, RawId id) { return edit::addMap(d, {.id = {id}, .title = "N"}, ids); }},
      {"duplicateMap", [=, &ids](const Document& d, RawId id) { return edit::duplicateMap(d, map, {id}, "N", ids); }},
      {"addStage", [=, &ids](const Document& d, RawId id) { return edit::addStage(d, map, {id}, "N", ids); }},
      {"duplicateStage", [=, &ids](const Document& d, RawId id) { return edit::duplicateStage(d, stage, {id}, ids); }},
      {"duplicateStep",
       [=, &ids](const Document& d, RawId id) { return edit::duplicateStep(d, map, step, {id}, ids); }},
      {"addStep", [=](const Document& d, RawId id) { return edit::addStep(d, stage, {id}); }},
      {"addLane", [=](const Document& d, RawId id) { return edit::addLane(d, map, {id}, "N", model::LaneType::text); }},
      {"duplicateLane", [=, &ids](const Document& d, RawId id) { return edit::duplicateLane(d, lane, {id}, ids); }},
      {"addTouchpoint",
       [=, &ids](const Document& d, RawId id) { return edit::addTouchpoint(d, map, stage, touchpoint(id), ids); }},
      {"addTouchpointAt",
       [=](const Document& d, RawId id) { return edit::addTouchpointAt(d, map, step, lane, touchpoint(id)); }},
      {"addTouchpointBeside",
       [=, &ids](const Document& d, RawId id) {
         return edit::addTouchpointBeside(d, card, edit::Side::after, touchpoint(id), ids);
       }},
      {"moveTouchpointToNewStep",
       [=](const Document& d, RawId id) { return edit::moveTouchpointToNewStep(d, card, stage, 0, lane, {id}); }},
      {"duplicateTouchpoints",
       [=, &ids](const Document& d, RawId id) {
         return edit::duplicateTouchpoints(d, std::array{card}, std::array{model::TouchpointId{id}}, ids);
       }},
      {"addNote",
       [=](const Document& d, RawId id) { return edit::addNote(d, card, {id}, model::NoteKind::idea, "N"); }},
      {"addPersona", [](const Document& d, RawId id) { return edit::addPersona(d, {.id = {id}, .name = "N"}); }},
      {"addAction",
       [=](const Document& d, RawId id) { return edit::addPart<model::Action>(d, map, {.id = {id}, .title = "N"}); }},
      {"addGoal",
       [=](const Document& d, RawId id) { return edit::addPart<model::Goal>(d, map, {.id = {id}, .metric = "nps"}); }},
  };
}

} // namespace

class TakenIdsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void noEditTakesAnIdThatSomethingHas() {
    CountingIdSource ids{9'000'000};
    const auto drawn =
        test::aDocument().withMap("Other").withStage("T").withMap("M").withStage("S").withTouchpoint("A");
    Document document = drawn;
    document = *edit::addNote(document, drawn.touchpoint("A"), {ids.next()}, model::NoteKind::quote, "Q");
    document = *edit::addPersona(document, {.id = {ids.next()}, .name = "Ann"});
    document = *edit::addPart<model::Action>(document, drawn.map().id, {.id = {ids.next()}, .title = "Do"});
    document = *edit::addPart<model::Goal>(document, drawn.map().id, {.id = {ids.next()}, .metric = "nps"});
    const auto edits = addingEdits(drawn, ids);
    for (const auto& [name, add] : edits) {
      QVERIFY2(add(document, ids.next()).ok(), name);
      for (const auto& taken : model::idsIn(document)) {
        const auto refused = add(document, taken);
        QVERIFY2(!refused.ok() && refused.error().code == ErrorCode::alreadyExists, name);
      }
    }
  }

  void theSameNoteTwiceIsRefused() {
    const auto drawn = test::aDocument().withMap("M").withStage("S").withTouchpoint("A");
    const model::NoteId note{{5, 5}};
    const auto once = edit::addNote(drawn, drawn.touchpoint("A"), note, model::NoteKind::idea, "One");
    QVERIFY(once.ok());
    const auto twice = edit::addNote(*once, drawn.stage("S"), note, model::NoteKind::idea, "Two");
    QVERIFY(twice.error().code == ErrorCode::alreadyExists);
  }
};

THROUGHLINE_TEST(TakenIdsTest)
#include "taken_ids_test.moc"
