#pragma once

#include "core/insight/parts.h"

#include <nlohmann/json.hpp>

namespace throughline::tasks {

/// Adds a key for each of these parts that has been computed, null where it does not apply; the headline's parts are
/// analysis_json's.
void addParts(nlohmann::ordered_json& json, const insight::Parts& parts);

} // namespace throughline::tasks
