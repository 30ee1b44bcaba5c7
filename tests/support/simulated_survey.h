#pragma once

#include "core/base/respondent_hash.h"
#include "core/stats/drag_table.h"
#include "core/stats/group_hash.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numbers>
#include <string>
#include <vector>

/// Surveys of which the truth is known, the same on every machine: for tests and benchmarks.
namespace throughline::test {

/// Random numbers of our own: the distributions of the standard library differ from one library to the next.
class Dice {
public:
  explicit Dice(std::uint64_t seed) : state_(splitmix64(seed)) {}

  std::uint64_t bits() {
    state_ += 0x9e3779b97f4a7c15ULL;
    return splitmix64(state_);
  }
  /// 0 <= number < 1.
  double uniform() { return static_cast<double>(bits() >> 11U) * 0x1p-53; }
  bool happens(double probability) { return uniform() < probability; }
  std::size_t below(std::size_t end) { return static_cast<std::size_t>(uniform() * static_cast<double>(end)); }
  double normal() {
    const double radius = std::sqrt(-2 * std::log(1 - uniform()));
    return radius * std::cos(2 * std::numbers::pi * uniform());
  }

private:
  std::uint64_t state_;
};

/// What drives a simulated survey.
struct SurveyPlan {
  std::size_t customers = 1000;
  std::size_t responsesEach = 2;
  /// What a failure at each touchpoint does to the score; the last `services` are service.
  std::vector<double> effects{-1.0, -1.6, -0.5, -0.8, -0.4, -1.2, -0.9, -0.6};
  std::size_t services = 3;
  /// What each further failure of the same response does.
  double furtherFailure = 0.3;
  /// Standard deviations of a customer's level and of one response.
  double customerSpread = 0.8;
  double noise = 1.0;
  /// Round and clip to 0..10.
  bool wholeScores = false;
  std::uint64_t seed = 1;
};

struct SimulatedSurvey {
  std::vector<double> outcome;
  std::vector<stats::DragTouchpoint> touchpoints;
  std::vector<std::vector<std::uint8_t>> states;
  std::vector<std::uint32_t> customers;
  stats::JackknifeGroups groups;

  stats::DragInput input() const {
    stats::DragInput result{.outcome = outcome,
                            .touchpoints = touchpoints,
                            .states = {},
                            .groups = groups.group,
                            .groupCount = groups.count,
                            .customers = customers,
                            .weights = {},
                            .controls = {}};
    for (const auto& column : states)
      result.states.emplace_back(column);
    return result;
  }
};

/// Failures come together (a customer's bad luck), and failures of designed steps lead to service contacts.
inline SimulatedSurvey simulateSurvey(const SurveyPlan& plan) {
  Dice dice(plan.seed);
  SimulatedSurvey survey;
  const std::size_t p = plan.effects.size();
  for (std::size_t j = 0; j < p; ++j)
    survey.touchpoints.push_back({.title = "t" + std::to_string(j + 1), .service = j + plan.services >= p});
  survey.states.resize(p);
  std::vector<std::uint64_t> hashes;
  for (std::size_t customer = 0; customer < plan.customers; ++customer) {
    const double level = 8.5 + plan.customerSpread * dice.normal();
    const double luck = 0.5 + dice.uniform();
    for (std::size_t response = 0; response < plan.responsesEach; ++response) {
      double score = level + plan.noise * dice.normal();
      int failures = 0;
      for (std::size_t j = 0; j < p; ++j) {
        const bool service = survey.touchpoints[j].service;
        const double reach = service ? (failures > 0 ? 0.65 : 0.3) : 0.95 - 0.08 * static_cast<double>(j % 6);
        const double fail = luck * (service ? 0.22 : 0.08 + 0.015 * static_cast<double>(j % 4));
        std::uint8_t state = 0;
        if (dice.happens(reach)) {
          state = dice.happens(fail) ? 2 : 1;
          score += 0.1 * (service ? -1 : 1);
        }
        if (state == 2) {
          score += plan.effects[j] + (failures > 0 ? plan.furtherFailure : 0);
          ++failures;
        }
        survey.states[j].push_back(state);
      }
      survey.outcome.push_back(plan.wholeScores ? std::clamp(std::round(score), 0.0, 10.0) : score);
      survey.customers.push_back(static_cast<std::uint32_t>(customer));
      hashes.push_back(respondentHash(static_cast<std::int64_t>(customer)));
    }
  }
  survey.groups = stats::jackknifeGroups(hashes);
  return survey;
}

/// A survey of 0-10 scores with this many touchpoints, for speed.
inline SimulatedSurvey largeSurvey(std::size_t responses, std::size_t touchpoints = 14) {
  SurveyPlan plan{.customers = std::max<std::size_t>(responses / 2, 1),
                  .responsesEach = 2,
                  .effects = {},
                  .services = touchpoints / 3,
                  .wholeScores = true};
  for (std::size_t j = 0; j < touchpoints; ++j)
    plan.effects.push_back(-0.3 - 0.1 * static_cast<double>(j % 9));
  return simulateSurvey(plan);
}

} // namespace throughline::test
