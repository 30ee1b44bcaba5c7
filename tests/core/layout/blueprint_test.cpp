#include "core/edit/lane_edits.h"
#include "core/layout/blueprint.h"
#include "core/layout/compact.h"
#include "core/layout/split.h"
#include "core/layout/text_lane.h"
#include "tests/support/builders.h"
#include "tests/support/fixed_text_measure.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace throughline;
using layout::BlueprintLine;
using model::LaneType;

/// The lines of a service blueprint lie where the sides of the service meet, and say which they are.
class BlueprintTest : public QObject {
  Q_OBJECT

  test::FixedTextMeasure measure_;
  const test::DocumentBuilder drawn_ = test::aDocument()
                                           .withMap("Shop")
                                           .withLane("Does", LaneType::text)
                                           .withLane("Meets")
                                           .withLane("Feels", LaneType::emotionCurve)
                                           .withLane("Desk", LaneType::backstage)
                                           .withLane("Systems", LaneType::backstage)
                                           .withStage("Find")
                                           .withTouchpoint("Search")
                                           .withStage("Buy")
                                           .withTouchpoint("Pay");

  static QString linesOf(std::vector<LaneType> lanes) {
    QString said;
    for (const auto& line : layout::blueprintLines(lanes))
      said += !line                                 ? QLatin1Char('-')
              : *line == BlueprintLine::interaction ? QLatin1Char('i')
              : *line == BlueprintLine::visibility  ? QLatin1Char('v')
                                                    : QLatin1Char('n');
    return said;
  }
  static void holds(const layout::MapLayout& map) {
    int named = 0;
    for (const auto& lane : map.lanes) {
      if (!lane.line)
        continue;
      ++named;
      const auto& name = lane.line->name;
      QVERIFY(!name.text->lines.empty());
      QVERIFY(name.rect.y >= lane.rect.y && name.rect.bottom() <= lane.title.rect.y);
      QVERIFY(name.rect.x >= lane.head.x && name.rect.right() <= lane.head.right());
    }
    QCOMPARE(named, 3);
    for (std::size_t row = 1; row < map.lanes.size(); ++row)
      QCOMPARE(map.lanes[row].rect.y, map.lanes[row - 1].rect.bottom());
    for (const auto& card : map.cards)
      QVERIFY(!card.rect.intersects(map.lanes[card.row].line->name.rect));
  }

private Q_SLOTS:
  void theyLieWhereTheSidesMeet() {
    const auto text = LaneType::text, card = LaneType::touchpoints, back = LaneType::backstage;
    QCOMPARE(linesOf({text, card, back, back}), QStringLiteral("-ivn"));
    QCOMPARE(linesOf({card, text, back}), QStringLiteral("i-v"));
    QCOMPARE(linesOf({card, card, back, back, back}), QStringLiteral("i-vn-"));
    QCOMPARE(linesOf({text, back}), QStringLiteral("-v"));
    QCOMPARE(linesOf({back, card}), QStringLiteral("--"));
    QCOMPARE(linesOf({back, back, card}), QStringLiteral("-n-"));
    QCOMPARE(linesOf({card, text}), QStringLiteral("--"));
    QCOMPARE(linesOf({}), QString());
  }
  /// The cards of a lane begin where they would without its line; only a head that needs the room makes a lane higher.
  void theirNamesPushNoCardsDown() {
    const auto plain = layout::layoutMap(drawn_.map(), {}, measure_, {});
    for (const auto& card : plain.cards)
      QCOMPARE(card.rect.y - plain.lanes[card.row].rect.y, layout::lanePadding);
  }
  void theirNamesHaveRoomInEveryPicture() {
    for (const double zoom : {1.0, 0.5, 0.3}) {
      layout::LayoutOptions options;
      options.zoom = zoom;
      const auto map = layout::layoutMap(drawn_.map(), {}, measure_, options);
      holds(map);
      holds(layout::withTightLanes(map, {}));
      auto seen = map;
      layout::mirror(seen);
      holds(seen);
      holds(layout::withWideColumns(map, 120));
    }
  }
  void aLaneWithoutLinesIsAsItWas() {
    const auto plain = test::aDocument().withMap("Shop").withLane("Meets").withStage("Find").withTouchpoint("Search");
    const auto map = layout::layoutMap(plain.map(), {}, measure_);
    QVERIFY(!map.lanes.front().line);
    QCOMPARE(map.cards.front().rect.y, map.lanes.front().rect.y + 16);
  }
};

THROUGHLINE_TEST(BlueprintTest)
#include "blueprint_test.moc"
