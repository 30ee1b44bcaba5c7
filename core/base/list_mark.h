#pragma once

#include <cstddef>
#include <string_view>

namespace throughline {

/// Bytes of the mark that an item of a list begins with, and of the blanks and the box behind it: "- ", "•\t", "o\t"
/// (as Word copies it), "12. ", "1.2) ", "a. ", "* [x] ", "☐ ". 0 where the text begins with none, or is nothing else.
std::size_t listMarkLength(std::string_view text);

} // namespace throughline
