#pragma once

#include "core/insight/catalog.h"
#include "tests/support/made_survey.h"

#include <array>

/// How often something is said that is not so, on surveys of which the truth is known.
namespace throughline::test {

struct SurveyShape {
  const char* name;
  MadePlan plan; ///< without effects
};

inline std::array<SurveyShape, 5> surveyShapes() {
  return {
      SurveyShape{"14 touchpoints, 400 responses", {.responses = 400, .touchpoints = 14, .services = 5, .days = 90}},
      SurveyShape{"6 touchpoints, 600 responses", {.responses = 600, .touchpoints = 6, .services = 2, .days = 90}},
      SurveyShape{"8 touchpoints, each reached by six of ten, 800 responses",
                  {.responses = 800, .touchpoints = 8, .services = 3, .reached = 0.6, .days = 90}},
      SurveyShape{"5 touchpoints, 300 customers of three responses",
                  {.responses = 900, .touchpoints = 5, .services = 2, .customers = 300, .days = 90}},
      SurveyShape{"6 touchpoints, 6 % failures, 1,000 responses",
                  {.responses = 1000, .touchpoints = 6, .services = 2, .failureRate = 0.06, .days = 90}}};
}

/// Counts of surveys (and, for `held` of `intervals`, of intervals).
struct HonestRates {
  std::int64_t surveys = 0;
  std::int64_t falseWorst = 0;  ///< something is named where no failure does anything
  std::int64_t falseLabel = 0;  ///< a satisfier or dissatisfier where ratings do nothing
  std::int64_t falseChange = 0; ///< more than chance between two halves that do not differ
  std::int64_t intervals = 0;   ///< of total and touchpoints, where failures do something
  std::int64_t held = 0;        ///< those that hold the truth

  double share(std::int64_t count) const { return static_cast<double>(count) / static_cast<double>(surveys); }
  double coverage() const { return static_cast<double>(held) / static_cast<double>(intervals); }
  bool operator==(const HonestRates&) const = default;
};

inline insight::Parts partsOfSurvey(const MadeSurvey& survey, std::span<const insight::Part> wanted) {
  return insight::partsOf(std::make_shared<const data::FeedbackTable>(survey.feedback), survey.document.map(), {},
                          wanted);
}

inline bool saysChange(const insight::PeriodComparison& periods) {
  const auto real = [](const auto& change) { return change.moreThanChance(); };
  const auto one = [](const std::optional<insight::PeriodChange>& change) {
    return change && change->moreThanChance();
  };
  return one(periods.score) || one(periods.drag) || one(periods.experienceDrag) || one(periods.serviceDrag) ||
         std::ranges::any_of(periods.failures, real) || std::ranges::any_of(periods.mix, real);
}

inline void addWithoutEffects(HonestRates& rates, const MadePlan& plan) {
  using insight::Part;
  const auto survey = madeSurvey(plan);
  const auto parts = partsOfSurvey(survey, std::array{Part::drag, Part::penaltyReward, Part::periods});
  ++rates.surveys;
  rates.falseWorst += parts.find<Part::drag>()->named.empty() ? 0 : 1;
  if (const auto& reward = *parts.find<Part::penaltyReward>())
    rates.falseLabel += std::ranges::any_of(
        reward->touchpoints, [](const auto& each) { return each.label != stats::AsymmetryLabel::unclear; });
  if (const auto& periods = *parts.find<Part::periods>())
    rates.falseChange += saysChange(*periods);
}

inline void addWithEffects(HonestRates& rates, MadePlan plan) {
  using insight::Part;
  plan.effects.clear();
  for (std::size_t j = 0; j < plan.touchpoints; ++j)
    plan.effects.push_back(-0.3 * static_cast<double>(1 + j % 3));
  const auto parts = partsOfSurvey(madeSurvey(plan), std::array{Part::drag});
  const auto& drag = *parts.find<Part::drag>();
  double total = 0;
  bool whole = drag.touchpoints.size() == plan.touchpoints;
  const auto holds = [&rates](const insight::Estimate& estimate, double truth) {
    ++rates.intervals;
    rates.held += estimate.low <= truth && truth <= estimate.high ? 1 : 0;
  };
  for (std::size_t j = 0; j < plan.touchpoints; ++j) {
    const double truth = -plan.effects[j] * plan.failureRate * plan.reached;
    total += truth;
    const auto found =
        std::ranges::find(drag.touchpoints, "t" + std::to_string(j + 1), &insight::TouchpointDrag::title);
    if (found != drag.touchpoints.end())
      holds(found->drag, truth);
  }
  if (whole)
    holds(drag.total, total);
}

/// So many surveys of a shape, from a seed.
inline HonestRates honestRates(const SurveyShape& shape, std::size_t surveys, std::uint64_t seed) {
  HonestRates rates;
  for (std::size_t run = 0; run < surveys; ++run) {
    MadePlan plan = shape.plan;
    plan.seed = seed * 1'000'003 + run;
    addWithoutEffects(rates, plan);
    addWithEffects(rates, plan);
  }
  return rates;
}

} // namespace throughline::test
