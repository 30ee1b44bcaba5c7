#include "core/edit/lane_edits.h"
#include "core/edit/map_edits.h"
#include "core/edit/stage_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/look_up.h"
#include "core/model/validate.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <array>

using namespace throughline;
using test::aDocument;

namespace {

/// Titles of all cards, column by column; "|" between columns, "+" within a cell.
std::string picture(const model::JourneyMap& map) {
  std::string text;
  for (const auto& column : model::columnsOf(map)) {
    text += text.empty() ? "" : "|";
    const auto cell = model::inCell(map, column.step->id, model::touchpointLane(map)->id);
    for (const auto* touchpoint : cell)
      text += (touchpoint == cell.front() ? "" : "+") + touchpoint->title;
  }
  return text;
}
std::string picture(const Result<model::Document>& document) {
  return picture(*document->maps.front());
}

} // namespace

class EditsTest : public QObject {
  Q_OBJECT

  CountingIdSource ids_{5'000'000};
  model::Touchpoint card(const std::string& title) {
    return {.id = ids_.make<model::TouchpointId>(), .title = title, .place = {}};
  }

private Q_SLOTS:
  void touchpointsOfAStageStandSideBySide() {
    const auto document =
        aDocument().withMap("M").withStage("S").withTouchpoint("A").withTouchpoint("B").withStage("T").withTouchpoint(
            "C");
    QCOMPARE(picture(document.map()), std::string("A|B|C"));
  }

  void aNewCardGoesWhereItIsAskedFor() {
    const auto document = aDocument().withMap("M").withStage("S").withTouchpoint("A").withTouchpoint("B");
    const auto a = document.touchpoint("A");
    QCOMPARE(picture(edit::addTouchpointBeside(document, a, edit::Side::after, card("N"), ids_)), std::string("A|N|B"));
    QCOMPARE(picture(edit::addTouchpointBeside(document, a, edit::Side::before, card("N"), ids_)),
             std::string("N|A|B"));
    QCOMPARE(picture(edit::addTouchpointBeside(document, a, edit::Side::above, card("N"), ids_)), std::string("N+A|B"));
    QCOMPARE(picture(edit::addTouchpointBeside(document, a, edit::Side::below, card("N"), ids_)), std::string("A+N|B"));
  }

  void aStepLeftEmptyByAMoveGoesAway() {
    const auto document =
        aDocument().withMap("M").withStage("S").withTouchpoint("A").withTouchpoint("B").withTouchpoint("C");
    const auto& map = document.map();
    const auto moved =
        edit::moveTouchpoint(document, document.touchpoint("B"), map.stages[0]->steps[0].id, map.lanes[0]->id);
    QCOMPARE(picture(moved), std::string("A+B|C"));
    const auto first =
        edit::moveTouchpoint(document, document.touchpoint("B"), map.stages[0]->steps[0].id, map.lanes[0]->id, 0);
    QCOMPARE(picture(first), std::string("B+A|C"));
    const auto own = edit::moveTouchpointToNewStep(document, document.touchpoint("C"), map.stages[0]->id, 0,
                                                   map.lanes[0]->id, ids_.make<model::StepId>());
    QCOMPARE(picture(own), std::string("C|A|B"));
  }

  void severalCardsMoveTogetherAndStayOnTheMap() {
    const auto document =
        aDocument().withMap("M").withStage("S").withTouchpoint("A").withTouchpoint("B").withTouchpoint("C");
    const std::array both{document.touchpoint("A"), document.touchpoint("B")};
    QCOMPARE(picture(edit::moveTouchpointsBy(document, both, 1, 0)), std::string("A|C+B"));
    const auto unmoved = edit::moveTouchpointsBy(document, both, -3, 0);
    QVERIFY(*unmoved == document.document());
  }

  void aCopyStandsAfterItsOriginal() {
    const auto document = aDocument().withMap("M").withStage("S").withTouchpoint("A").withTouchpoint("B");
    const std::array originals{document.touchpoint("B"), document.touchpoint("A")};
    const std::array copies{ids_.make<model::TouchpointId>(), ids_.make<model::TouchpointId>()};
    QCOMPARE(picture(edit::duplicateTouchpoints(document, originals, copies, ids_)), std::string("A|A|B|B"));
  }

