#pragma once

#include "core/insight/analysis.h"
#include "core/model/document.h"

#include <string>

namespace throughline::test {

/// A finished map as a customer-experience manager would have it: an airline's journey with five stages, fourteen
/// touchpoints, text lanes, notes and owners, and what a survey says of it. The figures are made up but add up exactly.
struct Airline {
  model::Document document;
  insight::Analysis analysis;

  const model::JourneyMap& map() const { return *document.maps.front(); }
};

Airline anAirline();

/// The same analysis on `count` touchpoints with made-up titles; figures still add up.
Airline aLongJourney(int count);

/// Sets total, both halves and the score without failures from the touchpoints, and sorts them by falling drag.
void addUp(insight::Drag& drag);

} // namespace throughline::test
