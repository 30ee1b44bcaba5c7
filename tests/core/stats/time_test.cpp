#include "core/stats/control_chart.h"
#include "core/stats/mean.h"
#include "core/stats/times.h"
#include "tests/core/stats/reference.h"

#include <QTest>

#include <algorithm>

using namespace throughline::stats;
using namespace throughline::test;
using nlohmann::json;

namespace {

json quantileFigures(const Quantile& quantile) {
  return {{"q", quantile.q},     {"type7", quantile.value}, {"l", quantile.lowRank},         {"u", quantile.highRank},
          {"lo", *quantile.low}, {"hi", *quantile.high},    {"coverage", *quantile.coverage}};
}

/// Periods from 1, as in the reference.
std::vector<std::size_t> fromOne(std::vector<std::size_t> periods) {
  for (auto& period : periods)
    ++period;
  return periods;
}

std::vector<PeriodCount> periodCounts(const ReferenceTable& table, const std::string& n, const std::string& failures) {
  std::vector<PeriodCount> periods;
  for (std::size_t i = 0; i < table.rows(); ++i)
    periods.push_back({.failures = static_cast<std::int64_t>(table.numbers(failures)[i]),
                       .contacts = static_cast<std::int64_t>(table.numbers(n)[i])});
  return periods;
}

} // namespace

class StatsTimeTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void firstResponseTimes() {
    THROUGHLINE_NEEDS_REFERENCE;
    const auto minutes = referenceTable("frt_minutes.csv").numbers("minutes");
    const auto mean = *meanOf(minutes);
    const auto within = std::ranges::count_if(minutes, [](double m) { return m <= 60; });
    const json actual{{"n", minutes.size()},
                      {"mean", mean.mean},
                      {"sd", mean.standardDeviation},
                      {"t_lo", mean.estimate->low},
                      {"t_hi", mean.estimate->high},
                      {"p50", quantileFigures(*quantileOf(minutes, 0.5))},
                      {"p90", quantileFigures(*quantileOf(minutes, 0.9))},
                      {"within_60", within},
                      {"within_60_share", static_cast<double>(within) / mean.n}};
    THROUGHLINE_MATCHES(actual, referenceValues("frt"), 1e-9);
  }
  void resolutionTimesWithOpenTickets() {
    THROUGHLINE_NEEDS_REFERENCE;
    const auto table = referenceTable("resolution_hours.csv");
    std::vector<TicketTime> tickets;
    std::vector<double> closed;
    for (std::size_t i = 0; i < table.rows(); ++i) {
      tickets.push_back({.time = table.numbers("hours")[i], .closed = table.numbers("closed")[i] > 0});
      if (tickets.back().closed)
        closed.push_back(tickets.back().time);
    }
    const auto curve = kaplanMeier(tickets);
    const json actual{{"n", curve.n},
                      {"closed", curve.closed},
                      {"naive_median_closed_only", quantileOf(closed, 0.5)->value},
                      {"km_median", *curve.quantile(0.5)},
                      {"km_p75", *curve.quantile(0.75)},
                      {"surv_at_24", curve.openAt(24)},
                      {"greenwood_se_at_24", curve.standardErrorAt(24)}};
    THROUGHLINE_MATCHES(actual, referenceValues("kaplan_meier"), 1e-9);
    const auto ends = curve.quantileEnds(0.5);
    QVERIFY(ends.low && *ends.low < 36);
    QVERIFY(!ends.high || *ends.high > 36);
  }
  void individualsChartOfNist() {
    THROUGHLINE_NEEDS_REFERENCE;
    const auto xmr = *xmrChart(referenceTable("xmr_nist_flow.csv").numbers("flow"));
    const json actual{
        {"mean", xmr.chart.centre},         {"mrbar", xmr.movingRange},         {"sigma", xmr.sigma},
        {"ucl", xmr.chart.points[0].upper}, {"lcl", xmr.chart.points[0].lower}, {"mr_ucl", xmr.movingRangeUpper}};
    THROUGHLINE_MATCHES(actual, referenceValues("xmr_nist"), 1e-9);
    QVERIFY(xmr.chart.provisional);
  }
  void signalsOfIndividuals() {
    THROUGHLINE_NEEDS_REFERENCE;
    const auto xmr = *xmrChart(referenceTable("runs_series.csv").numbers("x"));
    const json actual{{"mean", xmr.chart.centre},
                      {"mrbar", xmr.movingRange},
                      {"sigma", xmr.sigma},
                      {"ucl", xmr.chart.points[0].upper},
                      {"lcl", xmr.chart.points[0].lower},
                      {"mr_ucl", xmr.movingRangeUpper},
                      {"rule1_beyond_3sigma", fromOne(xmr.chart.periodsWith(ControlRule::beyondLimits))},
                      {"rule2_run_of_8", fromOne(xmr.chart.periodsWith(ControlRule::eightOnOneSide))},
                      {"rule3_2of3_beyond_2sigma", fromOne(xmr.chart.periodsWith(ControlRule::twoOfThree))},
                      {"mr_signals", fromOne(xmr.jumps)}};
    THROUGHLINE_MATCHES(actual, referenceValues("xmr_rules"), 1e-9);
  }
  void shareChartOfMontgomery() {
    THROUGHLINE_NEEDS_REFERENCE;
    const auto periods = periodCounts(referenceTable("pchart_montgomery.csv"), "n", "defective");
    const auto found = *shareChart(periods, ShareLimits::binomial);
    const json actual{{"pbar", found.chart.centre},
                      {"ucl", found.chart.points[0].upper},
                      {"lcl", found.chart.points[0].lower},
                      {"signals", fromOne(found.chart.periodsWith(ControlRule::beyondLimits))}};
    THROUGHLINE_MATCHES(actual, referenceValues("pchart"), 1e-9);
  }
  void laneysChartOfManyContacts() {
    THROUGHLINE_NEEDS_REFERENCE;
    const auto periods = periodCounts(referenceTable("laney_weekly.csv"), "contacts", "failures");
    const auto plain = *shareChart(periods, ShareLimits::binomial);
    const auto laney = *shareChart(periods);
    const json actual{{"pbar", laney.chart.centre},
                      {"sigma_z", laney.sigmaZ},
                      {"p_signals", fromOne(plain.chart.periodsWith(ControlRule::beyondLimits))},
                      {"laney_signals", fromOne(laney.chart.periodsWith(ControlRule::beyondLimits))},
                      {"ucl_week19", laney.chart.points[18].upper},
                      {"lcl_week19", laney.chart.points[18].lower},
                      {"p_week19", laney.chart.points[18].value}};
    THROUGHLINE_MATCHES(actual, referenceValues("laney"), 1e-9);
  }
  void twoOfThreeBeyondTwoSigmaIsASignal() {
    std::vector<double> values(30, 0.0);
    for (std::size_t i = 0; i < values.size(); ++i)
      values[i] = i % 2 == 0 ? 1 : -1; // moving range 2, sigma 1.773
    values.push_back(3.9);
    values.push_back(0);
    values.push_back(3.9);
    const auto xmr = *xmrChart(values, 30);
    QVERIFY(xmr.chart.periodsWith(ControlRule::twoOfThree) == std::vector<std::size_t>{32});
    QVERIFY(xmr.chart.alarms.back().above);
    QVERIFY(xmr.chart.periodsWith(ControlRule::beyondLimits).empty());
  }
  void aFrozenBaselineKeepsItsLimits() {
    std::vector<double> values{5, 6, 5, 7, 6, 5, 6, 7, 5, 6, 6, 5, 7, 6};
    const auto before = *xmrChart(values, 14);
    values.insert(values.end(), 10, 50.0);
    const auto after = *xmrChart(values, 14);
    QCOMPARE(after.chart.centre, before.chart.centre);
    QCOMPARE(after.chart.periodsWith(ControlRule::beyondLimits).size(), std::size_t{10});
    QVERIFY(!after.chart.provisional);
  }
  void tooLittleGivesNothing() {
    QVERIFY(!quantileOf({}, 0.5).has_value());
    const std::vector<double> one{4};
    const auto single = *quantileOf(one, 0.5);
    QCOMPARE(single.value, 4.0);
    QVERIFY(!single.low && !single.high && !single.coverage);
    QVERIFY(!xmrChart(one).has_value());
    QVERIFY(!xmrChart(std::vector<double>{1, NAN, 2}).has_value());
    QVERIFY(!shareChart({}).has_value());
    const std::vector<PeriodCount> empty(5);
    QVERIFY(!shareChart(empty).has_value());
    QVERIFY(!kaplanMeier({}).quantile(0.5).has_value());
    const std::vector<TicketTime> open{{.time = 3, .closed = false}};
    QVERIFY(!kaplanMeier(open).quantile(0.5).has_value());
  }
  void allEqualGivesNoFalseAlarm() {
    const auto xmr = *xmrChart(std::vector<double>(20, 7.0));
    QVERIFY(xmr.chart.alarms.empty() && xmr.jumps.empty());
    const auto never = *shareChart(std::vector<PeriodCount>(20, {.failures = 0, .contacts = 50}));
    QVERIFY(never.chart.alarms.empty());
    const auto always = *shareChart(std::vector<PeriodCount>(20, {.failures = 50, .contacts = 50}));
    QVERIFY(always.chart.alarms.empty());
    QCOMPARE(always.sigmaZ, 1.0);
  }
  void aPeriodWithoutContactsIsNoSignal() {
    std::vector<PeriodCount> periods(20, {.failures = 5, .contacts = 50});
    periods[7] = {};
    const auto found = *shareChart(periods);
    QCOMPARE(found.chart.baseline, std::size_t{19});
    QVERIFY(found.chart.alarms.empty());
  }
  void ranksOfManyValuesAgreeWithTheBinomialOnes() {
    std::vector<double> values;
    for (int i = 1; i <= 1001; ++i)
      values.push_back(i);
    const auto many = *quantileOf(values, 0.5);
    values.pop_back();
    const auto fewer = *quantileOf(values, 0.5);
    QVERIFY(std::abs(many.lowRank - fewer.lowRank) <= 2 && std::abs(many.highRank - fewer.highRank) <= 2);
    QVERIFY(*many.coverage > 0.945 && *many.coverage < 0.96);
  }
};

THROUGHLINE_TEST(StatsTimeTest)
#include "time_test.moc"
