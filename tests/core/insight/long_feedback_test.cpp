#include "core/base/respondent_hash.h"
#include "core/insight/recovered_rows.h"
#include "tests/support/survey_columns.h"
#include "tests/support/test_registry.h"
#include "tests/support/whole_analysis.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <fstream>

using namespace throughline;

namespace {

/// A map, and rows of feedback on its cards.
struct LongSurvey {
  test::DocumentBuilder document;
  data::FeedbackColumns feedback;

  void touchpoint(const std::string& title, model::Kind kind) {
    document.withTouchpoint(title, kind);
    feedback.rows.series.push_back({.touchpoint = document.touchpoint(title),
                                    .scale = {.metric = "csat", .low = 1, .high = 5},
                                    .rule = {.atMost = 2}});
    titles.push_back(title);
  }
  void row(const std::string& customer, const std::string& title, std::int32_t day, float score,
           std::uint8_t resolved = 2) {
    auto& rows = feedback.rows;
    ++rows.count;
    rows.touchpoint.push_back(static_cast<std::uint32_t>(std::ranges::find(titles, title) - titles.begin()));
    rows.score.push_back(score);
    rows.failed.push_back(score <= 2 ? 1 : 0);
    rows.resolved.push_back(resolved);
    rows.respondent.push_back(respondentHash(std::string_view(customer)));
    rows.day.push_back(day);
  }
  void overall(const std::string& customer, std::int32_t day, double score) {
    auto& responses = feedback.responses;
    ++responses.count;
    responses.overall.push_back(score);
    responses.respondent.push_back(respondentHash(std::string_view(customer)));
    responses.day.push_back(day);
  }
  /// With customers numbered.
  data::FeedbackColumns columns() const { return data::FeedbackTable(feedback).columns(); }
  test::WholeAnalysis deep() const { return test::wholeAnalysis(feedback, document.map()); }

  std::vector<std::string> titles;
};

LongSurvey emptySurvey() {
  LongSurvey survey;
  survey.document.withMap("Long").withStage("Journey");
  survey.feedback.overall = data::OverallScore{.name = "ltr", .scale = {.metric = "scale", .low = 0, .high = 10}};
  return survey;
}

LongSurvey referenceSurvey(const std::string& folder) {
  LongSurvey survey = emptySurvey();
  const auto rows = test::readTextTable(folder + "/long_feedback.csv");
  for (const auto& row : rows.rows) {
    const std::string& title = row[rows.column("touchpoint")];
    if (std::ranges::find(survey.titles, title) == survey.titles.end())
      survey.touchpoint(title, row[rows.column("kind")] == "service" ? model::Kind::service : model::Kind::experience);
    survey.row(row[rows.column("customer_id")], title, std::stoi(row[rows.column("day")]),
               std::stof(row[rows.column("rating")]));
  }
  const auto scores = test::readTextTable(folder + "/long_overall.csv");
  for (const auto& row : scores.rows)
    survey.overall(row[0], std::stoi(row[1]), std::stod(row[2]));
  return survey;
}

} // namespace

class LongFeedbackTest : public QObject {
  Q_OBJECT

  std::optional<LongSurvey> survey_;
  nlohmann::json expected_;

  static bool close(double value, double expected) { return std::abs(value - expected) <= 1e-9 * std::abs(expected); }

private Q_SLOTS:
  void initTestCase() {
    const auto folder = test::sharedFolder("reference");
    if (folder.empty())
      QSKIP("the reference inputs are not on this machine");
    survey_ = referenceSurvey(folder + "/stats_inputs");
    std::ifstream file(folder + "/stats_expected.json");
    expected_ = nlohmann::json::parse(file);
  }

