#pragma once

#include <string>
#include <string_view>

namespace throughline {

/// Without blanks, tabs and line ends at both ends.
std::string_view trimmed(std::string_view text);

/// The shortest digits that read back as the same number, with a decimal point: for files and codes, not for people.
std::string numberText(double number);

} // namespace throughline
