#pragma once

#include "core/insight/periods.h"
#include "core/insight/trend.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace throughline::tasks {

nlohmann::ordered_json trendJson(const std::optional<insight::Trend>& trend);
nlohmann::ordered_json periodsJson(const std::optional<insight::PeriodComparison>& periods);

} // namespace throughline::tasks
