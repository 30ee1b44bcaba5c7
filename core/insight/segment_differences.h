#pragma once

#include "core/insight/map_model.h"

#include <vector>

namespace throughline::insight {

/// One value of a segment against all others of that segment.
struct SegmentGroup {
  std::string value;
  std::int64_t n = 0;                 ///< overall scores; those without any: answers
  std::optional<Estimate> mean;       ///< of the outcome as reported; none where n < 10
  std::optional<Estimate> difference; ///< from the others; interval allows for repeated customers
  std::optional<double> p;            ///< of the difference, two-sided
  std::optional<double> pHolm;        ///< adjusted for all values of all segments
  std::optional<Share> failures;      ///< answers that failed, over all touchpoints; none where n < 10
  std::optional<double> drag;         ///< total within this value; none where it is refused
};
struct SegmentTable {
  std::string name;
  std::vector<SegmentGroup> groups; ///< by falling n
  std::optional<double> dragWithin; ///< totals within the values, weighted by their responses
  bool headlineDoesNotHold = false; ///< dragWithin has another sign than the drag over all, or less than half of it
};
/// Who suffers: every segment with at least two values of 10 scores or more, at most 12 values each (the largest).
struct SegmentDifferences {
  std::vector<SegmentTable> segments;
};

/// model: when there is an overall score that can be modelled, else null: only failures are told apart then.
std::optional<SegmentDifferences> segmentDifferencesOf(const data::FeedbackColumns& feedback, const MapModel* model);

} // namespace throughline::insight
