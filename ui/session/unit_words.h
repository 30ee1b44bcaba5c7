#pragma once

#include "core/chart/phrase.h"
#include "core/insight/map_evidence.h"

#include <QString>

/// Numbers with what they count in: "1 NPS point", "2 NPS points", "1.0 NPS points".
namespace throughline::ui {

/// What is counted, as it stands after one and after any other number.
struct UnitName {
  QString one;
  QString many;
  /// As it stands after the number, written with so many decimals.
  const QString& after(double number, int decimals) const;
};
/// Points of a scale that is not named.
UnitName plainPoints();
UnitName unitName(insight::DragUnit unit);
/// "NPS points", "points of 0-10", "percentage points": what the drag of this outcome is counted in.
UnitName unitName(const std::optional<insight::OutcomeSummary>& outcome);
/// Shares and counts have no name.
UnitName unitName(chart::Unit unit);

/// "1 point"
QString withUnit(double number, int decimals, const UnitName& unit);
/// "12 points (10 to 14)": an end of an interval that leaves out 0 does not read as 0.
QString withUnit(const insight::Estimate& estimate, const UnitName& unit);

} // namespace throughline::ui