  void whatServiceFailuresDoToLaterScoresIsTheReference() {
    const auto carry = survey_->deep().carryOver;
    QVERIFY(carry.has_value());
    const auto& reference = expected_["carry_over"];
    QCOMPARE(carry->n, reference["n_rows"].get<std::int64_t>());
    QVERIFY(close(carry->total.points, reference["total"]));
    for (const auto& each : carry->touchpoints)
      QVERIFY2(each.drag && close(each.drag->points, reference["drag"][each.title]), each.title.c_str());
    QVERIFY(carry->total.low < carry->total.points && carry->total.points < carry->total.high);
  }

  void withoutDaysNothingCarriesOver() {
    auto undated = *survey_;
    std::ranges::fill(undated.feedback.rows.day, data::noDay);
    QVERIFY(!undated.deep().carryOver);
    QVERIFY(undated.deep().trend && undated.deep().trend->touchpoints.empty());
    std::ranges::fill(undated.feedback.responses.day, data::noDay);
    QVERIFY(!undated.deep().trend && !undated.deep().periods);
  }

  void everyFailureIsRecoveredOrNot() {
    const auto recovery = survey_->deep().recovery;
    QVERIFY(recovery.has_value());
    QCOMPARE(recovery->failed, std::ranges::count(survey_->feedback.rows.failed, std::uint8_t(1)));
    QVERIFY(recovery->recovered >= 0 && recovery->recovered < recovery->failed);
    QCOMPARE(recovery->noFailure.n + recovery->allRecovered.n + recovery->someNotRecovered.n, 238);
  }

  void aLaterGoodFeedbackWithinTwoWeeksOrAResolvedCaseRecovers() {
    LongSurvey survey = emptySurvey();
    survey.touchpoint("Claims", model::Kind::service);
    survey.row("in time", "Claims", 10, 1);
    survey.row("in time", "Claims", 20, 5);
    survey.row("too late", "Claims", 10, 1);
    survey.row("too late", "Claims", 25, 5);
    survey.row("same day", "Claims", 10, 1);
    survey.row("same day", "Claims", 10, 5);
    survey.row("resolved", "Claims", 10, 2, 1);
    survey.row("failed again", "Claims", 10, 1);
    survey.row("failed again", "Claims", 12, 1);
    survey.row("failed again", "Claims", 14, 4);
    const auto recovered = insight::recoveredRows(survey.feedback.rows);
    QVERIFY(recovered.has_value());
    QCOMPARE(*recovered, (std::vector<std::uint8_t>{1, 0, 0, 0, 0, 0, 1, 1, 1, 0}));
  }

  void aRecoveryAfterTheScoreDoesNotCountForIt() {
    LongSurvey survey = emptySurvey();
    survey.touchpoint("Claims", model::Kind::service);
    survey.row("a", "Claims", 10, 1);
    survey.row("a", "Claims", 20, 5);
    survey.overall("a", 15, 3);
    survey.overall("a", 25, 8);
    const auto byScore = insight::recoveriesBeforeScores(survey.feedback.rows, survey.feedback.responses);
    QCOMPARE(byScore.recovered.front(), (std::vector<std::uint8_t>{0, 1}));
  }

  void rowsThatCannotShowARecoveryGiveNone() {
    LongSurvey survey = emptySurvey();
    survey.touchpoint("Claims", model::Kind::service);
    for (int customer = 0; customer < 50; ++customer)
      survey.row(std::to_string(customer), "Claims", customer, customer % 2 == 0 ? 1 : 5);
    QVERIFY(!survey.deep().recovery);
    QVERIFY(!insight::recoveryOf({}, survey.document.map(), nullptr));
  }

