#include "core/insight/analysis.h"
#include "core/insight/map_evidence.h"
#include "tests/support/survey_columns.h"
#include "tests/support/test_registry.h"
#include "tests/support/whole_analysis.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <cmath>
#include <fstream>
#include <limits>

using namespace throughline;

class AnalyzeTest : public QObject {
  Q_OBJECT

  std::optional<test::WideSurvey> survey_;
  nlohmann::json expected_;

  static bool close(double value, double expected) { return std::abs(value - expected) <= 1e-9 * std::abs(expected); }
  insight::Analysis analysis(insight::AnalysisOptions options = {}) const {
    return insight::analyze(survey_->feedback, survey_->document.map(), options);
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

  void thePartsAreThoseOfTheReferenceAndAddUp() {
    const auto& drag = analysis().drag;
    const auto& reference = expected_["drag_wide_mean"];
    QVERIFY(!drag.refused);
    QCOMPARE(drag.n, 600);
    QCOMPARE(drag.customers, 420);
    QVERIFY(close(drag.total.points, reference["total"]));
    QVERIFY(close(drag.service.points, reference["service"]));
    QVERIFY(close(drag.experience.points, reference["proactive"]));
    double sum = 0;
    for (const auto& touchpoint : drag.touchpoints) {
      QVERIFY2(close(touchpoint.drag.points, reference["drag"][touchpoint.title]), touchpoint.title.c_str());
      QVERIFY(close(touchpoint.fixOnly.points, reference["fix_only"][touchpoint.title]));
      QVERIFY(close(touchpoint.unadjusted, reference["raw"][touchpoint.title]));
      QCOMPARE(static_cast<double>(touchpoint.failed), reference["n_fail"][touchpoint.title].get<double>());
      sum += touchpoint.drag.points;
    }
    QVERIFY(close(sum, drag.total.points));
    QVERIFY(close(drag.withoutFailures - drag.observed, drag.total.points));
    QCOMPARE(drag.touchpoints.front().title, std::string("t4"));
    QVERIFY(drag.grade == insight::Grade::c);
  }

  void asNpsTheTotalIsInNpsPoints() {
    survey_->feedback.overall->scale.metric = "nps";
    const auto result = analysis();
    survey_->feedback.overall->scale.metric = "scale";
    QVERIFY(result.outcome->outcome == insight::Outcome::nps);
    QVERIFY(close(result.outcome->mean->points, 9.5));
    QVERIFY(close(result.nps->points->points, 9.5));
    QVERIFY(close(result.drag.total.points, expected_["drag_wide_nps"]["total"]));
    QCOMPARE(result.nps->promoters + result.nps->passives + result.nps->detractors, 600);
  }

  void repeatedCustomersWidenTheMean() {
    const auto mean = *analysis().outcome->mean;
    const double halfWidth = (mean.high - mean.low) / 2;
    QVERIFY(close(mean.points, expected_["wide_overall"]["mean"]));
    QVERIFY(std::abs(halfWidth - 1.9656 * 0.0738429) < 1e-4);
  }

  void whatMustBeSaidIsSaid() {
    const auto caveats = analysis().drag.caveats;
    const auto says = [&caveats](insight::CaveatCode code) {
      return std::ranges::find(caveats, code, &insight::Caveat::code) != caveats.end();
    };
    QVERIFY(says(insight::CaveatCode::association) && says(insight::CaveatCode::sameSurvey) &&
            says(insight::CaveatCode::sample));
    QVERIFY(says(insight::CaveatCode::failureRules) && says(insight::CaveatCode::meanScale));
    QVERIFY(!says(insight::CaveatCode::npsLinear));
  }

  void fewFailuresLeaveATouchpointOut() {
    const auto result = analysis({.minimumFailed = 60});
    QCOMPARE(result.drag.leftOut.size(), std::size_t{2});
    for (const auto& leftOut : result.drag.leftOut)
      QVERIFY(leftOut.reason == insight::LeftOutReason::tooFewFailures && leftOut.failed < 60);
    QCOMPARE(result.drag.touchpoints.size(), std::size_t{4});
  }

  void aCardWithoutDataIsLeftOutAndAssumed() {
    auto document = survey_->document;
    document.withTouchpoint("New idea");
    const auto result = insight::analyze(survey_->feedback, document.map());
    QCOMPARE(result.drag.leftOut.size(), std::size_t{1});
    QVERIFY(result.drag.leftOut.front().reason == insight::LeftOutReason::noData);
    QVERIFY(result.touchpoints.back().evidence == insight::Evidence::assumed);
    QVERIFY(!result.touchpoints.back().mean);
  }

  void withoutAnOverallScoreOnlyTheCompositionIsShown() {
    auto feedback = survey_->feedback;
    feedback.overall.reset();
    const auto result = insight::analyze(feedback, survey_->document.map());
    QVERIFY(result.drag.refused == insight::Refusal::noOverall);
    QVERIFY(result.composition.has_value());
    double sum = 0;
    for (const auto& touchpoint : result.composition->touchpoints)
      sum += touchpoint.drag.points;
    QVERIFY(close(sum, result.composition->total.points));
    QVERIFY(result.composition->total.points > 0);
  }

  void nothingGivesARefusalNotANumber() {
    const auto result = insight::analyze({}, survey_->document.map());
    QVERIFY(result.drag.refused == insight::Refusal::noData);
    QVERIFY(!result.outcome && !result.composition && !result.nps);
    auto constant = survey_->feedback;
    std::ranges::fill(constant.responses.overall, 7.0);
    QVERIFY(insight::analyze(constant, survey_->document.map()).drag.refused == insight::Refusal::noVariation);
    auto none = survey_->feedback;
    std::ranges::fill(none.responses.overall, std::numeric_limits<double>::quiet_NaN());
    QVERIFY(insight::analyze(none, survey_->document.map()).drag.refused == insight::Refusal::noOverall);
  }

  void ofFewScoresOnlyTheirNumberIsGiven() {
    auto feedback = survey_->feedback;
    feedback.overall->scale.metric = "nps";
    auto& overall = feedback.responses.overall;
    std::fill(overall.begin() + 9, overall.end(), std::numeric_limits<double>::quiet_NaN());
    const auto few = insight::analyze(feedback, survey_->document.map());
    QCOMPARE(few.outcome->n, 9);
    QVERIFY(!few.outcome->mean && !few.nps->points);
    QCOMPARE(few.nps->promoters + few.nps->passives + few.nps->detractors, 9);
    overall[9] = 10;
    const auto ten = insight::analyze(feedback, survey_->document.map());
    QVERIFY(ten.outcome->mean && ten.nps->points);
  }

  void repeatedCustomersWidenTheNpsToo() {
    survey_->feedback.overall->scale.metric = "nps";
    const auto result = analysis();
    survey_->feedback.overall->scale.metric = "scale";
    const double halfWidth = (result.nps->points->high - result.nps->points->low) / 2;
    QVERIFY(std::abs(halfWidth - 1.9656 * expected_["wide_overall"]["nps_cluster_se"].get<double>()) < 1e-3);
    QVERIFY(result.outcome->mean == result.nps->points);
  }

  void aWeightOfTwoIsTwoResponsesInEveryFigureButTheCounts() {
    auto twice = survey_->feedback;
    auto weighted = survey_->feedback;
    auto& responses = twice.responses;
    const std::size_t once = responses.count;
    weighted.responses.weight.assign(once, 1.0);
    const auto repeat = [](auto& column, std::size_t row) { column.push_back(column[row]); };
    for (std::size_t row = 0; row < once; row += 3) {
      weighted.responses.weight[row] = 2;
      repeat(responses.overall, row);
      repeat(responses.respondent, row);
      repeat(responses.day, row);
      for (auto& column : responses.touchpoints) {
        repeat(column.reach, row);
        repeat(column.score, row);
      }
      ++responses.count;
    }
    twice.overall->scale.metric = weighted.overall->scale.metric = "nps";
    const auto& map = survey_->document.map();
    const auto one = insight::analyze(weighted, map);
    const auto other = insight::analyze(twice, map);
    QVERIFY(close(one.outcome->mean->points, other.outcome->mean->points));
    QVERIFY(close(one.nps->points->points, other.nps->points->points));
    QVERIFY(close(one.nps->points->low, other.nps->points->low));
    QVERIFY(close(one.drag.total.points, other.drag.total.points));
    for (std::size_t j = 0; j < one.touchpoints.size(); ++j) {
      QVERIFY(close(one.touchpoints[j].mean->points, other.touchpoints[j].mean->points));
      QVERIFY(close(one.touchpoints[j].mean->high, other.touchpoints[j].mean->high));
      QVERIFY(close(one.touchpoints[j].failures->share, other.touchpoints[j].failures->share));
      QVERIFY(one.touchpoints[j].n < other.touchpoints[j].n);
    }
    QCOMPARE(one.nps->n, 600);
    const auto deepOne = test::wholeAnalysis(weighted, map);
    const auto deepOther = test::wholeAnalysis(twice, map);
    QVERIFY(close(deepOne.doubleDeviation->serviceFailed.mean->points,
                  deepOther.doubleDeviation->serviceFailed.mean->points));
  }

  void customersWhoCameBackAreComparedWithThemselvesFirst() {
    auto feedback = survey_->feedback;
    auto& responses = feedback.responses;
    // 60 customers of ten responses each: everybody fails somewhere and does not elsewhere.
    for (std::size_t row = 0; row < responses.count; ++row)
      responses.respondent[row] = 1 + row % 60;
    const auto result = insight::analyze(feedback, survey_->document.map());
    QVERIFY(result.within.has_value());
    QVERIFY(&insight::headline(result) == &result.within->drag);
    QVERIFY(result.within->drag.grade == insight::Grade::b && result.drag.grade == insight::Grade::c);
    QVERIFY(result.within->fewestWithBoth >= 30);
    const auto& caveats = result.within->drag.caveats;
    const auto across = std::ranges::find(caveats, insight::CaveatCode::acrossCustomers, &insight::Caveat::code);
    QVERIFY(across != caveats.end() && across->estimate == result.drag.total);
    // Ratings stay ratings: the mood of the day is said also here.
    for (const auto code : {insight::CaveatCode::sameSurvey, insight::CaveatCode::lastingMood})
      QVERIFY(std::ranges::find(caveats, code, &insight::Caveat::code) != caveats.end());
    QVERIFY(!result.within->haloLikely);
    QCOMPARE(insight::evidenceOf(result).largestDrag, result.within->drag.touchpoints.front().drag.points);
  }

  void moodOfCustomersIsCalledSo() {
    auto feedback = survey_->feedback;
    auto& responses = feedback.responses;
    // The mood of half of the customers is bad: they fail more often, and score 4 points less whatever happened.
    for (std::size_t row = 0; row < responses.count; ++row) {
      const bool bad = row % 2 == 0;
      responses.respondent[row] = 1 + row % 60;
      for (auto& column : responses.touchpoints)
        if (column.reach[row] != static_cast<std::uint8_t>(data::Reach::notReached))
          column.reach[row] = static_cast<std::uint8_t>(
              (row * 7919 + static_cast<std::size_t>(&column - responses.touchpoints.data()) * 104729) % 100 <
                      (bad ? 60U : 8U)
                  ? data::Reach::failed
                  : data::Reach::fine);
      responses.overall[row] = (bad ? 3 : 8) + static_cast<double>(row * 31 % 3);
    }
    const auto result = insight::analyze(feedback, survey_->document.map());
    QVERIFY(result.within && result.within->haloLikely);
    const auto& caveats = result.within->drag.caveats;
    QVERIFY(std::ranges::find(caveats, insight::CaveatCode::haloLikely, &insight::Caveat::code) != caveats.end());
  }

  void aMeanOfOtherScoresThanTheDragSaysSo() {
    auto feedback = survey_->feedback;
    auto& column = feedback.responses.touchpoints.front();
    for (std::size_t row = 0; row < 120; ++row)
      if (column.reach[row] != static_cast<std::uint8_t>(data::Reach::notReached))
        column.reach[row] = static_cast<std::uint8_t>(data::Reach::unanswered);
    const auto result = insight::analyze(feedback, survey_->document.map());
    const auto& caveats = result.drag.caveats;
    const auto part = std::ranges::find(caveats, insight::CaveatCode::partOfScores, &insight::Caveat::code);
    QVERIFY(part != caveats.end());
    QCOMPARE(part->numbers[0], static_cast<double>(result.drag.n));
    QCOMPARE(part->numbers[2], 600.0);
    QVERIFY(part->numbers[0] < 600 && part->numbers[1] == result.drag.observed);
  }

  void whereEveryAnswerFailedTheTargetStandsInAndItIsSaid() {
    auto feedback = survey_->feedback;
    feedback.overall.reset();
    auto& column = feedback.responses.touchpoints.front();
    for (auto& reach : column.reach)
      if (reach == static_cast<std::uint8_t>(data::Reach::fine))
        reach = static_cast<std::uint8_t>(data::Reach::failed);
    const auto says = [](const insight::Composition& composition, insight::CaveatCode code) {
      return std::ranges::find(composition.caveats, code, &insight::Caveat::code) != composition.caveats.end();
    };
    const auto without = insight::analyze(feedback, survey_->document.map()).composition;
    QVERIFY(without && says(*without, insight::CaveatCode::everyAnswerFailed) &&
            !says(*without, insight::CaveatCode::targetStandsIn));
    auto map = survey_->document.map();
    for (auto& touchpoint : map.touchpoints)
      if (touchpoint->id == column.touchpoint) {
        auto changed = *touchpoint;
        changed.targets.push_back({.metric = column.scale.metric, .value = column.scale.high});
        touchpoint = changed;
      }
    const auto with = insight::analyze(feedback, map).composition;
    QVERIFY(with && says(*with, insight::CaveatCode::targetStandsIn) &&
            !says(*with, insight::CaveatCode::everyAnswerFailed));
    QVERIFY(with->total.points > without->total.points);
  }

  void theCardsCarryTheirDrag() {
    const auto evidence = insight::evidenceOf(analysis());
    const auto& worst = evidence.cards.at(survey_->document.touchpoint("t4"));
    QCOMPARE(worst.drag->points, evidence.largestDrag);
    QVERIFY(worst.score && worst.score->points > 0 && worst.score->points < 100);
    QVERIFY(worst.evidence == insight::Evidence::measured);
  }

  void theCardsOfAYesNoOutcomeCarryPercentagePoints() {
    auto result = analysis();
    const auto points = insight::evidenceOf(result);
    result.outcome->unit = insight::OutcomeUnit::share;
    result.outcome->scaleLow = 0;
    result.outcome->scaleHigh = 1;
    const auto percent = insight::evidenceOf(result);
    const auto worst = survey_->document.touchpoint("t4");
    QCOMPARE(percent.cards.at(worst).drag->points, 100 * points.cards.at(worst).drag->points);
    QCOMPARE(percent.cards.at(worst).drag->high, 100 * points.cards.at(worst).drag->high);
    QCOMPARE(percent.largestDrag, 100 * points.largestDrag);
  }
};

THROUGHLINE_TEST(AnalyzeTest)
#include "analyze_test.moc"
