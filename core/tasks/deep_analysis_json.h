#pragma once

#include "core/insight/deep_analysis.h"

#include <nlohmann/json.hpp>

namespace throughline::tasks {

/// Adds the keys of docs/command-line.md beyond the headline: drivers, what_if, within, robustness, ask_next, balance,
/// pareto ... A part that does not apply is null.
void addDeepAnalysis(nlohmann::ordered_json& json, const insight::DeepAnalysis& deep);

} // namespace throughline::tasks
