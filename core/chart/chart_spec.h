#pragma once

#include "core/chart/marks.h"
#include "core/chart/table.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What a chart shows, as values: marks on axes, the facts of its sentence, and its table. Made from results by the
/// charts of core/chart/charts, drawn by ui/charts on screen and on paper.
namespace throughline::chart {

enum class ChartId : std::uint8_t {
  drag,        ///< waterfall from the score without failures to the observed one
  composition, ///< the same for the index of all feedback, where there is no overall score
  whatIf,
  impact,
  drivers,
  importancePerformance,
  penaltyReward,
  recovery,
  trend,
  periods,
  heat,
  pareto,
  distribution,
  stageCurve,
  balance,
  components,
  goals,
  metrics,
  segments,
  carryOver,
  robustness,
  failures, ///< share of failures at each touchpoint
  actions,  ///< done actions against their promises
};

enum class AxisKind : std::uint8_t { values, categories, days };

struct Tick {
  double at = 0;
  Phrase text;
  bool operator==(const Tick&) const = default;
};

struct Axis {
  AxisKind kind = AxisKind::values;
  double low = 0;
  double high = 1;
  double step = 1; ///< between ticks; of values (high - low) / step is a whole number of at most 10
  Unit unit = Unit::count;
  Phrase title;
  std::vector<Phrase> categories; ///< left to right, top to bottom; of rows empty: their subjects have titles
  std::vector<Tick> ticks;        ///< of days
  bool operator==(const Axis&) const = default;
};

/// Ticks at 1, 2 or 5 times a power of ten that hold both values. Ends that are not finite or beyond 1e12 are pulled
/// in.
Axis niceAxis(double low, double high, int mostTicks = 7);
Axis valueAxis(const Range& holds, Unit unit, Phrase title);
/// A share axis in percent; never beyond 0 and 1.
Axis shareAxis(double high, Phrase title, double low = 0);
Axis categoryAxis(std::vector<Phrase> categories, Phrase title = {});

/// What can be chosen in a chart: all marks with its position are marked together.
struct Subject {
  Phrase title;
  std::optional<model::TouchpointId> touchpoint;
  std::optional<model::Kind> kind; ///< its sign is drawn before the title
  bool strong = false;             ///< a sum or a whole score
  bool unsure = false;             ///< figures in quiet ink
  std::vector<Phrase> figures;     ///< one for each of ChartSpec::columns
  std::vector<Phrase> says;        ///< after the title, for screen readers and tooltips
  bool operator==(const Subject&) const = default;
};

/// A column of figures beside the rows of a chart whose categories stand on the y axis.
struct FigureColumn {
  Phrase head;
  bool beforePlot = false;
  bool strong = false;
  int givesWay = 0; ///< narrower than so many ems, the column is left out; 0 never
  bool operator==(const FigureColumn&) const = default;
};

enum class SignKind : std::uint8_t { bar, point, line, band, interval, cell };
struct LegendEntry {
  SignKind sign = SignKind::bar;
  Phrase text;
  Tone tone = Tone::plain;
  MarkShape shape = MarkShape::circle;
  LineStyle style = LineStyle::solid;
  bool hollow = false;
  double shade = 0.7; ///< of a cell
  bool operator==(const LegendEntry&) const = default;
};

struct ChartSpec {
  ChartId id = ChartId::drag;
  std::string mapTitle;
  std::vector<Phrase> sentence; ///< empty where the finding of the analysis is the sentence
  Axis x;
  Axis y; ///< categories: the chart has rows with titles and figures, one a subject
  std::vector<Subject> subjects;
  std::vector<FigureColumn> columns;
  std::vector<Layer> layers;
  std::vector<LegendEntry> legend;
  std::vector<Phrase> notes;     ///< what must be said below it
  std::vector<Phrase> choices;   ///< what else it can be of, in ChartOptions::choice; empty when there is no choice
  Table table;                   ///< the same facts
  std::optional<Phrase> refused; ///< why there are no marks
  bool rounded = false;          ///< the written parts miss the written total
  bool operator==(const ChartSpec&) const = default;

  bool empty() const { return layers.empty(); }
  /// Rows with titles at their left, against a plane of two axes.
  bool hasRows() const { return y.kind == AxisKind::categories; }
};

struct ChartOptions {
  std::size_t mostTouchpoints = 14; ///< further ones are grouped or left to the table
  std::size_t choice = 0;           ///< of ChartSpec::choices
};

/// The unit in which drag and overall score are given.
Unit unitOf(insight::Outcome outcome);
Unit unitOf(const insight::Analysis& analysis);
/// Title of an axis of overall scores.
Phrase outcomeTitle(const insight::Analysis& analysis);
/// The phrase that says why there is no drag.
Phrase refusalPhrase(insight::Refusal refusal);

/// One row a touchpoint, in reading order: kind, stage, n, mean, failures, evidence.
Table touchpointTable(const insight::Analysis& analysis);
/// The same for people who may not see single answers: a row on fewer than ten answers shows no figure, and a share of
/// failures that fewer than ten, or all but so few, of its answers make is left out with its interval. None failed is
/// no secret where many answered.
Table touchpointTableWithoutSmallCells(const insight::Analysis& analysis);

} // namespace throughline::chart
