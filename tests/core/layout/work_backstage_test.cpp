#include "core/edit/image_edits.h"
#include "core/edit/lane_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/exchange/exchange.h"
#include "core/insight/catalog.h"
#include "core/layout/layout_map.h"
#include "core/model/frontstage.h"
#include "core/model/look_up.h"
#include "core/model/validate.h"
#include "core/present/stage_map.h"
#include "tests/support/builders.h"
#include "tests/support/fixed_text_measure.h"
#include "tests/support/made_survey.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace throughline;
using model::LaneType;

/// Work of employees stands on cards in lanes backstage, and is no touchpoint of the customer.
class WorkBackstageTest : public QObject {
  Q_OBJECT

  test::FixedTextMeasure measure_;
  test::DocumentBuilder drawn_ = test::aDocument()
                                     .withMap("Shop")
                                     .withLane("Desk", LaneType::backstage)
                                     .withLane("Channel", LaneType::channel)
                                     .withLane("Feels", LaneType::emotionCurve)
                                     .withStage("Find")
                                     .withTouchpoint("Search", model::Kind::experience, "web")
                                     .withTouchpoint("Compare")
                                     .withStage("Buy")
                                     .withTouchpoint("Pay");
  const model::TouchpointId packing_{{77, 1}};

  static const model::Lane& lane(const model::JourneyMap& map, LaneType type) {
    return **std::ranges::find(map.lanes, type, [](const auto& each) { return each->type; });
  }
  static model::StepId step(const model::JourneyMap& map, std::size_t column) {
    return model::columnsOf(map)[column].step->id;
  }
  static model::Touchpoint packing(model::TouchpointId id) {
    model::Touchpoint card;
    card.id = id;
    card.title = "Pack";
    card.channel = "warehouse";
    card.emotion = -2;
    return card;
  }
  /// With a card at the desk, in the second step.
  Result<model::Document> withPacking(const model::Document& document) const {
    const auto& map = *document.maps.back();
    return edit::addTouchpointAt(document, map.id, step(map, 1), lane(map, LaneType::backstage).id, packing(packing_));
  }
  layout::MapLayout layoutOf(const model::Document& document) const {
    return layout::layoutMap(*document.maps.back(), {}, measure_);
  }

private Q_SLOTS:
  void aLaneSaysWhatItHolds() {
    QVERIFY(model::laneTraits.size() == model::laneTypeNames.size());
    for (const auto& entry : model::laneTypeNames)
      QVERIFY(model::traitsOf(entry.word).type == entry.word);
    QVERIFY(model::holdsCards(LaneType::backstage) && model::holdsTexts(LaneType::backstage));
    QVERIFY(model::isFrontstage(LaneType::touchpoints) && !model::isFrontstage(LaneType::backstage));
  }

  void cardsAreAddedAndMovedThere() {
    const auto added = withPacking(drawn_);
    QVERIFY(added.ok());
    QVERIFY(model::validate(*added).ok());
    const auto& map = *added->maps.back();
    const auto desk = lane(map, LaneType::backstage).id;
    QVERIFY(!model::isFrontstage(map, *model::findTouchpoint(map, packing_)));
    QCOMPARE(model::frontstageOf(map).size(), 3U);
    // One lane up is the desk, and back.
    const auto onTop = *edit::moveLane(*added, desk, 0);
    const auto search = drawn_.touchpoint("Search");
    const auto up = edit::moveTouchpointsBy(onTop, std::vector{search}, 0, -1);
    QVERIFY(up.ok() && model::findTouchpoint(*up->maps.back(), search)->place.lane == desk);
    const auto down = edit::moveTouchpointsBy(*up, std::vector{search}, 0, 1);
    QVERIFY(down.ok() && model::findTouchpoint(*down->maps.back(), search)->place.lane != desk);
    // Whoever says no lane means a touchpoint of the customer, also where the desk comes first.
    CountingIdSource ids(9000);
    const auto plain = edit::addTouchpoint(onTop, map.id, map.stages[1]->id, packing({{77, 2}}), ids);
    QVERIFY(plain.ok() &&
            model::isFrontstage(*plain->maps.back(), *model::findTouchpoint(*plain->maps.back(), {{77, 2}})));
  }

