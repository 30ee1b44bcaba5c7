#pragma once

#include "core/insight/catalog.h"

/// All parts of the analysis of columns made by hand, by name.
namespace throughline::test {

struct WholeAnalysis {
  std::optional<insight::Drivers> drivers;
  std::optional<insight::Gains> gains;
  std::optional<insight::Robustness> robustness;
  std::vector<insight::AskNext> askNext;
  insight::Balance balance;
  std::optional<insight::Pareto> pareto;
  std::optional<insight::Heat> heat;
  std::optional<insight::CarryOver> carryOver;
  std::optional<insight::Recovery> recovery;
  std::optional<insight::DoubleDeviation> doubleDeviation;
  std::optional<insight::PenaltyAndReward> penaltyReward;
  std::optional<insight::Trend> trend;
  std::vector<insight::PeriodHalves> trendHalves;
  std::optional<insight::PeriodComparison> periods;
};

inline insight::Parts partsOf(const data::FeedbackColumns& feedback, const model::JourneyMap& map,
                              const insight::AnalysisOptions& options = {}) {
  return insight::partsOf(std::make_shared<const data::FeedbackTable>(feedback), map, options);
}

inline WholeAnalysis wholeAnalysis(const data::FeedbackColumns& feedback, const model::JourneyMap& map,
                                   const insight::AnalysisOptions& options = {}) {
  using insight::Part;
  const auto parts = partsOf(feedback, map, options);
  const auto& whatIf = *parts.find<Part::whatIf>();
  return {.drivers = *parts.find<Part::drivers>(),
          .gains = whatIf ? std::optional(whatIf->gains) : std::nullopt,
          .robustness = *parts.find<Part::range>(),
          .askNext = *parts.find<Part::askNext>(),
          .balance = *parts.find<Part::balance>(),
          .pareto = *parts.find<Part::pareto>(),
          .heat = *parts.find<Part::heat>(),
          .carryOver = *parts.find<Part::carryOver>(),
          .recovery = parts.find<Part::recovery>()->recovery,
          .doubleDeviation = parts.find<Part::recovery>()->doubleDeviation,
          .penaltyReward = *parts.find<Part::penaltyReward>(),
          .trend = *parts.find<Part::trend>(),
          .trendHalves = *parts.find<Part::trendHalves>(),
          .periods = *parts.find<Part::periods>()};
}

} // namespace throughline::test
