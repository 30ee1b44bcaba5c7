#include "core/edit/lane_edits.h"
#include "core/edit/map_edits.h"
#include "core/edit/note_edits.h"
#include "core/edit/set_field.h"
#include "core/edit/stage_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/exchange/json/json_document.h"
#include "core/model/look_up.h"
#include "core/model/validate.h"
#include "core/tasks/bring_in_task.h"
#include "tests/support/builders.h"
#include "tests/support/copies.h"
#include "tests/support/numbered_documents.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace throughline;
using exchange::ChangeLine;

namespace {

const model::NoteId note{{7, 1}};

model::TouchpointId cardNamed(const model::Document& document, const char* title) {
  return *model::touchpointNamed(*document.maps[0], title);
}

model::Place placeIn(const model::Document& document, std::size_t stage, int position = 0) {
  const auto& map = *document.maps[0];
  return {.step = map.stages[stage]->steps.front().id, .lane = map.lanes.front()->id, .position = position};
}

Result<model::Document> moved(const model::Document& document, model::TouchpointId card, const model::Place& place) {
  return edit::moveTouchpoint(document, card, place.step, place.lane, place.position);
}

/// Call and Form in one cell, Visit in the next stage, a note on the first.
model::Document drawn() {
  const model::Document cards = test::aDocument()
                                    .withMap("Support")
                                    .withStage("Contact")
                                    .withTouchpoint("Call")
                                    .withTouchpoint("Form")
                                    .withStage("Solve")
                                    .withTouchpoint("Visit");
  const auto stacked = *moved(cards, cardNamed(cards, "Form"), placeIn(cards, 0, 1));
  return *edit::addNote(stacked, cardNamed(cards, "Call"), note, model::NoteKind::idea, "Ring back");
}

std::vector<std::string> cell(const model::Document& document, std::size_t stage) {
  std::vector<const model::Touchpoint*> cards;
  for (const auto& card : document.maps[0]->touchpoints)
    if (card->place.step == document.maps[0]->stages[stage]->steps.front().id)
      cards.push_back(&*card);
  std::ranges::sort(cards, {}, [](const auto* card) { return card->place.position; });
  std::vector<std::string> titles;
  for (const auto* card : cards)
    titles.push_back(card->title);
  return titles;
}

model::Document withThird(const model::Document& document) {
  CountingIdSource ids(95'000);
  return *edit::addStage(document, document.maps[0]->id, model::StageId{{8, 1}}, "Thank", ids);
}

model::Document broughtIn(test::Copies& copies) {
  const auto brought = tasks::bringIn(*copies.mine, *copies.theirs, tasks::Take::all, "Bring in");
  return brought.ok() ? *copies.mine->document() : model::Document{};
}

std::string said(const std::vector<ChangeLine>& lines) {
  std::string text;
  for (const auto& line : lines)
    text += line.thing.kind + " " + line.thing.title + " " + line.field + (line.conflict ? " conflict" : "") + "; ";
  return text;
}

} // namespace

class BringInTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void whatTheyMovedAndIRenamedIsBoth() {
    test::Copies copies(drawn());
    const auto call = cardNamed(drawn(), "Call");
    copies.changeTheirs([&](const auto& document) { return moved(document, call, placeIn(document, 1)); });
    copies.changeMine([&](const auto& document) { return edit::renameTouchpoint(document, call, "Phone"); });
    const auto compared = tasks::colleagueCompared(*copies.mine, *copies.theirs);
    QCOMPARE(compared->lines.size(), std::size_t(1));
    const auto& line = compared->lines.front();
    QVERIFY2(line.field == "place" && !line.conflict, said(compared->lines).c_str());
    QCOMPARE(line.mine.get<std::string>(), std::string("Contact / Touchpoints / 1"));
    QCOMPARE(line.theirs.get<std::string>(), std::string("Solve / Touchpoints / 1"));
    QCOMPARE(cell(broughtIn(copies), 1), (std::vector<std::string>{"Phone", "Visit"}));
  }

