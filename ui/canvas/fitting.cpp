#include "ui/canvas/fitting.h"

#include <algorithm>
#include <cmath>

namespace throughline::ui {
namespace {

constexpr double naturalFrom = 0.8;
constexpr double stepOfZoom = 0.85;

/// Along one axis: pieces by position, what is outside them in layout units.
template <class Pieces, class Low, class High> double positionIn(const Pieces& pieces, double at, Low low, High high) {
  if (pieces.empty())
    return at;
  if (at < low(pieces.front()))
    return at - low(pieces.front());
  for (std::size_t piece = 0; piece < pieces.size(); ++piece)
    if (at < high(pieces[piece]))
      return static_cast<double>(piece) +
             std::max(0.0, at - low(pieces[piece])) / std::max(high(pieces[piece]) - low(pieces[piece]), 1.0);
  return static_cast<double>(pieces.size()) + (at - high(pieces.back()));
}

template <class Pieces, class Low, class High>
double placeOfPosition(const Pieces& pieces, double position, Low low, High high) {
  if (pieces.empty())
    return position;
  if (position < 0)
    return low(pieces.front()) + position;
  const auto piece = static_cast<std::size_t>(position);
  if (piece >= pieces.size())
    return high(pieces.back()) + position - static_cast<double>(pieces.size());
  return low(pieces[piece]) + (position - static_cast<double>(piece)) * (high(pieces[piece]) - low(pieces[piece]));
}

// Right to left the columns run against the axis; seen in a mirror they do not.
double sign(const layout::MapLayout& layout) {
  return layout.rightToLeft ? -1 : 1;
}
double lowOf(const layout::MapLayout& layout, const layout::StepColumn& column) {
  return layout.rightToLeft ? -column.rect.right() : column.rect.x;
}
double highOf(const layout::MapLayout& layout, const layout::StepColumn& column) {
  return layout.rightToLeft ? -column.rect.x : column.rect.right();
}

} // namespace

double layoutZoomOf(double zoom) {
  if (zoom >= naturalFrom)
    return 1;
  const double steps = std::ceil(std::log(zoom / naturalFrom) / std::log(stepOfZoom) - 1e-9);
  return naturalFrom * std::pow(stepOfZoom, std::max(steps, 1.0));
}

RelativePoint relativeTo(const layout::MapLayout& layout, layout::Point point) {
  return {positionIn(
              layout.columns, sign(layout) * point.x, [&](const auto& each) { return lowOf(layout, each); },
              [&](const auto& each) { return highOf(layout, each); }),
          positionIn(
              layout.lanes, point.y, [](const auto& each) { return each.rect.y; },
              [](const auto& each) { return each.rect.bottom(); })};
}

layout::Point pointAt(const layout::MapLayout& layout, const RelativePoint& place) {
  return {sign(layout) * placeOfPosition(
                             layout.columns, place.column, [&](const auto& each) { return lowOf(layout, each); },
                             [&](const auto& each) { return highOf(layout, each); }),
          placeOfPosition(
              layout.lanes, place.row, [](const auto& each) { return each.rect.y; },
              [](const auto& each) { return each.rect.bottom(); })};
}

} // namespace throughline::ui
