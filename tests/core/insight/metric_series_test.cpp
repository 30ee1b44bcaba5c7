#include "core/insight/metric_series.h"
#include "core/tasks/metric_task.h"
#include "core/tasks/metrics_json.h"
#include "tests/support/import_desk.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <cmath>

using namespace throughline;

/// Imported metrics as the analysis lists them.
class MetricSeriesTest : public QObject {
  Q_OBJECT

  static std::vector<insight::MetricPoint> weekly(const std::vector<double>& values,
                                                  std::optional<std::int64_t> n = {}) {
    std::vector<insight::MetricPoint> points;
    for (std::size_t week = 0; week < values.size(); ++week) {
      const auto day = static_cast<std::int32_t>(7 * week);
      points.push_back({.first = Date{day}, .last = Date{day + 6}, .value = values[week], .n = n});
    }
    return points;
  }
  static model::Touchpoint helpdesk() {
    model::Touchpoint touchpoint;
    touchpoint.title = "Helpdesk";
    touchpoint.kind = model::Kind::service;
    return touchpoint;
  }

private Q_SLOTS:
  void limitsAreThoseOfNistAndTheBadSideDependsOnTheMetric() {
    // NIST 6.3.2.2, and one period far above it.
    std::vector<double> values{49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1, 49.6,
                               47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1, 70};
    const auto times = insight::metricSeriesOf(helpdesk(), "frt", weekly(values));
    QVERIFY(times.chart && times.lowerIsBetter && !times.chart->provisional);
    QCOMPARE(times.chart->baseline, std::size_t{20});
    QCOMPARE(times.failurePeriods, std::vector<std::size_t>{20});
    QVERIFY(times.improvements.empty());
    QVERIFY(std::abs(*times.change - 17.9) < 1e-9);
    const auto scores = insight::metricSeriesOf(helpdesk(), "health", weekly(values));
    QCOMPARE(scores.improvements, std::vector<std::size_t>{20});
    QVERIFY(scores.failurePeriods.empty());
  }

  void aShareWithItsBaseIsChartedByIt() {
    std::vector<double> shares(20, 0.5);
    for (std::size_t week = 0; week < shares.size(); ++week)
      shares[week] += week % 2 == 0 ? 0.05 : -0.05;
    shares.push_back(0.42);
    auto points = weekly(shares, 100);
    points.back().n = 10'000;
    const auto large = insight::metricSeriesOf(helpdesk(), "aband", points);
    points.back().n = 20;
    const auto small = insight::metricSeriesOf(helpdesk(), "aband", points);
    QVERIFY(large.isShare && large.chart && small.chart);
    const auto width = [](const insight::MetricSeries& series) {
      return series.chart->points.back().upper - series.chart->points.back().lower;
    };
    QVERIFY(width(large) < width(small));
    QCOMPARE(large.improvements, std::vector<std::size_t>{20});
    QVERIFY(small.improvements.empty());
  }

  void csatIsAShareInPercentUnlessItIsAMean() {
    const auto share = insight::metricSeriesOf(helpdesk(), "csat", weekly({0.8, 0.6}, 200));
    const auto percent = insight::metricSeriesOf(helpdesk(), "csat", weekly({80, 60}, 200));
    const auto mean = insight::metricSeriesOf(helpdesk(), "csat", weekly({4.1, 3.9}, 200));
    QVERIFY(share.isShare && percent.isShare && !mean.isShare);
    QCOMPARE(percent.latest().value, 0.6);
    // Wilson for 120 of 200.
    QVERIFY(std::abs(share.latest().interval->low - 0.530837) < 1e-6);
    QVERIFY(std::abs(percent.latest().interval->high - 0.665394) < 1e-6);
    QVERIFY(share.changed() && !mean.latest().interval);
    QCOMPARE(insight::asFigureOf(percent, 80), 0.8);
    const auto churn = insight::metricSeriesOf(helpdesk(), "churn", weekly({0.8, 2.5}, 1'000));
    QCOMPARE(churn.latest().value, 0.025);
  }

  void fewPeriodsHaveNoLimitsAndTheLaterOfTwoCounts() {
    auto points = weekly({10, 12, 11, 13, 12, 11, 12});
    points.push_back({.first = Date{0}, .last = Date{6}, .value = 20, .n = 5});
    const auto series = insight::metricSeriesOf(helpdesk(), "rt", points);
    QCOMPARE(series.points.size(), std::size_t{7});
    QCOMPARE(series.points.front().value, 20.0);
    QVERIFY(!series.chart && series.change && !series.target);
    const auto one = insight::metricSeriesOf(helpdesk(), "rt", weekly({3}));
    QVERIFY(!one.change && !one.chart);
  }

  void importedMetricsAreListedByTouchpointWithinTheDaysAsked() {
    test::ImportDesk desk;
    std::string csv = "where,what,week,value,n\n";
    for (int day = 1; day <= 9; ++day)
      csv += "Helpdesk,frt,2026-01-0" + std::to_string(day) + "," + std::to_string(20 + day % 3) + ",100\n";
    csv += "Helpdesk,fcr,2026-01-01,0.8,50\n";
    QOK(desk.import(
        desk.write("metrics.csv", csv),
        test::mappingOf("{'layout': 'metrics', 'touchpoint': {'column': 'where'}, 'metric': {'column': 'what'}, "
                        "'period': {'column': 'week'}, 'value': {'column': 'value'}, 'n': {'column': 'n'}}")));
    const auto all = tasks::metricsOfMap(desk.workspace(), desk.map(), {});
    QOK(all);
    QCOMPARE(all->size(), std::size_t{2});
    QCOMPARE((*all)[0].metric, std::string("fcr"));
    QCOMPARE((*all)[0].latest().n, std::optional<std::int64_t>(50));
    QCOMPARE((*all)[1].points.size(), std::size_t{9});
    QVERIFY((*all)[1].chart && (*all)[1].chart->provisional);
    const auto some = tasks::metricsOfMap(desk.workspace(), desk.map(),
                                          {.since = Date::parse("2026-01-05"), .until = Date::parse("2026-01-07")});
    QOK(some);
    QCOMPARE(some->size(), std::size_t{1});
    QCOMPARE(some->front().points.size(), std::size_t{3});
    const auto json = tasks::metricsJson(*all);
    QCOMPARE(json[0]["latest"].get<double>(), 0.8);
    QVERIFY(json[0]["limits"].is_null() && json[0]["change"].is_null() && json[1]["limits"]["provisional"].get<bool>());
    QCOMPARE(json[1]["points"].size(), std::size_t{9});
  }
};

THROUGHLINE_TEST(MetricSeriesTest)
#include "metric_series_test.moc"
