#include "core/data/comments/search_words.h"

#include <optional>

namespace throughline::data {
namespace {

bool isBlank(char letter) {
  return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
}

struct SearchWord {
  std::string text;
  bool phrase = false; ///< stood in quotation marks
  bool without = false;
};

std::vector<SearchWord> wordsIn(std::string_view typed) {
  std::vector<SearchWord> words;
  for (std::size_t at = 0; at < typed.size();) {
    if (isBlank(typed[at])) {
      ++at;
      continue;
    }
    SearchWord word;
    if (typed[at] == '-' && at + 1 < typed.size() && !isBlank(typed[at + 1])) {
      word.without = true;
      ++at;
    }
    word.phrase = typed[at] == '"';
    at += word.phrase ? 1 : 0;
    while (at < typed.size() && (word.phrase ? typed[at] != '"' : !isBlank(typed[at]) && typed[at] != '"'))
      word.text += typed[at++];
    at += word.phrase ? 1 : 0;
    if (!word.text.empty())
      words.push_back(std::move(word));
  }
  return words;
}

/// A string of FTS5: what is in it is never taken for an operator.
std::string quoted(const SearchWord& word) {
  return "\"" + indexedText(word.text) + "\"" + (word.phrase ? "" : "*");
}

/// Bytes of the character that begins here, and its number; malformed bytes stand alone.
std::size_t characterAt(std::string_view text, std::size_t at, char32_t& character) {
  const auto first = static_cast<unsigned char>(text[at]);
  const std::size_t size = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  if (first < 0xC0 || at + size > text.size()) {
    character = first;
    return 1;
  }
  character = first & (0x7FU >> size);
  for (std::size_t byte = 1; byte < size; ++byte)
    character = (character << 6) | (static_cast<unsigned char>(text[at + byte]) & 0x3FU);
  return size;
}

/// Kana, Han and Thai: words are not parted by blanks.
bool standsAlone(char32_t character) {
  return (character >= 0x3040 && character <= 0x30FF) || (character >= 0x3400 && character <= 0x9FFF) ||
         (character >= 0xF900 && character <= 0xFAFF) || (character >= 0x20000 && character <= 0x3FFFF) ||
         (character >= 0x0E00 && character <= 0x0E7F);
}

} // namespace

std::string queryOf(std::string_view typed) {
  std::string wanted, unwanted;
  for (const auto& word : wordsIn(typed)) {
    auto& to = word.without ? unwanted : wanted;
    to += (to.empty() ? "" : word.without ? " OR " : " AND ") + quoted(word);
  }
  if (wanted.empty() || unwanted.empty())
    return wanted;
  return "(" + wanted + ") NOT (" + unwanted + ")";
}

std::string indexedText(std::string_view text) {
  std::string apart;
  bool before = false;
  for (std::size_t at = 0; at < text.size();) {
    char32_t character = 0;
    const std::size_t size = characterAt(text, at, character);
    const bool alone = standsAlone(character);
    if (at > 0 && (alone || before))
      apart += ' ';
    apart.append(text.substr(at, size));
    before = alone;
    at += size;
  }
  return apart;
}

std::vector<TextSpan> spansIn(std::string_view text, std::string_view marked, char open, char close) {
  std::vector<TextSpan> spans;
  std::size_t at = 0;
  for (const char byte : marked) {
    if (byte == open)
      spans.push_back({.begin = at, .end = at});
    else if (byte == close && !spans.empty())
      spans.back().end = at;
    else if (at < text.size() && byte == text[at])
      ++at;
  }
  return spans;
}

} // namespace throughline::data
