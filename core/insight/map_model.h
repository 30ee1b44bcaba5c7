#pragma once

#include "core/data/feedback_columns.h"
#include "core/insight/analysis.h"
#include "core/insight/linked_scores.h"
#include "core/insight/outcome.h"
#include "core/stats/drag.h"
#include "core/stats/group_hash.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace throughline::insight {

/// A column of the data that is a card of the map.
struct MappedCard {
  const model::Touchpoint* touchpoint = nullptr;
  std::string stage;
  const data::TouchpointColumn* column = nullptr;
};
std::vector<MappedCard> mappedCards(const data::FeedbackColumns& feedback, const model::JourneyMap& map);

/// The responses of a map as the drag model takes them. `input` looks at this, at the feedback and at the values: they
/// must live as long.
struct MappedResponses {
  std::vector<MappedCard> cards;
  stats::JackknifeGroups groups; ///< of the customers whose overall score counts
  bool eachOnce = false;         ///< no customer has two responses
  stats::DragInput input;        ///< touchpoints in the order of cards

  std::vector<std::vector<double>> controls; ///< a column for each value of each segment but its first

  MappedResponses(const data::FeedbackColumns& feedback, const model::JourneyMap& map, std::span<const double> values,
                  const AnalysisOptions& options);
  MappedResponses(const MappedResponses&) = delete;
  MappedResponses& operator=(const MappedResponses&) = delete;
};

/// The fitted drag model of a map, kept for questions beyond the headline. The feedback and the map must live as long.
struct MapModel {
  const data::FeedbackColumns& given; ///< as loaded
  std::optional<LinkedScores> linked; ///< when overall scores and long feedback were joined
  const model::JourneyMap& map;
  AnalysisOptions options;
  Outcome outcome = Outcome::mean;
  double sign = 1;            ///< -1 where the values are turned round so that higher is better
  std::vector<double> values; ///< outcomeValues of the modelled responses
  MappedResponses responses;
  stats::DragTable table;
  stats::DragOptions dragOptions; ///< without the touchpoints that cannot be separated
  stats::DragResult result;

  /// `given` must have an overall score.
  MapModel(const data::FeedbackColumns& feedback, const model::JourneyMap& map, const AnalysisOptions& options);
  const data::FeedbackColumns& modelled() const { return linked ? linked->feedback : given; }
  /// Of a touchpoint of the result.
  const MappedCard& cardOf(const stats::TouchpointDrag& found) const { return responses.cards[found.index]; }
  /// Positions in the touchpoints of a result by falling drag, then title.
  std::vector<std::size_t> byFallingDrag(const stats::DragResult& of) const;
  std::vector<std::size_t> byFallingDrag() const { return byFallingDrag(result); }
};

stats::DragOptions dragOptionsOf(const AnalysisOptions& options);
Estimate pointsOf(const stats::Estimate& estimate);
Label labelOf(stats::DragLabel label);
/// The touchpoint's figures for a list.
TouchpointDrag touchpointDragOf(const stats::TouchpointDrag& found, const MappedCard& card);

} // namespace throughline::insight
