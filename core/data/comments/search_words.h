#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::data {

/// What a person typed into a search field, as a query of FTS5: all words must be there, each as the beginning of one
/// ("deliv" finds "delivery"); "words in quotation marks" stand together; a word after a minus must not be there.
/// Letters are compared without case and accents. Empty: nothing to look for.
std::string queryOf(std::string_view typed);

/// A text as it is indexed: signs of writing systems without blanks between words stand apart, each a word.
std::string indexedText(std::string_view text);

/// A part of a text, in bytes.
struct TextSpan {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool operator==(const TextSpan&) const = default;
};

/// What the index's own mark-up of an indexed text says of the text itself. open and close are single bytes that no
/// text holds.
std::vector<TextSpan> spansIn(std::string_view text, std::string_view marked, char open, char close);

} // namespace throughline::data
