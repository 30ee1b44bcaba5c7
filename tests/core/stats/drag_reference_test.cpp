#include "core/stats/composition.h"
#include "core/stats/drag.h"
#include "core/stats/drag_influence.h"
#include "core/stats/what_if.h"
#include "core/stats/window.h"
#include "tests/core/stats/drag_case.h"

#include <QTest>

#include <bit>
#include <set>

using namespace throughline::stats;
using namespace throughline::test;
using nlohmann::json;

namespace {

/// One number a touchpoint, by title.
template <class Figure> json byTitle(const DragCase& data, const DragResult& result, Figure&& figure) {
  json object;
  for (std::size_t j = 0; j < result.touchpoints.size(); ++j)
    object[data.touchpoints[result.touchpoints[j].index].title] = figure(j);
  return object;
}

json coefficients(const DragCase& data, const DragResult& result) {
  json object;
  if (result.intercept)
    object["(Intercept)"] = *result.intercept;
  for (const auto& touchpoint : result.touchpoints) {
    const std::string& title = data.touchpoints[touchpoint.index].title;
    if (touchpoint.reachedCoefficient)
      object["E_" + title] = *touchpoint.reachedCoefficient;
    object["F_" + title] = touchpoint.failedCoefficient;
  }
  if (result.pileUp)
    object["H"] = *result.pileUp;
  return object;
}

/// Gain when the failures at a set of touchpoints vanish wholly.
double gainOfSet(const DragResult& result, std::uint64_t set) {
  std::vector<double> parts(result.touchpoints.size());
  for (std::size_t j = 0; j < parts.size(); ++j)
    parts[j] = static_cast<double>(set >> j & 1);
  return gain(result, parts).value;
}

/// The Shapley value by its definition: over all sets of touchpoints.
double shapleyByEnumeration(const DragResult& result, std::size_t j) {
  const std::size_t p = result.touchpoints.size();
  const auto factorial = [](std::size_t n) { return std::tgamma(static_cast<double>(n) + 1); };
  double value = 0;
  for (std::uint64_t set = 0; set < std::uint64_t{1} << p; ++set) {
    if ((set >> j & 1) != 0)
      continue;
    const auto size = static_cast<std::size_t>(std::popcount(set));
    value += factorial(size) * factorial(p - size - 1) / factorial(p) *
             (gainOfSet(result, set | std::uint64_t{1} << j) - gainOfSet(result, set));
  }
  return value;
}

json figures(const DragCase& data, const DragResult& result) {
  const auto& t = result.touchpoints;
  return {{"n", result.responses},
          {"customers", *result.customers},
          {"met_share", byTitle(data, result, [&](std::size_t j) { return t[j].reachedShare; })},
          {"fail_share", byTitle(data, result, [&](std::size_t j) { return t[j].failedShare; })},
          {"n_fail", byTitle(data, result, [&](std::size_t j) { return t[j].failed; })},
          {"n_ok", byTitle(data, result, [&](std::size_t j) { return t[j].reached - t[j].failed; })},
          {"n_multi", result.several},
          {"Hbar", result.furtherFailures},
          {"Gbar", byTitle(data, result, [&](std::size_t j) { return t[j].pileUpShare; })},
          {"Bbar", byTitle(data, result, [&](std::size_t j) { return t[j].severalShare; })},
          {"ybar", result.outcome.value},
          {"coef", coefficients(data, result)},
          {"drag", byTitle(data, result, [&](std::size_t j) { return t[j].drag.value; })},
          {"total", result.total.value},
          {"service", result.service.value},
          {"proactive", result.experience.value},
          {"fix_only", byTitle(data, result, [&](std::size_t j) { return t[j].fixOnly.value; })},
          {"penalty_per_failure", byTitle(data, result, [&](std::size_t j) { return t[j].perFailure.value; })},
          {"raw", byTitle(data, result, [&](std::size_t j) { return *t[j].unadjusted; })}};
}

void addEnumeration(json& actual, const DragCase& data, const DragResult& result) {
  actual["shapley_enumeration"] = byTitle(data, result, [&](std::size_t j) { return shapleyByEnumeration(result, j); });
  actual["v_t4_t6"] = nullptr;
  if (result.touchpoints.size() == 6)
    actual["v_t4_t6"] = gainOfSet(result, 1U << 3 | 1U << 5);
}

json jackknife(const DragCase& data, const DragResult& result, const std::string& first) {
  const auto& t = result.touchpoints;
  std::vector<std::size_t> order{0, 1, 2, 3, 4, 5};
  std::ranges::sort(order, std::ranges::greater{}, [&](std::size_t j) { return t[j].drag.value; });
  const auto title = [&](std::size_t j) { return data.touchpoints[t[j].index].title; };
  std::size_t firstRow = 0;
  while (title(firstRow) != first)
    ++firstRow;
  return {{"G", result.groups},
          {"t", result.t},
          {"se_drag", byTitle(data, result, [&](std::size_t j) { return t[j].drag.standardError; })},
          {"se_total", result.total.standardError},
          {"se_service", result.service.standardError},
          {"se_proactive", result.experience.standardError},
          {"se_fix_only", byTitle(data, result, [&](std::size_t j) { return t[j].fixOnly.standardError; })},
          {"lo", byTitle(data, result, [&](std::size_t j) { return t[j].drag.low; })},
          {"hi", byTitle(data, result, [&](std::size_t j) { return t[j].drag.high; })},
          {"service_lo", result.service.low},
          {"service_hi", result.service.high},
          {"cov_first_row", byTitle(data, result, [&](std::size_t j) { return dragCovariance(result, firstRow, j); })},
          {"p_value", byTitle(data, result, [&](std::size_t j) { return *t[j].p; })},
          {"p_holm", byTitle(data, result, [&](std::size_t j) { return *t[j].pHolm; })},
          {"top", title(order[0])},
          {"runner_up", title(order[1])},
          {"prob_top_exceeds_runner_up", probabilityThatWorse(result, order[0], order[1])}};
}

void addWhatIf(json& actual, const DragCase& data, const DragResult& result) {
  actual["fix_to_target_5pct"] =
      byTitle(data, result, [&](std::size_t j) { return targetGain(result, j, 0.05).value; });
  actual["what_if_t2_25_t4_50_t6_100"] = gain(result, std::vector{0.0, 0.25, 0.0, 0.5, 0.0, 1.0}).value;
  std::set<std::uint64_t> patterns{0}; // the reference counts "no failure" as one
  for (const auto& pattern : result.patterns)
    patterns.insert(pattern.failed);
  actual["failure_patterns"] = patterns.size();
}

void addInfluence(json& actual, const DragCase& data, const DragTable& table, const DragResult& result,
                  const DragOptions& options) {
  const auto errors = influenceErrors(table, options, result);
  actual["influence_se"] = byTitle(data, result, [&](std::size_t j) { return errors.drag[j]; });
  actual["influence_se_total"] = errors.total;
  actual["influence_se_service"] = errors.service;
}

} // namespace

