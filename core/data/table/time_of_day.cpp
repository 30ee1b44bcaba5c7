#include "core/data/reading/plain_words.h"
#include "core/data/reading/reading_words.h"
#include "core/data/table/cell_values.h"

#include <algorithm>

namespace throughline::data {
namespace {

bool isFigure(char letter) {
  return letter >= '0' && letter <= '9';
}
bool isLetter(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
         static_cast<unsigned char>(letter) >= 0x80;
}

/// Blanks of any kind, commas, and the T of ISO.
void skipGaps(std::string_view& text) {
  for (;;) {
    const auto before = text.size();
    text = trimmed(text);
    while (text.starts_with("\xE2\x80\xAF") || text.starts_with("\xE2\x80\x89"))
      text.remove_prefix(3);
    if (text.starts_with(","))
      text.remove_prefix(1);
    if (text.size() == before)
      return;
  }
}

/// Up to `most` digits; -1 when there are none or more.
int takeNumber(std::string_view& text, std::size_t most) {
  std::size_t count = 0;
  int value = 0;
  while (count < text.size() && count <= most && isFigure(text[count]))
    value = value * 10 + (text[count++] - '0');
  if (count == 0 || count > most)
    return -1;
  text.remove_prefix(count);
  return value;
}

/// A word without its point: "a.m." is "am".
std::string takeWord(std::string_view& text) {
  std::size_t length = 0;
  while (length < text.size() &&
         (isLetter(text[length]) || (length > 0 && text[length] == '.' && length + 1 < text.size() + 1)))
    ++length;
  std::string word(text.substr(0, length));
  text.remove_prefix(length);
  std::erase(word, '.');
  return plainWords(word);
}

void takeFraction(std::string_view& text) {
  if (text.size() > 1 && (text[0] == '.' || text[0] == ',') && isFigure(text[1]))
    text.remove_prefix(std::min(text.find_first_not_of("0123456789", 1), text.size()));
}

/// "10:00", "9.05.07", "10h30", "09:05:07.123"; at least hour and minute.
bool takeClock(std::string_view& text) {
  if (const int hour = takeNumber(text, 2); hour < 0 || hour > 24)
    return false;
  int parts = 0;
  while (parts < 2 && text.size() > 1 && (text[0] == ':' || text[0] == '.' || text[0] == 'h') && isFigure(text[1])) {
    std::string_view rest = text.substr(1);
    if (const int part = takeNumber(rest, 2); part < 0 || part > 60)
      break;
    text = rest;
    ++parts;
  }
  takeFraction(text);
  return parts > 0;
}

bool isHalfDay(const std::string& word) {
  return word == "am" || word == "pm" || word == "a m" || word == "p m";
}

/// "+01:00", "GMT+0100 (CET)", "Mitteleuropäische Normalzeit", "Z": letters, signs and at most four digits together.
bool isZone(std::string_view text) {
  std::size_t digits = 0;
  for (const char letter : text) {
    digits = isFigure(letter) ? digits + 1 : letter == ':' ? digits : 0;
    const bool known =
        isLetter(letter) || isFigure(letter) || std::string_view(" +-:()/'._").find(letter) != std::string_view::npos;
    if (!known || digits > 4)
      return false;
  }
  return true;
}

} // namespace

bool isTimeOfDay(std::string_view text) {
  if (text.empty())
    return true;
  if (text == "Z" || ((text[0] == '+' || text[0] == '-') && isZone(text)))
    return true;
  const std::string_view whole = text;
  skipGaps(text);
  if (whole.size() > text.size() || text[0] == 'T')
    text.remove_prefix(text.starts_with("T") ? 1 : 0);
  else if (text[0] != '-' && text[0] != ':' && text[0] != '.')
    return false;
  if (text.starts_with("-") || text.starts_with(":") || text.starts_with("."))
    text.remove_prefix(1);
  skipGaps(text);
  if (text.empty() || text.starts_with("(") || text.starts_with("+"))
    return isZone(text);
  for (int words = 0; words < 2 && isLetter(text[0]); ++words) { // "um", "à", "a las"
    std::string_view rest = text;
    std::string word = takeWord(rest);
    skipGaps(rest);
    if (!rest.empty() && isLetter(rest[0]) && words == 0)
      if (std::string_view more = rest; !readingWords().clock.contains(word))
        word += " " + takeWord(more), rest = more;
    if (!readingWords().clock.contains(word))
      return isZone(text) && (word == "utc" || word == "gmt");
    text = trimmed(rest);
    if (text.empty())
      return false;
  }
  if (!takeClock(text))
    return false;
  skipGaps(text);
  std::string_view rest = text;
  if (isHalfDay(takeWord(rest)))
    text = rest;
  return isZone(text);
}

} // namespace throughline::data
