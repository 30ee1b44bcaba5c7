#include "core/insight/drag_of_map.h"

#include "core/insight/map_model.h"
#include "core/model/look_up.h"
#include "core/stats/drag.h"
#include "core/stats/what_if.h"

#include <algorithm>
#include <cmath>

namespace throughline::insight {
namespace {

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

void listLeftOut(Drag& drag, const stats::DragResult& result, const std::vector<MappedCard>& cards, const model::JourneyMap& map) {
  for (const auto& each : result.leftOut) {
    const MappedCard& card = cards[each.index];
    drag.leftOut.push_back({.touchpoint = card.touchpoint->id,
                            .title = card.touchpoint->title,
                            .reason = reasonOf(each.reason),
                            .failed = each.failed,
                            .fine = each.reached - each.failed,
                            .inseparableFrom = each.from ? cards[*each.from].touchpoint->title : std::string{}});
  }
  for (const auto* touchpoint : model::inReadingOrder(map)) {
    const auto isIt = [touchpoint](const MappedCard& card) { return card.touchpoint == touchpoint; };
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

void addCaveats(Drag& drag, const stats::DragResult& result, const std::vector<MappedCard>& cards, const data::FeedbackColumns& feedback,
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
    caveats.push_back({.code = CaveatCode::cannotSeparate, .titles = {title(pair.first), title(pair.second)}, .numbers = {pair.correlation}, .estimate = pointsOf(pair.jointDrag)});
  }
}

void takeResult(Drag& drag, const stats::DragResult& result, const std::vector<MappedCard>& cards) {
  drag.total = pointsOf(result.total);
  drag.experience = pointsOf(result.experience);
  drag.service = pointsOf(result.service);
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
    drag.touchpoints.push_back(touchpointDragOf(result.touchpoints[position], cards[result.touchpoints[position].index]));
  if (order.size() >= 2)
    drag.worstOutranksNext = stats::probabilityThatWorse(result, order[0], order[1]);
}

} // namespace

Drag dragOf(const data::FeedbackColumns& feedback, const model::JourneyMap& map, std::span<const double> values, Outcome outcome,
            const AnalysisOptions& options) {
  const MappedResponses mapped(feedback, map, values, options.groups);
  const auto& cards = mapped.cards;
  const auto result = stats::analyzeDrag(stats::packDragTable(mapped.input), dragOptionsOf(options));
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
