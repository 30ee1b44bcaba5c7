#include "core/insight/action_outcomes.h"

#include "core/model/look_up.h"
#include "core/stats/jackknife.h"

#include <algorithm>
#include <cmath>

namespace throughline::insight {
namespace {

/// Longer spans compare years with years, in which too much else changes.
constexpr std::int32_t longestSpan = 365;
constexpr double significant = 0.05;

/// The first and the last day with a score; none without days.
std::optional<DaySpan> daysOf(const MapModel& model) {
  const auto halves = halvesOf(model.modelled().responses);
  return halves ? std::optional(DaySpan{halves->before.first, halves->after.last}) : std::nullopt;
}

/// As many days before as after, as far as the data go; none where one side has no day.
std::optional<PeriodPair> spansAround(std::int32_t done, DaySpan all) {
  const std::int32_t length = std::min({done - all.first, all.last - done + 1, longestSpan});
  if (length < 1)
    return std::nullopt;
  return PeriodPair{.before = {done - length, done - 1}, .after = {done, done + length - 1}};
}

PromiseKept keptOf(const ActionOutcome& outcome) {
  if (!outcome.promised)
    return PromiseKept::notPromised;
  if (!outcome.score)
    return PromiseKept::cannotTell;
  if (*outcome.promised > outcome.gain.high)
    return PromiseKept::less;
  return *outcome.promised < outcome.gain.low ? PromiseKept::more : PromiseKept::inLine;
}

void judge(ActionOutcome& outcome, double sign) {
  if (outcome.score) {
    const auto& change = outcome.score->difference;
    outcome.gain = sign > 0 ? change : Estimate{-change.points, -change.high, -change.low};
    const bool sure = outcome.score->pHolm && *outcome.score->pHolm < significant;
    outcome.verdict = !sure                     ? ActionVerdict::noEvidence
                      : outcome.gain.points > 0 ? ActionVerdict::better
                                                : ActionVerdict::worse;
  }
  outcome.kept = keptOf(outcome);
}

/// Holm over all actions, their scores and their failures apart: these are two questions.
void adjust(std::vector<ActionOutcome>& actions) {
  std::vector<std::optional<double>> scores;
  std::vector<std::optional<double>> failures;
  for (const auto& action : actions) {
    scores.push_back(action.score ? action.score->p : std::nullopt);
    failures.push_back(action.failures ? action.failures->p : std::nullopt);
  }
  const auto ofScores = stats::holm(scores);
  const auto ofFailures = stats::holm(failures);
  for (std::size_t at = 0; at < actions.size(); ++at) {
    if (actions[at].score)
      actions[at].score->pHolm = ofScores[at];
    if (actions[at].failures)
      actions[at].failures->pHolm = ofFailures[at];
  }
}

} // namespace

std::optional<ActionOutcomes> actionOutcomesOf(const MapModel& model, const model::JourneyMap& map) {
  ActionOutcomes found{.actions = {}, .lowerIsBetter = model.sign < 0};
  const auto days = daysOf(model);
  for (const auto& action : map.actions) {
    if (action->status != model::ActionStatus::done || !action->done)
      continue;
    const auto* answered = model::answeredBy(map, *action);
    ActionOutcome outcome{.action = action->id,
                          .title = action->title,
                          .done = *action->done,
                          .touchpoint = answered == nullptr ? std::nullopt : std::optional(answered->id),
                          .promised = action->expectedGain,
                          .promisedFrom = action->gainSource};
    if (const auto spans = days ? spansAround(action->done->day, *days) : std::nullopt) {
      auto compared = compareScores(model, *spans, outcome.touchpoint);
      outcome.before = spans->before;
      outcome.after = spans->after;
      outcome.beforeN = compared.beforeN;
      outcome.afterN = compared.afterN;
      outcome.score = std::move(compared.score);
      outcome.failures = std::move(compared.failures);
    }
    found.actions.push_back(std::move(outcome));
  }
  if (found.actions.empty())
    return std::nullopt;
  std::ranges::sort(found.actions, {}, [](const ActionOutcome& each) { return std::pair(each.done.day, each.title); });
  adjust(found.actions);
  for (auto& action : found.actions)
    judge(action, model.sign);
  return found;
}

} // namespace throughline::insight
