#include "core/insight/analysis.h"
#include "core/insight/map_evidence.h"
#include "tests/support/survey_columns.h"
#include "tests/support/test_registry.h"

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
    QVERIFY(close(result.outcome->mean.points, 9.5));
    QVERIFY(close(result.nps->points.points, 9.5));
    QVERIFY(close(result.drag.total.points, expected_["drag_wide_nps"]["total"]));
    QCOMPARE(result.nps->promoters + result.nps->passives + result.nps->detractors, 600);
  }

  void repeatedCustomersWidenTheMean() {
    const auto mean = analysis().outcome->mean;
    const double halfWidth = (mean.high - mean.low) / 2;
    QVERIFY(close(mean.points, expected_["wide_overall"]["mean"]));
    QVERIFY(std::abs(halfWidth - 1.9656 * 0.0738429) < 1e-4);
  }

  void whatMustBeSaidIsSaid() {
    const auto caveats = analysis().drag.caveats;
    const auto says = [&caveats](insight::CaveatCode code) { return std::ranges::find(caveats, code, &insight::Caveat::code) != caveats.end(); };
    QVERIFY(says(insight::CaveatCode::association) && says(insight::CaveatCode::sameSurvey) && says(insight::CaveatCode::sample));
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

  void theCardsCarryTheirDrag() {
    const auto evidence = insight::evidenceOf(analysis());
    const auto& worst = evidence.cards.at(survey_->document.touchpoint("t4"));
    QCOMPARE(worst.drag->points, evidence.largestDrag);
    QVERIFY(worst.score && worst.score->points > 0 && worst.score->points < 100);
    QVERIFY(worst.evidence == insight::Evidence::measured);
  }
};

THROUGHLINE_TEST(AnalyzeTest)
#include "analyze_test.moc"
