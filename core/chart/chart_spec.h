#pragma once

#include "core/chart/table.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What a chart shows, as values: made from results, drawn by ui/charts on screen and on paper.
namespace throughline::chart {

enum class ChartKind : std::uint8_t {
  drag,        ///< waterfall from the score without failures to the observed one
  composition, ///< the same for the index of all feedback, where there is no overall score
  failures,    ///< share of failures at each touchpoint
};

/// One bar. Values are places on the axis: steps of a waterfall begin where the bar before ended.
struct Bar {
  Role role = Role::touchpoint;
  std::optional<model::TouchpointId> touchpoint;
  std::string title; ///< the user's words; empty unless role is touchpoint
  model::Kind kind = model::Kind::experience;
  insight::Label label = insight::Label::clear;
  int grouped = 1;          ///< touchpoints in it; more than one only for Role::smaller
  std::int64_t failed = 0;  ///< of a touchpoint or a group
  std::int64_t reached = 0; ///< 0 when counts do not apply; of the observed score the responses it is the mean of
  double from = 0;
  double to = 0;
  double value = 0;             ///< what is written beside it: drag, score or share
  std::optional<Range> range;   ///< of the value
  std::optional<Range> whisker; ///< on the axis
  bool operator==(const Bar&) const = default;
};

struct Axis {
  double low = 0;
  double high = 1;
  double step = 1; ///< between ticks; (high - low) / step is a whole number of at most 10
  bool operator==(const Axis&) const = default;
};

/// Ticks at 1, 2 or 5 times a power of ten that hold both values. Ends that are not finite or beyond 1e12 are pulled
/// in.
Axis niceAxis(double low, double high, int mostTicks = 7);

struct ChartSpec {
  ChartKind kind = ChartKind::drag;
  std::string mapTitle;
  std::string outcomeName; ///< of the overall score, as in the data
  Unit unit = Unit::scalePoints;
  int decimals = 0;
  bool rounded = false; ///< the written parts miss the written total
  bool endsAsMarkers =
      false; ///< the axis does not begin at the scale's end: the first and last value are marks, not bars
  Axis axis;
  std::vector<Bar> bars;                   ///< from the top
  Table table;                             ///< the same facts, every touchpoint by itself
  std::optional<insight::Refusal> refused; ///< why there are no bars
  bool operator==(const ChartSpec&) const = default;

  bool empty() const { return bars.empty(); }
};

struct ChartOptions {
  std::size_t mostTouchpoints = 14; ///< further ones are grouped by kind; at least two together, or none
};

/// The waterfall: without failures, every touchpoint by falling drag, observed. Each bar begins where the last one
/// ended and the last step ends at the observed score, to the last bit that addition keeps. When the drag is refused,
/// the composition is shown in its place if there is one, else the spec is empty and says why.
ChartSpec dragChart(const insight::Analysis& analysis, const ChartOptions& options = {});

/// Failure share of each measured touchpoint with its Wilson interval, in reading order; unclear where n is below the
/// minimum for a measured score.
ChartSpec failureChart(const insight::Analysis& analysis, int minimumMeasured = 30);

/// One row a touchpoint, in reading order: kind, stage, n, mean, failures, evidence.
Table touchpointTable(const insight::Analysis& analysis);

/// The unit in which drag and overall score are given.
Unit unitOf(insight::Outcome outcome);

} // namespace throughline::chart
