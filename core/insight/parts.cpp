#include "core/insight/parts.h"

#include "core/insight/shown.h"
#include "core/stats/what_if.h"

#include <algorithm>

namespace throughline::insight {
namespace {

constexpr std::array<std::string_view, partCount> partNames{"overall",        "figures",      "drag",
                                                            "within",         "composition",  "range",
                                                            "drivers",        "what-if",      "importance-performance",
                                                            "penalty-reward", "recovery",     "carry-over",
                                                            "trend",          "trend-halves", "periods",
                                                            "heat",           "pareto",       "distribution",
                                                            "stage-curve",    "balance",      "segments",
                                                            "goals",          "metrics",      "ask-next",
                                                            "actions"};

constexpr auto everyPart = [] {
  std::array<Part, partCount> parts{};
  for (std::size_t index = 0; index < partCount; ++index)
    parts[index] = static_cast<Part>(index);
  return parts;
}();

DragRange rangeOf(const std::optional<Robustness>& robustness) {
  const auto total = [](const std::optional<MovedRule>& moved) {
    return moved ? std::optional(moved->total) : std::nullopt;
  };
  return robustness ? DragRange{total(robustness->fewerFail), total(robustness->moreFail)} : DragRange{};
}

/// The segments within whose values the drag does not hold; a yes/no outcome in percent.
void addSegmentCaveats(Drag& drag, const SegmentDifferences& differences,
                       const std::optional<OutcomeSummary>& outcome) {
  const double by = shownBy(outcome);
  for (const auto& segment : differences.segments)
    if (segment.headlineDoesNotHold && !drag.refused)
      drag.caveats.push_back({.code = CaveatCode::withinSegments,
                              .titles = {segment.name},
                              .numbers = {by * *segment.dragWithin, by * drag.total.points}});
}

} // namespace

std::string_view nameOf(Part part) {
  return partNames[static_cast<std::size_t>(part)];
}

std::optional<Part> partNamed(std::string_view name) {
  const auto found = std::ranges::find(partNames, name);
  if (found == partNames.end())
    return std::nullopt;
  return static_cast<Part>(found - partNames.begin());
}

std::span<const Part> allParts() {
  return everyPart;
}

Estimate WhatIf::gain(std::span<const double> fixed) const {
  std::vector<double> parts(model->touchpoints.size(), 0);
  for (std::size_t at = 0; at < positions.size() && at < fixed.size(); ++at)
    parts[positions[at]] = fixed[at];
  return pointsOf(stats::gain(*model, parts));
}

Analysis headlineOf(const Parts& parts, const model::JourneyMap& map) {
  Analysis analysis{.map = map.id, .mapTitle = map.details->title};
  if (const auto* overall = parts.find<Part::overall>()) {
    analysis.first = overall->first;
    analysis.last = overall->last;
    analysis.responses = overall->responses;
    analysis.respondents = overall->respondents;
    analysis.outcome = overall->outcome;
    analysis.nps = overall->nps;
    analysis.bySource = overall->bySource;
  }
  if (const auto* figures = parts.find<Part::figures>())
    analysis.touchpoints = *figures;
  if (const auto* drag = parts.find<Part::drag>())
    analysis.drag = *drag;
  if (const auto* range = parts.find<Part::range>())
    analysis.drag.range = rangeOf(*range);
  if (const auto* within = parts.find<Part::within>())
    analysis.within = *within;
  if (const auto* segments = parts.find<Part::segments>(); segments != nullptr && *segments)
    addSegmentCaveats(analysis.drag, **segments, analysis.outcome);
  if (const auto* composition = parts.find<Part::composition>())
    analysis.composition = *composition;
  if (const auto* metrics = parts.find<Part::metrics>())
    analysis.metrics = *metrics;
  return analysis;
}

} // namespace throughline::insight