  void aRecoveryThatGivesPointsBackIsFoundAgain() {
    LongSurvey survey = emptySurvey();
    survey.touchpoint("Claims", model::Kind::service);
    for (int customer = 0; customer < 600; ++customer) {
      const std::string id = std::to_string(customer);
      const bool failed = customer % 3 != 0;
      const bool recovered = customer % 3 == 1;
      survey.row(id, "Claims", 10, failed ? 1 : 5, recovered ? 1 : 0);
      survey.overall(id, 20, 8 - (failed ? 4 : 0) + (recovered ? 1.5 : 0) + (customer % 2 == 0 ? 0.25 : -0.25));
    }
    const auto recovery = survey.deep().recovery;
    QVERIFY(recovery && recovery->perRecovered && recovery->offset);
    QCOMPARE(recovery->recovered, 200);
    QVERIFY(std::abs(recovery->perRecovered->points - 1.5) < 0.05);
    QVERIFY(std::abs(recovery->offset->points - 1.5 / 4) < 0.02);
    QVERIFY(recovery->noFailure.mean->points > recovery->allRecovered.mean->points);
  }

  void theWeekWithThePlantedFailureIsAFailurePeriod() {
    const auto weeks = test::readTextTable(test::sharedFolder("reference") + "/stats_inputs/laney_weekly.csv");
    LongSurvey survey = emptySurvey();
    survey.touchpoint("Claims", model::Kind::service);
    for (const auto& week : weeks.rows)
      for (int contact = 0; contact < std::stoi(week[1]); ++contact)
        survey.row("someone", "Claims", std::stoi(week[0]) * 7 + 4, contact < std::stoi(week[2]) ? 1 : 5);
    const auto trend = insight::trendOf(survey.columns(), survey.document.map(), {});
    QVERIFY(trend && trend->length == insight::PeriodLength::week);
    QCOMPARE(trend->periods.size(), std::size_t{24});
    QCOMPARE(trend->periods[1].first.day - trend->periods[0].first.day, 7);
    QCOMPARE(trend->touchpoints.front().counts[18].contacts, std::stoll(weeks.rows[18][1]));
    QCOMPARE(trend->touchpoints.front().failurePeriods, std::vector<std::size_t>{18});
  }

  void monthsAndQuartersAreThoseOfTheCalendar() {
    LongSurvey survey = emptySurvey();
    survey.touchpoint("Claims", model::Kind::service);
    survey.row("a", "Claims", Date::parse("2023-12-31")->day, 1);
    survey.row("a", "Claims", Date::parse("2025-02-01")->day, 5);
    const auto months = insight::trendOf(survey.columns(), survey.document.map(), {});
    QVERIFY(months && months->length == insight::PeriodLength::month);
    QCOMPARE(months->periods.size(), std::size_t{15});
    QCOMPARE(months->periods[2].first.text(), std::string("2024-02-01"));
    survey.row("a", "Claims", Date::parse("1999-05-05")->day, 5);
    const auto quarters = insight::trendOf(survey.columns(), survey.document.map(), {});
    QVERIFY(quarters && quarters->length == insight::PeriodLength::quarter);
    QCOMPARE(quarters->periods.front().first.text(), std::string("1999-04-01"));
  }

  void theHeatMapCountsAnswersByStageAndChannel() {
    LongSurvey survey = emptySurvey();
    survey.touchpoint("Claims", model::Kind::service);
    for (int row = 0; row < 30; ++row)
      survey.row(std::to_string(row), "Claims", row, row < 5 ? 1 : 4);
    QVERIFY(!insight::heatOf(survey.feedback, survey.document.map()));
    data::SegmentColumn channel{
        .name = "channel", .values = {"", "phone", "chat"}, .code = std::vector<std::uint32_t>(30, 1)};
    channel.code[0] = 2;
    channel.code[29] = 0;
    survey.feedback.rows.segments.push_back(channel);
    const auto heat = insight::heatOf(survey.feedback, survey.document.map());
    QVERIFY(heat.has_value());
    QCOMPARE(heat->channels, (std::vector<std::string>{"chat", "phone"}));
    QCOMPARE(heat->cells[1].n, 28);
    QCOMPARE(heat->cells[1].failed, 4);
    QVERIFY(heat->cells[1].failures && !heat->cells[0].failures);
  }
};

THROUGHLINE_TEST(LongFeedbackTest)
#include "long_feedback_test.moc"
