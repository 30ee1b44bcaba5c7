#pragma once

#include "core/insight/analysis.h"

#include <unordered_map>

namespace throughline::insight {

/// What the data say of one card.
struct CardEvidence {
  std::int64_t n = 0;
  std::optional<Estimate> score; ///< mean on 0 (worst) .. 100 (best), with its interval
  std::optional<Estimate> drag;  ///< as a person reads it (asShown): percentage points for a yes/no outcome
  Label label = Label::unclear;
  Evidence evidence = Evidence::assumed;
  bool operator==(const CardEvidence&) const = default;
};

/// A metric of a card over its periods, the latest last; never empty.
struct CardMetric {
  std::string metric; ///< id of the metric registry
  bool isShare = false;
  std::vector<double> values;
  bool operator==(const CardMetric&) const = default;
};

/// What the picture of a map shows of the data, by touchpoint. Empty when there are none.
struct MapEvidence {
  std::unordered_map<model::TouchpointId, CardEvidence> cards;
  std::unordered_map<model::TouchpointId, std::vector<CardMetric>> metrics{};
  double largestDrag = 0; ///< weights under the cards are drawn in proportion to it
  bool operator==(const MapEvidence&) const = default;
};

MapEvidence evidenceOf(const Analysis& analysis);

} // namespace throughline::insight
