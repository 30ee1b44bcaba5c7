#pragma once

#include "core/chart/chart_spec.h"
#include "core/chart/findings.h"

#include <span>
#include <string_view>

/// The charts there are. Gallery, report, command line and help go over this list.
namespace throughline::chart {

struct ChartDescription {
  ChartId id = ChartId::drag;
  std::string_view name; ///< in commands and files: "importance-performance"
  Say title = Say::none;
  Say question = Say::none;
  std::span<const insight::Part> needs; ///< to be computed before; what is missing is a reason for an empty chart
  ChartSpec (*make)(const Findings& findings, const ChartOptions& options) = nullptr;
};

std::span<const ChartDescription> catalog();
const ChartDescription& describe(ChartId id);
/// Null for a name that no chart has.
const ChartDescription* chartNamed(std::string_view name);

/// The chart; empty with its reason where a result that it needs does not apply. The map's title is put in.
ChartSpec makeChart(ChartId id, const Findings& findings, const ChartOptions& options = {});

} // namespace throughline::chart
