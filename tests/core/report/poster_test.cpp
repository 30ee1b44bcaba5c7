#include "core/report/poster.h"
#include "tests/support/airline.h"
#include "tests/support/builders.h"
#include "tests/support/fixed_text_measure.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace throughline;

/// A whole map on one sheet, as large as the sheet allows, however long the journey is.
class PosterTest : public QObject {
  Q_OBJECT

  static constexpr double below = 22;
  test::FixedTextMeasure measure_;

  static model::JourneyMap longMap(int stages, int touchpoints) {
    auto builder = test::aDocument().withMap("A year with a large insurer");
    for (int stage = 0; stage < stages; ++stage) {
      builder = builder.withStage("Stage number " + std::to_string(stage));
      for (int i = 0; i < touchpoints; ++i)
        builder = builder.withTouchpoint("Touchpoint " + std::to_string(stage) + "." + std::to_string(i),
                                         i % 3 == 0 ? model::Kind::service : model::Kind::experience, "Phone");
    }
    return builder.map();
  }
  report::Poster poster(const model::JourneyMap& map, bool rightToLeft = false, bool stretch = false) const {
    layout::LayoutOptions options;
    options.rightToLeft = rightToLeft;
    return report::poster(map, {}, measure_, options, {.widthByHeight = 1.414, .below = below, .stretch = stretch});
  }
  /// What of the sheet is taken, 0..1.
  static double filled(const report::Poster& poster) {
    const double shape = poster.width / (poster.height + below) / 1.414;
    return std::min(shape, 1 / shape);
  }
  static std::multiset<std::string> cardsOn(const report::Poster& poster) {
    std::multiset<std::string> ids;
    for (const auto& row : poster.rows)
      for (const auto& card : row.cards)
        ids.insert(card.touchpoint.text());
    return ids;
  }

private Q_SLOTS:
  void aLongJourneyStandsInRowsThatFillTheSheet() {
    for (const int stages : {6, 20, 60}) {
      const auto map = longMap(stages, 10);
      const auto made = poster(map);
      QVERIFY2(made.rows.size() > 1, qPrintable(QString::number(made.rows.size())));
      QVERIFY2(filled(made) > 0.6, qPrintable(QString::number(filled(made))));
      const auto titles = cardsOn(made);
      QCOMPARE(titles.size(), map.touchpoints.size());
      QCOMPARE(std::set(titles.begin(), titles.end()).size(), map.touchpoints.size());
      std::size_t heads = 0;
      for (const auto& row : made.rows) {
        heads += row.stages.size();
        QVERIFY(row.bounds.width <= made.width + 1);
      }
      QCOMPARE(heads, map.stages.size()); // no stage is cut
    }
  }

  void aShortJourneyIsOneRowUnderItsTitle() {
    const auto airline = test::anAirline();
    const auto made = poster(airline.map());
    QCOMPARE(cardsOn(made).size(), airline.map().touchpoints.size());
    QVERIFY(!made.header.title.text->lines.empty() && made.header.stages.empty() && made.header.cards.empty());
    QVERIFY(made.header.bounds.height > made.header.details.rect.bottom());
    for (const auto& item : made.header.legend)
      QVERIFY(item.rect.x > 0 && item.text.rect.right() <= made.width + 0.5);
  }

  void theHeaderStandsAtTheRightWhereReadingBeginsThere() {
    const auto map = longMap(20, 10);
    const auto made = poster(map, true);
    QCOMPARE(made.rows.size(), poster(map).rows.size());
    QVERIFY2(filled(made) > 0.6, qPrintable(QString::number(filled(made))));
    QVERIFY(made.header.title.rect.right() <= made.width + 0.5);
    QVERIFY(made.header.title.rect.right() > made.width - 60);
  }

  void aBlankPosterHasRoomToWriteInAllOfItsLanes() {
    auto map = longMap(4, 3);
    map.touchpoints.clear();
    const auto flat = poster(map), high = poster(map, false, true);
    QVERIFY2(filled(high) > 0.9, qPrintable(QString::number(filled(high))));
    QVERIFY(high.rows.front().lanes.front().rect.height > flat.rows.front().lanes.front().rect.height + 40);
  }

  void aMapWithoutStagesIsStillAPoster() {
    const auto made = poster(test::aDocument().withMap("Empty").map());
    QVERIFY(made.width > 0 && made.height > 0);
    QCOMPARE(made.rows.size(), std::size_t{1});
  }
};

THROUGHLINE_TEST(PosterTest)
#include "poster_test.moc"
