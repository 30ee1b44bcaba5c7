#pragma once

#include "core/data/sources/conversion.h"

#include <string>
#include <vector>

namespace throughline::tasks {

/// Looks, while a table of responses is imported, for ratings that run against all others: with a correlation to the
/// overall score below -0.2 while those of the other touchpoints are above it, on average above 0.
class TurnedScales {
public:
  void add(const data::ConvertedChunk& chunk);
  /// Titles of the touchpoints that look turned round, scales taken as they are read.
  std::vector<std::string> found(const std::vector<data::Series>& series, const data::Scale& overall) const;

private:
  struct Sums {
    double n = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0;
    double correlation() const;
  };
  std::vector<Sums> sums_;
};

} // namespace throughline::tasks
