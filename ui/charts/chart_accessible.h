#pragma once

namespace throughline::ui {

class ChartView;

/// Charts are seen as charts by screen readers, with what is chosen as their value. May be called again.
void installChartAccessibility();
/// Tells screen readers that something else was chosen.
void announceChosen(ChartView* view);

} // namespace throughline::ui
