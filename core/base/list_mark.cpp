#include "core/base/list_mark.h"

#include <algorithm>
#include <array>

namespace throughline {
namespace {

/// Of office programs, browsers and Markdown; the last before the arrows is Word's from its symbol font.
constexpr std::array<std::string_view, 25> bullets{"-", "*", "+", "•", "◦", "▪", "▫", "‣", "⁃", "●",      "○", "■", "□",
                                                   "·", "☐", "☑", "☒", "✓", "✔", "✗", "–", "—", "\uF0B7", "→", "►"};
constexpr std::array<std::string_view, 3> boxes{"[ ]", "[x]", "[X]"};

bool isBlank(std::string_view text, std::size_t at) {
  return at < text.size() && (text[at] == ' ' || text[at] == '\t');
}
bool isDigit(char letter) {
  return letter >= '0' && letter <= '9';
}

std::size_t pastBlanks(std::string_view text, std::size_t at) {
  while (isBlank(text, at) || (at + 1 < text.size() && text.substr(at, 2) == "\u00A0"))
    at += isBlank(text, at) ? std::size_t{1} : std::size_t{2};
  return at;
}

/// "12.", "1.2)", "a." without what follows.
std::size_t numberLength(std::string_view text) {
  std::size_t at = 0;
  if (text.size() > 1 && text[0] >= 'a' && text[0] <= 'z')
    at = 1;
  else
    while (at < text.size() && at < 12 &&
           (isDigit(text[at]) ||
            (at > 0 && text[at] == '.' && isDigit(text[at - 1]) && at + 1 < text.size() && isDigit(text[at + 1]))))
      ++at;
  return at > 0 && at < text.size() && (text[at] == '.' || text[at] == ')') ? at + 1 : 0;
}

template <std::size_t count>
std::size_t beginsWith(std::string_view text, const std::array<std::string_view, count>& marks) {
  const auto* found = std::ranges::find_if(marks, [text](std::string_view mark) { return text.starts_with(mark); });
  return found == marks.end() ? 0 : found->size();
}

} // namespace

std::size_t listMarkLength(std::string_view text) {
  std::size_t length = text.starts_with("o\t") ? 1 : std::max(beginsWith(text, bullets), numberLength(text));
  if (length == 0)
    length = beginsWith(text, boxes);
  const std::size_t item = pastBlanks(text, length);
  // "-5", "1.5 h", "a.m." are no items.
  if (length == 0 || item == length || item >= text.size())
    return 0;
  // "z. B. Anruf" and "e. g. a call" are no items either.
  const bool letter = text[0] >= 'a' && text[0] <= 'z' && text.size() > 1 && text[1] == '.';
  if (letter && item + 1 < text.size() && text[item + 1] == '.')
    return 0;
  const auto box = beginsWith(text.substr(item), boxes);
  return box > 0 && isBlank(text, item + box) ? pastBlanks(text, item + box) : item;
}

} // namespace throughline
