#include "core/data/reading/plain_words.h"

#include "core/data/reading/folded_letters.h"

#include <algorithm>
#include <unicode/uchar.h>
#include <vector>

namespace throughline::data {
namespace {

enum class Sort { gap, letter, digit, sign };

Sort sortOf(UChar32 letter) {
  if (letter == '%' || letter == '#' || letter == '+')
    return Sort::sign;
  if (u_isdigit(letter))
    return Sort::digit;
  if (u_isalpha(letter) || u_charType(letter) == U_NON_SPACING_MARK || u_charType(letter) == U_COMBINING_SPACING_MARK)
    return letter >= 0xFE00 && letter <= 0xFE0F ? Sort::gap : Sort::letter;
  return u_charType(letter) == U_OTHER_SYMBOL ? Sort::sign : Sort::gap;
}

char sortOfAscii(unsigned char letter) {
  if (letter >= 'A' && letter <= 'Z')
    return 'U';
  if (letter >= 'a' && letter <= 'z')
    return 'l';
  if (letter >= '0' && letter <= '9')
    return 'd';
  return letter == '%' || letter == '#' || letter == '+' ? 's' : ' ';
}

/// Most headers and answers are ASCII.
std::string plainAscii(std::string_view text) {
  std::string words;
  char last = ' ';
  for (const char letter : text) {
    const char sort = sortOfAscii(static_cast<unsigned char>(letter));
    const bool letters = (last == 'U' || last == 'l') && (sort == 'U' || sort == 'l');
    const bool joins = (letters && !(last == 'l' && sort == 'U')) || (last == 'd' && sort == 'd');
    if (sort != ' ') {
      if (!joins && !words.empty())
        words += ' ';
      words += sort == 'U' ? static_cast<char>(letter + 32) : letter;
    }
    last = sort;
  }
  return words;
}

/// A blank before each capital that follows a small letter, so that folding does not lose the border.
std::string cutAtCapitals(std::string_view text) {
  std::string cut;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (at > 0 && sortOfAscii(static_cast<unsigned char>(text[at])) == 'U' &&
        sortOfAscii(static_cast<unsigned char>(text[at - 1])) == 'l')
      cut += ' ';
    cut += text[at];
  }
  return cut;
}

} // namespace

std::string plainWords(std::string_view text) {
  if (std::ranges::all_of(text, [](char letter) { return static_cast<unsigned char>(letter) < 0x80; }))
    return plainAscii(text);
  std::vector<UChar32> words;
  Sort last = Sort::gap;
  for (const UChar32 letter : foldedLetters(cutAtCapitals(text))) {
    const Sort sort = sortOf(letter);
    if (sort != Sort::gap) {
      if (!words.empty() && (sort != last || sort == Sort::sign))
        words.push_back(' ');
      words.push_back(letter);
    }
    last = sort;
  }
  return utf8Of(words);
}

std::string joinedWords(std::string_view text) {
  std::string joined = plainWords(text);
  std::erase(joined, ' ');
  return joined;
}

} // namespace throughline::data
