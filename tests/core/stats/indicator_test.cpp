#include "core/stats/grouped_regression.h"
#include "core/stats/indicator_sums.h"
#include "tests/support/simulated_survey.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace throughline;
using namespace throughline::stats;
using throughline::test::Dice;

namespace {

/// Columns of 0 and 1 that often are 1 together, outcomes that are missing now and then, 7 groups in no order.
struct RandomIndicators {
  std::vector<std::vector<std::uint8_t>> columns;
  std::vector<double> outcome;
  std::vector<std::uint32_t> groups;

  RandomIndicators(std::size_t columnCount, std::size_t rows) : columns(columnCount) {
    Dice dice(20261128);
    for (std::size_t i = 0; i < rows; ++i) {
      const double common = dice.normal();
      double y = dice.normal();
      for (std::size_t k = 0; k < columnCount; ++k) {
        columns[k].push_back(common + dice.normal() > 0.5 ? 1 : 0);
        y += columns[k].back() * (k % 2 == 0 ? -0.7 : 0.2);
      }
      outcome.push_back(i % 11 == 3 ? std::numeric_limits<double>::quiet_NaN() : y);
      groups.push_back(static_cast<std::uint32_t>((i * i) % 7));
    }
  }
  IndicatorInput input() const {
    IndicatorInput result{.outcome = outcome, .columns = {}, .groups = groups, .groupCount = 8};
    for (const auto& column : columns)
      result.columns.emplace_back(column);
    return result;
  }
  /// Rows with an outcome as plain numbers.
  struct Numbers {
    std::vector<double> outcome;
    std::vector<std::vector<double>> columns;
    std::vector<std::uint32_t> groups;
  };
  Numbers numbers() const {
    Numbers result{.outcome = {}, .columns = std::vector<std::vector<double>>(columns.size()), .groups = {}};
    for (std::size_t i = 0; i < outcome.size(); ++i) {
      if (std::isnan(outcome[i]))
        continue;
      result.outcome.push_back(outcome[i]);
      result.groups.push_back(groups[i]);
      for (std::size_t k = 0; k < columns.size(); ++k)
        result.columns[k].push_back(columns[k][i]);
    }
    return result;
  }
};

bool alike(const GroupedRegression& one, const GroupedRegression& other) {
  bool same = one.rows() == other.rows() && one.groups() == other.groups();
  for (std::size_t k = 0; k < one.all().coefficients.size(); ++k) {
    const auto figure = [k](const RegressionFit& fit) { return fit.coefficients[k]; };
    const Estimate here = one.estimate(figure);
    const Estimate there = other.estimate(figure);
    same = same && std::abs(here.value - there.value) < 1e-9 && std::abs(here.low - there.low) < 1e-9 &&
           std::abs(here.high - there.high) < 1e-9;
  }
  return same && std::abs(one.all().r2 - other.all().r2) < 1e-9;
}

} // namespace

class IndicatorTest : public QObject {
  Q_OBJECT

private slots:
  void columnsOfBitsFitAsColumnsOfNumbersDo_data() {
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    QTest::newRow("fewer rows than are counted at once") << 3 << 100;
    QTest::newRow("many times as many, with a rest") << 24 << 9001;
    QTest::newRow("all bits of a word") << 64 << 8000;
    QTest::newRow("more columns than a word has bits") << 66 << 8000;
  }
  void columnsOfBitsFitAsColumnsOfNumbersDo() {
    QFETCH(int, columns);
    QFETCH(int, rows);
    const RandomIndicators data(static_cast<std::size_t>(columns), static_cast<std::size_t>(rows));
    const auto numbers = data.numbers();
    RegressionInput plain{.outcome = numbers.outcome, .columns = {}, .groups = numbers.groups, .groupCount = 8};
    plain.columns.assign(numbers.columns.begin(), numbers.columns.end());
    QVERIFY(alike(GroupedRegression(data.input()), GroupedRegression(plain)));
  }
  void weightsOfOneChangeNothing() {
    const RandomIndicators data(9, 5000);
    const std::vector<double> weights(data.outcome.size(), 1);
    auto weighted = data.input();
    weighted.weights = weights;
    QVERIFY(alike(GroupedRegression(data.input()), GroupedRegression(weighted)));
  }
  void whatWaitsIsCountedOnce() {
    IndicatorSums sums(2);
    for (int i = 0; i < 1000; ++i)
      sums.add(i % 2 == 0 ? 0b11 : 0b10, i % 4);
    sums.finish();
    sums.finish();
    QCOMPARE(sums.both(0, 0), std::int64_t{500});
    QCOMPARE(sums.both(0, 1), std::int64_t{500});
    QCOMPARE(sums.both(1, 1), std::int64_t{1000});
    QCOMPARE(sums.outcomeWhere(0), 500.0);
    QCOMPARE(sums.outcomes(), 1500.0);
  }
};

THROUGHLINE_TEST(IndicatorTest)
#include "indicator_test.moc"
