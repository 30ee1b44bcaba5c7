#pragma once

#include "core/stats/interval.h"

#include <optional>
#include <span>
#include <vector>

namespace throughline::stats {

/// Delete-a-group jackknife (e.g. Shao and Tu 1995): figures computed G times, each time without one group.
/// covariance = (G-1)/G * sum over groups (a - mean a)(b - mean b); at least two groups.
double jackknifeCovariance(std::span<const double> a, std::span<const double> b);
/// The square root of the same with itself.
double jackknifeError(std::span<const double> replicates);
/// value +- t(G-1, 0.975) * error.
Estimate jackknifeEstimate(double value, std::span<const double> replicates);
/// The same with t(G-1, 0.975) known.
Estimate jackknifeEstimate(double value, std::span<const double> replicates, double t975);

/// Holm's (1979) adjustment of p-values for being several, in the order given. Those that are nothing stay so.
std::vector<std::optional<double>> holm(std::span<const std::optional<double>> p);

} // namespace throughline::stats
