#pragma once

#include "core/insight/analysis.h"

#include <cstdint>
#include <unordered_map>

namespace throughline::insight {

/// What the data say of the card whose feedback is shown here too: where things stand, never a result of this map.
struct CardBaseline {
  std::int64_t n = 0;
  std::optional<Estimate> score; ///< as of CardEvidence
  bool operator==(const CardBaseline&) const = default;
};

/// What a drag counts in.
enum class DragUnit : std::uint8_t { points, npsPoints, percentagePoints };
DragUnit dragUnit(const std::optional<OutcomeSummary>& outcome);

/// What the data say of one card.
struct CardEvidence {
  std::int64_t n = 0;
  std::optional<Estimate> score; ///< mean on 0 (worst) .. 100 (best), with its interval
  std::optional<Estimate> drag;  ///< as a person reads it (asShown): percentage points for a yes/no outcome
  DragUnit unit = DragUnit::points;
  Label label = Label::unclear;
  Evidence evidence = Evidence::assumed;
  std::optional<CardBaseline> baseline{};
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

/// Maps whose feedback cards of this one show too, each once; not the map itself.
std::vector<model::MapId> mapsOfBaselines(const model::Document& document, const model::JourneyMap& map);
/// Gives cards of the map that show the feedback of a card of another one, and have none of their own, what that one's
/// evidence says, as a baseline.
void addBaselines(MapEvidence& evidence, const model::JourneyMap& map, const MapEvidence& source);

} // namespace throughline::insight