  void whatIMovedAndTheyRenamedIsBoth() {
    test::Copies copies(drawn());
    const auto call = cardNamed(drawn(), "Call");
    copies.changeMine([&](const auto& document) { return moved(document, call, placeIn(document, 1)); });
    copies.changeTheirs([&](const auto& document) { return edit::renameTouchpoint(document, call, "Phone"); });
    const auto compared = tasks::colleagueCompared(*copies.mine, *copies.theirs);
    QCOMPARE(QString::fromStdString(said(compared->lines)), QStringLiteral("touchpoint Call title; "));
    QCOMPARE(cell(broughtIn(copies), 1), (std::vector<std::string>{"Phone", "Visit"}));
  }

  void whatBothMovedElsewhereIsAConflict() {
    test::Copies copies(drawn());
    const auto call = cardNamed(drawn(), "Call");
    copies.changeMine([&](const auto& document) { return moved(document, call, placeIn(document, 1)); });
    copies.changeTheirs([&](const auto& document) { return moved(document, call, placeIn(document, 0, 1)); });
    const auto compared = tasks::colleagueCompared(*copies.mine, *copies.theirs);
    QCOMPARE(QString::fromStdString(said(compared->lines)), QStringLiteral("touchpoint Call place conflict; "));
    QCOMPARE(cell(broughtIn(copies), 0), (std::vector<std::string>{"Form", "Call"}));
  }

