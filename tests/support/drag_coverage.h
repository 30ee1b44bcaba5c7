#pragma once

#include "core/stats/drag.h"
#include "tests/support/simulated_survey.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

/// How often the 95 % intervals of the drag hold the truth, on surveys of which the truth is known.
namespace throughline::test {

struct TrueDrag {
  std::vector<double> touchpoints;
  double total = 0;
};

/// -(effect * P(failed) + furtherFailure * E(failed * H/K)), from a survey so large that chance plays no part.
inline TrueDrag trueDrag(SurveyPlan plan, std::size_t customers) {
  plan.customers = customers;
  plan.responsesEach = 1;
  plan.seed = 987'654'321;
  const SimulatedSurvey survey = simulateSurvey(plan);
  const std::size_t p = plan.effects.size();
  TrueDrag truth{.touchpoints = std::vector<double>(p, 0), .total = 0};
  const auto n = static_cast<double>(survey.outcome.size());
  for (std::size_t i = 0; i < survey.outcome.size(); ++i) {
    double failures = 0;
    for (const auto& column : survey.states)
      failures += column[i] == 2 ? 1 : 0;
    for (std::size_t j = 0; j < p; ++j)
      if (survey.states[j][i] == 2)
        truth.touchpoints[j] -= (plan.effects[j] + plan.furtherFailure * (failures - 1) / failures) / n;
  }
  for (const double drag : truth.touchpoints)
    truth.total += drag;
  return truth;
}

struct Coverage {
  std::size_t runs = 0;
  /// Share of the runs whose interval holds the truth: one a touchpoint, then the total.
  std::vector<double> held;
  double mean = 0;
  double least = 1;
  /// (mean estimate - truth) / truth of the total.
  double biasOfTotal = 0;
};

inline Coverage coverageOf(SurveyPlan plan, std::size_t runs, std::size_t customersForTruth) {
  const TrueDrag truth = trueDrag(plan, customersForTruth);
  const std::size_t p = plan.effects.size();
  Coverage coverage{.runs = runs, .held = std::vector<double>(p + 1, 0)};
  const auto share = 1 / static_cast<double>(runs);
  for (std::size_t run = 0; run < runs; ++run) {
    plan.seed = 1000 + run;
    const auto result = stats::analyzeDrag(stats::packDragTable(simulateSurvey(plan).input()));
    for (const auto& touchpoint : result.touchpoints)
      coverage.held[touchpoint.index] +=
          touchpoint.drag.interval().contains(truth.touchpoints[touchpoint.index]) ? share : 0;
    coverage.held[p] += result.total.interval().contains(truth.total) ? share : 0;
    coverage.biasOfTotal += share * (result.total.value - truth.total) / truth.total;
  }
  for (const double held : coverage.held) {
    coverage.mean += held / static_cast<double>(p + 1);
    coverage.least = std::min(coverage.least, held);
  }
  return coverage;
}

} // namespace throughline::test
