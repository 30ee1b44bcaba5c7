#pragma once

#include <cstddef>
#include <string_view>

/// Characters as people see them: an umlaut, a flag or a family of emoji is one (extended grapheme clusters of Unicode
/// UAX 29, as ICU finds them), however many bytes it takes.
namespace throughline {

/// Whether a text has at most so many characters. A character may be made as long as one likes, so the bytes are
/// bounded, too: by 16,000 or four for each character, whichever is more.
bool fitsInto(std::string_view utf8, std::size_t characters);

/// False only for a text that does not fit by any version of Unicode: what counts as one character changes with them,
/// and a file must not be refused for the one that this machine has. As fitsInto(), counting letters and digits of
/// ASCII alone.
bool mayFitInto(std::string_view utf8, std::size_t characters);

/// The beginning of a text that fitsInto() so many characters; nothing is cut within one.
std::string_view firstOf(std::string_view utf8, std::size_t characters);

} // namespace throughline
