#include "core/insight/map_model.h"

#include "core/model/look_up.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace throughline::insight {
namespace {

/// Groups are of the customers whose overall score is in the model, so that a few scores among many rows still spread.
stats::JackknifeGroups groupsOfScored(const data::ResponseColumns& responses, std::span<const double> values,
                                      int most) {
  std::vector<std::uint64_t> hashes;
  for (std::size_t row = 0; row < responses.count; ++row)
    if (std::isfinite(values[row]))
      hashes.push_back(responses.respondent[row]);
  const auto some = stats::jackknifeGroups(hashes, static_cast<std::uint32_t>(most));
  stats::JackknifeGroups groups{.group = std::vector<std::uint32_t>(responses.count, 0), .count = some.count};
  std::size_t next = 0;
  for (std::size_t row = 0; row < responses.count; ++row)
    if (std::isfinite(values[row]))
      groups.group[row] = some.group[next++];
  return groups;
}

std::vector<double> modelledValues(const MapModel& model) {
  return outcomeValues(model.modelled().responses, model.given.overall->scale, model.outcome);
}

} // namespace

std::vector<MappedCard> mappedCards(const data::FeedbackColumns& feedback, const model::JourneyMap& map) {
  std::vector<MappedCard> cards;
  for (const auto& column : feedback.responses.touchpoints) {
    const auto* touchpoint = model::findTouchpoint(map, column.touchpoint);
    if (touchpoint == nullptr)
      continue;
    const auto* stage = model::stageOf(map, touchpoint->place.step);
    cards.push_back(
        {.touchpoint = touchpoint, .stage = stage == nullptr ? std::string{} : stage->title, .column = &column});
  }
  return cards;
}

MappedResponses::MappedResponses(const data::FeedbackColumns& feedback, const model::JourneyMap& map,
                                 std::span<const double> values, int mostGroups)
    : cards(mappedCards(feedback, map)), groups(groupsOfScored(feedback.responses, values, mostGroups)),
      customers(clustersOf(feedback.responses.respondent)) {
  input.outcome = values;
  for (const auto& card : cards) {
    input.touchpoints.push_back(
        {.title = card.touchpoint->title, .service = card.touchpoint->kind == model::Kind::service});
    input.states.emplace_back(card.column->reach);
  }
  input.groups = groups.group;
  input.groupCount = groups.count;
  input.customers = customers.of;
  input.weights = feedback.responses.weight;
}

MapModel::MapModel(const data::FeedbackColumns& feedback, const model::JourneyMap& journey,
                   const AnalysisOptions& analysisOptions)
    : given(feedback), linked(linkScores(feedback)), map(journey), options(analysisOptions),
      outcome(outcomeFor(feedback.overall->scale, analysisOptions.outcome)),
      sign(outcomeSign(feedback.overall->scale, outcome)), values(modelledValues(*this)),
      responses(modelled(), journey, values, analysisOptions.groups), table(stats::packDragTable(responses.input)),
      dragOptions(dragOptionsOf(analysisOptions)), result(stats::analyzeDrag(table, dragOptions)) {
  for (const auto& each : result.leftOut)
    if (each.reason == stats::LeftOutReason::notSeparable)
      dragOptions.leaveOut.push_back(each.index);
}

std::vector<std::size_t> MapModel::byFallingDrag(const stats::DragResult& of) const {
  std::vector<std::size_t> order(of.touchpoints.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, {}, [&](std::size_t position) {
    const auto& found = of.touchpoints[position];
    return std::pair(-found.drag.value, cardOf(found).touchpoint->title);
  });
  return order;
}

stats::DragOptions dragOptionsOf(const AnalysisOptions& options) {
  return {.minimumFailed = options.minimumFailed, .minimumNotFailed = options.minimumFailed};
}

Estimate pointsOf(const stats::Estimate& estimate) {
  return {.points = estimate.value, .low = estimate.low, .high = estimate.high};
}

Label labelOf(stats::DragLabel label) {
  switch (label) {
  case stats::DragLabel::clear: return Label::clear;
  case stats::DragLabel::probable: return Label::probable;
  case stats::DragLabel::unclear: return Label::unclear;
  }
  return Label::unclear;
}

TouchpointDrag touchpointDragOf(const stats::TouchpointDrag& found, const MappedCard& card) {
  return {.touchpoint = card.touchpoint->id,
          .title = card.touchpoint->title,
          .kind = card.touchpoint->kind,
          .stage = card.stage,
          .reached = found.reached,
          .failed = found.failed,
          .drag = pointsOf(found.drag),
          .se = found.drag.standardError,
          .p = found.p,
          .pHolm = found.pHolm,
          .label = labelOf(found.label),
          .fixOnly = pointsOf(found.fixOnly),
          .perFailure = found.perFailure.value,
          .unadjusted = found.unadjusted.value_or(0)};
}

} // namespace throughline::insight
