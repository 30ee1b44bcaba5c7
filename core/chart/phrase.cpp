#include "core/chart/phrase.h"

#include "core/chart/table.h"

namespace throughline::chart {

namespace {

/// Shares are written in percent, two digits after the point of the share before the first of the percentage.
int decimalsOf(const insight::Estimate& estimate, Unit unit) {
  const Range range{estimate.low, estimate.high};
  return clearOfZero(estimate.points, range, unit,
                     supportedDecimals(shownBy(unit) * range.low, shownBy(unit) * range.high));
}

} // namespace

double shownBy(Unit unit) {
  return unit == Unit::share || unit == Unit::sharePoints ? 100 : 1;
}

Phrase ownWords(Fact fact) {
  return {.say = Say::own, .facts = {std::move(fact)}};
}

Figure figureOf(const insight::Estimate& estimate, Unit unit) {
  return {.estimate = estimate, .unit = unit, .decimals = decimalsOf(estimate, unit)};
}

WithUnit withUnit(const insight::Estimate& estimate, Unit unit) {
  return {.estimate = estimate, .unit = unit, .decimals = decimalsOf(estimate, unit)};
}

WithUnit withUnit(const Amount& amount) {
  return {.estimate = {.points = amount.value, .low = amount.value, .high = amount.value},
          .unit = amount.unit,
          .decimals = amount.decimals,
          .hasInterval = false};
}

Figure shareFigure(const insight::Share& share) {
  return figureOf({.points = share.share, .low = share.low, .high = share.high}, Unit::share);
}

Spread spreadOf(const insight::Estimate& estimate, Unit unit) {
  return {.range = {estimate.low, estimate.high}, .unit = unit, .decimals = decimalsOf(estimate, unit)};
}

Amount amountOf(const insight::Estimate& estimate, Unit unit) {
  return {.value = estimate.points, .unit = unit, .decimals = decimalsOf(estimate, unit)};
}

} // namespace throughline::chart
