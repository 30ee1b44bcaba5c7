#pragma once

#include "core/insight/analysis.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string_view>
#include <vector>

/// Figures as JSON, alike wherever they are printed: full precision, null for what is not there.
namespace throughline::tasks {

template <class Value> nlohmann::ordered_json orNull(const std::optional<Value>& value) {
  return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json(nullptr);
}

/// {"points", "low", "high"}.
nlohmann::ordered_json estimateJson(const insight::Estimate& estimate);
nlohmann::ordered_json estimateJson(const std::optional<insight::Estimate>& estimate);
/// {"share", "low", "high", "count", "n"}.
nlohmann::ordered_json shareJson(const std::optional<insight::Share>& share);
std::string_view labelName(insight::Label label);
std::string gradeName(insight::Grade grade);
nlohmann::ordered_json touchpointListJson(const std::vector<insight::TouchpointDrag>& touchpoints);

} // namespace throughline::tasks
