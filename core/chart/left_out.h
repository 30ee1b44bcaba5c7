#pragma once

#include "core/chart/chart_spec.h"
#include "core/chart/findings.h"

namespace throughline::chart {

/// Notes that name the touchpoints which stand neither in the chart nor in its table, and why: of charts that weigh
/// failures, rate touchpoints or tell their recoveries.
std::vector<Phrase> leftOutNotes(const ChartSpec& spec, const Findings& findings);

} // namespace throughline::chart
