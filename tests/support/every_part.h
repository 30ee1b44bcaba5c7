#pragma once

#include "tests/support/chart_parts.h"

namespace throughline::test {

/// Every part of an analysis, made up for this map: enough for every chart to have marks.
insight::Parts everyPart(const Airline& airline);
/// An airline whose cards are judged on all components, with everyPart of it.
struct Illustrated {
  Airline airline;
  chart::Findings findings;
};
/// findings point into airline: not to be copied apart.
std::unique_ptr<Illustrated> anIllustratedAirline();

} // namespace throughline::test
