#include "tests/support/chart_parts.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace throughline;

class DragChartTest : public QObject {
  Q_OBJECT

  /// Every step begins where the one before ended, from the score without failures to the observed one.
  static void addsUp(const insight::Analysis& analysis, const chart::ChartSpec& spec) {
    const auto& bars = test::barsOf(spec);
    QVERIFY(bars.size() >= 2);
    QCOMPARE(bars.size(), spec.subjects.size());
    QVERIFY(spec.subjects.front().title.say == chart::Say::withoutFailures);
    QCOMPARE(bars.front().to, analysis.drag.withoutFailures);
    double reached = bars.front().to;
    int touchpoints = 0;
    for (std::size_t i = 1; i + 1 < bars.size(); ++i) {
      QCOMPARE(bars[i].from, reached);
      reached = bars[i].to;
      touchpoints += groupedIn(spec, i);
    }
    QVERIFY2(std::abs(reached - bars.back().to) < 1e-9, "the last step ends at the observed score");
    QCOMPARE(bars.back().to, analysis.drag.observed);
    QCOMPARE(touchpoints, static_cast<int>(analysis.drag.touchpoints.size()));
  }

  /// Touchpoints in one row.
  static int groupedIn(const chart::ChartSpec& spec, std::size_t row) {
    const auto& title = spec.subjects[row].title;
    const bool grouped = title.say == chart::Say::smallerExperience || title.say == chart::Say::smallerService;
    return grouped ? static_cast<int>(std::get<std::int64_t>(title.facts.front())) : 1;
  }
  /// How far a step goes down.
  static double lossIn(const chart::ChartSpec& spec, std::size_t row) {
    return test::barsOf(spec)[row].from - test::barsOf(spec)[row].to;
  }

private Q_SLOTS:
  void theWaterfallAddsUpExactly() {
    const auto airline = test::anAirline();
    const auto spec = test::chartOf(airline, chart::ChartId::drag);
    addsUp(airline.analysis, spec);
    QCOMPARE(spec.subjects.size(), std::size_t(16));
    QVERIFY(spec.x.unit == chart::Unit::scalePoints);
  }
  void whereCustomersAreComparedWithThemselvesThatIsTheWaterfall() {
    auto airline = test::anAirline();
    insight::Within within{.drag = airline.analysis.drag};
    within.drag.touchpoints.pop_back();
    test::addUp(within.drag);
    airline.analysis.within = within;
    const auto spec = test::chartOf(airline, chart::ChartId::drag);
    QCOMPARE(spec.subjects.size(), std::size_t(15));
    QCOMPARE(test::barsOf(spec).front().to, within.drag.withoutFailures);
    QVERIFY(test::barsOf(spec).front().to != airline.analysis.drag.withoutFailures);
  }
  void stepsStandByFallingDrag() {
    const auto spec = test::chartOf(test::anAirline(), chart::ChartId::drag);
    for (std::size_t i = 2; i + 1 < spec.subjects.size(); ++i)
      QVERIFY(lossIn(spec, i) <= lossIn(spec, i - 1) + 1e-9);
    QCOMPARE(test::titleOf(spec, 1), std::string("In-flight wifi service"));
  }
  void smallOnesAreGroupedByKindAndStillAddUp() {
    const auto airline = test::anAirline();
    const auto spec = test::chartOf(airline, chart::ChartId::drag, {.mostTouchpoints = 6});
    addsUp(airline.analysis, spec);
    QCOMPARE(spec.subjects.size(), std::size_t(10));
    QVERIFY(spec.subjects[7].title.say == chart::Say::smallerExperience);
    QVERIFY(spec.subjects[8].title.say == chart::Say::smallerService);
    QVERIFY(spec.subjects[8].kind == model::Kind::service);
    QCOMPARE(groupedIn(spec, 7) + groupedIn(spec, 8), 8);
    QVERIFY(!test::whiskerOf(spec, 7).has_value());
    QCOMPARE(spec.table.rows.size(), std::size_t(14 + 3));
  }
  void aGroupOfOneIsShownByItself() {
    const auto airline = test::anAirline();
    for (std::size_t most = 0; most < 16; ++most) {
      const auto spec = test::chartOf(airline, chart::ChartId::drag, {.mostTouchpoints = most});
      addsUp(airline.analysis, spec);
      for (const auto& subject : spec.subjects)
        QVERIFY(subject.title.say != chart::Say::smallerService ||
                std::get<std::int64_t>(subject.title.facts.front()) > 1);
    }
  }
  void whiskersLieAroundTheEndOfTheStep() {
    const auto airline = test::anAirline();
    const auto spec = test::chartOf(airline, chart::ChartId::drag);
    for (const auto& bar : test::barsOf(spec))
      if (spec.subjects[static_cast<std::size_t>(bar.subject)].touchpoint) {
        const auto whisker = test::whiskerOf(spec, bar.subject);
        QVERIFY(whisker.has_value());
        QVERIFY(whisker->low < bar.to && bar.to < whisker->high);
        QVERIFY(spec.x.low <= whisker->low && whisker->high <= spec.x.high);
      }
  }
  void aNegativeDragStepsTheOtherWay() {
    const auto spec = test::chartOf(test::anAirline(), chart::ChartId::drag);
    const std::size_t gate = spec.subjects.size() - 2;
    QCOMPARE(test::titleOf(spec, gate), std::string("Gate location"));
    QVERIFY(lossIn(spec, gate) < 0);
  }
  void aScoreThatIsBetterWhenLowerRises() {
    auto airline = test::anAirline();
    auto& drag = airline.analysis.drag;
    airline.analysis.outcome->outcome = insight::Outcome::detractor;
    drag.withoutFailures = drag.observed - drag.total.points;
    const auto spec = test::chartOf(airline, chart::ChartId::drag);
    addsUp(airline.analysis, spec);
    QVERIFY(lossIn(spec, 1) < 0);
    QVERIFY(spec.x.unit == chart::Unit::percentagePoints);
  }
  void aYesNoOutcomeIsDrawnInPercentagePoints() {
    auto airline = test::anAirline();
    airline.analysis.outcome->unit = insight::OutcomeUnit::share;
    airline.analysis.outcome->scaleLow = 0;
    airline.analysis.outcome->scaleHigh = 1;
    const auto spec = test::chartOf(airline, chart::ChartId::drag);
    QVERIFY(spec.x.unit == chart::Unit::sharePoints);
    QCOMPARE(chart::shownBy(spec.x.unit), 100.0);
  }
  void npsMayCrossZero() {
    auto airline = test::anAirline();
    airline.analysis.outcome->outcome = insight::Outcome::nps;
    airline.analysis.drag.observed = -8;
    test::addUp(airline.analysis.drag);
    const auto spec = test::chartOf(airline, chart::ChartId::drag);
    addsUp(airline.analysis, spec);
    QVERIFY(spec.x.low < 0 && spec.x.high > 0);
    QCOMPARE(test::barsOf(spec).front().from, 0.0);
  }
  void smallLossesOnALongScaleGetACloserAxis() {
    auto airline = test::anAirline();
    for (auto& each : airline.analysis.drag.touchpoints)
      each.drag = {each.drag.points / 10, each.drag.low / 10, each.drag.high / 10};
    airline.analysis.outcome->mean = {57.9, 57.8, 58.0};
    test::addUp(airline.analysis.drag);
    const auto spec = test::chartOf(airline, chart::ChartId::drag);
    addsUp(airline.analysis, spec);
    QVERIFY(test::layerOf<chart::Points>(spec) != nullptr);
    QVERIFY(spec.x.low > 50);
    QCOMPARE(test::barsOf(spec).front().from, test::barsOf(spec).front().to);
  }
  void theTableHoldsEveryTouchpointAndTheTotal() {
    const auto airline = test::anAirline();
    const auto table = test::chartOf(airline, chart::ChartId::drag).table;
    double sum = 0;
    std::size_t column = 0;
    while (table.columns[column].kind != chart::ColumnKind::drag)
      ++column;
    for (const auto& row : table.rows) {
      QCOMPARE(row.cells.size(), table.columns.size());
      if (row.role == chart::Role::touchpoint)
        sum += std::get<double>(row.cells[column]);
      if (row.role == chart::Role::total)
        QVERIFY(std::abs(std::get<double>(row.cells[column]) - sum) < 1e-9);
    }
  }
  void aRefusalIsPassedOn() {
    auto airline = test::anAirline();
    airline.analysis.drag = {};
    airline.analysis.drag.refused = insight::Refusal::noOverall;
    const auto spec = test::chartOf(airline, chart::ChartId::drag);
    QVERIFY(spec.empty());
    QVERIFY(spec.refused->say == chart::Say::emptyNoOverall);
  }
  void withoutAnOverallScoreTheCompositionIsShown() {
    auto airline = test::anAirline();
    insight::Composition composition;
    composition.index = 61;
    composition.total = airline.analysis.drag.total;
    composition.touchpoints = airline.analysis.drag.touchpoints;
    airline.analysis.drag = {};
    airline.analysis.drag.refused = insight::Refusal::noOverall;
    airline.analysis.composition = composition;
    const auto spec = test::chartOf(airline, chart::ChartId::drag);
    QVERIFY(spec.id == chart::ChartId::composition);
    QCOMPARE(test::barsOf(spec).front().to, 61 + composition.total.points);
    QVERIFY(std::abs(test::barsOf(spec)[spec.subjects.size() - 2].to - 61) < 1e-9);
    for (const auto& column : spec.table.columns)
      QVERIFY2(column.kind != chart::ColumnKind::strength, "arithmetic is no link");
  }
  void whereTheTotalMayBeNothingNoBarIsFilled() {
    auto airline = test::anAirline();
    airline.analysis.drag.total.low = -0.5;
    const auto spec = test::chartOf(airline, chart::ChartId::drag);
    for (const auto& bar : test::barsOf(spec))
      QVERIFY(bar.hollow || bar.tone == chart::Tone::total);
  }
  void roundingThatMissesTheTotalIsSaid() {
    auto airline = test::anAirline();
    auto& analysis = airline.analysis;
    analysis = {};
    analysis.outcome.emplace();
    for (int i = 0; i < 3; ++i) {
      insight::TouchpointDrag part;
      part.drag = {1.4, -1.6, 4.4};
      analysis.drag.touchpoints.push_back(part);
    }
    analysis.drag.observed = 10;
    test::addUp(analysis.drag);
    const auto spec = test::chartOf(airline, chart::ChartId::drag);
    QCOMPARE(std::get<chart::Amount>(spec.subjects[1].figures[1].facts.front()).decimals, 0);
    QVERIFY(spec.rounded); // 1 + 1 + 1 is not 4
  }
  void digitsAreThoseThatTheIntervalSupports() {
    QCOMPARE(chart::supportedDecimals(5.5), 0);
    QCOMPARE(chart::supportedDecimals(2.4), 0);
    QCOMPARE(chart::supportedDecimals(1.5), 1);
    QCOMPARE(chart::supportedDecimals(0.3), 1);
    QCOMPARE(chart::supportedDecimals(0.07), 2);
    QCOMPARE(chart::supportedDecimals(1e-9), 3);
    QCOMPARE(chart::supportedDecimals(-1.2, 0.03), 1);
    QCOMPARE(chart::supportedDecimals(0.001, 0.89), 1); // an end near 0 makes the estimate no surer
  }
  void noEndThatLeavesOutZeroReadsAsZero() {
    const auto scale = chart::Unit::scalePoints, share = chart::Unit::sharePoints;
    QCOMPARE(chart::clearOfZero(0.3, {0.3, 14}, scale, 0), 1);
    QCOMPARE(chart::clearOfZero(14, {0.3, 14}, scale, 0), 0);
    QCOMPARE(chart::clearOfZero(-0.02, {-14, -0.02}, scale, 0), 2); // no change "of -14 to 0"
    QCOMPARE(chart::clearOfZero(-0.3, {-0.3, 14}, scale, 0), 0);    // it holds 0
    QCOMPARE(chart::clearOfZero(2, {2, 14}, scale, 1), 1);
    QCOMPARE(chart::clearOfZero(0.003, {0.003, 0.14}, share, 0), 1); // 0.3 to 14 percentage points
    QCOMPARE(chart::clearOfZero(0.0001, {0.0001, 1.2}, scale, 1), 3);
    QCOMPARE(chart::figureOf({.points = 0.00446, .low = 0.00001, .high = 0.0089}, chart::Unit::share).decimals, 1);
    // A column has the digits of most of its rows; the end of an interval that begins just above 0 has its own.
    auto airline = test::anAirline();
    auto& part = airline.analysis.drag.touchpoints.front();
    part.drag = {.points = 4, .low = 0.04, .high = 40};
    const auto spec = test::chartOf(airline, chart::ChartId::drag);
    const auto& subject = spec.subjects[1];
    QVERIFY(subject.touchpoint == part.touchpoint);
    QCOMPARE(std::get<chart::Spread>(subject.figures[2].facts.front()).decimals, 1); // that of most rows
  }
  void anAxisHoldsBothEndsInFewTicks() {
    const std::array ends{-1e300,
                          -1e12,
                          -100.0,
                          -7.3,
                          0.0,
                          1e-9,
                          0.7,
                          1.0,
                          9.5,
                          56.1,
                          1e12,
                          1e300,
                          std::numeric_limits<double>::quiet_NaN(),
                          std::numeric_limits<double>::infinity()};
    for (const double low : ends)
      for (const double high : ends) {
        const auto axis = chart::niceAxis(low, high);
        QVERIFY(std::isfinite(axis.low) && std::isfinite(axis.high) && axis.step > 0 && axis.low < axis.high);
        const double ticks = (axis.high - axis.low) / axis.step;
        QVERIFY2(std::abs(ticks - std::round(ticks)) < 1e-6 && ticks <= 10.5, qPrintable(QString::number(ticks)));
        if (std::abs(low) <= 1e12 && std::abs(high) <= 1e12)
          QVERIFY(axis.low <= std::min(low, high) + axis.step * 1e-6 &&
                  axis.high >= std::max(low, high) - axis.step * 1e-6);
      }
  }
  void failureSharesStandInReadingOrder() {
    auto airline = test::anAirline();
    airline.analysis.touchpoints[2].failures->n = 12;
    airline.analysis.touchpoints[3].failures.reset();
    const auto spec = test::chartOf(airline, chart::ChartId::failures);
    QCOMPARE(spec.subjects.size(), std::size_t(13));
    QCOMPARE(test::titleOf(spec, 0), airline.analysis.touchpoints[0].title);
    QVERIFY(test::barsOf(spec)[2].hollow);
    QVERIFY(spec.x.high <= 1);
    QCOMPARE(spec.table.rows.size(), std::size_t(14));
  }
};

THROUGHLINE_TEST(DragChartTest)
#include "drag_chart_test.moc"
