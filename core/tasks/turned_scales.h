#pragma once

#include "core/data/sources/conversion.h"

#include <string>
#include <vector>

namespace throughline::tasks {

/// Ratings that look turned round.
struct TurnedTitles {
  std::vector<std::string> titles;
  bool most = false; ///< nearly all are: these or the overall score
};

/// Looks, while a table of responses is imported, for ratings that run against the overall score: with a correlation
/// below -0.2, one of them while the others run with it, or several of which each is beyond chance.
class TurnedScales {
public:
  void add(const data::ConvertedChunk& chunk);
  /// The touchpoints that look turned round, scales taken as they are read.
  TurnedTitles found(const std::vector<data::Series>& series, const data::Scale& overall) const;

private:
  struct Sums {
    double n = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0;
    double correlation() const;
  };
  std::vector<Sums> sums_;
};

} // namespace throughline::tasks