  void removingACardTakesTheLinksToItAlong() {
    const auto document = aDocument().withMap("M").withStage("S").withTouchpoint("A").withTouchpoint("Help");
    const auto linked = edit::setAnswers(document, document.touchpoint("Help"), {document.touchpoint("A")});
    const std::array gone{document.touchpoint("A")};
    const auto removed = edit::removeTouchpoints(*linked, gone);
    QVERIFY(model::validate(*removed).ok());
    QVERIFY(removed->maps.front()->touchpoints.front()->answers.empty());
  }

  void titlesAreTrimmedAndNeeded() {
    const auto document = aDocument().withMap("M").withStage("S").withTouchpoint("A");
    QVERIFY(edit::renameStage(document, document.stage("S"), "  \n ").error().code == ErrorCode::titleEmpty);
    QCOMPARE(edit::renameStage(document, document.stage("S"), "  Buy ")->maps.front()->stages.front()->title,
             std::string("Buy"));
    QVERIFY(edit::renameTouchpoint(document, document.touchpoint("A"), std::string(501, 'x')).error().code ==
            ErrorCode::textTooLong);
    QVERIFY(edit::renameTouchpoint(document, document.touchpoint("A"), "\xff").error().code ==
            ErrorCode::valueNotAllowed);
    QVERIFY(edit::renameTouchpoint(document, model::TouchpointId{}, "B").error().code == ErrorCode::notFound);
  }

  void valuesOutOfRangeAreRefused() {
    const auto document = aDocument().withMap("M").withStage("S").withTouchpoint("A");
    const auto a = document.touchpoint("A");
    QVERIFY(edit::setEmotion(document, a, 3).error().code == ErrorCode::valueNotAllowed);
    QVERIFY(edit::setComponent(document, a, model::Component::empathy, 0).error().code == ErrorCode::valueNotAllowed);
    QVERIFY(edit::setKind(document, a, static_cast<model::Kind>(9)).error().code == ErrorCode::valueNotAllowed);
    const auto itself = edit::setAnswers(document, a, {a}).error();
    QVERIFY(itself.code == ErrorCode::valueNotAllowed);
    QCOMPARE(itself.fact(Fact::value), model::findTouchpoint(document.map(), a)->title);
    const auto stage = document.map().stages.front()->id;
    QVERIFY(edit::mergeStages(document, stage, stage).error().code == ErrorCode::valueNotAllowed);
    const auto step = document.map().stages.front()->steps.front().id;
    QVERIFY(edit::mergeSteps(document, document.map().id, step, step).error().code == ErrorCode::valueNotAllowed);
  }

  void theLastLaneForTouchpointsStays() {
    const auto document = aDocument().withMap("M");
    QVERIFY(edit::removeLane(document, document.map().lanes.front()->id).error().code == ErrorCode::lastOfItsKind);
    const auto curve = document.map().lanes.back()->id;
    QVERIFY(edit::removeLane(document, curve).ok());
  }

  void aLaneTextComesAndGoes() {
    const auto document = aDocument().withMap("M").withLane("Thoughts", model::LaneType::text).withStage("S");
    const auto lane = document.map().lanes.back()->id;
    const auto step = document.map().stages.front()->steps.front().id;
    const auto written = edit::setLaneText(document, lane, step, "Is it safe?");
    QCOMPARE(written->maps.front()->lanes.back()->texts.front().text, std::string("Is it safe?"));
    QVERIFY(*edit::setLaneText(*written, lane, step, "") == document.document());
    QVERIFY(edit::setLaneText(document, document.map().lanes.front()->id, step, "x").error().code ==
            ErrorCode::valueNotAllowed);
  }

  void oneTitleForTwoThingsIsSaid() {
    const auto document = aDocument().withMap("M").withStage("S").withTouchpoint("A").withTouchpoint("A");
    QVERIFY(model::touchpointNamed(document.map(), "A").error().code == ErrorCode::ambiguousTitle);
    QVERIFY(model::touchpointNamed(document.map(), "B").error().code == ErrorCode::notFound);
    const auto id = document.map().touchpoints.front()->id;
    QVERIFY(*model::touchpointNamed(document.map(), id.text()) == id);
  }

  void anEditThatChangesNothingGivesAnEqualDocument() {
    const auto document = aDocument().withMap("M").withStage("S").withTouchpoint("A");
    QVERIFY(*edit::renameTouchpoint(document, document.touchpoint("A"), "A") == document.document());
    QVERIFY(*edit::moveStage(document, document.stage("S"), 0) == document.document());
  }
};

THROUGHLINE_TEST(EditsTest)
#include "edits_test.moc"
