#include "core/insight/map_model.h"

#include "core/insight/customer_groups.h"
#include "core/model/look_up.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace throughline::insight {
namespace {

/// Groups are of the customers whose overall score is in the model, so that a few scores among many rows still spread.
stats::JackknifeGroups groupsOfScored(const data::FeedbackColumns& feedback, std::span<const double> values, int most) {
  const auto& customer = feedback.responses.customer;
  std::vector<std::uint32_t> scored;
  for (std::size_t row = 0; row < customer.size(); ++row)
    if (std::isfinite(values[row]))
      scored.push_back(customer[row]);
  const auto some = groupsOf(scored, feedback.customers, most);
  if (scored.size() == customer.size())
    return some;
  stats::JackknifeGroups groups{.group = std::vector<std::uint32_t>(customer.size(), 0), .count = some.count};
  std::size_t next = 0;
  for (std::size_t row = 0; row < customer.size(); ++row)
    if (std::isfinite(values[row]))
      groups.group[row] = some.group[next++];
  return groups;
}

bool eachCustomerOnce(const data::FeedbackColumns& feedback) {
  std::vector<bool> seen(feedback.customers.size(), false);
  return std::ranges::none_of(feedback.responses.customer, [&seen](std::uint32_t customer) {
    const bool before = seen[customer];
    seen[customer] = true;
    return before;
  });
}

/// The largest values of a segment, one column each but the first; the rest are told apart from them by none.
constexpr std::size_t mostIndicators = 20;

void addIndicators(std::vector<std::vector<double>>& columns, const data::SegmentColumn& segment) {
  std::vector<std::pair<std::size_t, std::uint32_t>> counts(segment.values.size());
  for (std::uint32_t code = 0; code < counts.size(); ++code)
    counts[code].second = code;
  for (const std::uint32_t code : segment.code)
    ++counts[code].first;
  std::ranges::sort(counts, std::greater<>());
  std::erase_if(counts, [](const auto& count) { return count.first == 0; });
  for (std::size_t at = 1; at < std::min(counts.size(), mostIndicators + 1); ++at) {
    std::vector<double> column;
    column.reserve(segment.code.size());
    for (const std::uint32_t code : segment.code)
      column.push_back(code == counts[at].second ? 1 : 0);
    columns.push_back(std::move(column));
  }
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
                                 std::span<const double> values, const AnalysisOptions& options)
    : cards(mappedCards(feedback, map)), groups(groupsOfScored(feedback, values, options.groups)),
      eachOnce(eachCustomerOnce(feedback)) {
  input.outcome = values;
  for (const auto& card : cards) {
    input.touchpoints.push_back(
        {.title = card.touchpoint->title, .service = card.touchpoint->kind == model::Kind::service});
    input.states.emplace_back(card.column->reach);
  }
  input.groups = groups.group;
  input.groupCount = groups.count;
  input.customers = feedback.responses.customer;
  input.weights = feedback.responses.weight;
  for (const auto& segment : feedback.segments)
    if (std::ranges::find(options.controls, segment.name) != options.controls.end())
      addIndicators(controls, segment);
  for (const auto& control : controls)
    input.controls.emplace_back(control);
}

MapModel::MapModel(const data::FeedbackColumns& feedback, const model::JourneyMap& journey,
                   const AnalysisOptions& analysisOptions)
    : given(feedback), linked(linkScores(feedback)), map(journey), options(analysisOptions),
      outcome(outcomeFor(feedback.overall->scale, analysisOptions.outcome)),
      sign(outcomeSign(feedback.overall->scale, outcome)), values(modelledValues(*this)),
      responses(modelled(), journey, values, analysisOptions), table(stats::packDragTable(responses.input)),
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
  case stats::DragLabel::none: return Label::none;
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
