#pragma once

#include "core/chart/chart_spec.h"
#include "core/chart/findings.h"

#include <algorithm>
#include <functional>
#include <span>

/// What the charts of core/chart/charts have in common.
namespace throughline::chart {

/// An empty chart with the reason.
ChartSpec refusedChart(ChartId id, Say reason);

/// The same for what stands on the drag: why there is none, or `otherwise` where there is a drag.
ChartSpec refusedForDrag(ChartId id, const Findings& findings, Say otherwise);

/// A row or mark of a touchpoint.
Subject subjectOf(model::TouchpointId touchpoint, const std::string& title, model::Kind kind);
Subject subjectNamed(Phrase title);
Tone toneOf(model::Kind kind);
/// Kinds differ in shape too.
MarkShape shapeOf(model::Kind kind);

/// The smallest range that holds all bars, spots and intervals of the layers along x (or y).
Range reachOf(const std::vector<Layer>& layers, bool alongX);
/// Sets the x axis of a chart with rows so that it holds every mark and zero.
void fitRows(ChartSpec& spec, Unit unit, Phrase title);

/// Entries for the kinds that bars or points have, for hollow ones and for intervals, as far as they occur.
void addKindLegend(ChartSpec& spec, Say hollowMeans, SignKind sign = SignKind::bar);
LegendEntry legendOf(SignKind sign, Say text, Tone tone);

Column wordsColumn(Say head);
Column numberColumn(Say head, Unit unit, int decimals);
Column countColumn(Say head);
Column intervalColumn(Say of, Unit unit, int decimals);
Cell cellOf(const std::optional<insight::Estimate>& estimate);
Cell rangeCell(const std::optional<insight::Estimate>& estimate);

/// Kind of a touchpoint of the map; experience when it is not there.
model::Kind kindOn(const model::JourneyMap& map, model::TouchpointId touchpoint);
/// "A, B and two more" as facts are words of the window: the first titles joined by commas.
std::string titlesOf(std::span<const std::string> titles, std::size_t most = 3);

/// All in their order where they fit, else those of the most weight, heaviest first.
template <class Value, class Weight>
std::vector<const Value*> heaviest(const std::vector<Value>& all, std::size_t most, Weight weight) {
  std::vector<const Value*> drawn;
  for (const auto& each : all)
    drawn.push_back(&each);
  if (drawn.size() <= most)
    return drawn;
  std::ranges::stable_sort(drawn, std::ranges::greater{}, [&weight](const Value* each) { return weight(*each); });
  drawn.resize(most);
  return drawn;
}

/// Decimals that most of the estimates support.
int commonDecimals(std::span<const insight::Estimate> estimates, Unit unit);

} // namespace throughline::chart
