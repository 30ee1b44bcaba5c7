#include "core/insight/drag_of_map.h"
#include "core/insight/within.h"
#include "tests/support/survey_columns.h"
#include "tests/support/test_registry.h"
#include "tests/support/whole_analysis.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <cmath>
#include <fstream>

using namespace throughline;

class DeepAnalysisTest : public QObject {
  Q_OBJECT

  std::optional<test::WideSurvey> survey_;
  nlohmann::json expected_;

  static bool close(double value, double expected) { return std::abs(value - expected) <= 1e-9 * std::abs(expected); }
  test::WholeAnalysis deep(const data::FeedbackColumns& feedback) const {
    const auto& map = survey_->document.map();
    return test::wholeAnalysis(feedback, map);
  }

private Q_SLOTS:
  void initTestCase() {
    const auto folder = test::sharedFolder("reference");
    if (folder.empty())
      QSKIP("the reference inputs are not on this machine");
    survey_ = test::wideSurvey(folder + "/stats_inputs/wide_survey.csv");
    std::ifstream file(folder + "/stats_expected.json");
    expected_ = nlohmann::json::parse(file);
  }

  void driverSharesAreThoseOfTheReferenceAndAddUpToR2() {
    const auto drivers = deep(survey_->feedback).drivers;
    QVERIFY(drivers.has_value());
    double lmg = 0;
    double johnson = 0;
    for (const auto& each : drivers->touchpoints) {
      QVERIFY2(close(each.lmg.points, expected_["lmg_wide_failures_given_exposure"][each.title]), each.title.c_str());
      QVERIFY(each.lmg.low < each.lmg.points && each.lmg.points < each.lmg.high);
      lmg += each.lmg.points;
      johnson += each.johnson.points;
    }
    QCOMPARE(drivers->touchpoints.front().title, std::string("t4"));
    QVERIFY(close(lmg, drivers->r2.points) && close(johnson, drivers->r2.points));
  }

  void gainsOfAllFailuresAreTheDragOfTheirHalf() {
    const auto result = deep(survey_->feedback);
    QVERIFY(result.gains.has_value());
    const auto& reference = expected_["drag_wide_mean"];
    for (const auto& each : result.gains->touchpoints) {
      QVERIFY(close(each.all.points, reference["fix_only"][each.title]));
      QVERIFY(close(each.half.points, each.all.points / 2));
      QVERIFY(each.toFivePercent.points < each.all.points);
    }
    QVERIFY(result.gains->service.points + result.gains->experience.points != result.gains->worstThree.points);
  }

  void comparedWithThemselvesCustomersGiveTheReference() {
    const insight::MapModel model(survey_->feedback, survey_->document.map(), {});
    const auto across = insight::dragOf(model);
    const auto within = insight::withinCustomers(model, across, 0);
    QVERIFY(within.has_value());
    const auto& reference = expected_["drag_wide_mean_fe"];
    QVERIFY(close(within->drag.total.points, reference["total"]));
    QVERIFY(close(within->drag.service.points, reference["service"]));
    QVERIFY(!insight::withinCustomers(model, across, static_cast<int>(within->fewestWithBoth) + 1));
  }

  void theWorstTouchpointsAreAskedOfAMovedRuleToo() {
    const auto robustness = deep(survey_->feedback).robustness;
    QVERIFY(robustness.has_value());
    QCOMPARE(robustness->worst, (std::vector<std::string>{"t4", "t2", "t5"}));
    QVERIFY(robustness->fewerFail && robustness->moreFail);
    QVERIFY(robustness->fewerFail->total < robustness->moreFail->total);
    auto listed = survey_->feedback;
    for (auto& column : listed.responses.touchpoints)
      column.rule = {.atMost = std::nullopt, .atLeast = std::nullopt, .values = {1, 2}};
    QVERIFY(!deep(listed).robustness);
  }

  void moreAnswersAreAskedForWhereTheIntervalIsWidest() {
    const auto asks = deep(survey_->feedback).askNext;
    QCOMPARE(asks.size(), std::size_t{3});
    QVERIFY(asks[0].drag && asks[1].drag);
    QVERIFY(asks[0].drag->high - asks[0].drag->low >= asks[1].drag->high - asks[1].drag->low);
    QCOMPARE(asks[0].more, 3 * asks[0].reached);
    const insight::MapModel model(survey_->feedback, survey_->document.map(), {.minimumFailed = 60});
    const auto strict = insight::askNext(model);
    QVERIFY(strict.back().reason == insight::AskNext::Reason::tooFewFailures && strict.back().more > 0 &&
            !strict.back().drag);
  }

  void theParetoCountsEveryFailureOnce() {
    const auto pareto = deep(survey_->feedback).pareto;
    QVERIFY(pareto.has_value());
    QCOMPARE(pareto->failures, 90 + 86 + 68 + 80 + 59 + 51);
    QCOMPARE(pareto->touchpoints.front().title, std::string("t4"));
    QCOMPARE(pareto->touchpoints.back().upToHere, 1.0);
  }

