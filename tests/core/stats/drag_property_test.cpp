#include "core/stats/drag.h"
#include "core/stats/what_if.h"
#include "tests/core/stats/drag_case.h"
#include "tests/support/simulated_survey.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace throughline::stats;
using namespace throughline::test;

namespace {

DragCase caseOf(const SimulatedSurvey& survey) {
  DragCase data;
  data.outcome = survey.outcome;
  data.touchpoints = survey.touchpoints;
  data.states = survey.states;
  data.customers = survey.customers;
  data.groups = survey.groups.group;
  data.groupCount = survey.groups.count;
  return data;
}

DragCase randomCase(std::uint64_t seed, bool wholeScores = true) {
  return caseOf(simulateSurvey(
      {.customers = 300 + 40 * (seed % 7), .responsesEach = 1 + seed % 3, .wholeScores = wholeScores, .seed = seed}));
}

DragCase reordered(const DragCase& data, const std::vector<std::size_t>& order) {
  DragCase result = data;
  for (std::size_t i = 0; i < order.size(); ++i) {
    result.outcome[i] = data.outcome[order[i]];
    result.customers[i] = data.customers[order[i]];
    result.groups[i] = data.groups[order[i]];
    for (std::size_t j = 0; j < data.states.size(); ++j)
      result.states[j][i] = data.states[j][order[i]];
  }
  return result;
}

DragCase shuffled(const DragCase& data, std::uint64_t seed) {
  std::vector<std::size_t> order(data.outcome.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  Dice dice(seed);
  for (std::size_t i = order.size(); i > 1; --i)
    std::swap(order[i - 1], order[dice.below(i)]);
  return reordered(data, order);
}

DragResult analyze(const DragCase& data, const DragOptions& options = {}) {
  return analyzeDrag(packDragTable(data.input(), options.threads), options);
}

double dragOf(const DragResult& result, std::size_t index) {
  return result.touchpoints[*result.find(index)].drag.value;
}

bool sameFigures(const DragResult& a, const DragResult& b) {
  const auto same = [](const TouchpointDrag& one, const TouchpointDrag& other) {
    return one.drag == other.drag && one.fixOnly == other.fixOnly && one.p == other.p && one.failed == other.failed;
  };
  return a.total == b.total && a.service == b.service && a.outcome == b.outcome && a.patterns == b.patterns &&
         std::ranges::equal(a.touchpoints, b.touchpoints, same);
}

std::string everyFigure(const DragResult& result) {
  std::string text;
  const auto add = [&text](const Estimate& e) {
    for (const double value : {e.value, e.standardError, e.low, e.high})
      text += std::isfinite(value) ? "" : " not finite";
  };
  for (const auto& e : {result.outcome, result.withoutFailures, result.total, result.service, result.experience})
    add(e);
  for (const auto& touchpoint : result.touchpoints) {
    for (const auto& e : {touchpoint.drag, touchpoint.fixOnly, touchpoint.perFailure})
      add(e);
    if (!std::isfinite(touchpoint.varianceInflation) || !std::isfinite(touchpoint.failedCoefficient))
      text += " touchpoint";
  }
  for (const auto& pair : result.inseparable)
    add(pair.jointDrag);
  add(gain(result, std::vector<double>(result.touchpoints.size(), 0.5)));
  return text;
}

} // namespace

class DragPropertyTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void dragsAddUpToTheTotalAndToTheKinds() {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
      const auto result = analyze(randomCase(seed));
      double sum = 0;
      for (const auto& touchpoint : result.touchpoints)
        sum += touchpoint.drag.value;
      QVERIFY(!result.refused);
      QVERIFY(std::abs(sum - result.total.value) < 1e-12);
      QVERIFY(std::abs(result.service.value + result.experience.value - result.total.value) < 1e-12);
      QVERIFY(std::abs(result.withoutFailures.value - result.outcome.value - result.total.value) < 1e-12);
    }
  }
  void removingAllFailuresGainsTheTotal() {
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
      const auto result = analyze(randomCase(seed));
      const auto all = gain(result, std::vector<double>(result.touchpoints.size(), 1.0));
      THROUGHLINE_NEAR(all.value, result.total.value);
      THROUGHLINE_NEAR(all.standardError, result.total.standardError);
      std::vector<double> part(result.touchpoints.size(), 0.0);
      part[2] = 0.3;
      THROUGHLINE_NEAR(gain(result, part).value, 0.3 * result.touchpoints[2].fixOnly.value);
    }
  }
  void theOrderOfRowsAndTheNumberOfThreadsChangeNoBit() {
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
      const DragCase data = randomCase(seed, seed % 2 == 0);
      for (const bool within : {false, true}) {
        DragOptions options;
        options.withinCustomer = within && seed % 3 != 0;
        options.threads = 1;
        const auto once = analyze(data, options);
        options.threads = 3;
        QVERIFY(sameFigures(once, analyze(data, options)));
        if (!options.withinCustomer || seed % 2 == 0)
          QVERIFY(sameFigures(once, analyze(shuffled(data, seed), options)));
      }
    }
  }
  void theOrderOfTouchpointsChangesNothing() {
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
      const DragCase data = randomCase(seed);
      DragCase turned = data;
      std::ranges::reverse(turned.states);
      std::ranges::reverse(turned.touchpoints);
      const auto one = analyze(data);
      const auto other = analyze(turned);
      for (std::size_t j = 0; j < data.states.size(); ++j)
        QVERIFY(std::abs(dragOf(one, j) - dragOf(other, data.states.size() - 1 - j)) < 1e-12);
    }
  }
  void aTouchpointThatNeverFailsChangesNothing() {
    const DragCase data = randomCase(3);
    DragCase more = data;
    more.touchpoints.push_back({.title = "never", .service = true});
    more.states.emplace_back(data.outcome.size(), std::uint8_t{1});
    const auto one = analyze(data);
    const auto other = analyze(more);
    QVERIFY(sameFigures(one, other));
    QCOMPARE(other.leftOut.size(), one.leftOut.size() + 1);
    QCOMPARE(other.leftOut.back().reason, LeftOutReason::tooFewFailed);
    QCOMPARE(other.leftOut.back().index, data.states.size());
  }
  void everyRowTwiceLeavesTheDrag() {
    const DragCase data = randomCase(4);
    DragCase twice = data;
    const auto append = [](auto& column) { column.insert(column.end(), column.begin(), column.end()); };
    append(twice.outcome);
    append(twice.groups);
    append(twice.customers);
    std::ranges::for_each(twice.states, append);
    const auto one = analyze(data);
    const auto other = analyze(twice);
    for (std::size_t j = 0; j < one.touchpoints.size(); ++j) {
      THROUGHLINE_NEAR(other.touchpoints[j].drag.value, one.touchpoints[j].drag.value);
      THROUGHLINE_NEAR(other.touchpoints[j].drag.standardError, one.touchpoints[j].drag.standardError);
    }
    DragCase weighted = data;
    weighted.weights.assign(data.outcome.size(), 2.0);
    const auto byWeight = analyze(weighted);
    THROUGHLINE_NEAR(byWeight.total.value, one.total.value);
    THROUGHLINE_NEAR(byWeight.total.standardError, one.total.standardError);
    QCOMPARE(byWeight.responses, one.responses);
    THROUGHLINE_NEAR(byWeight.effectiveResponses, static_cast<double>(one.responses));
  }
  void anOutcomeOnAnotherScaleScalesTheDrag() {
    for (const double factor : {10.0, 0.37, -1.0}) {
      const DragCase data = randomCase(5);
      DragCase scaled = data;
      for (double& y : scaled.outcome)
        y = 3 + factor * y;
      const auto one = analyze(data);
      const auto other = analyze(scaled);
      for (std::size_t j = 0; j < one.touchpoints.size(); ++j)
        THROUGHLINE_NEAR(other.touchpoints[j].drag.value, factor * one.touchpoints[j].drag.value);
    }
  }
  void aFilterIsTheSameAsLeavingTheRowsAway() {
    const DragCase data = randomCase(6);
    std::vector<std::uint8_t> keep(data.outcome.size());
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < keep.size(); ++i) {
      keep[i] = i % 3 != 0 ? 1 : 0;
      if (keep[i] != 0)
        kept.push_back(i);
    }
    DragCase fewer = reordered(data, kept);
    fewer.outcome.resize(kept.size());
    fewer.groups.resize(kept.size());
    fewer.customers.resize(kept.size());
    for (auto& column : fewer.states)
      column.resize(kept.size());
    const auto filtered = analyzeDrag(packDragTable(data.input()), {}, keep);
    QVERIFY(sameFigures(filtered, analyze(fewer)));
    QCOMPARE(filtered.customers, analyze(fewer).customers);
  }
  void anUnansweredTouchpointOfTheModelLeavesTheResponseOut() {
    DragCase data = randomCase(7);
    for (std::size_t i = 0; i < 50; ++i)
      data.states[1][i] = 3;
    std::vector<std::uint8_t> keep(data.outcome.size(), 1);
    std::fill_n(keep.begin(), 50, std::uint8_t{0});
    const auto table = packDragTable(data.input());
    const auto result = analyzeDrag(table);
    QCOMPARE(result.unanswered, std::int64_t{50});
    QVERIFY(sameFigures(result, analyzeDrag(table, {}, keep)));
    DragOptions without;
    without.leaveOut = {1};
    QCOMPARE(analyzeDrag(table, without).unanswered, std::int64_t{0});
    QCOMPARE(analyzeDrag(table, without).responses, std::int64_t(data.outcome.size()));
  }
  void aTouchpointThatNobodyAnsweredDoesNotCostTheResponses() {
    DragCase data = randomCase(7);
    std::ranges::fill(data.states[0], std::uint8_t{3});
    const auto result = analyze(data);
    QVERIFY(!result.refused);
    QCOMPARE(result.responses, static_cast<std::int64_t>(data.outcome.size()));
    QCOMPARE(result.leftOut.front().index, std::size_t{0});
    QCOMPARE(result.touchpoints.size() + result.leftOut.size(), data.states.size());
  }
  void responsesWithoutAScoreAreLeftOut() {
    DragCase data = randomCase(8);
    const auto n = static_cast<std::int64_t>(data.outcome.size());
    data.outcome[0] = std::nan("");
    data.outcome[1] = std::numeric_limits<double>::infinity();
    data.outcome[2] = -1e300;
    const auto result = analyze(data);
    QCOMPARE(result.responses, n - 3);
    QVERIFY2(everyFigure(result).empty(), everyFigure(result).c_str());
  }
  void failuresThatAlwaysComeTogetherAreCountedOnce() {
    DragCase data = randomCase(9);
    data.touchpoints.push_back({.title = "u", .service = false});
    data.states.push_back(data.states[3]);
    const auto one = analyze(randomCase(9));
    const auto both = analyze(data);
    QCOMPARE(both.leftOut.back().reason, LeftOutReason::notSeparable);
    QCOMPARE(both.leftOut.back().index, data.states.size() - 1);
    QVERIFY(both.leftOut.back().from == std::optional<std::size_t>(3));
    THROUGHLINE_NEAR(both.total.value, one.total.value);
  }
  void nearlyInseparableTouchpointsAreReportedWithTheirJointDrag() {
    DragCase data = caseOf(simulateSurvey({.customers = 4000, .seed = 10}));
    data.touchpoints.push_back({.title = "u", .service = false});
    auto copy = data.states[3];
    for (std::size_t i = 0; i < copy.size(); i += 23)
      copy[i] = copy[i] == 2 ? 1 : copy[i];
    data.states.push_back(copy);
    const auto result = analyze(data);
    QCOMPARE(result.inseparable.size(), std::size_t{1}); // t4 and its copy
    const auto& pair = result.inseparable.front();
    QVERIFY(pair.correlation > 0.8);
    QCOMPARE(result.touchpoints[pair.first].index, std::size_t{3});
    THROUGHLINE_NEAR(pair.jointDrag.value,
                     result.touchpoints[pair.first].drag.value + result.touchpoints[pair.second].drag.value);
    QVERIFY(pair.jointDrag.standardError < result.touchpoints[pair.first].drag.standardError);
  }
  void aPreviousScoreAsControlTakesUpTheLevel() {
    DragCase data = randomCase(11, false);
    std::vector<double> previous;
    Dice dice(5);
    for (const double y : data.outcome)
      previous.push_back(y + dice.normal());
    data.controls.push_back(previous);
    const auto result = analyze(data);
    QCOMPARE(result.controlCoefficients.size(), std::size_t{1});
    QVERIFY(result.controlCoefficients[0].low > 0.3);
    QVERIFY(result.total.value < analyze(randomCase(11, false)).total.value);
    data.controls.front().assign(data.outcome.size(), 7.0);
    THROUGHLINE_NEAR(analyze(data).total.value, analyze(randomCase(11, false)).total.value);
  }
  void aBillionResponsesBySumsAreAsPreciseAsAThousand() {
    const DragOptions options{.minimumReached = 1, .minimumNotReached = 1, .minimumSeveral = 1, .leaveOut = {}};
    DragSums sums = accumulateDrag(packDragTable(randomCase(12).input()), options);
    const auto one = fitDrag(sums, options);
    const double times = 1'000'000;
    for (auto* values : {&sums.moments, &sums.failedByNumber})
      for (double& value : *values)
        value *= times;
    for (auto& pattern : sums.patterns)
      pattern.count *= times;
    sums.responses *= 1'000'000;
    sums.several *= 1'000'000;
    for (auto& touchpoint : sums.touchpoints) {
      touchpoint.reached *= 1'000'000;
      touchpoint.failed *= 1'000'000;
    }
    const auto many = fitDrag(sums, options);
    for (std::size_t j = 0; j < one.touchpoints.size(); ++j)
      THROUGHLINE_NEAR(many.touchpoints[j].drag.value, one.touchpoints[j].drag.value);
    THROUGHLINE_NEAR(gain(many, std::vector(8, 0.5)).value, gain(one, std::vector(8, 0.5)).value);
  }
  void moreThanSixtyFourTouchpointsKeepThoseWithMostFailures() {
    const auto survey = largeSurvey(6000, 70);
    const auto result = analyzeDrag(packDragTable(survey.input()));
    QVERIFY(!result.refused);
    QCOMPARE(result.touchpoints.size(), std::size_t{64});
    QCOMPARE(std::ranges::count(result.leftOut, LeftOutReason::tooManyTouchpoints, &LeftOutTouchpoint::reason),
             std::ptrdiff_t{6});
    QVERIFY2(everyFigure(result).empty(), everyFigure(result).c_str());
    std::int64_t least = result.responses;
    for (const auto& touchpoint : result.touchpoints)
      least = std::min(least, touchpoint.failed);
    for (const auto& out : result.leftOut)
      QVERIFY(out.failed <= least);
  }
  void whatCannotBeAnsweredIsRefused() {
    const DragCase whole = randomCase(13);
    const auto expectRefusal = [](const DragCase& data, DragRefusal why) {
      for (const bool within : {false, true}) {
        DragOptions options;
        options.withinCustomer = within;
        const auto result = analyze(data, options);
        QVERIFY(result.refused == why);
        QVERIFY2(everyFigure(result).empty(), everyFigure(result).c_str());
      }
    };
    DragCase none;
    none.groupCount = 1;
    expectRefusal(none, DragRefusal::noResponses);

    DragCase one = reordered(whole, {0});
    for (auto* column : {&one.groups, &one.customers})
      column->resize(1);
    one.outcome.resize(1);
    for (auto& column : one.states)
      column.resize(1);
    expectRefusal(one, DragRefusal::noTouchpoint);

    DragCase equal = whole;
    std::ranges::fill(equal.outcome, 7.0);
    expectRefusal(equal, DragRefusal::outcomeConstant);

    DragCase allFailed = whole;
    for (auto& column : allFailed.states)
      std::ranges::fill(column, std::uint8_t{2});
    expectRefusal(allFailed, DragRefusal::noTouchpoint);

    DragCase allUnanswered = whole;
    for (auto& column : allUnanswered.states)
      std::ranges::fill(column, std::uint8_t{3});
    expectRefusal(allUnanswered, DragRefusal::noTouchpoint);
  }
  void oneCustomerIsRefused() {
    DragCase data = randomCase(14);
    std::ranges::fill(data.groups, 0U);
    std::ranges::fill(data.customers, 0U);
    const auto result = analyze(data);
    QVERIFY(result.refused == DragRefusal::oneGroup);
    QCOMPARE(result.customers, std::optional<std::int64_t>(1));
    data.groupCount = 7; // empty groups are no groups
    QVERIFY(analyze(data).refused == DragRefusal::oneGroup);
  }
  void customersWhoNeverVaryHaveNothingToCompareWithThemselves() {
    DragCase data = randomCase(15);
    for (std::size_t i = 0; i < data.customers.size(); ++i)
      data.customers[i] = static_cast<std::uint32_t>(i);
    DragOptions options;
    options.withinCustomer = true;
    const auto result = analyze(data, options);
    QVERIFY(result.refused == DragRefusal::tooFewResponses);
    options.minimumSpare = -1000;
    const auto forced = analyze(data, options);
    QVERIFY2(everyFigure(forced).empty(), everyFigure(forced).c_str());
    QVERIFY(forced.refused == DragRefusal::noTouchpoint);
  }
  void labelsFollowTheirRule() {
    const auto result = analyze(caseOf(simulateSurvey({.customers = 2000, .seed = 3})));
    for (const auto& touchpoint : result.touchpoints) {
      QCOMPARE(touchpoint.label == DragLabel::clear, *touchpoint.pHolm < 0.05 && touchpoint.drag.value > 0);
      QCOMPARE(touchpoint.label == DragLabel::none, touchpoint.drag.value <= 0);
      QVERIFY(*touchpoint.pHolm >= *touchpoint.p);
    }
    QVERIFY(std::ranges::count(result.touchpoints, DragLabel::clear, &TouchpointDrag::label) >= 4);
  }
  void aTargetBelowTheRateOfFailureGainsAPart() {
    const auto result = analyze(randomCase(16));
    const auto& touchpoint = result.touchpoints[0];
    const double rate = touchpoint.failedShare / touchpoint.reachedShare;
    THROUGHLINE_NEAR(targetGain(result, 0, rate / 2).value, touchpoint.fixOnly.value / 2);
    QCOMPARE(targetGain(result, 0, 1.0).value, 0.0);
    THROUGHLINE_NEAR(targetGain(result, 0, 0).standardError, touchpoint.fixOnly.standardError);
  }
};

THROUGHLINE_TEST(DragPropertyTest)
#include "drag_property_test.moc"
