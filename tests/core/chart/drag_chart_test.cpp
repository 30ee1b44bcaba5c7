#include "core/chart/chart_spec.h"
#include "tests/support/airline.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace throughline;

class DragChartTest : public QObject {
  Q_OBJECT

  /// Every step begins where the one before ended, from the score without failures to the observed one.
  static void addsUp(const insight::Analysis& analysis, const chart::ChartSpec& spec) {
    QVERIFY(spec.bars.size() >= 2);
    QVERIFY(spec.bars.front().role == chart::Role::withoutFailures);
    QVERIFY(spec.bars.back().role == chart::Role::observed);
    double reached = spec.bars.front().value;
    QCOMPARE(reached, analysis.drag.withoutFailures);
    int touchpoints = 0;
    for (std::size_t i = 1; i + 1 < spec.bars.size(); ++i) {
      const auto& bar = spec.bars[i];
      QCOMPARE(bar.from, reached);
      QVERIFY(std::abs(std::abs(bar.from - bar.to) - std::abs(bar.value)) < 1e-9);
      reached = bar.to;
      touchpoints += bar.grouped;
    }
    QVERIFY2(std::abs(reached - spec.bars.back().value) < 1e-9, "the last step ends at the observed score");
    QCOMPARE(spec.bars.back().value, analysis.drag.observed);
    QCOMPARE(touchpoints, static_cast<int>(analysis.drag.touchpoints.size()));
  }

private Q_SLOTS:
  void theWaterfallAddsUpExactly() {
    const auto airline = test::anAirline();
    const auto spec = chart::dragChart(airline.analysis);
    addsUp(airline.analysis, spec);
    QCOMPARE(spec.bars.size(), std::size_t(16));
    QVERIFY(spec.unit == chart::Unit::scalePoints);
  }
  void whereCustomersAreComparedWithThemselvesThatIsTheWaterfall() {
    auto airline = test::anAirline();
    insight::Within within{.drag = airline.analysis.drag};
    within.drag.touchpoints.pop_back();
    test::addUp(within.drag);
    airline.analysis.within = within;
    const auto spec = chart::dragChart(airline.analysis);
    QCOMPARE(spec.bars.size(), std::size_t(15));
    QCOMPARE(spec.bars.front().value, within.drag.withoutFailures);
    QVERIFY(spec.bars.front().value != airline.analysis.drag.withoutFailures);
  }
  void stepsStandByFallingDrag() {
    const auto spec = chart::dragChart(test::anAirline().analysis);
    for (std::size_t i = 2; i + 1 < spec.bars.size(); ++i)
      QVERIFY(spec.bars[i].value <= spec.bars[i - 1].value);
    QCOMPARE(spec.bars[1].title, std::string("In-flight wifi service"));
  }
  void smallOnesAreGroupedByKindAndStillAddUp() {
    const auto airline = test::anAirline();
    const auto spec = chart::dragChart(airline.analysis, {.mostTouchpoints = 6});
    addsUp(airline.analysis, spec);
    QCOMPARE(spec.bars.size(), std::size_t(10));
    const auto& proactive = spec.bars[7];
    const auto& service = spec.bars[8];
    QVERIFY(proactive.role == chart::Role::smaller && proactive.kind == model::Kind::experience);
    QVERIFY(service.role == chart::Role::smaller && service.kind == model::Kind::service);
    QCOMPARE(proactive.grouped + service.grouped, 8);
    QVERIFY(!proactive.range.has_value());
    QCOMPARE(spec.table.rows.size(), std::size_t(14 + 3));
  }
  void aGroupOfOneIsShownByItself() {
    const auto airline = test::anAirline();
    for (std::size_t most = 0; most < 16; ++most) {
      const auto spec = chart::dragChart(airline.analysis, {.mostTouchpoints = most});
      addsUp(airline.analysis, spec);
      for (const auto& bar : spec.bars)
        QVERIFY(bar.role != chart::Role::smaller || bar.grouped > 1);
    }
  }
  void whiskersLieAroundTheEndOfTheStep() {
    const auto airline = test::anAirline();
    const auto spec = chart::dragChart(airline.analysis);
    for (const auto& bar : spec.bars)
      if (bar.role == chart::Role::touchpoint) {
        QVERIFY(bar.whisker.has_value());
        QVERIFY(bar.whisker->low < bar.to && bar.to < bar.whisker->high);
        QVERIFY(spec.axis.low <= bar.whisker->low && bar.whisker->high <= spec.axis.high);
      }
  }
  void aNegativeDragStepsTheOtherWay() {
    const auto spec = chart::dragChart(test::anAirline().analysis);
    const auto& gate = spec.bars[spec.bars.size() - 2];
    QCOMPARE(gate.title, std::string("Gate location"));
    QVERIFY(gate.value < 0 && gate.to > gate.from);
  }
  void aScoreThatIsBetterWhenLowerRises() {
    auto airline = test::anAirline();
    auto& drag = airline.analysis.drag;
    airline.analysis.outcome->outcome = insight::Outcome::detractor;
    drag.withoutFailures = drag.observed - drag.total.points;
    const auto spec = chart::dragChart(airline.analysis);
    addsUp(airline.analysis, spec);
    QVERIFY(spec.bars[1].to > spec.bars[1].from);
    QVERIFY(spec.unit == chart::Unit::percentagePoints);
  }
  void npsMayCrossZero() {
    auto airline = test::anAirline();
    airline.analysis.outcome->outcome = insight::Outcome::nps;
    airline.analysis.drag.observed = -8;
    test::addUp(airline.analysis.drag);
    const auto spec = chart::dragChart(airline.analysis);
    addsUp(airline.analysis, spec);
    QVERIFY(spec.axis.low < 0 && spec.axis.high > 0);
    QCOMPARE(spec.bars.front().from, 0.0);
  }
  void smallLossesOnALongScaleGetACloserAxis() {
    auto airline = test::anAirline();
    for (auto& each : airline.analysis.drag.touchpoints)
      each.drag = {each.drag.points / 10, each.drag.low / 10, each.drag.high / 10};
    airline.analysis.outcome->mean = {57.9, 57.8, 58.0};
    test::addUp(airline.analysis.drag);
    const auto spec = chart::dragChart(airline.analysis);
    addsUp(airline.analysis, spec);
    QVERIFY(spec.endsAsMarkers);
    QVERIFY(spec.axis.low > 50);
    QCOMPARE(spec.bars.front().from, spec.bars.front().to);
  }
  void theTableHoldsEveryTouchpointAndTheTotal() {
    const auto airline = test::anAirline();
    const auto table = chart::dragChart(airline.analysis).table;
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
    const auto spec = chart::dragChart(airline.analysis);
    QVERIFY(spec.empty());
    QVERIFY(spec.refused == insight::Refusal::noOverall);
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
    const auto spec = chart::dragChart(airline.analysis);
    QVERIFY(spec.kind == chart::ChartKind::composition);
    QCOMPARE(spec.bars.front().value, 61 + composition.total.points);
    QVERIFY(std::abs(spec.bars[spec.bars.size() - 2].to - 61) < 1e-9);
  }
  void roundingThatMissesTheTotalIsSaid() {
    insight::Analysis analysis;
    analysis.outcome.emplace();
    for (int i = 0; i < 3; ++i) {
      insight::TouchpointDrag part;
      part.drag = {1.4, -1.6, 4.4};
      analysis.drag.touchpoints.push_back(part);
    }
    analysis.drag.observed = 10;
    test::addUp(analysis.drag);
    const auto spec = chart::dragChart(analysis);
    QCOMPARE(spec.decimals, 0);
    QVERIFY(spec.rounded); // 1 + 1 + 1 is not 4
  }
  void digitsAreThoseThatTheIntervalSupports() {
    QCOMPARE(chart::supportedDecimals(5.5), 0);
    QCOMPARE(chart::supportedDecimals(2.4), 0);
    QCOMPARE(chart::supportedDecimals(1.5), 1);
    QCOMPARE(chart::supportedDecimals(0.3), 1);
    QCOMPARE(chart::supportedDecimals(0.07), 2);
    QCOMPARE(chart::supportedDecimals(1e-9), 3);
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
    const auto spec = chart::failureChart(airline.analysis);
    QCOMPARE(spec.bars.size(), std::size_t(13));
    QCOMPARE(spec.bars[0].title, airline.analysis.touchpoints[0].title);
    QVERIFY(spec.bars[2].label == insight::Label::unclear);
    QVERIFY(spec.axis.high <= 1);
    QCOMPARE(spec.table.rows.size(), std::size_t(14));
  }
};

THROUGHLINE_TEST(DragChartTest)
#include "drag_chart_test.moc"
