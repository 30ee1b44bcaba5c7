#include "core/insight/footing.h"

#include <cmath>

namespace throughline::insight {
namespace {

/// Every failure of a response with an overall score has a day, and it lies before that of the score.
bool allBefore(const data::TouchpointColumn& column, const data::ResponseColumns& responses) {
  if (column.day.empty())
    return false;
  for (std::size_t row = 0; row < responses.count; ++row) {
    if (column.reach[row] != static_cast<std::uint8_t>(data::Reach::failed) || std::isnan(responses.overall[row]))
      continue;
    if (column.day[row] == data::noDay || responses.day[row] == data::noDay || column.day[row] >= responses.day[row])
      return false;
  }
  return true;
}

} // namespace

Footing footingOf(const data::TouchpointColumn& column, const data::FeedbackColumns& feedback, bool within) {
  const bool before = allBefore(column, feedback.responses);
  if (column.recorded) {
    if (!before)
      return Footing::recordedUndated;
    return within ? Footing::recordedWithin : Footing::recordedBefore;
  }
  if (within)
    return Footing::comparedWithSelf;
  return before && !feedback.sameQuestionnaire ? Footing::askedApart : Footing::sameSurvey;
}

Grade gradeOf(Footing footing) {
  switch (footing) {
  case Footing::recordedWithin: return Grade::a;
  case Footing::recordedBefore:
  case Footing::comparedWithSelf: return Grade::b;
  case Footing::sameSurvey:
  case Footing::askedApart:
  case Footing::recordedUndated: return Grade::c;
  }
  return Grade::c;
}

} // namespace throughline::insight
