#pragma once

#include "core/insight/parts.h"

#include <nlohmann/json.hpp>

/// One part each as JSON; null where it does not apply.
namespace throughline::tasks {

nlohmann::ordered_json importancePerformanceJson(const std::optional<insight::ImportancePerformance>& all);
nlohmann::ordered_json distributionJson(const std::optional<insight::Distribution>& distribution);
nlohmann::ordered_json stageCurveJson(const std::optional<insight::StageCurve>& curve);
nlohmann::ordered_json actionsJson(const std::optional<insight::ActionOutcomes>& outcomes);
nlohmann::ordered_json segmentsJson(const std::optional<insight::SegmentDifferences>& differences);
nlohmann::ordered_json goalsJson(const std::vector<insight::GoalStatus>& goals);

} // namespace throughline::tasks
