#pragma once

#include "core/chart/phrase.h"

#include <variant>
#include <vector>

/// The marks that charts are made of, in the coordinates of the chart's axes.
namespace throughline::chart {

/// What a colour means; ui/charts gives each one a pattern or a shape as well.
enum class Tone : std::uint8_t { experience, service, total, plain, better, worse, faint };

/// A place in the plot. On an axis of categories the n-th one stands at n, from 0.
struct Spot {
  double x = 0;
  double y = 0;
  bool operator==(const Spot&) const = default;
};

/// Every mark says which subject it belongs to (ChartSpec::subjects), -1 for none.
struct Bar {
  int subject = -1;
  double at = 0; ///< on the axis of categories
  double from = 0;
  double to = 0;
  Tone tone = Tone::plain;
  bool hollow = false; ///< what it says is not sure
  bool operator==(const Bar&) const = default;
};
/// Lying where categories stand on the y axis, standing else.
struct Bars {
  std::vector<Bar> bars;
  bool connected = false; ///< each begins where the one before ended, and a line says so
  bool operator==(const Bars&) const = default;
};

enum class MarkShape : std::uint8_t { circle, square, diamond, triangleUp, triangleDown };
struct Point {
  int subject = -1;
  Spot at;
  Tone tone = Tone::plain;
  MarkShape shape = MarkShape::circle;
  bool hollow = false;
  bool operator==(const Point&) const = default;
};
struct Points {
  std::vector<Point> points;
  bool operator==(const Points&) const = default;
};

enum class LineStyle : std::uint8_t { solid, dashed, dotted };
struct Line {
  std::vector<Spot> spots;
  Tone tone = Tone::plain;
  LineStyle style = LineStyle::solid;
  bool operator==(const Line&) const = default;
};
struct Lines {
  std::vector<Line> lines;
  bool operator==(const Lines&) const = default;
};

/// A band around a line, by rising x.
struct BandEdge {
  double x = 0;
  double low = 0;
  double high = 0;
  bool operator==(const BandEdge&) const = default;
};
struct Band {
  std::vector<BandEdge> edges;
  Tone tone = Tone::plain;
  bool operator==(const Band&) const = default;
};
struct Bands {
  std::vector<Band> bands;
  bool operator==(const Bands&) const = default;
};

/// A whisker along the axis of values.
struct Interval {
  int subject = -1;
  double at = 0; ///< on the other axis
  Range range;
  bool operator==(const Interval&) const = default;
};
struct Intervals {
  std::vector<Interval> intervals;
  bool operator==(const Intervals&) const = default;
};

/// A field of a grid whose axes are both categories.
struct GridCell {
  int subject = -1;
  int column = 0;
  int row = 0;
  double shade = 0; ///< 0 (lightest) .. 1
  bool hollow = false;
  Phrase text;
  bool operator==(const GridCell&) const = default;
};
struct Cells {
  std::vector<GridCell> cells;
  bool operator==(const Cells&) const = default;
};

/// A part of the plot, shaded, with words in its corner.
struct Area {
  Range x;
  Range y;
  Tone tone = Tone::faint;
  Phrase text;
  bool operator==(const Area&) const = default;
};
struct Areas {
  std::vector<Area> areas;
  bool operator==(const Areas&) const = default;
};

/// Words beside a place; those that would cover others are moved or left to the table.
struct Label {
  int subject = -1;
  Spot at;
  Phrase text;
  bool operator==(const Label&) const = default;
};
struct Labels {
  std::vector<Label> labels;
  bool operator==(const Labels&) const = default;
};

using Layer = std::variant<Areas, Bands, Bars, Cells, Lines, Intervals, Points, Labels>;

/// Most spots that one series draws.
inline constexpr std::size_t mostSpots = 4000;
/// At most so many spots with the same course: of each stretch the lowest and the highest stay, first and last too.
std::vector<Spot> thinned(const std::vector<Spot>& spots, std::size_t most = mostSpots);

} // namespace throughline::chart
