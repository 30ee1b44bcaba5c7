#include "core/stats/bit_planes.h"
#include "core/stats/drag.h"
#include "tests/support/simulated_survey.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <bit>
#include <set>

using namespace throughline;
using namespace throughline::stats;

/// Choosing responses by bits in the table's order is the same as choosing them by bytes in the order of the input.
class DragFilterTest : public QObject {
  Q_OBJECT

  static test::SimulatedSurvey surveyInRandomOrder(std::uint64_t seed, std::size_t touchpoints = 8) {
    test::SurveyPlan plan{.customers = 400, .responsesEach = 3, .effects = {}, .seed = seed};
    for (std::size_t j = 0; j < touchpoints; ++j)
      plan.effects.push_back(-0.4 - 0.2 * static_cast<double>(j % 4));
    auto survey = test::simulateSurvey(plan);
    test::Dice dice(seed + 100);
    const auto swapBoth = [&](auto& column, std::size_t a, std::size_t b) { std::swap(column[a], column[b]); };
    for (std::size_t i = survey.outcome.size(); i > 1; --i) {
      const std::size_t other = dice.below(i);
      swapBoth(survey.outcome, i - 1, other);
      swapBoth(survey.customers, i - 1, other);
      swapBoth(survey.groups.group, i - 1, other);
      for (auto& states : survey.states)
        swapBoth(states, i - 1, other);
    }
    return survey;
  }

  static bool sameResult(const DragResult& one, const DragResult& other) {
    const auto same = [](const TouchpointDrag& a, const TouchpointDrag& b) {
      return a.drag == b.drag && a.fixOnly == b.fixOnly && a.failed == b.failed;
    };
    return one.responses == other.responses && one.customers == other.customers && one.total == other.total &&
           one.patterns == other.patterns && std::ranges::equal(one.touchpoints, other.touchpoints, same);
  }

private Q_SLOTS:
  void daysAndSegmentsChooseTheSameResponsesAsBytesDo() {
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
      const auto survey = surveyInRandomOrder(seed, seed % 2 == 0 ? 8 : 20);
      const DragTable table = packDragTable(survey.input());
      std::vector<std::int32_t> day;
      std::vector<std::int32_t> segment;
      std::vector<std::uint8_t> keep;
      test::Dice dice(seed);
      for (std::size_t row = 0; row < table.inputRows; ++row) {
        day.push_back(static_cast<std::int32_t>(dice.below(100)) - 50);
        segment.push_back(static_cast<std::int32_t>(dice.below(4)));
        keep.push_back(day.back() >= -30 && day.back() <= 40 && (segment.back() == 1 || segment.back() == 3) ? 1 : 0);
      }
      const std::vector<std::uint8_t> allowed{0, 1, 0, 1};
      const auto places =
          placesOfBoth(PlacedColumn(table, day).between(-30, 40), PlacedColumn(table, segment).among(allowed, 1));
      const auto byPlaces = analyzeDrag(table, {}, places);
      QVERIFY(!byPlaces.refused && byPlaces.responses > 100);
      QCOMPARE(byPlaces.responses, static_cast<std::int64_t>(std::ranges::count(keep, 1)));
      QVERIFY(sameResult(byPlaces, analyzeDrag(table, {}, keep)));
    }
  }

  void nothingChosenIsRefusedAndEverythingChosenIsNoFilter() {
    const auto survey = surveyInRandomOrder(3);
    const DragTable table = packDragTable(survey.input());
    const PlacedColumn ones(table, std::vector<std::int32_t>(table.inputRows, 1));
    QVERIFY(analyzeDrag(table, {}, ones.between(2, 3)).refused == DragRefusal::noResponses);
    QVERIFY(sameResult(analyzeDrag(table, {}, ones.between(1, 1)), analyzeDrag(table)));
  }

  void eachCustomerCountsOnce() {
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
      const auto survey = surveyInRandomOrder(seed);
      const DragTable table = packDragTable(survey.input());
      for (const std::uint64_t step : {1U, 2U, 7U, 150U}) {
        std::vector<std::uint8_t> keep(table.inputRows, 0);
        std::set<std::uint32_t> customers;
        for (std::size_t row = 0; row < keep.size(); row += step) {
          keep[row] = 1;
          customers.insert(survey.customers[row]);
        }
        QCOMPARE(*accumulateDrag(table, {}, keep).customers, static_cast<std::int64_t>(customers.size()));
      }
    }
  }

  void intersectionsAreCountedForEveryNumberOfBlocks() {
    constexpr std::size_t stride = 40;
    std::vector<std::uint64_t> words(3 * stride);
    test::Dice dice(9);
    std::ranges::generate(words, [&] { return dice.bits(); });
    for (std::size_t blocks = 0; blocks <= stride; ++blocks) {
      std::vector<std::int64_t> counts(9, 5);
      const PlaneSets sets{.words = words.data(), .count = 3};
      addIntersections(sets, sets, blocks, stride, Pairs::upperTriangle, counts.data());
      for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = i; j < 3; ++j) {
          std::int64_t expected = 5;
          for (std::size_t k = 0; k < blocks; ++k)
            expected += std::popcount(words[i * stride + k] & words[j * stride + k]);
          QCOMPARE(counts[i * 3 + j], expected);
        }
    }
  }

  void lanesAreTransposedEachByItself() {
    std::array<std::uint64_t, 16> rows{};
    test::Dice dice(4);
    std::ranges::generate(rows, [&] { return dice.bits(); });
    auto turned = rows;
    transposeLanes(turned);
    for (std::size_t lane = 0; lane < 4; ++lane)
      for (std::size_t r = 0; r < 16; ++r)
        for (std::size_t c = 0; c < 16; ++c)
          QCOMPARE(turned[c] >> (16 * lane + r) & 1U, rows[r] >> (16 * lane + c) & 1U);
  }
};

THROUGHLINE_TEST(DragFilterTest)
#include "drag_filter_test.moc"
