#include "core/edit/lane_edits.h"
#include "core/edit/map_edits.h"
#include "core/edit/stage_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/layout/compact.h"
#include "core/layout/layout_map.h"
#include "core/layout/split.h"
#include "core/model/look_up.h"
#include "tests/support/airline.h"
#include "tests/support/builders.h"
#include "tests/support/fixed_text_measure.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace throughline;
using layout::MapLayout;
using layout::Rect;

class LayoutTest : public QObject {
  Q_OBJECT

  test::FixedTextMeasure measure_;

  MapLayout layoutOf(const model::Document& document, const layout::LayoutOptions& options = {}) const {
    return layout::layoutMap(*document.maps.back(), {}, measure_, options);
  }
  MapLayout airline(const layout::LayoutOptions& options = {}) const {
    const auto airline = test::anAirline();
    return layout::layoutMap(airline.map(), insight::evidenceOf(airline.analysis), measure_, options);
  }
  static model::Document shop() {
    return test::aDocument()
        .withMap("Shop")
        .withStage("Find")
        .withTouchpoint("Search")
        .withTouchpoint("Compare")
        .withStage("Buy")
        .withTouchpoint("Pay")
        .withTouchpoint("Ask for help", model::Kind::service, "Chat");
  }
  static insight::CardEvidence evidenceWith(double drag, insight::Label label = insight::Label::clear) {
    return {
        120,   insight::Estimate{70, 60, 80}, insight::Estimate{drag, drag - 1, drag + 1}, insight::DragUnit::points,
        label, insight::Evidence::measured};
  }
  static std::string words(const layout::PlacedText& placed) {
    std::string text;
    for (const auto& line : placed.text->lines)
      text += (text.empty() ? "" : " ") + line.text;
    return text;
  }

  static bool alike(const Rect& one, const Rect& other) {
    return std::abs(one.x - other.x) < 1e-6 && one.y == other.y && one.width == other.width &&
           one.height == other.height;
  }

