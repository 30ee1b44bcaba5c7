#pragma once

#include <string>
#include <string_view>

namespace throughline::data {

/// A name as it is compared with others: case folded, compatibility forms made one, without blanks and punctuation, so
/// that "help-desk ", "Helpdesk" and "Help desk" are the same. Signs that tell things apart (C++, C#, 4 %) stay, and a
/// gap between two digits does. Empty when nothing is left.
std::string matchingName(std::string_view name);

} // namespace throughline::data
