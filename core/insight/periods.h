#pragma once

#include "core/insight/map_model.h"

#include <string>
#include <vector>

namespace throughline::insight {

/// The later period minus the earlier one, in points. p two-sided; none when there is no spread.
struct PeriodChange {
  double before = 0;
  double after = 0;
  Estimate difference;
  std::optional<double> p;
  std::optional<double> pHolm; ///< adjusted for all lines of the comparison

  bool moreThanChance() const { return pHolm && *pHolm < 0.05; }
};

/// A share in both periods; difference with Newcombe's interval (Estimate::points holds a share).
struct ShareChange {
  model::TouchpointId touchpoint;
  std::string title;
  std::int64_t beforeCount = 0, beforeN = 0, afterCount = 0, afterN = 0;
  Estimate difference;
  std::optional<double> p; ///< allows for repeated customers
  std::optional<double> pHolm;

  bool moreThanChance() const { return pHolm && *pHolm < 0.05; }
};

/// Two periods of the same map compared. Customers who answered in both are in the same jackknife group in both, so
/// that the tests allow for them.
struct PeriodComparison {
  DaySpan before, after;
  std::int64_t beforeN = 0, afterN = 0; ///< responses with an overall score
  std::optional<PeriodChange> score;    ///< the outcome as reported
  /// Over the touchpoints that have enough failed and fine responses in both periods; none where the drag is refused in
  /// one of them.
  std::optional<PeriodChange> drag, experienceDrag, serviceDrag;
  std::vector<std::string> notCompared; ///< titles of touchpoints of the model that have too few in one of the periods
  std::vector<ShareChange> failures;    ///< of those who reached it; touchpoints with at least 10 in both
  std::vector<ShareChange> mix;         ///< responses that reached it, of those with an overall score
};

/// None where a period holds fewer than 10 overall scores.
std::optional<PeriodComparison> comparePeriods(const MapModel& model, PeriodPair periods);

/// Two periods by their scores alone, and by the failures at one touchpoint. Nothing is adjusted for other lines.
struct ScoreComparison {
  std::int64_t beforeN = 0, afterN = 0;
  std::optional<PeriodChange> score; ///< none where a period holds fewer than 10 overall scores
  std::optional<ShareChange> failures;
};
ScoreComparison compareScores(const MapModel& model, PeriodPair periods, std::optional<model::TouchpointId> touchpoint);

/// The earlier and the later half of the days from the first to the last score; none for one day.
std::optional<PeriodPair> halvesOf(const data::ResponseColumns& responses);
/// Of the periods that the model's options name, else of the halves.
std::optional<PeriodComparison> periodsOf(const MapModel& model);

} // namespace throughline::insight