class DragReferenceTest : public QObject {
  Q_OBJECT

  static json wideFigures(bool nps, bool pileUp) {
    const DragCase data = wideSurvey(nps);
    DragOptions options = noMinimums();
    options.pileUp = pileUp;
    const DragTable table = packDragTable(data.input());
    const DragResult result = analyzeDrag(table, options);
    json actual = figures(data, result);
    addEnumeration(actual, data, result);
    actual["jack"] = jackknife(data, result, "t1");
    addWhatIf(actual, data, result);
    addInfluence(actual, data, table, result, options);
    return actual;
  }
  static json tinyFigures(bool nps) {
    const DragCase data = tinyWide(nps);
    const DragResult result = analyzeDrag(packDragTable(data.input()), noMinimums());
    json actual = figures(data, result);
    addEnumeration(actual, data, result);
    return actual;
  }

private Q_SLOTS:
  void tinyMean() {
    THROUGHLINE_NEEDS_REFERENCE;
    THROUGHLINE_MATCHES(tinyFigures(false), referenceValues("drag_tiny_mean"), 1e-9);
  }
  void tinyNps() {
    THROUGHLINE_NEEDS_REFERENCE;
    THROUGHLINE_MATCHES(tinyFigures(true), referenceValues("drag_tiny_nps"), 1e-9);
  }
  void wideMean() {
    THROUGHLINE_NEEDS_REFERENCE;
    THROUGHLINE_MATCHES(wideFigures(false, true), referenceValues("drag_wide_mean"), 1e-9);
  }
  void wideNps() {
    THROUGHLINE_NEEDS_REFERENCE;
    THROUGHLINE_MATCHES(wideFigures(true, true), referenceValues("drag_wide_nps"), 1e-9);
  }
  void wideMeanWithoutPileUp() {
    THROUGHLINE_NEEDS_REFERENCE;
    THROUGHLINE_MATCHES(wideFigures(false, false), referenceValues("drag_wide_mean_additive"), 1e-9);
  }
  void wideMeanWithinCustomers() {
    THROUGHLINE_NEEDS_REFERENCE;
    const DragCase data = wideSurvey(false);
    DragOptions options = noMinimums();
    options.withinCustomer = true;
    const DragResult result = analyzeDrag(packDragTable(data.input()), options);
    json actual = figures(data, result);
    actual["jack"] = jackknife(data, result, "t1");
    addWhatIf(actual, data, result);
    THROUGHLINE_MATCHES(actual, referenceValues("drag_wide_mean_fe"), 1e-9);
  }
  void wideMeanDeletingOneCustomerAtATime() {
    THROUGHLINE_NEEDS_REFERENCE;
    const DragCase data = wideSurvey(false, true);
    const DragResult result = analyzeDrag(packDragTable(data.input()), noMinimums());
    const json actual{
        {"G", result.groups},
        {"se_drag", byTitle(data, result, [&](std::size_t j) { return result.touchpoints[j].drag.standardError; })},
        {"se_total", result.total.standardError},
        {"se_service", result.service.standardError}};
    THROUGHLINE_MATCHES(actual, referenceValues("drag_wide_mean_delete_one_customer"), 1e-9);
  }
  void longRowsWithAnOverallScore() {
    THROUGHLINE_NEEDS_REFERENCE;
    const auto feedback = referenceTable("long_feedback.csv");
    const auto scores = referenceTable("long_overall.csv");
    const std::vector<std::string> titles{"website", "onboarding", "delivery", "call_centre", "chat", "claims"};
    std::vector<ContactRow> contacts;
    for (std::size_t i = 0; i < feedback.rows(); ++i) {
      const auto touchpoint = std::ranges::find(titles, feedback.cells.at("touchpoint")[i]) - titles.begin();
      contacts.push_back({.customer = static_cast<std::uint32_t>(std::stoul(feedback.cells.at("customer_id")[i])),
                          .touchpoint = static_cast<std::uint32_t>(touchpoint),
                          .day = std::stoi(feedback.cells.at("day")[i]),
                          .state = std::stoi(feedback.cells.at("rating")[i]) <= 2 ? std::uint8_t{2} : std::uint8_t{1}});
    }
    std::vector<OverallRow> overall;
    for (std::size_t i = 0; i < scores.rows(); ++i)
      overall.push_back({.customer = static_cast<std::uint32_t>(std::stoul(scores.cells.at("customer_id")[i])),
                         .day = std::stoi(scores.cells.at("day")[i])});
    const WindowedStates windowed = statesBeforeScores(overall, contacts, titles.size());
    DragCase data;
    std::vector<double> customers;
    for (const std::size_t i : windowed.overall) {
      data.outcome.push_back(scores.numbers("ltr")[i]);
      customers.push_back(overall[i].customer);
    }
    data.setCustomers(customers);
    data.states = windowed.states;
    for (const auto& title : titles)
      data.touchpoints.push_back({.title = title, .service = title.front() == 'c'});
    const DragTable table = packDragTable(data.input());
    const DragResult result = analyzeDrag(table, noMinimums());
    json actual = figures(data, result);
    addEnumeration(actual, data, result);
    actual["jack"] = jackknife(data, result, "website");
    addWhatIf(actual, data, result);
    addInfluence(actual, data, table, result, noMinimums());
    actual["window_days"] = 90;
    actual["overall_rows"] = overall.size();
    actual["overall_rows_with_feedback"] = windowed.overall.size();
    THROUGHLINE_MATCHES(actual, referenceValues("drag_long_with_overall"), 1e-9);
    QCOMPARE(windowed.withoutFeedback, std::size_t{53});
  }
  void longComposition() {
    THROUGHLINE_NEEDS_REFERENCE;
    const auto table = referenceTable("long_feedback.csv");
    const std::vector<std::string> titles{"website", "onboarding", "delivery", "call_centre", "chat", "claims"};
    CompositionInput input{.touchpoints = {}, .rows = {}, .groupCount = 20};
    for (const auto& title : titles)
      input.touchpoints.push_back({.service = title >= "c" && title < "d", .target = std::nullopt});
    const auto ratings = table.numbers("rating");
    const auto customers = table.numbers("customer_id");
    for (std::size_t i = 0; i < table.rows(); ++i) {
      const auto touchpoint = std::ranges::find(titles, table.cells.at("touchpoint")[i]) - titles.begin();
      input.rows.push_back({.touchpoint = static_cast<std::uint32_t>(touchpoint),
                            .group = static_cast<std::uint32_t>(customers[i]) % 20,
                            .value = 25 * (ratings[i] - 1),
                            .failed = ratings[i] <= 2});
    }
    const CompositionResult result = compositionDrag(input);
    const auto each = [&](auto&& figure) {
      json object;
      for (std::size_t j = 0; j < titles.size(); ++j)
        object[titles[j]] = figure(result.touchpoints[j]);
      return object;
    };
    const json actual{{"index", result.index.value},
                      {"n", each([](const auto& t) { return t.rows; })},
                      {"n_fail", each([](const auto& t) { return t.failed; })},
                      {"mean", each([](const auto& t) { return *t.mean; })},
                      {"mean_ok", each([](const auto& t) { return *t.meanWithoutFailures; })},
                      {"drag", each([](const auto& t) { return t.drag.value; })},
                      {"total", result.total.value},
                      {"service", result.service.value},
                      {"jack_se", each([](const auto& t) { return t.drag.standardError; })},
                      {"jack_se_total", result.total.standardError},
                      {"jack_se_service", result.service.standardError}};
    THROUGHLINE_MATCHES(actual, referenceValues("drag_long_composition"), 1e-9);
  }
};

THROUGHLINE_TEST(DragReferenceTest)
#include "drag_reference_test.moc"