  /// A card that comes in above moves none of the others, whoever drew it.
  void cardsInBetweenAreNoMoves() {
    test::Copies copies(drawn());
    CountingIdSource ids(91'000);
    const auto above = [&ids](const model::Document& document, const char* before, const char* title) {
      return edit::addTouchpointBeside(document, cardNamed(document, before), edit::Side::above,
                                       {.id = ids.make<model::TouchpointId>(), .title = title}, ids);
    };
    copies.changeTheirs([&](const auto& document) { return above(document, "Call", "Greet"); });
    copies.changeMine([&](const auto& document) { return above(document, "Form", "Wait"); });
    const auto compared = tasks::colleagueCompared(*copies.mine, *copies.theirs);
    QCOMPARE(QString::fromStdString(said(compared->lines)), QStringLiteral("touchpoint Greet ; "));
    QCOMPARE(cell(broughtIn(copies), 0), (std::vector<std::string>{"Greet", "Call", "Wait", "Form"}));
  }

  /// They moved a note to another card: what I wrote in it since stays, in its new place.
  void aMovedNoteKeepsMyText() {
    test::Copies copies(drawn());
    copies.changeTheirs(
        [&](const auto& document) { return edit::moveNote(document, note, cardNamed(document, "Form"), 0); });
    copies.changeMine([&](const auto& document) { return edit::setNoteText(document, note, "Ring back at once"); });
    const auto after = broughtIn(copies);
    const auto notes = [&after](const char* card) {
      return model::findTouchpoint(*after.maps[0], cardNamed(after, card))->notes;
    };
    QVERIFY(notes("Call").empty());
    QCOMPARE(notes("Form").size(), std::size_t(1));
    QCOMPARE(notes("Form")[0].text, std::string("Ring back at once"));
  }

  void whatStaysKeepsItsNotes() {
    test::Copies copies(drawn());
    copies.changeTheirs([&](const auto& document) {
      const std::vector gone{cardNamed(document, "Call")};
      return edit::removeTouchpoints(document, gone);
    });
    copies.changeMine([&](const auto& document) { return edit::setEmotion(document, cardNamed(document, "Call"), 2); });
    const auto after = broughtIn(copies);
    const auto* call = model::findTouchpoint(*after.maps[0], cardNamed(after, "Call"));
    QCOMPARE(call->emotion, std::optional(2));
    QCOMPARE(call->notes.size(), std::size_t(1));
  }

  /// I removed it and they changed it: neither wins unsaid.
  void whatIRemovedAndTheyChangedIsAConflict() {
    test::Copies copies(drawn());
    const auto call = cardNamed(drawn(), "Call");
    copies.changeTheirs([&](const auto& document) { return edit::setNoteText(document, note, "Ring twice"); });
    copies.changeMine([&](const auto& document) { return edit::removeTouchpoints(document, std::array{call}); });
    auto compared = tasks::colleagueCompared(*copies.mine, *copies.theirs);
    QCOMPARE(QString::fromStdString(said(compared->lines)), QStringLiteral("touchpoint Call  conflict; "));
    QCOMPARE(tasks::bringIn(*copies.mine, *copies.theirs, tasks::Take::onlyNew, "New")->added, std::int64_t(0));
    const auto after = broughtIn(copies);
    QCOMPARE(cell(after, 0), (std::vector<std::string>{"Call", "Form"}));
    QCOMPARE(model::findTouchpoint(*after.maps[0], call)->notes[0].text, std::string("Ring twice"));
  }

  void aStageThatIRemovedComesBackWithTheCardThatTheyChanged() {
    test::Copies copies(drawn());
    const auto visit = cardNamed(drawn(), "Visit");
    copies.changeTheirs([&](const auto& document) { return edit::setChannel(document, visit, "home"); });
    copies.changeMine(
        [&](const auto& document) { return edit::removeStage(document, document.maps[0]->stages[1]->id); });
    const auto after = broughtIn(copies);
    QCOMPARE(after.maps[0]->stages.size(), std::size_t(2));
    QCOMPARE(cell(after, 1), std::vector<std::string>{"Visit"});
  }

  void bothOrdersOfStagesAreAConflict() {
    test::Copies copies(withThird(drawn()));
    const auto move = [](const model::Document& document, std::size_t from, std::size_t to) {
      return edit::moveStage(document, document.maps[0]->stages[from]->id, to);
    };
    copies.changeTheirs([&](const auto& document) { return move(document, 0, 2); });
    copies.changeMine([&](const auto& document) { return move(document, 0, 1); });
    const auto compared = tasks::colleagueCompared(*copies.mine, *copies.theirs);
    QCOMPARE(QString::fromStdString(said(compared->lines)), QStringLiteral("map Support order of stages conflict; "));
  }

  /// They moved a stage and renamed two: each name belongs to its stage.
  void aMovedStageKeepsTheNameThatItGot() {
    test::Copies copies(drawn());
    copies.changeTheirs([](const auto& document) {
      const auto contact = document.maps[0]->stages[0]->id;
      const auto solve = document.maps[0]->stages[1]->id;
      auto next = *edit::renameStage(*edit::renameStage(document, contact, "Reach us"), solve, "Mend");
      return edit::moveStage(next, contact, 1);
    });
    const auto after = broughtIn(copies);
    QCOMPARE(after.maps[0]->stages[0]->title, std::string("Mend"));
    QCOMPARE(after.maps[0]->stages[1]->title, std::string("Reach us"));
    QVERIFY(after.maps == (*copies.theirs->document()).maps);
  }

  /// Mine was chosen: not asked again while both say the same, although something else is still to be looked at.
  void aSettledConflictIsNotAskedAgain() {
    test::Copies copies(drawn());
    const auto call = cardNamed(drawn(), "Call");
    const auto form = cardNamed(drawn(), "Form");
    copies.changeTheirs([&](const auto& document) {
      return edit::setChannel(*edit::renameTouchpoint(document, call, "Ring"), form, "web");
    });
    copies.changeMine([&](const auto& document) { return edit::renameTouchpoint(document, call, "Phone"); });
    auto compared = tasks::colleagueCompared(*copies.mine, *copies.theirs);
    QCOMPARE(compared->lines.size(), std::size_t(2));
    const auto kept = tasks::merged(*compared, {}, tasks::Unchosen::keepsMine);
    QVERIFY(kept->maps == compared->mine.maps);
    copies.changeMine([&](const auto&) { return kept; });
    compared = tasks::colleagueCompared(*copies.mine, *copies.theirs);
    QCOMPARE(QString::fromStdString(said(compared->lines)), QStringLiteral("touchpoint Form channel; "));
    QCOMPARE(compared->settled, 1);
    // Another text of theirs is another question.
    copies.changeTheirs([&](const auto& document) { return edit::renameTouchpoint(document, call, "Dial"); });
    compared = tasks::colleagueCompared(*copies.mine, *copies.theirs);
    QCOMPARE(compared->lines.size(), std::size_t(2));
  }

  /// Where nothing but conflicts is left their state is known, also of what they removed.
  void onlyConflictsLeftIsAllThatTheyDid() {
    test::Copies copies(drawn());
    const auto call = cardNamed(drawn(), "Call");
    const auto visit = cardNamed(drawn(), "Visit");
    copies.changeTheirs([&](const auto& document) {
      return edit::renameTouchpoint(*edit::removeTouchpoints(document, std::array{visit}), call, "Ring");
    });
    copies.changeMine([&](const auto& document) {
      return edit::renameTouchpoint(*edit::setChannel(document, visit, "home"), call, "Phone");
    });
    auto compared = tasks::colleagueCompared(*copies.mine, *copies.theirs);
    QCOMPARE(compared->kept.size(), std::size_t(1));
    QVERIFY(compared->kept.front().conflict);
    auto taken =
        *tasks::merged(*compared, {.added = {}, .changed = {}, .removed = {visit.text()}}, tasks::Unchosen::keepsMine);
    QVERIFY(!model::touchpointNamed(*taken.maps[0], "Visit").ok());
    copies.changeMine([&](const auto&) { return tasks::merged(*compared, {}, tasks::Unchosen::keepsMine); });
    compared = tasks::colleagueCompared(*copies.mine, *copies.theirs);
    QVERIFY(compared->lines.empty() && compared->kept.empty());
  }

  /// Whatever both did: what comes out is a document, and what is left of theirs is what was not chosen.
  void whateverBothDidGivesADocument() {
    for (unsigned seed = 1; seed <= 40; ++seed) {
      const auto base = test::randomDocument(seed, 60);
      auto mine = base;
      auto theirs = base;
      for (unsigned step = 0; step < 12; ++step) {
        mine = test::randomEdit(mine, 3'000 * seed + step).after;
        theirs = test::randomEdit(theirs, 7'000 * seed + step).after;
      }
      const auto things = [](const model::Document& document) {
        return exchange::thingsOf(nlohmann::json::parse(exchange::writeJson(document)));
      };
      const auto before = things(base);
      auto changes = exchange::changesBetween(things(mine), things(theirs), &before);
      const auto check = [&](const exchange::DocumentChanges& chosen) {
        const auto merged = exchange::withChanges(mine, theirs, chosen);
        const auto valid = merged.ok() ? model::validate(*merged) : Status(merged.error());
        return valid.ok() ? std::string() : test::describe(valid.error());
      };
      const auto whole = check(changes);
      QVERIFY2(whole.empty(), (std::to_string(seed) + ": " + whole).c_str());
      // Half of it.
      unsigned at = seed;
      const auto odd = [&at](const auto&) { return ++at % 2 == 0; };
      std::erase_if(changes.added, odd);
      std::erase_if(changes.changed, odd);
      std::erase_if(changes.removed, odd);
      // A choice that leaves a card without any lane is refused, and nothing else comes of it.
      const auto half = exchange::withChanges(mine, theirs, changes);
      QVERIFY2(half.ok() ? model::validate(*half).ok() : half.error().code == ErrorCode::documentInvalid,
               std::to_string(seed).c_str());
    }
  }
};

THROUGHLINE_TEST(BringInTest)
#include "bring_in_test.moc"
