#include "core/insight/ask_next.h"

#include <algorithm>
#include <cmath>

namespace throughline::insight {
namespace {

/// Reached by fewer, a touchpoint's failure share says too little to plan by.
constexpr std::int64_t fewestToPlanBy = 10;

AskNext toHalve(const MapModel& model, const stats::TouchpointDrag& found) {
  const auto* card = model.cardOf(found).touchpoint;
  return {.touchpoint = card->id,
          .title = card->title,
          .reason = AskNext::Reason::wideInterval,
          .reached = found.reached,
          .more = 3 * found.reached,
          .drag = pointsOf(found.drag)};
}

AskNext toEnter(const MapModel& model, const stats::LeftOutTouchpoint& leftOut) {
  const auto* card = model.responses.cards[leftOut.index].touchpoint;
  const auto missing = static_cast<double>(model.dragOptions.minimumFailed - leftOut.failed);
  const double share = static_cast<double>(leftOut.failed) / static_cast<double>(leftOut.reached);
  return {.touchpoint = card->id,
          .title = card->title,
          .reason = AskNext::Reason::tooFewFailures,
          .reached = leftOut.reached,
          .more = static_cast<std::int64_t>(std::ceil(missing / share)),
          .drag = std::nullopt};
}

} // namespace

std::vector<AskNext> askNext(const MapModel& model, std::size_t most) {
  auto found = model.result.touchpoints;
  if (model.result.refused)
    found.clear();
  std::ranges::sort(found, {}, [&](const auto& each) {
    return std::pair(-each.drag.halfWidth(), model.cardOf(each).touchpoint->title);
  });
  std::vector<AskNext> asks;
  for (const auto& each : found)
    if (asks.size() < most)
      asks.push_back(toHalve(model, each));
  std::vector<AskNext> entering;
  for (const auto& each : model.result.leftOut)
    if (each.reason == stats::LeftOutReason::tooFewFailed && each.failed > 0 && each.reached >= fewestToPlanBy)
      entering.push_back(toEnter(model, each));
  std::ranges::sort(entering, {}, [](const auto& each) { return std::pair(each.more, each.title); });
  for (auto& each : entering)
    if (asks.size() < most + 2)
      asks.push_back(std::move(each));
  return asks;
}

} // namespace throughline::insight
