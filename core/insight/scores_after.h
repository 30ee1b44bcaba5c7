#pragma once

#include "core/insight/answers.h"
#include "core/insight/recovery_of_map.h"

#include <utility>
#include <vector>

namespace throughline::insight {

/// Overall scores sorted into classes by what happened, with means that allow for repeated customers and survey
/// weights.
class ScoresByClass {
public:
  ScoresByClass(const MapModel& model, std::size_t classes);
  /// Rows without an overall score count nowhere.
  void add(const MapModel& model, std::size_t row, std::size_t what);
  ScoresAfter of(std::size_t what) const;

private:
  std::vector<Answers> classes_;
  std::pair<double, double> ends_; ///< of the scale: no interval leaves it
};

} // namespace throughline::insight
