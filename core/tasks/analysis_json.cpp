#include "core/tasks/analysis_json.h"

#include "core/tasks/figures_json.h"
#include "core/tasks/metrics_json.h"
#include "core/tasks/parts_json.h"

namespace throughline::tasks {
namespace {

using nlohmann::ordered_json;

ordered_json dayJson(const std::optional<Date>& day) {
  return day ? ordered_json(day->text()) : ordered_json(nullptr);
}

std::string_view evidenceName(insight::Evidence evidence) {
  switch (evidence) {
  case insight::Evidence::assumed: return "assumed";
  case insight::Evidence::heard: return "heard";
  case insight::Evidence::measured: return "measured";
  }
  return {};
}

std::string_view unitName(insight::OutcomeUnit unit) {
  switch (unit) {
  case insight::OutcomeUnit::nps: return "nps";
  case insight::OutcomeUnit::points: return "points";
  case insight::OutcomeUnit::share: return "share";
  }
  return {};
}

std::optional<double> partOf(const std::optional<insight::Estimate>& estimate, double insight::Estimate::*member) {
  return estimate ? std::optional((*estimate).*member) : std::nullopt;
}

ordered_json outcomeJson(const std::optional<insight::OutcomeSummary>& outcome) {
  if (!outcome)
    return nullptr;
  return {{"name", outcome->name},
          {"better", outcome->lowerIsBetter ? "lower" : "higher"},
          {"unit", unitName(outcome->unit)},
          {"scale", {outcome->scaleLow, outcome->scaleHigh}},
          {"n", outcome->n},
          {"mean", orNull(partOf(outcome->mean, &insight::Estimate::points))},
          {"low", orNull(partOf(outcome->mean, &insight::Estimate::low))},
          {"high", orNull(partOf(outcome->mean, &insight::Estimate::high))}};
}

ordered_json npsJson(const std::optional<insight::NpsSummary>& nps) {
  if (!nps)
    return nullptr;
  ordered_json json{{"points", orNull(partOf(nps->points, &insight::Estimate::points))},
                    {"low", orNull(partOf(nps->points, &insight::Estimate::low))},
                    {"high", orNull(partOf(nps->points, &insight::Estimate::high))}};
  json.update(
      {{"n", nps->n}, {"promoters", nps->promoters}, {"passives", nps->passives}, {"detractors", nps->detractors}});
  return json;
}

ordered_json caveatsJson(const std::vector<insight::Caveat>& caveats, const AnalysisWords& words) {
  ordered_json list = ordered_json::array();
  for (const auto& caveat : caveats)
    list.push_back(words.caveat(caveat));
  return list;
}

ordered_json dragJson(const insight::Drag& drag, const AnalysisWords& words) {
  ordered_json leftOut = ordered_json::array();
  for (const auto& each : drag.leftOut)
    leftOut.push_back({{"title", each.title},
                       {"reason", words.leftOut(each)},
                       {"failed", each.failed},
                       {"met", each.failed + each.fine}});
  ordered_json json;
  const bool refused = drag.refused.has_value();
  json["total"] = refused ? ordered_json(nullptr) : estimateJson(drag.total);
  json["experience"] = refused ? ordered_json(nullptr) : estimateJson(drag.experience);
  json["service"] = refused ? ordered_json(nullptr) : estimateJson(drag.service);
  json["observed"] = refused ? ordered_json(nullptr) : ordered_json(drag.observed);
  json["without_failures"] = refused ? ordered_json(nullptr) : ordered_json(drag.withoutFailures);
  json["n"] = drag.n;
  json["customers"] = drag.customers;
  json["groups"] = drag.groups;
  json["grade"] = refused ? ordered_json(nullptr) : ordered_json(gradeName(drag.grade));
  json["touchpoints"] = touchpointListJson(drag.touchpoints);
  json["left_out"] = leftOut;
  json["range"] = drag.range ? ordered_json{{"one_lower", orNull(drag.range->oneLower)},
                                            {"one_higher", orNull(drag.range->oneHigher)}}
                             : ordered_json(nullptr);
  json["mood_out"] = orNull(drag.moodOut);
  json["named"] = drag.named;
  json["halves_known"] = {{"experience", drag.experienceKnown}, {"service", drag.serviceKnown}};
  json["refused"] = refused ? ordered_json(words.refusal(*drag.refused)) : ordered_json(nullptr);
  json["caveats"] = caveatsJson(drag.caveats, words);
  return json;
}

ordered_json withinJson(const std::optional<insight::Within>& within, const AnalysisWords& words) {
  if (!within)
    return nullptr;
  ordered_json json = dragJson(within->drag, words);
  json["fewest_with_both"] = within->fewestWithBoth;
  json["halo_likely"] = within->haloLikely;
  return json;
}

/// Which of the keys is to be shown first.
ordered_json headlineJson(const insight::Analysis& analysis) {
  if (analysis.within)
    return "within";
  if (!analysis.drag.refused)
    return "drag";
  return analysis.composition ? ordered_json("composition") : ordered_json(nullptr);
}

ordered_json compositionJson(const std::optional<insight::Composition>& composition, const AnalysisWords& words) {
  if (!composition)
    return nullptr;
  return {{"n", composition->n},
          {"index", composition->index},
          {"total", estimateJson(composition->total)},
          {"experience", estimateJson(composition->experience)},
          {"service", estimateJson(composition->service)},
          {"grade", "D"},
          {"touchpoints", touchpointListJson(composition->touchpoints)},
          {"caveats", caveatsJson(composition->caveats, words)}};
}

ordered_json ruleJson(const data::FailureRule& rule) {
  ordered_json json = ordered_json::object();
  if (rule.atMost)
    json["at_most"] = *rule.atMost;
  if (rule.atLeast)
    json["at_least"] = *rule.atLeast;
  if (!rule.values.empty())
    json["values"] = rule.values;
  return json;
}

ordered_json figuresJson(const insight::TouchpointFigures& figures) {
  const auto part = [&figures](double insight::Estimate::*member) { return orNull(partOf(figures.mean, member)); };
  return {{"title", figures.title},
          {"kind", model::nameOf(figures.kind)},
          {"stage", figures.stage},
          {"n", figures.n},
          {"met", figures.reached},
          {"mean", part(&insight::Estimate::points)},
          {"low", part(&insight::Estimate::low)},
          {"high", part(&insight::Estimate::high)},
          {"top_box", shareJson(figures.topBox)},
          {"failure_share", shareJson(figures.failures)},
          {"evidence", evidenceName(figures.evidence)}};
}

ordered_json figureListJson(const std::vector<insight::TouchpointFigures>& figures) {
  ordered_json list = ordered_json::array();
  for (const auto& each : figures)
    list.push_back(figuresJson(each));
  return list;
}

ordered_json rulesJson(const std::vector<insight::TouchpointFigures>& figures) {
  ordered_json rules = ordered_json::array();
  for (const auto& each : figures)
    if (each.n > 0)
      rules.push_back({{"title", each.title}, {"metric", each.scale.metric}, {"failure", ruleJson(each.rule)}});
  return rules;
}

ordered_json sourcesJson(const std::vector<insight::SourceCount>& sources) {
  ordered_json list = ordered_json::array();
  for (const auto& each : sources)
    list.push_back({{"source", each.source}, {"responses", each.responses}});
  return list;
}

} // namespace

std::string analysisJson(const insight::Parts& parts, const model::JourneyMap& map, const AnalysisWords& words) {
  using insight::Part;
  const auto analysis = insight::headlineOf(parts, map);
  ordered_json json;
  json["map"] = analysis.mapTitle;
  if (parts.has(Part::overall)) {
    json["period"] = {dayJson(analysis.first), dayJson(analysis.last)};
    json["responses"] = analysis.responses;
    json["respondents"] = analysis.respondents;
    json["responses_by_source"] = sourcesJson(analysis.bySource);
    json["outcome"] = outcomeJson(analysis.outcome);
    json["nps"] = npsJson(analysis.nps);
  }
  if (parts.has(Part::drag)) {
    json["headline"] = headlineJson(analysis);
    json["drag"] = dragJson(analysis.drag, words);
  }
  if (parts.has(Part::within))
    json["within"] = withinJson(analysis.within, words);
  if (parts.has(Part::composition))
    json["composition"] = compositionJson(analysis.composition, words);
  if (parts.has(Part::figures))
    json["touchpoints"] = figureListJson(analysis.touchpoints);
  if (parts.has(Part::metrics))
    json["metrics"] = metricsJson(analysis.metrics);
  addParts(json, parts);
  if (parts.has(Part::figures))
    json["failure_rules"] = rulesJson(analysis.touchpoints);
  return json.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

} // namespace throughline::tasks
