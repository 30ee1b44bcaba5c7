#include "core/stats/carry_over.h"
#include "core/stats/drag.h"
#include "core/stats/grouped_regression.h"
#include "core/stats/importance.h"
#include "core/stats/logistic.h"
#include "core/stats/penalty_reward.h"
#include "core/stats/severity.h"
#include "tests/core/stats/drag_case.h"

#include <QTest>

#include <algorithm>

using namespace throughline::stats;
using namespace throughline::test;
using nlohmann::json;

namespace {

json namedNumbers(const std::vector<std::string>& names, const std::vector<double>& values) {
  json object;
  for (std::size_t i = 0; i < names.size(); ++i)
    object[names[i]] = values[i];
  return object;
}

/// A table whose first or last column is the outcome.
struct RegressionCase {
  std::vector<double> outcome;
  std::vector<std::string> names;
  std::vector<std::vector<double>> columns;

  RegressionCase(const std::string& file, const std::string& outcomeName) {
    const auto table = referenceTable(file);
    outcome = table.numbers(outcomeName);
    for (const auto& name : table.names)
      if (name != outcomeName) {
        names.push_back(name);
        columns.push_back(table.numbers(name));
      }
  }
  RegressionInput input(std::span<const std::uint32_t> groups = {}, std::uint32_t groupCount = 0) const {
    RegressionInput result{.outcome = outcome, .columns = {}, .groups = groups, .groupCount = groupCount};
    for (const auto& column : columns)
      result.columns.emplace_back(column);
    return result;
  }
};

json importanceFigures(const std::string& file, const std::string& outcome) {
  const RegressionCase data(file, outcome);
  const GroupedRegression regression(data.input());
  const auto products = regression.products();
  const ExplainedInput input = explainedBy(products);
  const auto n = static_cast<double>(regression.rows());
  const auto p = static_cast<double>(data.names.size());
  const double r2 = regression.all().r2;
  // The classical error of the intercept: of the mean of the outcome predicted where every column is 0.
  const auto errors = *regression.standardErrors();
  json coefficients = namedNumbers(data.names, regression.all().coefficients);
  coefficients["(Intercept)"] = regression.all().intercept;
  json standardErrors = namedNumbers(data.names, errors);
  standardErrors["(Intercept)"] = *regression.interceptError();
  const auto lmg = lmgImportance(input);
  const auto johnson = johnsonWeights(input);
  return {{"n", regression.rows()},
          {"r2", lmg.r2},
          {"adj_r2", 1 - (1 - r2) * (n - 1) / (n - p - 1)},
          {"coef", coefficients},
          {"se", standardErrors},
          {"vif", namedNumbers(data.names, varianceInflations(products, data.names.size()))},
          {"johnson", namedNumbers(data.names, johnson.shares)},
          {"lmg", namedNumbers(data.names, lmg.shares)},
          {"first", namedNumbers(data.names, firstShares(input))},
          {"last", namedNumbers(data.names, lastShares(input))},
          {"genizi", namedNumbers(data.names, johnson.shares)},
          {"car", namedNumbers(data.names, carScores(input))}};
}

std::vector<double> errorsOfShares(const ImportanceEstimate& importance) {
  std::vector<double> errors;
  for (const auto& share : importance.shares)
    errors.push_back(share.standardError);
  return errors;
}

CarryOverInput carryOverInput(const ReferenceTable& table, const std::vector<std::string>& titles,
                              std::vector<CarryOverRow>& rows, std::vector<std::uint32_t>& groups) {
  const auto days = table.numbers("day");
  const auto ratings = table.numbers("rating");
  const auto customers = table.numbers("customer_id");
  std::map<double, std::uint32_t> codes;
  for (std::size_t i = 0; i < table.rows(); ++i) {
    const auto [known, isNew] = codes.emplace(customers[i], static_cast<std::uint32_t>(codes.size()));
    if (isNew)
      groups.push_back(static_cast<std::uint32_t>(customers[i]) % 20);
    const auto touchpoint = std::ranges::find(titles, table.cells.at("touchpoint")[i]) - titles.begin();
    rows.push_back({.customer = known->second,
                    .touchpoint = static_cast<std::uint32_t>(touchpoint),
                    .day = static_cast<std::int32_t>(days[i]),
                    .value = 25 * (ratings[i] - 1),
                    .failed = ratings[i] <= 2});
  }
  std::vector<bool> service;
  for (const auto& title : titles)
    service.push_back(title.front() == 'c');
  return {.rows = rows, .service = service, .groupOfCustomer = groups, .groupCount = 20};
}

} // namespace

class StatsModelReferenceTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void importanceOfAttitude() {
    THROUGHLINE_NEEDS_REFERENCE;
    THROUGHLINE_MATCHES(importanceFigures("attitude.csv", "rating"), referenceValues("relimp").at("attitude"), 1e-9);
  }
  void importanceOfSwiss() {
    THROUGHLINE_NEEDS_REFERENCE;
    THROUGHLINE_MATCHES(importanceFigures("swiss.csv", "Fertility"), referenceValues("relimp").at("swiss"), 1e-9);
  }
  void importanceOfLongley() {
    THROUGHLINE_NEEDS_REFERENCE;
    THROUGHLINE_MATCHES(importanceFigures("longley.csv", "Employed"), referenceValues("relimp").at("longley"), 1e-7);
  }
  void importanceHasJackknifeErrors() {
    THROUGHLINE_NEEDS_REFERENCE;
    const RegressionCase data("attitude.csv", "rating");
    std::vector<std::uint32_t> each;
    std::vector<std::uint32_t> tens;
    for (std::uint32_t i = 0; i < data.outcome.size(); ++i) {
      each.push_back(i);
      tens.push_back(i % 10);
    }
    const json actual{
        {"delete_one",
         {{"G", 30}, {"se", namedNumbers(data.names, errorsOfShares(columnImportance(data.input(each, 30))))}}},
        {"delete_group_mod10",
         {{"G", 10}, {"se", namedNumbers(data.names, errorsOfShares(columnImportance(data.input(tens, 10))))}}}};
    THROUGHLINE_MATCHES(actual, referenceValues("lmg_jackknife_attitude"), 1e-9);
  }
  void importanceOfFourteenColumns() {
    THROUGHLINE_NEEDS_REFERENCE;
    const auto table = referenceTable("cov14.csv");
    // The outcome is the first row and column there and the last here.
    std::vector<std::string> names(table.names.begin() + 1, table.names.end());
    names.push_back(table.names.front());
    std::vector<double> products;
    for (std::size_t i = 0; i < names.size(); ++i)
      for (std::size_t j = 0; j < names.size(); ++j)
        products.push_back(table.numbers(names[j])[i + 1 < names.size() ? i + 1 : 0]);
    const auto lmg = lmgImportance(explainedBy(products));
    names.pop_back();
    const json actual{{"r2", lmg.r2}, {"lmg", namedNumbers(names, lmg.shares)}};
    THROUGHLINE_MATCHES(actual, referenceValues("lmg_cov14"), 1e-9);
  }
  void importanceOfFailuresGivenReached() {
    THROUGHLINE_NEEDS_REFERENCE;
    const DragCase data = wideSurvey(false);
    const auto importance = failureImportance(accumulateDrag(packDragTable(data.input()), noMinimums()), noMinimums());
    const json actual = namedNumbers({"t1", "t2", "t3", "t4", "t5", "t6"}, importance.all.shares);
    THROUGHLINE_MATCHES(actual, referenceValues("lmg_wide_failures_given_exposure"), 1e-9);
  }
  void penaltiesAndRewards() {
    THROUGHLINE_NEEDS_REFERENCE;
    const RegressionCase data("prca.csv", "overall");
    PenaltyRewardInput input{.outcome = data.outcome, .classes = {}, .groups = {}, .groupCount = 0};
    std::vector<std::vector<std::uint8_t>> classes;
    for (const auto& column : data.columns)
      classes.push_back(ratingClasses(column));
    for (const auto& column : classes)
      input.classes.emplace_back(column);
    const auto result = penaltyReward(input);
    json actual{{"n", result.rows}, {"r2", result.r2}, {"intercept", result.intercept}};
    for (std::size_t j = 0; j < data.names.size(); ++j) {
      const auto& t = result.touchpoints[j];
      actual[data.names[j]] = {{"penalty", t.penalty.value}, {"penalty_se", *t.penaltyError},
                               {"reward", t.reward.value},   {"reward_se", *t.rewardError},
                               {"riocs", t.range},           {"sgp", t.satisfying},
                               {"dgp", t.dissatisfying},     {"ia", t.asymmetry.value}};
    }
    THROUGHLINE_MATCHES(actual, referenceValues("prca"), 1e-9);
  }
  void shortfallsBelowATarget() {
    THROUGHLINE_NEEDS_REFERENCE;
    const auto table = referenceTable("wide_survey.csv");
    const auto outcome = table.numbers("overall");
    const DragCase data = wideSurvey(false);
    const std::vector<std::string> titles{"t1", "t2", "t3", "t4", "t5", "t6"};
    std::vector<std::vector<double>> ratings;
    for (const auto& title : titles)
      ratings.push_back(table.numbers(title));
    SeverityInput input{.outcome = outcome, .touchpoints = {}, .groups = data.groups, .groupCount = 20};
    for (std::size_t j = 0; j < titles.size(); ++j)
      input.touchpoints.push_back({.ratings = ratings[j], .target = 4, .lowest = 1, .service = j > 2});
    const auto result = severityDrag(input);
    json actual{{"target", 4}, {"total", result.total.value}};
    for (std::size_t j = 0; j < titles.size(); ++j) {
      actual["coef"][titles[j]] = result.touchpoints[j].coefficient;
      actual["mean_shortfall"][titles[j]] = result.touchpoints[j].meanShortfall;
      actual["drag"][titles[j]] = result.touchpoints[j].drag.value;
    }
    THROUGHLINE_MATCHES(actual, referenceValues("drag_wide_shortfall"), 1e-9);
    QVERIFY(result.total.low > 0 && result.service.value < result.total.value);
  }
  void detractorsByLogisticRegression() {
    THROUGHLINE_NEEDS_REFERENCE;
    DragCase data = wideSurvey(false);
    for (double& score : data.outcome)
      score = score <= 6 ? 0 : 100;
    const auto result = logisticDrag(packDragTable(data.input()), noMinimums());
    QVERIFY(!result.refused);
    json actual{{"total_pp", result.total}};
    actual["coef"]["(Intercept)"] = result.intercept;
    for (const auto& touchpoint : result.touchpoints) {
      const auto& title = data.touchpoints[touchpoint.index].title;
      if (touchpoint.reachedCoefficient)
        actual["coef"]["E_" + title] = *touchpoint.reachedCoefficient;
      actual["coef"]["F_" + title] = touchpoint.failedCoefficient;
      actual["shapley_pp"][title] = touchpoint.points;
    }
    THROUGHLINE_MATCHES(actual, referenceValues("drag_wide_logit_detractor"), 1e-9);
  }
  void carryOverToLaterScores() {
    THROUGHLINE_NEEDS_REFERENCE;
    const std::vector<std::string> titles{"website", "onboarding", "delivery", "call_centre", "chat", "claims"};
    std::vector<CarryOverRow> rows;
    std::vector<std::uint32_t> groups;
    const auto result = carryOver(carryOverInput(referenceTable("long_feedback.csv"), titles, rows, groups));
    json actual{{"window_days", 30},
                {"n_rows", result.rows},
                {"total", result.total.value},
                {"jack_se_total", result.total.standardError}};
    for (const auto& part : result.touchpoints) {
      const auto& title = titles[part.touchpoint];
      actual["share_after_failure"][title] = part.shareAfterFailure;
      actual["coef_failure"][title] = part.failureCoefficient;
      actual["coef_contact"][title] = part.contactCoefficient;
      actual["drag"][title] = part.drag.value;
      actual["jack_se"][title] = part.drag.standardError;
    }
    THROUGHLINE_MATCHES(actual, referenceValues("carry_over"), 1e-9);
  }
};

THROUGHLINE_TEST(StatsModelReferenceTest)
#include "model_reference_test.moc"
