#include "core/stats/distributions.h"

#include "core/base/contract.h"

// The only file that includes Boost.Math: its headers take seconds to compile.
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <cmath>

namespace throughline::stats {

double normalCdf(double x) {
  return std::erfc(-x / std::sqrt(2.0)) / 2;
}

double studentCdf(double x, double degreesOfFreedom) {
  THROUGHLINE_EXPECT(degreesOfFreedom > 0);
  if (std::isinf(x))
    return x > 0 ? 1 : 0;
  return boost::math::cdf(boost::math::students_t(degreesOfFreedom), x);
}

double studentQuantile(double probability, double degreesOfFreedom) {
  THROUGHLINE_EXPECT(degreesOfFreedom > 0 && probability > 0 && probability < 1);
  return boost::math::quantile(boost::math::students_t(degreesOfFreedom), probability);
}

double studentTwoSided(double x, double degreesOfFreedom) {
  return 2 * studentCdf(-std::abs(x), degreesOfFreedom);
}

double binomialCdf(std::int64_t successes, std::int64_t trials, double probability) {
  THROUGHLINE_EXPECT(trials >= 0 && probability >= 0 && probability <= 1);
  if (successes < 0)
    return 0;
  if (successes >= trials)
    return 1;
  return boost::math::cdf(boost::math::binomial(static_cast<double>(trials), probability),
                          static_cast<double>(successes));
}

} // namespace throughline::stats
