#include "core/tasks/parts_json.h"

#include "core/tasks/figures_json.h"
#include "core/tasks/more_parts_json.h"
#include "core/tasks/trend_json.h"

#include <algorithm>

namespace throughline::tasks {

using nlohmann::ordered_json;

namespace {

ordered_json driverListJson(const insight::Drivers& drivers, insight::Estimate insight::DriverShare::*which) {
  auto sorted = drivers.touchpoints;
  std::ranges::sort(sorted, {}, [which](const auto& each) { return std::pair(-(each.*which).points, each.title); });
  ordered_json list = ordered_json::array();
  for (const auto& each : sorted) {
    const auto& share = each.*which;
    list.push_back({{"title", each.title},
                    {"kind", model::nameOf(each.kind)},
                    {"share", share.points},
                    {"low", share.low},
                    {"high", share.high}});
  }
  return list;
}

ordered_json driversJson(const std::optional<insight::Drivers>& drivers) {
  if (!drivers)
    return nullptr;
  return {{"r2", drivers->r2.points},
          {"r2_low", drivers->r2.low},
          {"r2_high", drivers->r2.high},
          {"n", drivers->n},
          {"approximate", drivers->approximate},
          {"lmg", driverListJson(*drivers, &insight::DriverShare::lmg)},
          {"johnson", driverListJson(*drivers, &insight::DriverShare::johnson)}};
}

ordered_json gainsJson(const std::optional<insight::Gains>& gains) {
  if (!gains)
    return nullptr;
  ordered_json touchpoints = ordered_json::array();
  for (const auto& each : gains->touchpoints)
    touchpoints.push_back({{"title", each.title},
                           {"failure_share", each.failureShare},
                           {"all", estimateJson(each.all)},
                           {"half", estimateJson(each.half)},
                           {"to_5_percent", estimateJson(each.toFivePercent)}});
  return {{"within_customers", gains->withinCustomers},
          {"touchpoints", touchpoints},
          {"service", estimateJson(gains->service)},
          {"experience", estimateJson(gains->experience)},
          {"worst_three", estimateJson(gains->worstThree)}};
}

ordered_json movedRuleJson(const std::optional<insight::MovedRule>& moved) {
  if (!moved)
    return nullptr;
  return {{"worst", moved->worst}, {"total", moved->total}, {"same", moved->sameTouchpoints}};
}

ordered_json robustnessJson(const std::optional<insight::Robustness>& robustness) {
  if (!robustness)
    return nullptr;
  return {{"stays", robustness->stays},
          {"worst", robustness->worst},
          {"fewer_fail", movedRuleJson(robustness->fewerFail)},
          {"more_fail", movedRuleJson(robustness->moreFail)}};
}

ordered_json askNextJson(const std::vector<insight::AskNext>& asks) {
  if (asks.empty())
    return nullptr;
  ordered_json list = ordered_json::array();
  for (const auto& ask : asks)
    list.push_back(
        {{"title", ask.title},
         {"reason", ask.reason == insight::AskNext::Reason::wideInterval ? "halve_interval" : "too_few_failures"},
         {"met", ask.reached},
         {"more_responses", ask.more},
         {"drag", estimateJson(ask.drag)}});
  return list;
}

ordered_json balanceJson(const insight::Balance& balance) {
  ordered_json stages = ordered_json::array();
  for (const auto& stage : balance.stages)
    stages.push_back({{"stage", stage.stage},
                      {"experience",
                       {{"touchpoints", stage.experienceTouchpoints},
                        {"met", stage.experienceFeedback},
                        {"drag", orNull(stage.experienceDrag)}}},
                      {"service",
                       {{"touchpoints", stage.serviceTouchpoints},
                        {"met", stage.serviceFeedback},
                        {"drag", orNull(stage.serviceDrag)}}}});
  const auto& demand = balance.failureDemand;
  return {{"stages", stages},
          {"failure_demand",
           {{"contacts", demand.contacts}, {"caused", demand.caused}, {"share", shareJson(demand.share)}}}};
}

ordered_json paretoJson(const std::optional<insight::Pareto>& pareto) {
  if (!pareto)
    return nullptr;
  ordered_json touchpoints = ordered_json::array();
  for (const auto& each : pareto->touchpoints)
    touchpoints.push_back({{"title", each.title},
                           {"kind", model::nameOf(each.kind)},
                           {"failures", each.failures},
                           {"share", each.share},
                           {"up_to_here", each.upToHere}});
  return {{"failures", pareto->failures}, {"touchpoints", touchpoints}};
}

ordered_json heatJson(const std::optional<insight::Heat>& heat) {
  if (!heat)
    return nullptr;
  ordered_json cells = ordered_json::array();
  for (const auto& cell : heat->cells)
    cells.push_back({{"stage", cell.stage},
                     {"channel", cell.channel},
                     {"n", cell.n},
                     {"failed", cell.failed},
                     {"failure_share", shareJson(cell.failures)}});
  return {{"stages", heat->stages}, {"channels", heat->channels}, {"cells", cells}};
}

ordered_json carryOverJson(const std::optional<insight::CarryOver>& carry) {
  if (!carry)
    return nullptr;
  ordered_json touchpoints = ordered_json::array();
  for (const auto& each : carry->touchpoints)
    touchpoints.push_back(
        {{"title", each.title}, {"after_failure", each.afterFailure}, {"drag", estimateJson(each.drag)}});
  return {{"n", carry->n}, {"total", estimateJson(carry->total)}, {"grade", "A"}, {"touchpoints", touchpoints}};
}

ordered_json scoresAfterJson(const insight::ScoresAfter& scores) {
  ordered_json json{{"n", scores.n}, {"mean", estimateJson(scores.mean)}};
  if (scores.mean && scores.allAlike)
    json["mean"]["low"] = json["mean"]["high"] = nullptr;
  return json;
}

ordered_json doubleDeviationJson(const std::optional<insight::DoubleDeviation>& deviation) {
  if (!deviation)
    return nullptr;
  return {{"no_failure", scoresAfterJson(deviation->noFailure)},
          {"service_fine", scoresAfterJson(deviation->serviceFine)},
          {"service_failed", scoresAfterJson(deviation->serviceFailed)},
          {"without_service", scoresAfterJson(deviation->withoutService)}};
}

/// Either part may be there without the other.
ordered_json recoveryJson(const std::optional<insight::Recovery>& recovery,
                          const std::optional<insight::DoubleDeviation>& deviation) {
  if (!recovery && !deviation)
    return nullptr;
  ordered_json json;
  if (recovery) {
    ordered_json touchpoints = ordered_json::array();
    for (const auto& each : recovery->touchpoints)
      touchpoints.push_back({{"title", each.title},
                             {"failed", each.failed},
                             {"recovered", each.recovered},
                             {"share", shareJson(each.share)},
                             {"value_of_the_rest", estimateJson(each.valueOfTheRest)}});
    json = {{"failed", recovery->failed},
            {"recovered", recovery->recovered},
            {"share", shareJson(recovery->share)},
            {"per_recovered", estimateJson(recovery->perRecovered)},
            {"per_failure", estimateJson(recovery->perFailure)},
            {"offset", estimateJson(recovery->offset)},
            {"scores",
             {{"no_failure", scoresAfterJson(recovery->noFailure)},
              {"all_recovered", scoresAfterJson(recovery->allRecovered)},
              {"some_not_recovered", scoresAfterJson(recovery->someNotRecovered)}}},
            {"touchpoints", touchpoints}};
  }
  json["double_deviation"] = doubleDeviationJson(deviation);
  return json;
}

std::string_view asymmetryName(stats::AsymmetryLabel label) {
  switch (label) {
  case stats::AsymmetryLabel::dissatisfier: return "dissatisfier";
  case stats::AsymmetryLabel::unclear: return "unclear";
  case stats::AsymmetryLabel::satisfier: return "satisfier";
  }
  return {};
}

ordered_json penaltyRewardJson(const std::optional<insight::PenaltyAndReward>& all) {
  if (!all)
    return nullptr;
  ordered_json touchpoints = ordered_json::array();
  for (const auto& each : all->touchpoints)
    touchpoints.push_back({{"title", each.title},
                           {"penalty", estimateJson(each.penalty)},
                           {"reward", estimateJson(each.reward)},
                           {"asymmetry", estimateJson(each.asymmetry)},
                           {"penalty_p_holm", orNull(each.penaltyHolm)},
                           {"reward_p_holm", orNull(each.rewardHolm)},
                           {"noisy", each.noisy},
                           {"label", asymmetryName(each.label)}});
  return {{"n", all->n}, {"r2", all->r2}, {"touchpoints", touchpoints}};
}

} // namespace

void addParts(ordered_json& json, const insight::Parts& parts) {
  using insight::Part;
  const auto add = [&json](const char* key, const auto* result, auto&& toJson) {
    if (result != nullptr)
      json[key] = toJson(*result);
  };
  add("drivers", parts.find<Part::drivers>(), driversJson);
  add("what_if", parts.find<Part::whatIf>(),
      [](const auto& whatIf) { return gainsJson(whatIf ? std::optional(whatIf->gains) : std::nullopt); });
  add("robustness", parts.find<Part::range>(), robustnessJson);
  add("ask_next", parts.find<Part::askNext>(), askNextJson);
  add("balance", parts.find<Part::balance>(), balanceJson);
  add("recovery", parts.find<Part::recovery>(),
      [](const auto& result) { return recoveryJson(result.recovery, result.doubleDeviation); });
  add("carry_over", parts.find<Part::carryOver>(), carryOverJson);
  add("penalty_reward", parts.find<Part::penaltyReward>(), penaltyRewardJson);
  add("trend", parts.find<Part::trend>(), trendJson);
  add("periods", parts.find<Part::periods>(), periodsJson);
  add("pareto", parts.find<Part::pareto>(), paretoJson);
  add("heat", parts.find<Part::heat>(), heatJson);
  add("importance_performance", parts.find<Part::importancePerformance>(), importancePerformanceJson);
  add("distribution", parts.find<Part::distribution>(), distributionJson);
  add("stage_curve", parts.find<Part::stageCurve>(), stageCurveJson);
  add("segments", parts.find<Part::segments>(), segmentsJson);
  add("goals", parts.find<Part::goals>(), goalsJson);
  add("actions", parts.find<Part::actions>(), actionsJson);
}

} // namespace throughline::tasks
