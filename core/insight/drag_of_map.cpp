#include "core/insight/drag_of_map.h"

#include "core/insight/outcome.h"
#include "core/model/look_up.h"
#include "core/stats/drag.h"
#include "core/stats/group_hash.h"
#include "core/stats/what_if.h"

#include <algorithm>
#include <cmath>

namespace throughline::insight {
namespace {

/// A column of the data that is a card of the map.
struct Card {
  const model::Touchpoint* touchpoint;
  std::string stage;
  const data::TouchpointColumn* column;
};

std::vector<Card> cardsOf(const data::FeedbackColumns& feedback, const model::JourneyMap& map) {
  std::vector<Card> cards;
  for (const auto& column : feedback.responses.touchpoints) {
    const auto* touchpoint = model::findTouchpoint(map, column.touchpoint);
    if (touchpoint == nullptr)
      continue;
    const auto* stage = model::stageOf(map, touchpoint->place.step);
    cards.push_back({.touchpoint = touchpoint, .stage = stage == nullptr ? std::string{} : stage->title, .column = &column});
  }
  return cards;
}

Estimate plain(const stats::Estimate& estimate) { return {.points = estimate.value, .low = estimate.low, .high = estimate.high}; }

Label labelOf(stats::DragLabel label) {
  switch (label) {
  case stats::DragLabel::clear:
    return Label::clear;
  case stats::DragLabel::probable:
    return Label::probable;
  case stats::DragLabel::unclear:
    return Label::unclear;
  }
  return Label::unclear;
}

Refusal refusalOf(stats::DragRefusal refusal) {
  switch (refusal) {
  case stats::DragRefusal::noResponses:
    return Refusal::noOverall;
  case stats::DragRefusal::noTouchpoint:
    return Refusal::noTouchpointLeft;
  case stats::DragRefusal::outcomeConstant:
    return Refusal::noVariation;
  case stats::DragRefusal::tooFewResponses:
  case stats::DragRefusal::oneGroup:
    return Refusal::tooFewResponses;
  }
  return Refusal::tooFewResponses;
}

LeftOutReason reasonOf(stats::LeftOutReason reason) {
  switch (reason) {
  case stats::LeftOutReason::tooFewFailed:
    return LeftOutReason::tooFewFailures;
  case stats::LeftOutReason::tooFewNotFailed:
    return LeftOutReason::tooFewFine;
  case stats::LeftOutReason::tooManyTouchpoints:
  case stats::LeftOutReason::notSeparable:
  case stats::LeftOutReason::onRequest:
    return LeftOutReason::cannotBeSeparated;
  }
  return LeftOutReason::cannotBeSeparated;
}

TouchpointDrag touchpointDrag(const stats::TouchpointDrag& found, const Card& card) {
  return {.touchpoint = card.touchpoint->id,
          .title = card.touchpoint->title,
          .kind = card.touchpoint->kind,
          .stage = card.stage,
          .reached = found.reached,
          .failed = found.failed,
          .drag = plain(found.drag),
          .se = found.drag.standardError,
          .p = found.p,
          .pHolm = found.pHolm,
          .label = labelOf(found.label),
          .fixOnly = plain(found.fixOnly),
          .perFailure = found.perFailure.value,
          .unadjusted = found.unadjusted.value_or(0)};
}

void listLeftOut(Drag& drag, const stats::DragResult& result, const std::vector<Card>& cards, const model::JourneyMap& map) {
  for (const auto& each : result.leftOut) {
    const Card& card = cards[each.index];
    drag.leftOut.push_back({.touchpoint = card.touchpoint->id,
                            .title = card.touchpoint->title,
                            .reason = reasonOf(each.reason),
                            .failed = each.failed,
                            .fine = each.reached - each.failed,
                            .inseparableFrom = each.from ? cards[*each.from].touchpoint->title : std::string{}});
  }
  for (const auto* touchpoint : model::inReadingOrder(map)) {
    const auto isIt = [touchpoint](const Card& card) { return card.touchpoint == touchpoint; };
    if (std::ranges::none_of(cards, isIt))
      drag.leftOut.push_back({.touchpoint = touchpoint->id, .title = touchpoint->title, .reason = LeftOutReason::noData});
  }
}

/// Share of overall scores that come with no touchpoint at all.
double shareWithoutFeedback(const data::ResponseColumns& responses, std::span<const double> values) {
  std::size_t scores = 0;
  std::size_t without = 0;
  for (std::size_t row = 0; row < responses.count; ++row) {
    if (!std::isfinite(values[row]))
      continue;
    ++scores;
    const auto reachedHere = [row](const auto& column) { return column.reach[row] != static_cast<std::uint8_t>(data::Reach::notReached); };
    without += std::ranges::none_of(responses.touchpoints, reachedHere) ? 1U : 0U;
  }
  return scores == 0 ? 0 : static_cast<double>(without) / static_cast<double>(scores);
}

void addCaveats(Drag& drag, const stats::DragResult& result, const std::vector<Card>& cards, const data::FeedbackColumns& feedback,
                std::span<const double> values, Outcome outcome) {
  auto& caveats = drag.caveats;
  const auto count = [](auto number) { return static_cast<double>(number); };
  caveats.push_back({.code = CaveatCode::association});
  if (drag.grade == Grade::c)
    caveats.push_back({.code = CaveatCode::sameSurvey});
  caveats.push_back({.code = CaveatCode::sample, .numbers = {count(drag.n), count(drag.customers)}});
  caveats.push_back({.code = outcome == Outcome::nps ? CaveatCode::npsLinear : CaveatCode::meanScale});
  if (!drag.leftOut.empty())
    caveats.push_back({.code = CaveatCode::leftOut, .numbers = {count(drag.leftOut.size())}});
  if (const double share = shareWithoutFeedback(feedback.responses, values); share > 0)
    caveats.push_back({.code = CaveatCode::scoresWithoutFeedback, .numbers = {share}});
  if (result.unanswered > 0)
    caveats.push_back({.code = CaveatCode::responsesUnanswered, .numbers = {count(result.unanswered)}});
  if (!feedback.responses.weight.empty())
    caveats.push_back({.code = CaveatCode::weighted, .numbers = {result.effectiveResponses}});
  caveats.push_back({.code = CaveatCode::failureRules});
  for (const auto& pair : result.inseparable) {
    const auto title = [&](std::size_t position) { return cards[result.touchpoints[position].index].touchpoint->title; };
    caveats.push_back({.code = CaveatCode::cannotSeparate, .titles = {title(pair.first), title(pair.second)}, .numbers = {pair.correlation}, .estimate = plain(pair.jointDrag)});
  }
}

stats::DragInput inputOf(const data::FeedbackColumns& feedback, const std::vector<Card>& cards, std::span<const double> values,
                         const stats::JackknifeGroups& groups, const Clusters& customers) {
  stats::DragInput input;
  input.outcome = values;
  for (const auto& card : cards) {
    input.touchpoints.push_back({.title = card.touchpoint->title, .service = card.touchpoint->kind == model::Kind::service});
    input.states.emplace_back(card.column->reach);
  }
  input.groups = groups.group;
  input.groupCount = groups.count;
  input.customers = customers.of;
  input.weights = feedback.responses.weight;
  return input;
}

/// Groups are of the customers whose overall score is in the model, so that a few scores among many rows still spread.
stats::JackknifeGroups groupsOf(const data::ResponseColumns& responses, std::span<const double> values, int most) {
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

void takeResult(Drag& drag, const stats::DragResult& result, const std::vector<Card>& cards) {
  drag.total = plain(result.total);
  drag.experience = plain(result.experience);
  drag.service = plain(result.service);
  drag.observed = result.outcome.value;
  drag.withoutFailures = result.withoutFailures.value;
  std::vector<std::size_t> order(result.touchpoints.size());
  for (std::size_t position = 0; position < order.size(); ++position)
    order[position] = position;
  const auto rank = [&](std::size_t position) {
    const auto& found = result.touchpoints[position];
    return std::pair(-found.drag.value, cards[found.index].touchpoint->title);
  };
  std::ranges::sort(order, {}, rank);
  for (const std::size_t position : order)
    drag.touchpoints.push_back(touchpointDrag(result.touchpoints[position], cards[result.touchpoints[position].index]));
  if (order.size() >= 2)
    drag.worstOutranksNext = stats::probabilityThatWorse(result, order[0], order[1]);
}

} // namespace

Drag dragOf(const data::FeedbackColumns& feedback, const model::JourneyMap& map, std::span<const double> values, Outcome outcome,
            const AnalysisOptions& options) {
  const auto cards = cardsOf(feedback, map);
  const auto groups = groupsOf(feedback.responses, values, options.groups);
  const auto customers = clustersOf(feedback.responses.respondent);
  const auto table = stats::packDragTable(inputOf(feedback, cards, values, groups, customers));
  const auto result = stats::analyzeDrag(table, {.minimumFailed = options.minimumFailed, .minimumNotFailed = options.minimumFailed});
  Drag drag{.refused = std::nullopt, .n = result.responses, .customers = result.customers.value_or(0), .groups = static_cast<int>(result.groups)};
  drag.grade = feedback.sameQuestionnaire ? Grade::c : Grade::b;
  listLeftOut(drag, result, cards, map);
  if (result.refused)
    drag.refused = refusalOf(*result.refused);
  else
    takeResult(drag, result, cards);
  addCaveats(drag, result, cards, feedback, values, outcome);
  return drag;
}

} // namespace throughline::insight
