#include "core/chart/chart_spec.h"
#include "core/insight/shown.h"

namespace throughline::chart {

Unit unitOf(insight::Outcome outcome) {
  switch (outcome) {
  case insight::Outcome::nps: return Unit::npsPoints;
  case insight::Outcome::topBox:
  case insight::Outcome::detractor: return Unit::percentagePoints;
  case insight::Outcome::mean: break;
  }
  return Unit::scalePoints;
}

Unit unitOf(const insight::Analysis& analysis) {
  if (insight::shownBy(analysis.outcome) != 1)
    return Unit::sharePoints;
  return analysis.outcome ? unitOf(analysis.outcome->outcome) : Unit::scalePoints;
}

Phrase outcomeTitle(const insight::Analysis& analysis) {
  const std::string name = analysis.outcome ? analysis.outcome->name : std::string();
  switch (unitOf(analysis)) {
  case Unit::npsPoints: return {Say::axisNps, {}};
  case Unit::percentagePoints:
  case Unit::sharePoints: return {Say::axisPercentagePoints, {name}};
  default: return {Say::axisOutcome, {name}};
  }
}

Phrase refusalPhrase(insight::Refusal refusal) {
  switch (refusal) {
  case insight::Refusal::noData: return {Say::emptyNoData, {}};
  case insight::Refusal::noOverall: return {Say::emptyNoOverall, {}};
  case insight::Refusal::notLinked: return {Say::emptyNotLinked, {}};
  case insight::Refusal::tooFewResponses: return {Say::emptyTooFewResponses, {}};
  case insight::Refusal::noTouchpointLeft: return {Say::emptyNoTouchpointLeft, {}};
  case insight::Refusal::noVariation: return {Say::emptyNoVariation, {}};
  }
  return {};
}

} // namespace throughline::chart
