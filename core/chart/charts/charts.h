#pragma once

#include "core/chart/chart_spec.h"
#include "core/chart/findings.h"

/// One function a chart, each in a file of its own. They take what has been computed and say what is missing.
namespace throughline::chart {

/// The waterfall: without failures, every touchpoint by falling drag, observed. Each bar begins where the last one
/// ended and the last step ends at the observed score, to the last bit that addition keeps. When the drag is refused,
/// the composition is shown in its place if there is one, else the spec is empty and says why.
ChartSpec dragChart(const Findings& findings, const ChartOptions& options);
/// The same for the index of all ratings.
ChartSpec compositionChart(const Findings& findings, const ChartOptions& options);
ChartSpec whatIfChart(const Findings& findings, const ChartOptions& options);
ChartSpec impactChart(const Findings& findings, const ChartOptions& options);
ChartSpec driversChart(const Findings& findings, const ChartOptions& options);
ChartSpec importanceChart(const Findings& findings, const ChartOptions& options);
ChartSpec penaltyChart(const Findings& findings, const ChartOptions& options);
ChartSpec recoveryChart(const Findings& findings, const ChartOptions& options);
ChartSpec trendChart(const Findings& findings, const ChartOptions& options);
ChartSpec periodsChart(const Findings& findings, const ChartOptions& options);
ChartSpec heatChart(const Findings& findings, const ChartOptions& options);
ChartSpec paretoChart(const Findings& findings, const ChartOptions& options);
ChartSpec distributionChart(const Findings& findings, const ChartOptions& options);
ChartSpec stageCurveChart(const Findings& findings, const ChartOptions& options);
ChartSpec balanceChart(const Findings& findings, const ChartOptions& options);
ChartSpec componentsChart(const Findings& findings, const ChartOptions& options);
ChartSpec goalsChart(const Findings& findings, const ChartOptions& options);
ChartSpec metricsChart(const Findings& findings, const ChartOptions& options);
ChartSpec segmentsChart(const Findings& findings, const ChartOptions& options);
ChartSpec carryOverChart(const Findings& findings, const ChartOptions& options);
ChartSpec robustnessChart(const Findings& findings, const ChartOptions& options);
ChartSpec actionsChart(const Findings& findings, const ChartOptions& options);
/// Of each action that is done what the chart says of the latest one, in the order in which they were done.
std::vector<std::vector<Phrase>> actionSentences(const Findings& findings);
/// Failure share of each measured touchpoint with its Wilson interval, in reading order; unclear where n is below the
/// minimum for a measured score.
ChartSpec failuresChart(const Findings& findings, const ChartOptions& options);

} // namespace throughline::chart
