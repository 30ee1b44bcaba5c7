#include "core/tasks/more_parts_json.h"

#include "core/tasks/figures_json.h"

namespace throughline::tasks {

using nlohmann::ordered_json;

namespace {

std::string_view stateName(insight::GoalState state) {
  switch (state) {
  case insight::GoalState::met: return "met";
  case insight::GoalState::missed: return "missed";
  case insight::GoalState::cannotTell: return "cannot_tell";
  case insight::GoalState::noData: return "no_data";
  }
  return {};
}

std::string_view verdictName(insight::ActionVerdict verdict) {
  switch (verdict) {
  case insight::ActionVerdict::tooFew: return "too_few";
  case insight::ActionVerdict::noEvidence: return "no_evidence_of_change";
  case insight::ActionVerdict::better: return "better";
  case insight::ActionVerdict::worse: return "worse";
  }
  return {};
}

std::string_view promiseName(insight::PromiseKept kept) {
  switch (kept) {
  case insight::PromiseKept::notPromised: return "none";
  case insight::PromiseKept::cannotTell: return "cannot_tell";
  case insight::PromiseKept::inLine: return "in_line";
  case insight::PromiseKept::less: return "less";
  case insight::PromiseKept::more: return "more";
  }
  return {};
}

ordered_json segmentGroupJson(const insight::SegmentGroup& group) {
  return {{"value", group.value},
          {"n", group.n},
          {"mean", estimateJson(group.mean)},
          {"difference", estimateJson(group.difference)},
          {"p", orNull(group.p)},
          {"p_holm", orNull(group.pHolm)},
          {"failure_share", shareJson(group.failures)},
          {"drag", orNull(group.drag)}};
}

} // namespace

ordered_json importancePerformanceJson(const std::optional<insight::ImportancePerformance>& all) {
  if (!all)
    return nullptr;
  ordered_json touchpoints = ordered_json::array();
  for (const auto& each : all->touchpoints)
    touchpoints.push_back({{"title", each.title},
                           {"kind", model::nameOf(each.kind)},
                           {"met", each.reached},
                           {"failed", each.failed},
                           {"failure_share", shareJson(each.failures)},
                           {"performance", estimateJson(each.performance)},
                           {"per_failure", each.perFailure},
                           {"drag", estimateJson(each.drag)},
                           {"label", labelName(each.label)},
                           {"importance", estimateJson(each.importance)}});
  return {{"n", all->n}, {"touchpoints", touchpoints}};
}

ordered_json distributionJson(const std::optional<insight::Distribution>& distribution) {
  if (!distribution)
    return nullptr;
  ordered_json scores = ordered_json::array();
  for (const auto& each : distribution->scores)
    scores.push_back({{"low", each.low}, {"high", each.high}, {"count", each.count}, {"share", each.share}});
  return {{"name", distribution->name},
          {"scale", {distribution->scaleLow, distribution->scaleHigh}},
          {"n", distribution->n},
          {"scores", scores}};
}

ordered_json stageCurveJson(const std::optional<insight::StageCurve>& curve) {
  if (!curve)
    return nullptr;
  ordered_json stages = ordered_json::array();
  for (const auto& each : curve->stages)
    stages.push_back({{"stage", each.stage},
                      {"n", each.n},
                      {"score", estimateJson(each.score)},
                      {"failure_share", shareJson(each.failures)},
                      {"emotion", orNull(each.emotion)}});
  const auto lowest = curve->lowest ? ordered_json(curve->stages[*curve->lowest].stage) : ordered_json(nullptr);
  return {{"stages", stages}, {"lowest", lowest}};
}

ordered_json actionsJson(const std::optional<insight::ActionOutcomes>& outcomes) {
  if (!outcomes)
    return nullptr;
  ordered_json actions = ordered_json::array();
  for (const auto& each : outcomes->actions)
    actions.push_back({{"title", each.title},
                       {"done", each.done.text()},
                       {"promised", orNull(each.promised)},
                       {"promised_from", model::nameOf(each.promisedFrom)},
                       {"n_before", each.beforeN},
                       {"n_after", each.afterN},
                       {"before", each.score ? ordered_json(each.score->before) : ordered_json(nullptr)},
                       {"after", each.score ? ordered_json(each.score->after) : ordered_json(nullptr)},
                       {"gain", each.score ? estimateJson(each.gain) : ordered_json(nullptr)},
                       {"p_holm", each.score ? orNull(each.score->pHolm) : ordered_json(nullptr)},
                       {"verdict", verdictName(each.verdict)},
                       {"promise", promiseName(each.kept)}});
  return actions;
}

ordered_json segmentsJson(const std::optional<insight::SegmentDifferences>& differences) {
  if (!differences)
    return nullptr;
  ordered_json segments = ordered_json::array();
  for (const auto& segment : differences->segments) {
    ordered_json values = ordered_json::array();
    for (const auto& group : segment.groups)
      values.push_back(segmentGroupJson(group));
    segments.push_back({{"name", segment.name},
                        {"drag_within", orNull(segment.dragWithin)},
                        {"headline_does_not_hold", segment.headlineDoesNotHold},
                        {"values", values}});
  }
  return segments;
}

ordered_json goalsJson(const std::vector<insight::GoalStatus>& goals) {
  if (goals.empty())
    return nullptr;
  ordered_json list = ordered_json::array();
  for (const auto& goal : goals)
    list.push_back({{"title", goal.title},
                    {"metric", goal.metric},
                    {"target", goal.target},
                    {"better", goal.lowerIsBetter ? "lower" : "higher"},
                    {"due", goal.due ? ordered_json(goal.due->text()) : ordered_json(nullptr)},
                    {"experience_owner", goal.experienceOwner},
                    {"service_owner", goal.serviceOwner},
                    {"now", orNull(goal.now)},
                    {"low", goal.interval ? ordered_json(goal.interval->low) : ordered_json(nullptr)},
                    {"high", goal.interval ? ordered_json(goal.interval->high) : ordered_json(nullptr)},
                    {"n", orNull(goal.n)},
                    {"state", stateName(goal.state)}});
  return list;
}

} // namespace throughline::tasks
