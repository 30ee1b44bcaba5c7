#include "core/insight/place_on_map.h"

#include "core/model/frontstage.h"
#include "core/model/look_up.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace throughline::insight {
namespace {

/// Stage and reading order of results that name touchpoints.
class Dressing {
public:
  explicit Dressing(const model::JourneyMap& map) : map_(map), stages_(map) {
    for (const auto* touchpoint : model::inReadingOrder(map))
      order_.emplace(touchpoint->id, order_.size());
  }
  template <class Results> void inOrder(Results& results) const {
    std::ranges::stable_sort(results, {}, [this](const auto& each) { return orderOf(each.touchpoint); });
  }
  template <class Results> void stages(Results& results) const {
    for (auto& each : results)
      each.stage = stageOf(each.touchpoint);
  }

private:
  std::size_t orderOf(model::TouchpointId id) const {
    const auto found = order_.find(id);
    return found == order_.end() ? order_.size() : found->second;
  }
  std::string stageOf(model::TouchpointId id) const {
    const auto* touchpoint = model::findTouchpoint(map_, id);
    const auto* stage = touchpoint == nullptr ? nullptr : stages_.stageOf(touchpoint->place.step);
    return stage == nullptr ? std::string{} : stage->title;
  }

  const model::JourneyMap& map_;
  model::StagesOfSteps stages_;
  std::unordered_map<model::TouchpointId, std::size_t> order_;
};

template <Part part, class Change> void dress(Parts& parts, Change&& change) {
  if (const auto* known = parts.find<part>()) {
    auto dressed = *known;
    change(dressed);
    parts.put<part>(std::move(dressed));
  }
}

/// Touchpoints of which something is known or wanted.
std::unordered_set<model::TouchpointId> spokenOf(const model::JourneyMap& map, const data::FeedbackColumns& feedback) {
  std::unordered_set<model::TouchpointId> known;
  for (const auto& column : feedback.responses.touchpoints)
    known.insert(column.touchpoint);
  for (const auto& series : feedback.rows.series)
    known.insert(series.touchpoint);
  for (const auto& value : feedback.metrics)
    known.insert(value.touchpoint);
  for (const auto& action : map.actions)
    if (const auto* answered = model::answeredBy(map, *action))
      known.insert(answered->id);
  return known;
}

} // namespace

void placeOnMap(Parts& parts, const model::JourneyMap& map) {
  const Dressing dressing(map);
  dress<Part::figures>(parts, [&](auto& figures) {
    dressing.stages(figures);
    dressing.inOrder(figures);
  });
  dress<Part::drag>(parts, [&](Drag& drag) {
    dressing.stages(drag.touchpoints);
    dressing.inOrder(drag.leftOut);
  });
  dress<Part::within>(parts, [&](auto& within) {
    if (within)
      dressing.stages(within->drag.touchpoints);
  });
  dress<Part::composition>(parts, [&](auto& composition) {
    if (composition)
      dressing.stages(composition->touchpoints);
  });
  dress<Part::metrics>(parts, [&](auto& metrics) { dressing.inOrder(metrics); });
  dress<Part::goals>(parts, [&](auto& goals) { dressing.inOrder(goals); });
  dress<Part::trend>(parts, [&](auto& trend) {
    if (!trend)
      return;
    dressing.inOrder(trend->touchpoints);
    const auto* halves = parts.find<Part::trendHalves>();
    for (std::size_t at = 0; halves != nullptr && at < std::min(halves->size(), trend->periods.size()); ++at) {
      trend->periods[at].experienceDrag = (*halves)[at].experience;
      trend->periods[at].serviceDrag = (*halves)[at].service;
    }
  });
  dress<Part::recovery>(parts, [&](RecoveryResult& result) {
    if (result.recovery)
      dressing.inOrder(result.recovery->touchpoints);
  });
}

model::JourneyMap analysedMap(const model::JourneyMap& map, const data::FeedbackColumns& feedback) {
  const auto isBehind = [&map](const Shared<model::Touchpoint>& card) { return !model::isFrontstage(map, *card); };
  if (std::ranges::none_of(map.touchpoints, isBehind))
    return map;
  const auto known = spokenOf(map, feedback);
  model::JourneyMap analysed = map;
  std::erase_if(analysed.touchpoints,
                [&](const auto& card) { return isBehind(card) && card->targets.empty() && !known.contains(card->id); });
  for (auto& card : analysed.touchpoints)
    if (isBehind(card) && (card->emotion || !card->personaEmotions.empty()))
      card = card.changed([](model::Touchpoint& each) {
        each.emotion.reset();
        each.personaEmotions.clear();
      });
  return analysed;
}

} // namespace throughline::insight
