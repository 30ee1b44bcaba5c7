#pragma once

#include "core/data/reading/column_profile.h"

#include <string>
#include <string_view>
#include <vector>

namespace throughline::data {

/// What touchpoints of these columns are called, all different: what was asked, without the number of the question, the
/// words that ask ("How satisfied are you with the ...?") and the part that questions of one grid have in common.
/// Columns of the same name are counted: "Score", "Score (2)".
std::vector<std::string> touchpointTitles(const std::vector<const ColumnProfile*>& columns);

/// "12. How would you rate the price range?" -> "Price range".
std::string withoutAsking(std::string_view question);

} // namespace throughline::data