  void aDropInTheLaterHalfIsFoundAndNothingElse() {
    auto feedback = survey_->feedback;
    auto& responses = feedback.responses;
    for (std::size_t row = 0; row < responses.count; ++row) {
      responses.day[row] = row % 2 == 0 ? 100 : 200;
      responses.overall[row] += row % 2 == 0 ? 0 : -2;
    }
    const auto periods = deep(feedback).periods;
    QVERIFY(periods && periods->score && periods->drag);
    QCOMPARE(periods->beforeN, 300);
    QVERIFY(close(periods->score->difference.points, periods->score->after - periods->score->before));
    QVERIFY(periods->score->difference.high < -1 && periods->score->p && *periods->score->p < 1e-6);
    QVERIFY(close(periods->drag->after, periods->experienceDrag->after + periods->serviceDrag->after));
    QVERIFY(periods->drag->difference.low < 0 && periods->drag->difference.high > 0);
    QCOMPARE(periods->failures.size(), std::size_t{6});
  }

  void chosenPeriodsAreComparedInsteadOfTheHalves() {
    auto feedback = survey_->feedback;
    auto& responses = feedback.responses;
    for (std::size_t row = 0; row < responses.count; ++row) {
      responses.day[row] = static_cast<std::int32_t>(row % 30);
      responses.overall[row] = row % 30 >= 20 ? 2 : 9;
    }
    const insight::PeriodPair chosen{.before = {0, 9}, .after = {20, 24}};
    const insight::MapModel model(feedback, survey_->document.map(), {.compare = chosen});
    const auto periods = insight::periodsOf(model);
    QVERIFY(periods && periods->score);
    QCOMPARE(periods->before, chosen.before);
    QCOMPARE(periods->after, chosen.after);
    QCOMPARE(periods->beforeN, 200);
    QCOMPARE(periods->afterN, 100);
    QCOMPARE(periods->score->before, 9.0);
    QCOMPARE(periods->score->difference.points, -7.0);
    QVERIFY(!insight::comparePeriods(model, {.before = {100, 200}, .after = {0, 9}}));
  }

  void thePeriodRepeatedIsNoChange() {
    auto feedback = survey_->feedback;
    auto& responses = feedback.responses;
    responses.day.assign(responses.count, 1);
    responses.day.resize(2 * responses.count, 2);
    const auto twice = [](auto& column) {
      const auto once = column;
      column.insert(column.end(), once.begin(), once.end());
    };
    twice(responses.overall);
    twice(responses.respondent);
    for (auto& column : responses.touchpoints) {
      twice(column.reach);
      column.score.append(data::ScoreColumn<float>(column.score));
    }
    responses.count *= 2;
    const auto periods = deep(feedback).periods;
    QVERIFY(periods && periods->score && periods->drag);
    QCOMPARE(periods->score->difference.points, 0.0);
    QVERIFY(!periods->score->p && std::abs(periods->drag->difference.points) < 1e-12);
    for (const auto& change : periods->failures)
      QCOMPARE(change.difference.points, 0.0);
  }

  void lowRatingsCostAndHighOnesEarn() {
    const auto all = deep(survey_->feedback).penaltyReward;
    QVERIFY(all.has_value());
    QCOMPARE(all->n, 600);
    for (const auto& each : all->touchpoints) {
      QVERIFY2(each.penalty.points < 0, each.title.c_str());
      QVERIFY(each.asymmetry.points >= -1 && each.asymmetry.points <= 1);
      QVERIFY(each.label != stats::AsymmetryLabel::satisfier);
    }
  }

  void failedServiceAfterAFailureIsTheDoubleDeviation() {
    const auto deviation = deep(survey_->feedback).doubleDeviation;
    QVERIFY(deviation && deviation->serviceFailed.mean && deviation->serviceFine.mean && deviation->noFailure.mean);
    QVERIFY(deviation->serviceFailed.mean->points < deviation->serviceFine.mean->points);
    QVERIFY(deviation->serviceFine.mean->points < deviation->noFailure.mean->points);
  }

  void scoresAfterFailuresStayOnTheirScale() {
    auto feedback = survey_->feedback;
    const auto ends = feedback.overall->scale;
    for (std::size_t row = 0; row < feedback.responses.overall.size(); ++row)
      feedback.responses.overall[row] = row % 29 == 0 ? ends.high : ends.low;
    const auto deviation = insight::doubleDeviationOf(
        insight::MapModel(feedback, survey_->document.map(), {.outcome = insight::Outcome::mean}));
    QVERIFY(deviation.has_value());
    bool atTheEnd = false;
    for (const auto* scores : {&deviation->serviceFailed, &deviation->serviceFine, &deviation->noFailure})
      if (scores->mean) {
        QVERIFY(scores->mean->low >= ends.low && scores->mean->high <= ends.high);
        atTheEnd = atTheEnd || scores->mean->low == ends.low;
      }
    QVERIFY2(atTheEnd, "no interval would have left the scale");
  }

  void withoutDaysThereIsNoTrend() {
    const auto result = deep(survey_->feedback);
    QVERIFY(!result.trend && !result.periods && !result.heat && !result.carryOver && !result.recovery);
  }

  void withoutAModelEachPartIsNone() {
    const auto nothing = deep({});
    QVERIFY(!nothing.drivers && !nothing.gains && !nothing.robustness && !nothing.pareto);
    QVERIFY(nothing.askNext.empty());
    auto constant = survey_->feedback;
    std::ranges::fill(constant.responses.overall, 7.0);
    const auto flat = deep(constant);
    QVERIFY(!flat.drivers && !flat.gains && !flat.robustness && flat.askNext.empty());
    QVERIFY(flat.pareto.has_value());
  }
};

THROUGHLINE_TEST(DeepAnalysisTest)
#include "deep_analysis_test.moc"
