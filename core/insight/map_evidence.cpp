#include "core/insight/map_evidence.h"

#include "core/insight/shown.h"
#include "core/model/look_up.h"

#include <algorithm>

namespace throughline::insight {
namespace {

std::optional<Estimate> onHundred(const TouchpointFigures& figures) {
  if (!figures.mean)
    return std::nullopt;
  const double low = figures.scale.toHundred(figures.mean->low);
  const double high = figures.scale.toHundred(figures.mean->high);
  return Estimate{
      .points = figures.scale.toHundred(figures.mean->points), .low = std::min(low, high), .high = std::max(low, high)};
}

} // namespace

DragUnit dragUnit(const std::optional<OutcomeSummary>& outcome) {
  if (!outcome)
    return DragUnit::points;
  switch (outcome->outcome) {
  case Outcome::nps: return DragUnit::npsPoints;
  case Outcome::topBox:
  case Outcome::detractor: return DragUnit::percentagePoints;
  case Outcome::mean: break;
  }
  return outcome->unit == OutcomeUnit::share ? DragUnit::percentagePoints : DragUnit::points;
}

MapEvidence evidenceOf(const Analysis& analysis) {
  MapEvidence evidence;
  for (const auto& figures : analysis.touchpoints)
    if (figures.reached > 0)
      evidence.cards[figures.touchpoint] = {.n = figures.n,
                                            .score = onHundred(figures),
                                            .drag = std::nullopt,
                                            .unit = DragUnit::points,
                                            .label = Label::unclear,
                                            .evidence = figures.evidence};
  for (const auto& touchpoint : headline(analysis).touchpoints) {
    auto& card = evidence.cards[touchpoint.touchpoint];
    card.drag = asShown(touchpoint.drag, analysis.outcome);
    card.unit = dragUnit(analysis.outcome);
    card.label = touchpoint.label;
    evidence.largestDrag = std::max(evidence.largestDrag, card.drag->points);
  }
  for (const auto& series : analysis.metrics) {
    CardMetric metric{.metric = series.metric, .isShare = series.isShare, .values = {}};
    for (const auto& point : series.points)
      metric.values.push_back(point.value);
    evidence.metrics[series.touchpoint].push_back(std::move(metric));
  }
  return evidence;
}

std::vector<model::MapId> mapsOfBaselines(const model::Document& document, const model::JourneyMap& map) {
  std::vector<model::MapId> maps;
  for (const auto& card : map.touchpoints) {
    const auto* owner = card->feedbackFrom ? model::mapOf(document, *card->feedbackFrom) : nullptr;
    if (owner != nullptr && owner->id != map.id && std::ranges::find(maps, owner->id) == maps.end())
      maps.push_back(owner->id);
  }
  return maps;
}

void addBaselines(MapEvidence& evidence, const model::JourneyMap& map, const MapEvidence& source) {
  for (const auto& card : map.touchpoints) {
    const auto found = card->feedbackFrom ? source.cards.find(*card->feedbackFrom) : source.cards.end();
    if (found == source.cards.end() || found->second.n == 0)
      continue;
    if (auto& own = evidence.cards[card->id]; own.n == 0)
      own.baseline = CardBaseline{.n = found->second.n, .score = found->second.score};
  }
}

} // namespace throughline::insight