  void theLaneKeepsItsTextsAndTheMapItsLane() {
    const auto& map = drawn_.map();
    const auto desk = lane(map, LaneType::backstage).id, meets = lane(map, LaneType::touchpoints).id;
    const auto written = *edit::setLaneText(*withPacking(drawn_), desk, step(map, 1), "By six");
    QCOMPARE(lane(*written.maps.back(), LaneType::backstage).texts.size(), 1U);
    QVERIFY(model::validate(written).ok());
    QVERIFY(!edit::removeLane(written, meets).ok());                        // the last of the customer's
    QVERIFY(!edit::setLaneType(written, meets, LaneType::backstage).ok());  // the same
    QVERIFY(!edit::setLaneType(written, desk, LaneType::text).ok());        // it holds a card
    QVERIFY(!edit::setLaneType(written, desk, LaneType::touchpoints).ok()); // it holds a text
    QVERIFY(edit::setLaneType(*withPacking(drawn_), desk, LaneType::touchpoints).ok());
    QVERIFY(edit::removeLane(written, desk).ok());
  }

  void aTextStandsOverTheCards() {
    const auto& map = drawn_.map();
    const auto desk = lane(map, LaneType::backstage).id;
    const auto written = *edit::setLaneText(*withPacking(drawn_), desk, step(map, 1), "By six");
    const auto picture = layoutOf(written);
    const auto* card = layout::cardOf(picture, packing_);
    QVERIFY(card != nullptr && picture.lanes[card->row].type == LaneType::backstage);
    const auto& cell = picture.cell(card->column, card->row);
    QVERIFY(cell.text && cell.written && cell.cardCount == 1);
    QVERIFY(cell.text->rect.bottom() <= card->rect.y);
    QVERIFY(cell.text->rect.y >= cell.rect.y && card->slot.bottom() <= cell.rect.bottom());
    // Without cards the lane is what it was.
    const auto before = layoutOf(*edit::setLaneText(drawn_, desk, step(map, 1), "By six"));
    const auto& alone = before.cell(card->column, card->row);
    QCOMPARE(alone.cardCount, 0U);
    QCOMPARE(alone.text->rect.y - alone.rect.y, cell.text->rect.y - cell.rect.y);
    QCOMPARE(alone.rect.height, layout::rowOf(layoutOf(drawn_), desk)->rect.height);
  }

  void curvesAndChannelsAreOfTheCustomer() {
    const auto before = layoutOf(drawn_), after = layoutOf(*withPacking(drawn_));
    QVERIFY(after.curves.front().drawn.empty());
    QCOMPARE(after.cards.size(), before.cards.size() + 1);
    for (std::size_t column = 0; column < before.columns.size(); ++column) {
      const auto row =
          static_cast<std::size_t>(rowOf(before, lane(drawn_.map(), LaneType::channel).id) - before.lanes.data());
      const auto& was = before.cell(column, row).text;
      const auto& is = after.cell(column, row).text;
      QVERIFY(was.has_value() == is.has_value() && (!was || was->text == is->text));
    }
  }

