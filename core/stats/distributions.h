#pragma once

#include <cstdint>

namespace throughline::stats {

/// The standard normal quantile at 0.975: half the width of a 95 % interval in standard errors.
inline constexpr double normal975 = 1.959963984540054;

/// P(Z <= x) of a standard normal Z.
double normalCdf(double x);

/// P(T <= x) of Student's t with that many degrees of freedom (> 0).
double studentCdf(double x, double degreesOfFreedom);
/// The x with P(T <= x) = probability, for 0 < probability < 1.
double studentQuantile(double probability, double degreesOfFreedom);
/// 2 P(T <= -|x|), exact in the far tail too.
double studentTwoSided(double x, double degreesOfFreedom);

/// P(B <= successes) of a binomial with trials and probability of success; 0 below 0 and 1 from trials on.
double binomialCdf(std::int64_t successes, std::int64_t trials, double probability);

} // namespace throughline::stats
