#include "core/stats/carry_over.h"
#include "core/stats/composition.h"
#include "core/stats/importance.h"
#include "core/stats/logistic.h"
#include "core/stats/mean.h"
#include "core/stats/penalty_reward.h"
#include "core/stats/recovery.h"
#include "core/stats/severity.h"
#include "core/stats/window.h"
#include "tests/core/stats/reference.h"
#include "tests/support/simulated_survey.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace throughline::stats;
using namespace throughline::test;

namespace {

ExplainedInput equicorrelated(std::size_t columns, double correlation) {
  const std::size_t width = columns + 1;
  std::vector<double> products(width * width, correlation);
  for (std::size_t i = 0; i < width; ++i)
    products[i * width + i] = 1;
  return explainedBy(products);
}

/// Columns with a common part, and an outcome that depends on some of them.
struct RandomColumns {
  std::vector<std::vector<double>> columns;
  std::vector<double> outcome;
  std::vector<std::uint32_t> groups;

  RandomColumns(std::size_t columnCount, std::size_t rows, std::uint64_t seed) : columns(columnCount) {
    Dice dice(seed);
    for (std::size_t i = 0; i < rows; ++i) {
      const double common = dice.normal();
      double y = dice.normal();
      for (std::size_t j = 0; j < columnCount; ++j) {
        columns[j].push_back(common + dice.normal());
        y += 0.3 * static_cast<double>(j % 3) * columns[j].back();
      }
      outcome.push_back(y);
      groups.push_back(static_cast<std::uint32_t>(i % 20));
    }
  }
  RegressionInput input() const {
    RegressionInput result{.outcome = outcome, .columns = {}, .groups = groups, .groupCount = 20};
    for (const auto& column : columns)
      result.columns.emplace_back(column);
    return result;
  }
  ExplainedInput explained() const { return explainedBy(GroupedRegression(input()).products()); }
};

double sumOf(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0);
}

double squareOfSubset(const RandomColumns& data, const std::vector<std::size_t>& subset) {
  std::vector<std::span<const double>> columns;
  for (const std::size_t j : subset)
    columns.emplace_back(data.columns[j]);
  return regressionOf(data.outcome, columns).all().r2;
}

/// LMG by its definition: every order of the columns.
std::vector<double> sharesByAllOrders(const RandomColumns& data) {
  std::vector<std::size_t> order(data.columns.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::vector<double> shares(order.size(), 0);
  double orders = 0;
  do {
    double before = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
      const double after = squareOfSubset(data, {order.begin(), order.begin() + static_cast<std::ptrdiff_t>(i) + 1});
      shares[order[i]] += after - before;
      before = after;
    }
    orders += 1;
  } while (std::ranges::next_permutation(order).found);
  for (double& share : shares)
    share /= orders;
  return shares;
}

bool allFinite(const std::vector<double>& values) {
  return std::ranges::all_of(values, [](double value) { return std::isfinite(value); });
}

} // namespace

class StatsModelPropertyTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void sharesAddUpToWhatIsExplained() {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
      const RandomColumns data(2 + seed % 8, 120, seed);
      const ExplainedInput input = data.explained();
      const double r2 = GroupedRegression(data.input()).all().r2;
      const auto lmg = lmgImportance(input);
      THROUGHLINE_NEAR(sumOf(lmg.shares), r2);
      THROUGHLINE_NEAR(lmg.r2, r2);
      QVERIFY(std::ranges::min(lmg.shares) > -1e-12);
      THROUGHLINE_NEAR(sumOf(johnsonWeights(input).shares), r2);
      THROUGHLINE_NEAR(sumOf(carScores(input)), r2);
    }
  }
  void sharesAreThoseOfAllOrders() {
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
      const RandomColumns data(4, 60, seed);
      const auto wanted = sharesByAllOrders(data);
      const auto shares = lmgImportance(data.explained()).shares;
      for (std::size_t j = 0; j < shares.size(); ++j)
        THROUGHLINE_NEAR(shares[j], wanted[j]);
    }
  }
  void equallyCorrelatedColumnsHaveEqualShares() {
    for (const std::size_t p : {1U, 2U, 7U, 14U, 18U})
      for (const double share : lmgImportance(equicorrelated(p, 0.4)).shares)
        THROUGHLINE_NEAR(share, 0.16 / (1 + 0.4 * static_cast<double>(p - 1)));
  }
  void moreThanTwentyColumnsAreSampledWithTheirError() {
    const auto sampled = lmgImportance(equicorrelated(30, 0.4));
    QCOMPARE(sampled.method, ImportanceMethod::sampled);
    const double wanted = 0.16 / (1 + 0.4 * 29);
    THROUGHLINE_NEAR(sampled.r2, 30 * wanted);
    for (std::size_t j = 0; j < 30; ++j) {
      QVERIFY(sampled.samplingErrors[j] <= 0.002);
      QVERIFY(std::abs(sampled.shares[j] - wanted) < 5 * sampled.samplingErrors[j] + 1e-6);
    }
    QVERIFY(lmgImportance(equicorrelated(30, 0.4)).shares == sampled.shares);
    QCOMPARE(lmgImportance(equicorrelated(61, 0.4)).method, ImportanceMethod::johnson);
  }
  void sampledAndExactSharesAgree() {
    const RandomColumns data(22, 400, 5);
    const auto sampled = lmgImportance(data.explained());
    // Two columns that explain nothing and vary hardly: the exact shares of the other twenty are nearly theirs.
    RandomColumns fewer = data;
    fewer.columns.resize(20);
    const double both = lmgImportance(fewer.explained()).r2;
    QVERIFY(std::abs(sampled.r2 - both) < 0.03);
    QVERIFY(std::ranges::max(sampled.samplingErrors) < 0.002);
  }
  void degenerateColumnsHaveNoShare() {
    RandomColumns data(4, 50, 2);
    std::ranges::fill(data.columns[1], 3.0);
    data.columns[3] = data.columns[0];
    const auto input = data.explained();
    const auto lmg = lmgImportance(input);
    QVERIFY(std::abs(lmg.shares[1]) < 1e-12);
    THROUGHLINE_NEAR(lmg.shares[3], lmg.shares[0]);
    for (const auto& shares : {lmg.shares, johnsonWeights(input).shares, firstShares(input), lastShares(input),
                               carScores(input), varianceInflations(GroupedRegression(data.input()).products(), 4)})
      QVERIFY(allFinite(shares));
    std::ranges::fill(data.outcome, 5.0);
    QVERIFY(allFinite(lmgImportance(data.explained()).shares));
    QCOMPARE(lmgImportance(data.explained()).r2, 0.0);
    QVERIFY(lmgImportance({}).shares.empty());
    QVERIFY(failureImportance(accumulateDrag(packDragTable({.outcome = {},
                                                            .touchpoints = {},
                                                            .states = {},
                                                            .groups = {},
                                                            .groupCount = 1,
                                                            .customers = {},
                                                            .weights = {},
                                                            .controls = {}})))
                .shares.empty());
  }
  void importanceOfFailuresHasIntervals() {
    const auto survey = simulateSurvey({.customers = 1500, .seed = 4});
    const auto importance = failureImportance(accumulateDrag(packDragTable(survey.input())));
    QCOMPARE(importance.shares.size(), std::size_t{8});
    for (const auto& share : importance.shares)
      QVERIFY(share.standardError > 0 && share.low < share.value && share.value < share.high);
    QVERIFY(importance.shares[1].value > importance.shares[4].value); // -1.6 against -0.4
  }
  void aRegressionForgetsNoFigureOfLargeNumbers() {
    RandomColumns data(3, 80, 9);
    const auto before = GroupedRegression(data.input());
    for (double& value : data.columns[1])
      value += 1e9;
    const auto after = GroupedRegression(data.input());
    QVERIFY(std::abs(after.all().coefficients[1] - before.all().coefficients[1]) < 1e-6);
    QVERIFY(!GroupedRegression(RegressionInput{.outcome = {}, .columns = {}, .groups = {}, .groupCount = 0})
                 .standardErrors());
  }
  void penaltiesOfASatisfierAreRecognised() {
    Dice dice(3);
    std::vector<double> delights;
    std::vector<double> hurts;
    std::vector<double> overall;
    std::vector<std::uint32_t> groups;
    for (std::uint32_t i = 0; i < 1500; ++i) {
      delights.push_back(1 + static_cast<double>(dice.below(5)));
      hurts.push_back(dice.happens(0.2) ? NAN : 1 + static_cast<double>(dice.below(5)));
      overall.push_back(6 + (delights.back() == 5 ? 1.5 : 0) - (hurts.back() <= 2 ? 2 : 0) + dice.normal());
      groups.push_back(i % 50);
    }
    const auto delighted = ratingClasses(delights);
    const auto hurt = ratingClasses(hurts);
    PenaltyRewardInput input{.outcome = overall, .classes = {delighted, hurt}, .groups = groups, .groupCount = 50};
    const auto result = penaltyReward(input);
    QCOMPARE(result.touchpoints[0].label, AsymmetryLabel::satisfier);
    QCOMPARE(result.touchpoints[1].label, AsymmetryLabel::dissatisfier);
    QVERIFY(result.touchpoints[1].penalty.low < -2 && result.touchpoints[1].penalty.high > -2.3);
    std::ranges::fill(overall, 5.0);
    QVERIFY(penaltyReward(input).refused);
    QVERIFY(penaltyReward({.outcome = {}, .classes = {}, .groups = {}, .groupCount = 0}).refused);
  }
  void aWeightOfTwoIsARowTwiceForPenaltiesAndMeans() {
    Dice dice(8);
    std::vector<double> rating;
    std::vector<double> overall;
    std::vector<double> weights;
    std::vector<std::uint32_t> groups;
    for (std::uint32_t i = 0; i < 900; ++i) {
      rating.push_back(1 + static_cast<double>(dice.below(5)));
      overall.push_back(6 + (rating.back() == 5 ? 1.5 : 0) - (rating.back() <= 2 ? 2 : 0) + dice.normal());
      weights.push_back(i % 3 == 0 ? 2 : i % 7 == 1 ? 0 : 1);
      groups.push_back(i % 50);
    }
    std::vector<double> ratingOfEach;
    std::vector<double> overallOfEach;
    std::vector<std::uint32_t> groupsOfEach;
    for (std::size_t i = 0; i < rating.size(); ++i)
      for (int copy = 0; copy < static_cast<int>(weights[i]); ++copy) {
        ratingOfEach.push_back(rating[i]);
        overallOfEach.push_back(overall[i]);
        groupsOfEach.push_back(groups[i]);
      }
    const auto classes = ratingClasses(rating);
    const auto classesOfEach = ratingClasses(ratingOfEach);
    const auto weighted = penaltyReward(
        {.outcome = overall, .classes = {classes}, .groups = groups, .groupCount = 50, .weights = weights});
    const auto repeated =
        penaltyReward({.outcome = overallOfEach, .classes = {classesOfEach}, .groups = groupsOfEach, .groupCount = 50});
    THROUGHLINE_NEAR(weighted.touchpoints[0].penalty.value, repeated.touchpoints[0].penalty.value);
    THROUGHLINE_NEAR(weighted.touchpoints[0].penalty.standardError, repeated.touchpoints[0].penalty.standardError);
    THROUGHLINE_NEAR(weighted.touchpoints[0].asymmetry.low, repeated.touchpoints[0].asymmetry.low);
    THROUGHLINE_NEAR(weighted.r2, repeated.r2);
    QVERIFY(weighted.rows < repeated.rows && !weighted.touchpoints[0].penaltyError);
    const auto mean = clusterMeanOf(overall, groups, 50, weights);
    const auto meanOfEach = clusterMeanOf(overallOfEach, groupsOfEach, 50);
    THROUGHLINE_NEAR(mean->mean, meanOfEach->mean);
    THROUGHLINE_NEAR(mean->estimate->standardError, meanOfEach->estimate->standardError);
    QVERIFY(mean->n < meanOfEach->n);
  }
  void severityOfNothingIsRefusedAndOfAllEqualIsZero() {
    QVERIFY(severityDrag({.outcome = {}, .touchpoints = {}, .groups = {}, .groupCount = 0}).refused);
    const std::vector<double> outcome(100, 7.0);
    const std::vector<double> ratings(100, 2.0);
    std::vector<std::uint32_t> groups(100);
    std::iota(groups.begin(), groups.end(), 0U);
    SeverityInput input{.outcome = outcome, .touchpoints = {{.ratings = ratings}}, .groups = groups, .groupCount = 100};
    const auto result = severityDrag(input);
    QVERIFY(!result.refused);
    QCOMPARE(result.total.value, 0.0);
    QVERIFY(std::isfinite(result.total.standardError));
  }
  void aLogisticModelThatCannotSettleSaysSo() {
    auto survey = simulateSurvey({.customers = 800, .seed = 6});
    for (std::size_t i = 0; i < survey.outcome.size(); ++i)
      survey.outcome[i] = survey.states[0][i] == 2 ? 0 : 100; // every failure at t1 a detractor, and nobody else
    QVERIFY(logisticDrag(packDragTable(survey.input())).refused == LogisticRefusal::doesNotConverge);
    std::ranges::fill(survey.outcome, 100.0);
    QVERIFY(logisticDrag(packDragTable(survey.input())).refused == LogisticRefusal::notTwoValues);
  }
  void logisticAndLinearPointsAreNearlyEqual() {
    auto survey = simulateSurvey({.customers = 4000, .seed = 6});
    for (double& score : survey.outcome)
      score = score < 6.5 ? 0 : 100;
    const auto table = packDragTable(survey.input());
    const auto linear = analyzeDrag(table);
    const auto logistic = logisticDrag(table);
    QVERIFY(!logistic.refused);
    QVERIFY(std::abs(logistic.total - linear.total.value) < 0.1 * linear.total.value);
  }
  void recoveryIsFoundWhenItIsThere() {
    auto survey = simulateSurvey({.customers = 4000, .furtherFailure = 0, .seed = 8});
    Dice dice(1);
    std::vector<std::vector<std::uint8_t>> recovered(survey.states.size());
    for (std::size_t i = 0; i < survey.outcome.size(); ++i)
      for (std::size_t j = 0; j < recovered.size(); ++j) {
        recovered[j].push_back(dice.happens(0.4) ? 1 : 0);
        if (recovered[j].back() != 0 && survey.states[j][i] == 2)
          survey.outcome[i] += 0.5;
      }
    std::vector<std::span<const std::uint8_t>> flags(recovered.begin(), recovered.end());
    const auto result = analyzeRecovery(survey.input(), flags);
    QVERIFY(!result.refused);
    QVERIFY(result.perRecovered.low < 0.5 && result.perRecovered.high > 0.5 && result.perRecovered.low > 0.3);
    QVERIFY(result.offset.value > 0.35 && result.offset.value < 0.75);
    QVERIFY(result.touchpoints[0].recovered < result.touchpoints[0].failed);
    QVERIFY(result.touchpoints[0].valueOfRecoveringTheRest.value > 0);
    for (auto& column : recovered)
      std::ranges::fill(column, std::uint8_t{0});
    QVERIFY(analyzeRecovery(survey.input(), flags).refused);
  }
  void feedbackAfterTheScoreIsNotUsed() {
    const std::vector<OverallRow> overall{{.customer = 1, .day = 100}, {.customer = 2, .day = 100}};
    const std::vector<ContactRow> contacts{{.customer = 1, .touchpoint = 0, .day = 101, .state = 2},
                                           {.customer = 1, .touchpoint = 1, .day = 10, .state = 2},
                                           {.customer = 1, .touchpoint = 1, .day = 9, .state = 1},
                                           {.customer = 1, .touchpoint = 1, .day = 100, .state = 3},
                                           {.customer = 2, .touchpoint = 0, .day = 9, .state = 2}};
    const auto windowed = statesBeforeScores(overall, contacts, 2, 90);
    QVERIFY(windowed.overall == std::vector<std::size_t>{0});
    QCOMPARE(windowed.states[0][0], std::uint8_t{0});
    QCOMPARE(windowed.states[1][0], std::uint8_t{2});
    QCOMPARE(windowed.withoutFeedback, std::size_t{1});
    QVERIFY(statesBeforeScores({}, {}, 3).overall.empty());
  }
  void carryOverIsFoundWhenItIsThereAndRefusedWhenNot() {
    Dice dice(4);
    std::vector<CarryOverRow> rows;
    std::vector<std::uint32_t> groups;
    for (std::uint32_t customer = 0; customer < 800; ++customer) {
      groups.push_back(customer % 100);
      const double level = 60 + 15 * dice.normal();
      bool failedBefore = false;
      for (int visit = 0; visit < 6; ++visit) {
        const auto day = static_cast<std::int32_t>(40 * visit);
        rows.push_back({.customer = customer,
                        .touchpoint = 0,
                        .day = day,
                        .value = level + 5 * dice.normal() - (failedBefore ? 10 : 0),
                        .failed = false});
        failedBefore = dice.happens(0.3);
        rows.push_back({.customer = customer, .touchpoint = 1, .day = day + 20, .value = 50, .failed = failedBefore});
      }
    }
    CarryOverInput input{.rows = rows, .service = {false, true}, .groupOfCustomer = groups, .groupCount = 100};
    const auto result = carryOver(input);
    QVERIFY(!result.refused);
    QCOMPARE(result.rows, std::int64_t{4800});
    QVERIFY(std::abs(result.touchpoints[0].failureCoefficient + 10) < 1);
    QVERIFY(result.total.low > 0);
    QVERIFY(carryOver({.rows = {}, .service = {false, true}, .groupOfCustomer = {}, .groupCount = 1}).refused);
    input.service = {false, false};
    QVERIFY(carryOver(input).refused);
    const std::vector<std::uint32_t> one(800, 0);
    input.service = {false, true};
    input.groupOfCustomer = one;
    QVERIFY(carryOver(input).refused);
  }
  void compositionAddsUpInAnyOrder() {
    Dice dice(6);
    CompositionInput input{.touchpoints = {{.service = false, .target = {}},
                                           {.service = true, .target = {}},
                                           {.service = true, .target = 80.0}},
                           .rows = {},
                           .groupCount = 30};
    for (int i = 0; i < 900; ++i) {
      const auto touchpoint = static_cast<std::uint32_t>(dice.below(3));
      const double value = 100 * dice.uniform();
      input.rows.push_back({.touchpoint = touchpoint,
                            .group = static_cast<std::uint32_t>(dice.below(30)),
                            .value = value,
                            .failed = touchpoint == 2 || value < 30});
    }
    const auto result = compositionDrag(input);
    double sum = 0;
    for (const auto& part : result.touchpoints)
      sum += part.drag.value;
    THROUGHLINE_NEAR(sum, result.total.value);
    THROUGHLINE_NEAR(result.service.value + result.experience.value, result.total.value);
    QVERIFY(result.touchpoints[2].byTarget && !result.touchpoints[1].byTarget);
    std::ranges::reverse(input.rows);
    QVERIFY(compositionDrag(input).total == result.total);
    input.rows.resize(1);
    QVERIFY(compositionDrag(input).refused);
    input.rows.clear();
    QVERIFY(compositionDrag(input).refused);
    QCOMPARE(compositionDrag(input).touchpoints.size(), std::size_t{3});
  }
};

THROUGHLINE_TEST(StatsModelPropertyTest)
#include "model_property_test.moc"
