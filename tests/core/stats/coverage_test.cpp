#include "core/base/respondent_hash.h"
#include "tests/core/stats/reference.h"
#include "tests/support/drag_coverage.h"

#include <QTest>

using namespace throughline;
using namespace throughline::stats;
using namespace throughline::test;

/// The long runs are in tests/bench/coverage_bench.cpp; these are few, so their bounds are wide.
class DragCoverageTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void intervalsHoldTheTruthAsOftenAsTheySay() {
    const auto coverage = coverageOf({.customers = 500}, 60, 200'000);
    QVERIFY2(coverage.mean > 0.91 && coverage.mean < 0.985, std::to_string(coverage.mean).c_str());
    QVERIFY2(coverage.least > 0.83, std::to_string(coverage.least).c_str());
    QVERIFY2(std::abs(coverage.biasOfTotal) < 0.05, std::to_string(coverage.biasOfTotal).c_str());
  }
  void comparingCustomersWithThemselvesRemovesTheirMood() {
    // A customer's mood moves his score and whether he calls something a failure.
    Dice dice(2);
    SimulatedSurvey survey;
    survey.touchpoints = {{.title = "a", .service = false}, {.title = "b", .service = true}};
    survey.states.resize(2);
    std::vector<std::uint64_t> hashes;
    double shares = 0;
    for (std::uint32_t customer = 0; customer < 3000; ++customer) {
      const double mood = dice.normal();
      for (int response = 0; response < 3; ++response) {
        double score = 8 + mood + 0.5 * dice.normal();
        for (auto& column : survey.states) {
          const bool failed = dice.happens(0.2 / (1 + std::exp(2 * mood)));
          column.push_back(failed ? 2 : 1);
          score -= failed ? 1 : 0;
          shares += failed ? 1 : 0;
        }
        survey.outcome.push_back(score);
        survey.customers.push_back(customer);
        hashes.push_back(respondentHash(static_cast<std::int64_t>(customer)));
      }
    }
    survey.groups = jackknifeGroups(hashes);
    const double truth = shares / static_cast<double>(survey.outcome.size());
    const DragTable table = packDragTable(survey.input());
    DragOptions within;
    within.withinCustomer = true;
    const auto across = analyzeDrag(table);
    const auto inside = analyzeDrag(table, within);
    QVERIFY(across.total.low > 1.3 * truth);
    QVERIFY(inside.total.low < truth && truth < inside.total.high);
    QVERIFY(inside.touchpoints[0].customersWithBoth > 100);
  }
};

THROUGHLINE_TEST(DragCoverageTest)
#include "coverage_test.moc"
