#pragma once

#include "core/stats/drag.h"

#include <cstddef>
#include <optional>
#include <span>

namespace throughline::stats {

/// Gain in the mean overall score when at each touchpoint of the model that part (0..1) of its failures vanishes,
/// chosen at random: what the sliders ask. One part a touchpoint of result.touchpoints. 0 for a refused result.
Estimate gain(const DragResult& result, std::span<const double> parts);

/// Gain when failures at one touchpoint fall to this share of those who reached it; 0 when they are not above it.
Estimate targetGain(const DragResult& result, std::size_t touchpoint, double toleratedShare);

/// Drag of both touchpoints together.
Estimate jointDrag(const DragResult& result, std::size_t first, std::size_t second);

/// Jackknife covariance of two drags.
double dragCovariance(const DragResult& result, std::size_t first, std::size_t second);

/// Probability that the first touchpoint costs more than the second.
double probabilityThatWorse(const DragResult& result, std::size_t first, std::size_t second);

} // namespace throughline::stats
