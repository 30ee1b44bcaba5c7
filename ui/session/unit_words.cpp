#include "ui/session/unit_words.h"

#include "core/stats/digits.h"
#include "ui/session/insight_words.h"
#include "ui/session/numbers.h"

#include <QCoreApplication>

namespace throughline::ui {
namespace {

struct UnitWords {
  Q_DECLARE_TR_FUNCTIONS(UnitWords)
};

} // namespace

const QString& UnitName::after(double number, int decimals) const {
  return stats::isOne(number, decimals) ? one : many;
}

UnitName plainPoints() {
  return {UnitWords::tr("point"), UnitWords::tr("points")};
}

UnitName unitName(insight::DragUnit unit) {
  switch (unit) {
  case insight::DragUnit::npsPoints: return {UnitWords::tr("NPS point"), UnitWords::tr("NPS points")};
  case insight::DragUnit::percentagePoints:
    return {UnitWords::tr("percentage point"), UnitWords::tr("percentage points")};
  case insight::DragUnit::points: break;
  }
  return plainPoints();
}

UnitName unitName(const std::optional<insight::OutcomeSummary>& outcome) {
  const auto unit = insight::dragUnit(outcome);
  if (!outcome || unit != insight::DragUnit::points)
    return unitName(unit);
  const QString low = plainNumber(outcome->scaleLow);
  const QString high = plainNumber(outcome->scaleHigh);
  return {UnitWords::tr("point of %1-%2").arg(low, high), UnitWords::tr("points of %1-%2").arg(low, high)};
}

UnitName unitName(chart::Unit unit) {
  switch (unit) {
  case chart::Unit::npsPoints: return unitName(insight::DragUnit::npsPoints);
  case chart::Unit::percentagePoints:
  case chart::Unit::sharePoints: return unitName(insight::DragUnit::percentagePoints);
  case chart::Unit::scalePoints: return plainPoints();
  case chart::Unit::share:
  case chart::Unit::count: break;
  }
  return {};
}

QString withUnit(double number, int decimals, const UnitName& unit) {
  return UnitWords::tr("%1 %2", "number and unit").arg(numberText(number, decimals), unit.after(number, decimals));
}

QString withUnit(const insight::Estimate& estimate, const UnitName& unit) {
  const int decimals = supportedDecimals(estimate);
  const int own = stats::clearOfZero(estimate.points, estimate.low, estimate.high, decimals);
  return UnitWords::tr("%1 (%2 to %3)", "figure with its unit, and its interval")
      .arg(withUnit(estimate.points, own, unit), numberWithin(estimate, estimate.low, decimals),
           numberWithin(estimate, estimate.high, decimals));
}

} // namespace throughline::ui
