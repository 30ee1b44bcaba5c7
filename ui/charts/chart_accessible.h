#pragma once

namespace throughline::ui {

class ChartView;

/// Charts are seen as charts by screen readers, with the chosen bar as their value. May be called again.
void installChartAccessibility();
/// Tells screen readers that another bar was chosen.
void announceChosenBar(ChartView* view);

} // namespace throughline::ui
