#pragma once

#include "core/chart/catalog.h"
#include "tests/support/airline.h"

#include <string>

namespace throughline::test {

/// What a chart of these figures can be made of before anything deeper was asked for.
inline chart::Findings findingsOf(const Airline& airline) {
  chart::Findings findings{.map = airline.document.maps.front(), .parts = {}, .analysis = airline.analysis};
  findings.parts.put<insight::Part::pareto>(insight::paretoOf(airline.analysis.touchpoints));
  return findings;
}

inline chart::ChartSpec chartOf(const Airline& airline, chart::ChartId id, const chart::ChartOptions& options = {}) {
  return chart::makeChart(id, findingsOf(airline), options);
}

template <class Kind> const Kind* layerOf(const chart::ChartSpec& spec) {
  for (const auto& layer : spec.layers)
    if (const auto* found = std::get_if<Kind>(&layer))
      return found;
  return nullptr;
}

inline const std::vector<chart::Bar>& barsOf(const chart::ChartSpec& spec) {
  static const std::vector<chart::Bar> none;
  const auto* bars = layerOf<chart::Bars>(spec);
  return bars == nullptr ? none : bars->bars;
}

inline std::optional<chart::Range> whiskerOf(const chart::ChartSpec& spec, int subject) {
  if (const auto* layer = layerOf<chart::Intervals>(spec))
    for (const auto& interval : layer->intervals)
      if (interval.subject == subject)
        return interval.range;
  return std::nullopt;
}

/// The users' words of a subject; empty where it is named by a code.
inline std::string titleOf(const chart::ChartSpec& spec, std::size_t subject) {
  const auto& title = spec.subjects[subject].title;
  return title.say == chart::Say::own ? std::get<std::string>(title.facts.front()) : std::string();
}

} // namespace throughline::test
