#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace throughline {

/// The one of these that a mistyped word was meant to be; empty when none is near.
std::string nearestOf(std::string_view word, std::span<const std::string> known);
/// All of them with commas between, first the one that was meant.
std::string nearestFirst(std::string_view word, std::vector<std::string> known);

} // namespace throughline
