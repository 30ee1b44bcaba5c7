#include "core/base/respondent_hash.h"
#include "core/stats/carry_over.h"
#include "core/stats/composition.h"
#include "core/stats/control_chart.h"
#include "core/stats/drag.h"
#include "core/stats/group_hash.h"
#include "core/stats/importance.h"
#include "core/stats/jackknife.h"
#include "core/stats/logistic.h"
#include "core/stats/mean.h"
#include "core/stats/nps.h"
#include "core/stats/penalty_reward.h"
#include "core/stats/proportion.h"
#include "core/stats/severity.h"
#include "core/stats/times.h"
#include "core/stats/what_if.h"
#include "tests/core/stats/drag_case.h"

#include <QTest>

#include <fstream>
#include <functional>
#include <set>

using namespace throughline;
using namespace throughline::stats;
using throughline::test::DragCase;
using throughline::test::noMinimums;

namespace {

/// One ```example block of docs/statistics.md.
struct PageExample {
  std::string name;
  std::map<std::string, std::string> given;
  std::map<std::string, std::string> gives;

  std::vector<double> numbers(const std::string& key) const {
    std::istringstream text(given.at(key));
    std::vector<double> values;
    for (double value = 0; text >> value;)
      values.push_back(value);
    return values;
  }
  double number(const std::string& key) const { return numbers(key).at(0); }
};

using Computed = std::map<std::string, double>;

std::vector<PageExample> examplesOfPage() {
  std::ifstream page(std::string(THROUGHLINE_SOURCE_DIR) + "/docs/statistics.md");
  std::vector<PageExample> examples;
  bool inside = false;
  for (std::string line; std::getline(page, line);) {
    if (line.starts_with("```")) {
      inside = line.starts_with("```example ");
      if (inside)
        examples.push_back({.name = line.substr(11), .given = {}, .gives = {}});
      continue;
    }
    const auto equals = line.find(" = ");
    if (inside && equals != std::string::npos) {
      auto& lines = line.starts_with("given ") ? examples.back().given : examples.back().gives;
      lines[line.substr(6, equals - 6)] = line.substr(equals + 3);
    }
  }
  return examples;
}

/// True when the number rounds to what is printed.
bool isPrintedAs(double value, const std::string& printed) {
  const auto point = printed.find('.');
  const auto decimals = point == std::string::npos ? 0 : printed.size() - point - 1;
  return std::abs(value - std::stod(printed)) <= 0.5 * std::pow(10.0, -static_cast<double>(decimals)) + 1e-9;
}

std::vector<std::uint32_t> codes(const std::vector<double>& ids) {
  std::vector<std::uint32_t> result;
  for (const double id : ids)
    result.push_back(static_cast<std::uint32_t>(id) - 1);
  return result;
}

NpsCounts npsCounts(const std::vector<double>& counts) {
  return {.promoters = counts.at(0), .passives = counts.at(1), .detractors = counts.at(2)};
}

/// Failed is 1, reached without failure 0; every response is its own customer when none are given.
DragResult dragOfColumns(const std::vector<std::vector<double>>& failed, const std::vector<double>& score,
                         const std::vector<double>& customers, bool within) {
  DragCase data;
  data.outcome = score;
  for (const auto& column : failed) {
    data.touchpoints.push_back({.title = std::to_string(data.states.size()), .service = false});
    auto& states = data.states.emplace_back();
    for (const double value : column)
      states.push_back(value > 0 ? 2 : 1);
  }
  for (std::uint32_t i = 0; i < score.size(); ++i)
    data.customers.push_back(customers.empty() ? i : static_cast<std::uint32_t>(customers[i]));
  data.groups = data.customers;
  data.groupCount = 100;
  DragOptions options = noMinimums();
  options.withinCustomer = within;
  return analyzeDrag(packDragTable(data.input()), options);
}

Computed dragFigures(const PageExample& example) {
  const auto result = dragOfColumns({example.numbers("first-failed"), example.numbers("second-failed")},
                                    example.numbers("score"), {}, false);
  const auto& first = result.touchpoints[0];
  const auto& second = result.touchpoints[1];
  return {{"first-drag", first.drag.value},
          {"second-drag", second.drag.value},
          {"total", result.total.value},
          {"without-failures", result.withoutFailures.value},
          {"first-fix-only", first.fixOnly.value},
          {"second-fix-only", second.fixOnly.value},
          {"first-per-failure", first.perFailure.value},
          {"first-unadjusted", *first.unadjusted},
          {"gain-of-half-of-both", gain(result, std::vector{0.5, 0.5}).value},
          {"target-gain-first-at-20-percent", targetGain(result, 0, 0.2).value}};
}

Computed withinFigures(const PageExample& example) {
  const std::vector<std::vector<double>> failed{example.numbers("failed")};
  const auto inside = dragOfColumns(failed, example.numbers("score"), example.numbers("customers"), true);
  const auto across = dragOfColumns(failed, example.numbers("score"), example.numbers("customers"), false);
  return {{"per-failure", inside.touchpoints[0].perFailure.value},
          {"drag", inside.total.value},
          {"across", across.total.value}};
}

Computed compositionFigures(const PageExample& example) {
  CompositionInput input{.touchpoints = {{}, {}}, .rows = {}, .groupCount = 8};
  for (const auto* touchpoint : {"first", "second"})
    for (const double value : example.numbers(touchpoint))
      input.rows.push_back({.touchpoint = touchpoint == std::string("second") ? 1U : 0U,
                            .group = static_cast<std::uint32_t>(input.rows.size()),
                            .value = value,
                            .failed = value < example.number("failure-below")});
  const auto result = compositionDrag(input);
  return {{"index", result.index.value},
          {"first-drag", result.touchpoints[0].drag.value},
          {"second-drag", result.touchpoints[1].drag.value},
          {"total", result.total.value}};
}

Computed carryOverFigures(const PageExample& example) {
  const auto without = example.numbers("customer-score-without-failure-before");
  const auto after = example.numbers("customer-score-after-failure");
  std::vector<CarryOverRow> rows;
  std::vector<std::uint32_t> groups;
  for (std::uint32_t customer = 0; customer < without.size(); ++customer) {
    groups.push_back(customer);
    rows.push_back({.customer = customer, .touchpoint = 0, .day = 5, .value = without[customer], .failed = false});
    rows.push_back({.customer = customer, .touchpoint = 1, .day = 10, .value = 0, .failed = true});
    rows.push_back({.customer = customer, .touchpoint = 0, .day = 20, .value = after[customer], .failed = false});
  }
  const auto result = carryOver({.rows = rows,
                                 .service = {false, true},
                                 .groupOfCustomer = groups,
                                 .groupCount = static_cast<std::uint32_t>(groups.size()),
                                 .days = 30,
                                 .minimumAfterFailure = 1,
                                 .minimumSpare = 1});
  // Contact and failure are one and the same here: together they are what the later score loses.
  return {{"failure-coefficient", result.touchpoints[0].contactCoefficient + result.touchpoints[0].failureCoefficient},
          {"drag", -(result.touchpoints[0].contactCoefficient + result.touchpoints[0].failureCoefficient) *
                       result.touchpoints[0].shareAfterFailure}};
}

Computed logisticFigures(const PageExample& example) {
  DragCase data;
  for (const double bad : example.numbers("bad"))
    data.outcome.push_back(bad > 0 ? 0 : 100);
  data.touchpoints.push_back({.title = "a", .service = false});
  auto& states = data.states.emplace_back();
  for (const double failed : example.numbers("failed"))
    states.push_back(failed > 0 ? 2 : 1);
  data.groups.assign(data.outcome.size(), 0);
  data.groupCount = 1;
  return {{"points", logisticDrag(packDragTable(data.input()), noMinimums()).total}};
}

Computed severityFigures(const PageExample& example) {
  const auto ratings = example.numbers("ratings");
  const auto score = example.numbers("score");
  SeverityInput input{.outcome = score,
                      .touchpoints = {{.ratings = ratings, .target = example.number("target")}},
                      .groups = {},
                      .groupCount = 0,
                      .minimumOnEachSide = 30,
                      .minimumSpare = 1};
  const auto result = severityDrag(input);
  return {{"mean-shortfall", result.touchpoints[0].meanShortfall}, {"drag", result.total.value}};
}

Computed importanceFigures(const PageExample& example) {
  const auto columns = static_cast<std::size_t>(example.number("columns"));
  std::vector<double> products((columns + 1) * (columns + 1), example.number("correlation"));
  for (std::size_t i = 0; i <= columns; ++i)
    products[i * (columns + 2)] = 1;
  const auto lmg = lmgImportance(explainedBy(products));
  return {{"share", lmg.shares[0]}, {"r2", lmg.r2}, {"johnson", johnsonWeights(explainedBy(products)).shares[0]}};
}

Computed openTicketFigures(const PageExample& example) {
  std::vector<TicketTime> tickets;
  for (const double time : example.numbers("closed"))
    tickets.push_back({.time = time, .closed = true});
  for (const double time : example.numbers("open"))
    tickets.push_back({.time = time, .closed = false});
  const auto curve = kaplanMeier(tickets);
  return {{"median", *curve.quantile(0.5)}, {"open-at-8", curve.openAt(8)}, {"error-at-8", curve.standardErrorAt(8)}};
}

Computed npsFigures(const PageExample& example) {
  const auto nps = *netPromoterScore(
      npsCounts({example.number("promoters"), example.number("passives"), example.number("detractors")}));
  return {{"points", nps.points}, {"low", nps.low}, {"high", nps.high}, {"variance", nps.variance}};
}

Computed npsDifferenceFigures(const PageExample& example) {
  const auto found = difference(*netPromoterScore(npsCounts(example.numbers("second"))),
                                *netPromoterScore(npsCounts(example.numbers("first"))));
  return {
      {"difference", -found.points.value}, {"low", -found.points.high}, {"high", -found.points.low}, {"p", *found.p}};
}

Computed shareFigures(const PageExample& example) {
  const Share share{.successes = example.number("successes"), .n = example.number("n")};
  return {{"share", share.value()}, {"low", wilson(share).low}, {"high", wilson(share).high}};
}

Computed shareDifferenceFigures(const PageExample& example) {
  const auto first = example.numbers("first");
  const auto second = example.numbers("second");
  const auto found = newcombe({.successes = first[0], .n = first[1]}, {.successes = second[0], .n = second[1]});
  return {{"difference", found.difference}, {"low", found.low}, {"high", found.high}};
}

Computed meanFigures(const PageExample& example) {
  const auto mean = *meanOf(example.numbers("values"));
  return {{"mean", mean.mean}, {"low", mean.estimate->low}, {"high", mean.estimate->high}};
}

Computed clusterMeanFigures(const PageExample& example) {
  const auto mean = *clusterMeanOf(example.numbers("values"), codes(example.numbers("customers")), 3);
  return {{"mean", mean.mean}, {"error", mean.estimate->standardError}};
}

Computed quantileFigures(const PageExample& example) {
  const auto quantile = *quantileOf(example.numbers("values"), example.number("q"));
  return {
      {"value", quantile.value}, {"low", *quantile.low}, {"high", *quantile.high}, {"coverage", *quantile.coverage}};
}

Computed controlChartFigures(const PageExample& example) {
  const auto xmr = *xmrChart(example.numbers("values"));
  return {{"centre", xmr.chart.centre}, {"lower", xmr.chart.points[0].lower}, {"upper", xmr.chart.points[0].upper}};
}

Computed shareChartFigures(const PageExample& example) {
  std::vector<PeriodCount> periods;
  for (std::size_t i = 0; i < example.numbers("failures").size(); ++i)
    periods.push_back({.failures = static_cast<std::int64_t>(example.numbers("failures")[i]),
                       .contacts = static_cast<std::int64_t>(example.numbers("contacts")[i])});
  const auto found = *shareChart(periods);
  return {{"centre", found.chart.centre}, {"upper", found.chart.points[0].upper}, {"sigmaZ", found.sigmaZ}};
}

Computed jackknifeFigures(const PageExample& example) {
  const auto found = jackknifeEstimate(example.number("value"), example.numbers("without-each-group"));
  return {{"error", found.standardError}, {"low", found.low}, {"high", found.high}};
}

Computed holmFigures(const PageExample& example) {
  const auto p = example.numbers("p");
  const auto adjusted = holm(std::vector<std::optional<double>>(p.begin(), p.end()));
  return {{"first", *adjusted[0]}, {"second", *adjusted[1]}, {"third", *adjusted[2]}};
}

Computed penaltyRewardFigures(const PageExample& example) {
  const auto rating = example.numbers("rating");
  const auto score = example.numbers("score");
  const auto classes = ratingClasses(rating);
  const auto result = penaltyReward({.outcome = score, .classes = {classes}, .groups = {}, .groupCount = 0});
  const auto& contrast = result.touchpoints.at(0);
  return {
      {"penalty", contrast.penalty.value}, {"reward", contrast.reward.value}, {"asymmetry", contrast.asymmetry.value}};
}

Computed groupFigures(const PageExample& example) {
  const auto hash = respondentHash(example.given.at("id"));
  return {{"group", static_cast<double>(hash % static_cast<std::uint64_t>(example.number("groups")))}};
}

Computed kishFigures(const PageExample& example) {
  double sum = 0;
  double squares = 0;
  for (const double weight : example.numbers("weights")) {
    sum += weight;
    squares += weight * weight;
  }
  return {{"effective", kishEffectiveCount(sum, squares)}};
}

const std::map<std::string, std::function<Computed(const PageExample&)>>& calculators() {
  static const std::map<std::string, std::function<Computed(const PageExample&)>> all{
      {"group", groupFigures},
      {"kish", kishFigures},
      {"nps", npsFigures},
      {"nps-difference", npsDifferenceFigures},
      {"nps-sample-size",
       [](const PageExample& e) {
         return Computed{{"answers", npsSampleSize(e.number("half-width"), e.number("variance"))}};
       }},
      {"share", shareFigures},
      {"share-difference", shareDifferenceFigures},
      {"yearly",
       [](const PageExample& e) {
         return Computed{{"yearly", yearlyFromMonthly(e.number("monthly"))}};
       }},
      {"mean", meanFigures},
      {"cluster-mean", clusterMeanFigures},
      {"quantile", quantileFigures},
      {"open-tickets", openTicketFigures},
      {"control-chart", controlChartFigures},
      {"share-chart", shareChartFigures},
      {"drag", dragFigures},
      {"jackknife", jackknifeFigures},
      {"holm", holmFigures},
      {"within", withinFigures},
      {"severity", severityFigures},
      {"logistic", logisticFigures},
      {"composition", compositionFigures},
      {"carry-over", carryOverFigures},
      {"importance", importanceFigures},
      {"penalty-reward", penaltyRewardFigures},
  };
  return all;
}

} // namespace

class StatsPageTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyExampleOfThePageIsRight_data() {
    QTest::addColumn<int>("position");
    const auto examples = examplesOfPage();
    for (std::size_t i = 0; i < examples.size(); ++i)
      QTest::newRow(examples[i].name.c_str()) << static_cast<int>(i);
  }
  void everyExampleOfThePageIsRight() {
    QFETCH(int, position);
    const auto example = examplesOfPage().at(static_cast<std::size_t>(position));
    QVERIFY2(calculators().contains(example.name), example.name.c_str());
    const Computed computed = calculators().at(example.name)(example);
    QVERIFY(!example.gives.empty());
    for (const auto& [key, printed] : example.gives) {
      QVERIFY2(computed.contains(key), key.c_str());
      QVERIFY2(isPrintedAs(computed.at(key), printed),
               (key + ": " + std::to_string(computed.at(key)) + ", the page says " + printed).c_str());
    }
  }
  void noFigureIsWithoutAnExample() {
    std::set<std::string> onPage;
    for (const auto& example : examplesOfPage())
      onPage.insert(example.name);
    for (const auto& [name, calculator] : calculators())
      QVERIFY2(onPage.contains(name), name.c_str());
  }
  void theDefaultsOfThePageAreThoseOfTheProgram() {
    const DragOptions options;
    QCOMPARE(options.minimumFailed, 10);
    QCOMPARE(options.minimumNotFailed, 10);
    QCOMPARE(options.minimumReached, 30);
    QCOMPARE(options.minimumNotReached, 30);
    QCOMPARE(options.minimumSeveral, 30);
    QCOMPARE(options.minimumSpare, 30);
  }
};

THROUGHLINE_TEST(StatsPageTest)
#include "page_test.moc"