  void itChangesNoFigure() {
    auto survey =
        test::madeSurvey({.responses = 900, .touchpoints = 6, .services = 2, .effects = {-2, -1}, .days = 200});
    model::Document document = survey.document.document();
    const auto desk = model::LaneId{{88, 1}};
    document = *edit::addLane(document, document.maps.back()->id, desk, "Desk", LaneType::backstage);
    const auto table = std::make_shared<const data::FeedbackTable>(survey.feedback);
    const auto figuresOf = [&table](const model::Document& of) {
      return insight::partsOf(table, *of.maps.back(), {}, insight::allParts());
    };
    const auto said = [](const insight::Parts& parts) {
      std::vector<std::pair<std::string, double>> says;
      for (const auto& each : *parts.find<insight::Part::figures>())
        says.emplace_back(each.title, static_cast<double>(each.n));
      for (const auto& each : parts.find<insight::Part::drag>()->touchpoints)
        says.emplace_back(each.title, each.drag.points);
      for (const auto& each : parts.find<insight::Part::drag>()->leftOut)
        says.emplace_back(each.title, 0);
      for (const auto& each : parts.find<insight::Part::balance>()->stages)
        says.emplace_back(each.stage, each.experienceTouchpoints * 1000 + each.serviceTouchpoints);
      if (const auto& curve = *parts.find<insight::Part::stageCurve>())
        for (const auto& each : curve->stages)
          says.emplace_back(each.stage, each.emotion.value_or(99));
      std::ranges::sort(says);
      return says;
    };
    const auto before = said(figuresOf(document));
    const auto added = *withPacking(document);
    QVERIFY(said(figuresOf(added)) == before);
    // A measured card counts wherever it stands.
    const auto t1 = survey.document.touchpoint("t1");
    const auto moved =
        edit::moveTouchpoint(document, t1, model::findTouchpoint(*document.maps.back(), t1)->place.step, desk);
    QVERIFY(moved.ok());
    QVERIFY(said(figuresOf(*moved)) == before);
    // And a catalogue that is kept says the same as a new one.
    insight::Catalog kept(table, *document.maps.back());
    kept.parts(insight::allParts());
    kept.setMap(*added.maps.back());
    QVERIFY(said(kept.parts(insight::allParts())) == before);
  }

  void filesOfTheWorldHoldItsCards() {
    const auto added = *withPacking(drawn_);
    CountingIdSource ids(1'000'000);
    for (const auto* name : {"json", "mermaid"}) {
      const auto* format = exchange::formatNamed(name);
      const auto text = exchange::exportJourney(added, added.maps.back()->id, *format);
      QVERIFY(text.ok());
      auto read = exchange::importJourneys(*text, "x", {.words = {}, .format = format}, ids);
      QVERIFY(read.ok());
      const auto again = exchange::addImported({}, *read, ids);
      QVERIFY(again.ok());
      const auto& map = *again->maps.front();
      QCOMPARE(model::inReadingOrder(map).size(), 4U);
      QCOMPARE(model::frontstageOf(map).size(), 3U);
    }
    const auto written = *edit::setLaneText(added, lane(*added.maps.back(), LaneType::backstage).id,
                                            step(*added.maps.back(), 0), "By six");
    for (const auto* name : {"drawio", "canvas"})
      if (const auto* format = exchange::formatNamed(name)) {
        const auto text = exchange::exportJourney(written, written.maps.back()->id, *format);
        QVERIFY(text.ok() && text->find("Pack") != std::string::npos && text->find("By six") != std::string::npos);
      }
  }

  void aSlideOfAStageKeepsItsLane() {
    const auto added = *withPacking(drawn_);
    const auto& map = *added.maps.back();
    const auto alone = present::onlyStage(map, *map.stages.front());
    QCOMPARE(alone.touchpoints.size(), 3U);
    const auto* card = model::findTouchpoint(alone, packing_);
    QVERIFY(card != nullptr && card->place.lane == lane(map, LaneType::backstage).id);
    QVERIFY(card->place.step == step(map, 1));
    const auto named = present::withNamedColumns(alone);
    QCOMPARE(named.stages.front()->steps.back().title, std::string("Compare"));
    QVERIFY(present::onlyStage(map, *map.stages.back()).touchpoints.size() == 1);
  }
};

THROUGHLINE_TEST(WorkBackstageTest)
#include "work_backstage_test.moc"
