#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace throughline {

/// JSON from outside. Errors: jsonInvalid with line, column (both from 1) and detail, also for what is nested deeper
/// than 100; tooLarge for more than limit bytes.
Result<nlohmann::json> parseJson(std::string_view text, std::size_t limit = 500'000'000);

} // namespace throughline