  /// The laws of every layout, whatever the map; empty when all are kept.
  static std::string brokenLaw(const MapLayout& map) {
    if (map.cells.size() != map.columns.size() * map.lanes.size())
      return "there is not one cell for each step and lane";
    if (map.cardsById.size() != map.cards.size())
      return "a card is missing in the order of ids";
    for (std::size_t index = 0; index < map.cells.size(); ++index) {
      const auto& cell = map.cells[index];
      if (cell.column * map.lanes.size() + cell.row != index)
        return "a cell does not know its place";
      for (std::size_t card = cell.firstCard; card < cell.firstCard + cell.cardCount; ++card)
        if (map.cards[card].column != cell.column || map.cards[card].row != cell.row ||
            !cell.rect.contains(map.cards[card].slot))
          return "a card does not lie in its cell";
    }
    for (std::size_t one = 0; one < map.cells.size(); ++one)
      for (std::size_t other = one + 1; other < map.cells.size(); ++other)
        if (map.cells[one].rect.intersects(map.cells[other].rect))
          return "two cells overlap";
    for (std::size_t card = 1; card < map.cards.size(); ++card)
      for (std::size_t before = card > 40 ? card - 40 : 0; before < card; ++before)
        if (map.cards[card].slot.intersects(map.cards[before].slot))
          return "two cards overlap";
    for (const auto& card : map.cards) {
      if (cardOf(map, card.touchpoint) != &card)
        return "a card is not found by its id";
      const Rect own{0, 0, card.face->width, card.face->slotHeight};
      for (const auto& badge : card.face->badges)
        if (!own.contains(badge.rect) || badge.rect.intersects(card.face->title.rect))
          return "a badge leaves its card or covers the title";
      if (!own.contains(card.face->title.rect))
        return "a title leaves its card";
    }
    for (const auto& lane : map.lanes)
      if (!map.bounds.contains(lane.rect))
        return "a lane leaves the map";
    return {};
  }

private Q_SLOTS:
  void everyTouchpointHasACardInReadingOrder() {
    const auto map = layoutOf(shop());
    QCOMPARE(map.cards.size(), std::size_t(4));
    QCOMPARE(words(map.cards[0].face->title), std::string("Search"));
    QCOMPARE(words(map.cards[3].face->title), std::string("Ask for help"));
    QVERIFY(std::ranges::is_sorted(map.cards, {}, &layout::Card::column));
    QCOMPARE(brokenLaw(map), std::string());
  }
  void stagesStandSideBySideOverTheirSteps() {
    const auto map = layoutOf(shop());
    QCOMPARE(map.stages.size(), std::size_t(2));
    QVERIFY(map.stages[0].rect.right() < map.stages[1].rect.x);
    QCOMPARE(map.stages[1].rect.x, map.columns[map.stages[1].firstColumn].rect.x);
    for (const auto& column : map.columns)
      QVERIFY(column.rect.y >= map.stages[column.stageIndex].rect.bottom());
  }
  void theSameMapGivesTheSameLayout() {
    QVERIFY(airline() == airline());
    const auto airline = test::anAirline();
    const auto evidence = insight::evidenceOf(airline.analysis);
    layout::FaceCache cache;
    const auto first = layout::layoutMap(airline.map(), evidence, measure_, {}, &cache);
    QVERIFY(first == layout::layoutMap(airline.map(), evidence, measure_, {}, &cache));
    QVERIFY(first == layout::layoutMap(airline.map(), evidence, measure_));
  }
  void aRelayoutMeasuresOnlyTheCardThatChanged() {
    const auto document = shop();
    layout::FaceCache cache;
    const auto before = layout::layoutMap(*document.maps.front(), {}, measure_, {}, &cache);
    const auto id = before.cards[1].touchpoint;
    const auto renamed = *edit::renameTouchpoint(document, id, "Compare prices");
    measure_.measured = 0;
    const auto after = layout::layoutMap(*renamed.maps.front(), {}, measure_, {}, &cache);
    const int withCache = measure_.measured;
    QCOMPARE(words(cardOf(after, id)->face->title), std::string("Compare prices"));
    QVERIFY(after.cards[0].face.same(before.cards[0].face));
    measure_.measured = 0;
    QVERIFY(after == layout::layoutMap(*renamed.maps.front(), {}, measure_));
    QVERIFY2(withCache < measure_.measured, "the cards that did not change are measured again");
  }
  void aLongTitleMakesATallerCardAndPushesTheCardsBelow() {
    CountingIdSource ids(9000);
    const auto document = shop();
    const auto anchor = layoutOf(document).cards[0].touchpoint;
    model::Touchpoint below;
    below.id = ids.make<model::TouchpointId>();
    below.title = "Below";
    const auto stacked = *edit::addTouchpointBeside(document, anchor, edit::Side::below, below, ids);
    const auto before = layoutOf(stacked);
    const auto after = layoutOf(
        *edit::renameTouchpoint(stacked, anchor, "A title that is far too long for a line of a card and goes on"));
    QVERIFY(cardOf(after, anchor)->rect.height > cardOf(before, anchor)->rect.height);
    QVERIFY(cardOf(after, below.id)->rect.y > cardOf(before, below.id)->rect.y);
    QCOMPARE(brokenLaw(after), std::string());
  }
  void fromAfarHeadsAndTitlesAreSetLarger() {
    const auto document = shop();
    const auto far = layout::layoutMap(*document.maps.front(), {}, measure_, {.zoom = 0.4});
    QCOMPARE(brokenLaw(far), std::string());
    for (const auto& stage : far.stages)
      QVERIFY(layout::typeSizeOf(stage.title.text->style).size * stage.title.scale * 0.4 >= 10.99);
    for (const auto& card : far.cards) {
      QVERIFY(card.face->step == layout::CardStep::title && card.face->details.empty());
      QVERIFY(!card.face->title.text->lines.empty());
    }
    const auto farther = layout::layoutMap(*document.maps.front(), {}, measure_, {.zoom = 0.1});
    QCOMPARE(brokenLaw(farther), std::string());
    QVERIFY(farther.cards.front().face->step == layout::CardStep::icon);
  }
  void whatWasNotMeasuredIsSaidToBeAssumed() {
    const auto document = shop();
    insight::MapEvidence evidence;
    const auto& touchpoints = document.maps.front()->touchpoints;
    evidence.cards[touchpoints[0]->id] = evidenceWith(1);
    const auto map = layout::layoutMap(*document.maps.front(), evidence, measure_);
    QCOMPARE(words(cardOf(map, touchpoints[0]->id)->face->details.back()), std::string("n 120"));
    QCOMPARE(words(cardOf(map, touchpoints[1]->id)->face->details.back()), std::string("assumed"));
    QVERIFY(layoutOf(document).cards.front().face->details.empty());
  }
  void curvesPassThroughWhatWasDrawnAndWhatWasMeasured() {
    auto document = shop();
    const auto id = document.maps.front()->touchpoints.front()->id;
    document = *edit::setEmotion(document, id, 2);
    insight::MapEvidence evidence;
    evidence.cards[id] = evidenceWith(1);
    const auto map = layout::layoutMap(*document.maps.front(), evidence, measure_);
    QCOMPARE(map.curves.size(), std::size_t(1));
    const auto& curves = map.curves.front();
    QCOMPARE(curves.drawn.size(), std::size_t(1));
    QCOMPARE(curves.drawn.front().at.y, curves.top);
    QCOMPARE(curves.measured.front().at.y, curves.bottom + (curves.top - curves.bottom) * 0.7);
    QVERIFY(curves.measured.front().low > curves.measured.front().at.y);
    QVERIFY(curves.measured.front().high < curves.measured.front().at.y);
    const auto measuredOnly = layout::layoutMap(*document.maps.front(), evidence, measure_, {.onlyMeasured = true});
    QVERIFY(measuredOnly.curves.front().drawn.empty());
  }
  void hiddenLanesAreNotDrawnAndHighOnesAreHigh() {
    auto document = shop();
    const auto map = *document.maps.front();
    const auto rows = layoutOf(document).lanes.size();
    document = *edit::setLaneHeight(document, map.lanes.front()->id, 400);
    QCOMPARE(layoutOf(document).lanes.front().rect.height, 400.0);
    document = *edit::setLaneHidden(document, map.lanes.front()->id, true);
    const auto drawn = layoutOf(document);
    QCOMPARE(drawn.lanes.size(), rows - 1);
    QCOMPARE(drawn.cells.size(), drawn.columns.size() * (rows - 1));
    QVERIFY(drawn.cards.empty());
  }
  void textLanesShowWhatWasWrittenElseWhatTheCardsSay() {
    CountingIdSource ids(9000);
    auto document = shop();
    const auto lane = ids.make<model::LaneId>();
    document = *edit::addLane(document, document.maps.front()->id, lane, "Channels", model::LaneType::channel);
    const auto columns = model::columnsOf(*document.maps.front());
    document = *edit::setLaneText(document, lane, columns.front().step->id, "Any");
    const auto map = layoutOf(document);
    const auto row = static_cast<std::size_t>(rowOf(map, lane) - map.lanes.data());
    QCOMPARE(words(*map.cell(0, row).text), std::string("Any"));
    QVERIFY(map.cell(0, row).written);
    QCOMPARE(words(*map.cell(3, row).text), std::string("Chat"));
    QVERIFY(!map.cell(3, row).written);
  }
  void fromRightToLeftEverythingIsMirrored() {
    const auto leftToRight = airline();
    auto map = airline({.rightToLeft = true});
    QVERIFY(map.rightToLeft);
    QVERIFY(map.stages[0].rect.x > map.stages[1].rect.x);
    QCOMPARE(brokenLaw(map), std::string());
    for (const auto& card : map.cards) {
      const auto hit = layout::hitAt(map, card.rect.centre());
      QVERIFY(std::holds_alternative<layout::CardHit>(hit));
      QVERIFY(map.cards[std::get<layout::CardHit>(hit).card].touchpoint == card.touchpoint);
    }
    layout::mirror(map);
    for (std::size_t card = 0; card < map.cards.size(); ++card) {
      const auto& now = map.cards[card];
      const auto& was = leftToRight.cards[card];
      QVERIFY(alike(now.rect, was.rect) && alike(now.face->title.rect, was.face->title.rect));
      QVERIFY(now.face->title.align == was.face->title.align);
    }
  }
  void everythingIsFoundWhereItIs() {
    const auto map = airline();
    for (std::size_t card = 0; card < map.cards.size(); ++card)
      QVERIFY(layout::hitAt(map, map.cards[card].rect.centre()) == layout::Hit(layout::CardHit{card}));
    for (std::size_t stage = 0; stage < map.stages.size(); ++stage)
      QVERIFY(layout::hitAt(map, map.stages[stage].rect.centre()) == layout::Hit(layout::StageHit{stage}));
    for (std::size_t lane = 0; lane < map.lanes.size(); ++lane)
      QVERIFY(layout::hitAt(map, map.lanes[lane].head.centre()) == layout::Hit(layout::LaneHit{lane}));
    QVERIFY(layout::hitAt(map, map.title.rect.centre()) == layout::Hit(layout::TitleHit{}));
    QVERIFY(layout::hitAt(map, {-5, -5}) == layout::Hit(layout::NothingHit{}));
  }
  void piecesForPagesBreakBetweenStagesAndRepeatHeads() {
    const auto map = airline();
    const double page = map.stages[1].rect.right() + 30;
    const auto pieces = layout::splitAtStageBorders(map, page);
    QVERIFY(pieces.size() > 1);
    std::size_t cards = 0, stages = 0;
    for (const auto& piece : pieces) {
      QCOMPARE(brokenLaw(piece), std::string());
      QVERIFY(piece.bounds.width <= page);
      QCOMPARE(piece.lanes.size(), map.lanes.size());
      QCOMPARE(piece.columns.front().rect.x, map.columns.front().rect.x);
      cards += piece.cards.size();
      stages += piece.stages.size();
    }
    QCOMPARE(cards, map.cards.size());
    QCOMPARE(stages, map.stages.size()); // none was cut in two
    QVERIFY(layout::splitAtStageBorders(map, map.bounds.width).front() == map);
  }
  void aStageWiderThanThePageIsCutBetweenItsSteps() {
    const auto map = airline();
    const auto pieces = layout::splitAtStageBorders(map, 10);
    QCOMPARE(pieces.size(), map.columns.size());
    for (const auto& piece : pieces) {
      QCOMPARE(piece.stages.size(), std::size_t(1));
      QCOMPARE(brokenLaw(piece), std::string());
    }
  }
  void curvesGoOnToTheEdgeOfAPiece() {
    const auto map = airline();
    const auto piece = layout::cutColumns(map, 1, 3);
    const auto& whole = map.curves.front().measured.empty() ? map.curves.front().drawn : map.curves.front().measured;
    const auto& cut = map.curves.front().measured.empty() ? piece.curves.front().drawn : piece.curves.front().measured;
    QVERIFY(whole.size() > cut.size());
    QVERIFY(!cut.front().touchpoint.has_value());
    QCOMPARE(cut.front().at.x, piece.columns.front().rect.x);
    QCOMPARE(cut.back().at.x, piece.columns.back().rect.right());
  }
  void piecesBelowEachOtherHoldWholeLanes() {
    const auto map = airline();
    const auto pieces = layout::splitAtLaneBorders(map, map.lanes.front().rect.bottom() + 30);
    QVERIFY(pieces.size() > 1);
    std::size_t lanes = 0;
    for (const auto& piece : pieces) {
      QCOMPARE(piece.lanes.front().rect.y, map.headBottom);
      QCOMPARE(brokenLaw(piece), std::string());
      lanes += piece.lanes.size();
    }
    QCOMPARE(lanes, map.lanes.size());
  }
  void oneStageCanBeShownAlone() {
    const auto document = shop();
    const auto buy = document.maps.front()->stages[1]->id;
    const auto map = layoutOf(document, {.withHeader = false, .onlyStage = buy});
    QCOMPARE(map.stages.size(), std::size_t(1));
    QCOMPARE(map.cards.size(), std::size_t(2));
    QVERIFY(map.title.rect.empty());
    QCOMPARE(brokenLaw(map), std::string());
  }
  void arrowsLeadFromAnswerToProblem() {
    auto document = shop();
    const auto& touchpoints = document.maps.front()->touchpoints;
    const auto help = touchpoints[3]->id, pay = touchpoints[2]->id;
    document = *edit::setAnswers(document, help, {pay});
    const auto map = layoutOf(document);
    QCOMPARE(map.arrows.size(), std::size_t(1));
    QVERIFY(map.arrows.front().from == help && map.arrows.front().to == pay);
    QCOMPARE(map.arrows.front().end.x, cardOf(map, pay)->rect.right());
  }
  void anEmptyMapHasItsLanes() {
    const auto map = layoutOf(test::aDocument().withMap("Empty"));
    QVERIFY(map.cards.empty() && map.columns.empty());
    QCOMPARE(map.lanes.size(), std::size_t(2));
    QVERIFY(map.bounds.height > 0);
  }
  void whateverIsDrawnKeepsTheLaws() {
    for (unsigned seed = 1; seed <= 60; ++seed) {
      const auto document = test::randomDocument(seed, 60);
      for (const auto& each : document.maps)
        for (const bool flipped : {false, true}) {
          const auto map = layout::layoutMap(*each, {}, measure_, {.rightToLeft = flipped});
          const auto seen = std::ranges::count_if(each->touchpoints, [&each](const auto& touchpoint) {
            return !(*std::ranges::find(each->lanes, touchpoint->place.lane, &model::Lane::id))->hidden;
          });
          QCOMPARE(std::ssize(map.cards), seen);
          QCOMPARE(brokenLaw(map), std::string());
          for (const auto& piece : layout::splitAtStageBorders(map, 700)) {
            QCOMPARE(brokenLaw(piece), std::string());
            const auto wide = layout::withWideColumns(piece, 240);
            QCOMPARE(brokenLaw(wide), std::string());
            QCOMPARE(wide.bounds.width, piece.bounds.width + (piece.columns.empty() ? 0 : 240));
          }
        }
    }
  }
  void numbersHaveTheirSigns() {
    const layout::MapWords words{.decimalPoint = ",", .groupSeparator = "."};
    QCOMPARE(layout::numberText(1234567, 0, words), std::string("1.234.567"));
    QCOMPARE(layout::numberText(12.64, 1, words), std::string("12,6"));
    QCOMPARE(layout::numberText(-0.04, 1, words), std::string("0,0"));
    QCOMPARE(layout::numberText(-3.25, 1, words), std::string("\u22123,3"));
  }
};

THROUGHLINE_TEST(LayoutTest)
#include "layout_test.moc"
