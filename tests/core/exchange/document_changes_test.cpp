#include "core/edit/map_edits.h"
#include "core/edit/set_field.h"
#include "core/edit/stage_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/exchange/json/document_changes.h"
#include "core/exchange/json/json_document.h"
#include "core/model/difference.h"
#include "core/model/look_up.h"
#include "core/model/validate.h"
#include "core/tasks/bring_in_task.h"
#include "tests/support/builders.h"
#include "tests/support/copies.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <filesystem>

using namespace throughline;

namespace {

exchange::DocumentThings thingsIn(const model::Document& document) {
  return exchange::thingsOf(nlohmann::json::parse(exchange::writeJson(document)));
}

model::Document taken(const model::Document& mine, const model::Document& theirs, const model::Document* base) {
  const auto own = thingsIn(mine);
  const auto before = base == nullptr ? exchange::DocumentThings{} : thingsIn(*base);
  const auto changes = exchange::changesBetween(own, thingsIn(theirs), base == nullptr ? nullptr : &before);
  const auto merged = exchange::withChanges(mine, theirs, changes);
  return merged.ok() ? *merged : model::Document{};
}

model::TouchpointId cardOf(const model::Document& document, const char* title) {
  return *model::touchpointNamed(*document.maps[0], title);
}

bool holds(const nlohmann::ordered_json& list, const char* what) {
  return std::ranges::any_of(list, [what](const auto& each) { return each.at("what") == what; });
}

model::Document support() {
  return test::aDocument()
      .withMap("Support")
      .withStage("Contact")
      .withTouchpoint("Call", model::Kind::service, "phone")
      .withTouchpoint("Form")
      .withStage("Solve")
      .withTouchpoint("Visit");
}

} // namespace

class DocumentChangesTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  /// Where I have changed nothing, taking everything gives what they have.
  void takingEverythingGivesWhatTheyHave() {
    for (unsigned seed = 1; seed <= 30; ++seed) {
      const auto mine = test::randomDocument(seed, 60);
      auto theirs = mine;
      for (unsigned step = 0; step < 15; ++step)
        theirs = test::randomEdit(theirs, 1'000 * seed + step).after;
      const auto merged = taken(mine, theirs, &mine);
      QVERIFY(model::validate(merged).ok());
      const auto left = exchange::changesBetween(thingsIn(merged), thingsIn(theirs));
      const auto says = exchange::jsonOf(left, thingsIn(merged), thingsIn(theirs)).dump();
      QVERIFY2(left.empty(), (std::to_string(seed) + ": " + says).c_str());
    }
  }

  void whatOnlyTheyChangedComesInAndMineStays() {
    const auto base = support();
    const auto mine = *edit::setChannel(base, cardOf(base, "Form"), "web");
    auto theirs = *edit::setChannel(base, cardOf(base, "Call"), "chat");
    CountingIdSource ids(77'000);
    theirs = *edit::addTouchpoint(theirs, theirs.maps[0]->id, theirs.maps[0]->stages[1]->id,
                                  {.id = ids.make<model::TouchpointId>(), .title = "Bill"}, ids);
    theirs = *edit::removeTouchpoints(theirs, std::array{cardOf(theirs, "Visit")});
    const auto merged = taken(mine, theirs, &base);
    const auto& map = *merged.maps.at(0);
    QCOMPARE(model::findTouchpoint(map, cardOf(merged, "Form"))->channel, std::string("web"));
    QCOMPARE(model::findTouchpoint(map, cardOf(merged, "Call"))->channel, std::string("chat"));
    QVERIFY(model::touchpointNamed(map, "Bill").ok() && !model::touchpointNamed(map, "Visit").ok());
  }

  void theJsonNamesThingsAndFields() {
    const auto base = support();
    const auto theirs = *edit::setChannel(base, cardOf(base, "Call"), "chat");
    const auto mine = thingsIn(base);
    const auto json = exchange::jsonOf(exchange::changesBetween(mine, thingsIn(theirs)), mine, thingsIn(theirs));
    QCOMPARE(json["changed"].size(), std::size_t(1));
    QVERIFY(json["changed"][0]["what"] == "Call");
    QVERIFY(json["changed"][0]["field"] == "channel");
    QVERIFY(json["changed"][0]["mine"] == "phone");
    QVERIFY(json["changed"][0]["theirs"] == "chat");
    QVERIFY(json["added"].empty() && json["removed"].empty());
  }

  /// They removed a card that I changed since: it stays, with the link to it, and is not offered again.
  void whatLeadsToACardThatStaysIsNotCut() {
    test::Copies copies(*edit::setAnswers(support(), cardOf(support(), "Call"), {cardOf(support(), "Form")}));
    const auto form = cardOf(support(), "Form");
    copies.changeTheirs([&](const auto& document) { return edit::removeTouchpoints(document, std::array{form}); });
    copies.changeMine([&](const auto& document) { return edit::setChannel(document, form, "web"); });
    auto brought = tasks::bringIn(*copies.mine, *copies.theirs, tasks::Take::all, "Bring in");
    QVERIFY(brought.ok());
    QVERIFY(!holds(brought->changes["removed"], "Form") && holds(brought->changes["kept"], "Form"));
    QVERIFY(!holds(brought->changes["changed"], "Call"));
    const auto after = *copies.mine->document();
    const auto* call = model::findTouchpoint(*after.maps[0], cardOf(after, "Call"));
    QCOMPARE(call->answers, std::vector{form});
    brought = tasks::bringIn(*copies.mine, *copies.theirs, tasks::Take::all, "Bring in");
    QVERIFY(brought.ok());
    for (const auto* list : {"added", "changed", "removed", "kept"})
      QVERIFY2(brought->changes[list].empty(), brought->changes.dump().c_str());
    // What they do after that is news.
    copies.changeTheirs(
        [&](const auto& document) { return edit::setChannel(document, cardOf(document, "Call"), "chat"); });
    brought = tasks::bringIn(*copies.mine, *copies.theirs, tasks::Take::all, "Bring in");
    QCOMPARE(brought->changed, std::int64_t(1));
    QCOMPARE(model::findTouchpoint(*copies.mine->document()->maps[0], call->id)->answers, std::vector{form});
  }
  /// A stage and a map that they removed stay with what I changed or added in them.
  void whatIChangedKeepsAPlaceToStand() {
    test::Copies copies(support());
    const auto base = support();
    CountingIdSource ids(88'000);
    copies.changeTheirs([&](const auto& document) {
      return edit::removeMap(*edit::addMap(document, {.id = ids.make<model::MapId>(), .title = "Other"}, ids),
                             document.maps[0]->id);
    });
    copies.changeMine([&](const auto& document) { return edit::setChannel(document, cardOf(base, "Visit"), "home"); });
    const auto brought = tasks::bringIn(*copies.mine, *copies.theirs, tasks::Take::all, "Bring in");
    QVERIFY2(brought.ok(), "the map stays valid");
    const auto after = *copies.mine->document();
    QCOMPARE(after.maps.size(), std::size_t(2));
    const auto* map = model::findMap(after, base.maps[0]->id);
    QVERIFY(model::touchpointNamed(*map, "Visit").ok() && !model::touchpointNamed(*map, "Call").ok());
  }
  void whatIChangedKeepsNothingElse() {
    test::Copies copies(support());
    const auto base = support();
    QVERIFY(base.maps[0]->stages.size() > 1);
    const auto gone = base.maps[0]->stages.back()->id;
    const auto stays = *std::ranges::find_if(base.maps[0]->touchpoints, [&](const auto& card) {
      return model::stageOf(*base.maps[0], card->place.step) != &*base.maps[0]->stages.back();
    });
    copies.changeTheirs([&](const auto& document) { return edit::removeStage(document, gone); });
    copies.changeMine(
        [&](const auto& document) { return edit::setField(document, stays->id, "title", model::text("Mine")); });
    QVERIFY(tasks::bringIn(*copies.mine, *copies.theirs, tasks::Take::all, "Bring in").ok());
    const auto after = *copies.mine->document();
    QCOMPARE(after.maps[0]->stages.size(), base.maps[0]->stages.size() - 1);
    QVERIFY(model::touchpointNamed(*after.maps[0], "Mine").ok());
  }
  void aCardThatIChangedKeepsItsStage() {
    test::Copies copies(support());
    const auto base = support();
    const auto& gone = *base.maps[0]->stages.back();
    const auto in = std::ranges::find_if(base.maps[0]->touchpoints, [&](const auto& card) {
      return model::stageOf(*base.maps[0], card->place.step) == &gone;
    });
    QVERIFY(in != base.maps[0]->touchpoints.end());
    const auto card = (*in)->id;
    copies.changeTheirs([&](const auto& document) { return edit::removeStage(document, gone.id); });
    copies.changeMine(
        [&](const auto& document) { return edit::setField(document, card, "title", model::text("Mine")); });
    const auto brought = tasks::bringIn(*copies.mine, *copies.theirs, tasks::Take::all, "Bring in");
    QVERIFY(brought.ok());
    const auto after = *copies.mine->document();
    QCOMPARE(after.maps[0]->stages.size(), base.maps[0]->stages.size());
    QVERIFY(model::touchpointNamed(*after.maps[0], "Mine").ok());
  }
  void whatBothHaveChangedIsAConflictWithBothTexts() {
    test::Copies copies(support());
    const auto call = cardOf(support(), "Call");
    copies.changeTheirs(
        [&](const auto& document) { return edit::setField(document, call, "title", model::text("Ring")); });
    copies.changeMine(
        [&](const auto& document) { return edit::setField(document, call, "title", model::text("Phone")); });
    const auto compared = tasks::colleagueCompared(*copies.mine, *copies.theirs);
    QCOMPARE(compared->lines.size(), std::size_t(1));
    const auto& line = compared->lines.front();
    QVERIFY(line.conflict && line.mine == "Phone" && line.theirs == "Ring" && line.base == "Call");
    const auto json = tasks::bringIn(*copies.mine, *copies.theirs, tasks::Take::none, {})->changes["changed"][0];
    QVERIFY(json["conflict"] == true && json["before"] == "Call");
    // Mine stays where theirs is not chosen, and it is asked again.
    const auto left = tasks::merged(*compared, {});
    QVERIFY(*left == compared->mine);
    QVERIFY(tasks::merged(*compared, {}, tasks::Unchosen::keepsMine)->maps == compared->mine.maps);
  }
  void changesStandInTheOrderOfTheMap() {
    const auto base = support();
    auto theirs = base;
    for (const auto* card : {"Visit", "Call", "Form"})
      theirs = *edit::setChannel(theirs, cardOf(base, card), "elsewhere");
    theirs = *edit::setField(theirs, base.maps[0]->stages[1]->id, "title", model::text("Mend"));
    const auto json =
        exchange::jsonOf(exchange::changesBetween(thingsIn(base), thingsIn(theirs)), thingsIn(base), thingsIn(theirs));
    QStringList order;
    for (const auto& each : json["changed"])
      order << QString::fromStdString(each["what"].get<std::string>());
    QCOMPARE(order, (QStringList{"Solve", "Call", "Form", "Visit"}));
  }

  void aCopyOfAFileIsBroughtInFromTheVersionBothHave() {
    QTemporaryDir folder;
    const std::filesystem::path base(folder.path().toStdString());
    {
      auto made = workspace::Workspace::create(base / "mine.journey");
      QVERIFY(made.ok());
      QVERIFY(made->persist(model::difference({}, support()), "Draw").ok());
    }
    std::filesystem::copy_file(base / "mine.journey", base / "theirs.journey");
    auto mine = workspace::Workspace::open(base / "mine.journey");
    auto theirs = workspace::Workspace::open(base / "theirs.journey");
    QVERIFY(mine.ok() && theirs.ok());
    const auto change = [](workspace::Workspace& workspace, const char* card, const char* channel) {
      const auto before = *workspace.document();
      return workspace.persist(model::difference(before, *edit::setChannel(before, cardOf(before, card), channel)), "x")
          .ok();
    };
    QVERIFY(change(*mine, "Form", "web") && change(*theirs, "Call", "chat"));
    auto brought = tasks::bringIn(*mine, *theirs, tasks::Take::none, "Bring in");
    QVERIFY(brought.ok() && brought->base == 2);
    QVERIFY(holds(brought->changes["changed"], "Call") && !holds(brought->changes["changed"], "Form"));
    QCOMPARE(mine->revisions()->size(), std::size_t(3));
    brought = tasks::bringIn(*mine, *theirs, tasks::Take::all, "Bring in");
    QVERIFY(brought.ok());
    QCOMPARE(brought->changed, std::int64_t(1));
    QCOMPARE(model::findTouchpoint(*mine->document()->maps[0], cardOf(*mine->document(), "Call"))->channel,
             std::string("chat"));
    const auto shown = tasks::versionDifference(*mine, {2}, {4});
    QVERIFY(shown.ok() && holds((*shown)["changed"], "Call") && holds((*shown)["changed"], "Form"));
    QVERIFY(!tasks::versionDifference(*mine, {2}, {99}).ok());
  }
};

THROUGHLINE_TEST(DocumentChangesTest)
#include "document_changes_test.moc"
