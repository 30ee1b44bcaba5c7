#include "core/tasks/analysis_json.h"
#include "tests/support/survey_columns.h"
#include "tests/support/test_registry.h"
#include "tests/support/whole_analysis.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <cmath>
#include <limits>

using namespace throughline;

class AnalysisJsonTest : public QObject {
  Q_OBJECT

  std::optional<test::WideSurvey> survey_;

  nlohmann::json document(const data::FeedbackColumns& feedback) const {
    const auto& map = survey_->document.map();
    const tasks::AnalysisWords words{.caveat = [](const insight::Caveat&) { return std::string("caveat"); },
                                     .refusal = [](insight::Refusal) { return std::string("refused"); },
                                     .leftOut = [](const insight::LeftOut&) { return std::string("left out"); }};
    return nlohmann::json::parse(tasks::analysisJson(test::partsOf(feedback, map), map, words));
  }

private Q_SLOTS:
  void initTestCase() {
    const auto folder = test::sharedFolder("reference");
    if (folder.empty())
      QSKIP("the reference inputs are not on this machine");
    survey_ = test::wideSurvey(folder + "/stats_inputs/wide_survey.csv");
  }

  void everyPartIsThereOrNull() {
    const auto full = document(survey_->feedback);
    const auto empty = document({});
    for (const auto* key : {"drivers", "what_if", "robustness", "ask_next", "penalty_reward", "pareto", "recovery"}) {
      QVERIFY2(full.contains(key) && !full[key].is_null(), key);
      QVERIFY2(empty.contains(key) && empty[key].is_null(), key);
    }
    for (const auto* key : {"carry_over", "trend", "periods", "heat", "composition", "within"})
      QVERIFY2(full.contains(key) && full[key].is_null(), key);
    QVERIFY(full["balance"]["stages"].is_array() && empty["balance"]["stages"].is_array());
  }

  void theHeadlineIsNamed() {
    QCOMPARE(document(survey_->feedback)["headline"].get<std::string>(), std::string("drag"));
    QVERIFY(document({})["headline"].is_null());
    auto feedback = survey_->feedback;
    for (std::size_t row = 0; row < feedback.responses.count; ++row)
      feedback.responses.respondent[row] = 1 + row % 60;
    const auto within = document(feedback);
    QCOMPARE(within["headline"].get<std::string>(), std::string("within"));
    QCOMPARE(within["within"]["grade"].get<std::string>(), std::string("B"));
    QVERIFY(within["what_if"]["within_customers"].get<bool>());
    feedback.overall.reset();
    QCOMPARE(document(feedback)["headline"].get<std::string>(), std::string("composition"));
  }

  void ofFewScoresTheFiguresAreNull() {
    auto feedback = survey_->feedback;
    std::fill(feedback.responses.overall.begin() + 3, feedback.responses.overall.end(),
              std::numeric_limits<double>::quiet_NaN());
    const auto few = document(feedback);
    QCOMPARE(few["outcome"]["n"].get<int>(), 3);
    QVERIFY(few["outcome"]["mean"].is_null() && few["outcome"]["low"].is_null() && few["nps"]["points"].is_null());
    QVERIFY(few["nps"]["promoters"].is_number());
  }

  void driversAreListedByFallingShareAndAddUp() {
    const auto drivers = document(survey_->feedback)["drivers"];
    double sum = 0;
    double last = 1;
    for (const auto& each : drivers["lmg"]) {
      QVERIFY(each["share"].get<double>() <= last);
      last = each["share"];
      sum += last;
    }
    QVERIFY(std::abs(sum - drivers["r2"].get<double>()) < 1e-12);
    QCOMPARE(drivers["johnson"].size(), std::size_t{6});
  }

  void noFigureIsLeftAsNoNumber() {
    auto feedback = survey_->feedback;
    for (std::size_t row = 0; row < feedback.responses.count; ++row)
      feedback.responses.day[row] = static_cast<std::int32_t>(row % 400);
    const auto flat = document(feedback).flatten();
    for (const auto& [path, value] : flat.items())
      if (path.ends_with("/points") || path.ends_with("/low") || path.ends_with("/high"))
        QVERIFY2(value.is_number(), path.c_str());
    QVERIFY(flat.contains("/trend/periods/3/n") && flat.contains("/periods/score/difference/points"));
  }
};

THROUGHLINE_TEST(AnalysisJsonTest)
#include "analysis_json_test.moc"
