#include "core/data/reading/scale_in_header.h"

#include "core/data/reading/answer_words.h"
#include "core/data/reading/column_profile.h"
#include "core/data/reading/plain_words.h"
#include "core/data/reading/reading_words.h"
#include "core/data/table/cell_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace throughline::data {
namespace {

bool isDigit(char letter) {
  return letter >= '0' && letter <= '9';
}
bool isWordLetter(char letter) {
  return isDigit(letter) || (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
         static_cast<unsigned char>(letter) >= 0x80;
}

struct NumberAt {
  int value = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Whole numbers of up to three digits that stand by themselves, with the minus of "-2".
std::vector<NumberAt> numbersIn(std::string_view text) {
  std::vector<NumberAt> found;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!isDigit(text[at]))
      continue;
    const std::size_t end = std::min(text.find_first_not_of("0123456789", at), text.size());
    const bool minus = at > 0 && text[at - 1] == '-' && (at == 1 || text[at - 2] == '(' || text[at - 2] == ' ');
    const std::size_t begin = minus ? at - 1 : at;
    const bool alone =
        (begin == 0 || !isWordLetter(text[begin - 1])) && (end == text.size() || !isWordLetter(text[end]));
    int value = 0;
    std::from_chars(text.data() + begin, text.data() + end, value);
    if (alone && end - at <= 3)
      found.push_back({.value = value, .begin = begin, .end = end});
    at = end;
  }
  return found;
}

bool joinsARange(std::string_view between) {
  constexpr std::array<std::string_view, 17> words = {"-",   "–",   "—",    "to", "bis", "à", "a",  "al",  "até",
                                                      "tot", "til", "till", "..", "...", "~", "～", "から"};
  return std::ranges::find(words, trimmed(between)) != words.end();
}

bool isScale(int low, int high) {
  return (low >= 0 && low <= 1 && high >= 3 && (high <= 11 || high == 20 || high == 100)) ||
         (low < 0 && low == -high && high <= 5);
}

std::string lastWord(std::string_view text) {
  const std::string plain = plainWords(text);
  return plain.substr(plain.rfind(' ') + 1);
}
/// None for a short one that others follow: "out" is a month in Portuguese, and "out of" none.
std::string firstWord(std::string_view text) {
  constexpr std::size_t shortest = 4;
  const std::string plain = plainWords(text);
  const auto end = plain.find(' ');
  const bool goesOn = end != std::string::npos && !isDigit(plain[end + 1]);
  return goesOn && end < shortest ? std::string{} : plain.substr(0, end);
}

/// "1 to 5 March", "March 1-5", "1 to 5 days", "weeks 1 to 5": what stands beside counts time.
bool countsTime(std::string_view before, std::string_view after) {
  const auto names = [](const std::string& word) {
    const auto& words = readingWords();
    return word.size() > 2 && (words.months.contains(word) || words.speaksOf("span", word));
  };
  return ((after.starts_with(' ') || after.starts_with('.')) && names(firstWord(after))) ||
         (before.ends_with(' ') && names(lastWord(before)));
}

std::optional<HeaderScale> rangeIn(std::string_view text, const std::vector<NumberAt>& numbers) {
  for (std::size_t at = 0; at + 1 < numbers.size(); ++at) {
    const auto& low = numbers[at];
    const auto& high = numbers[at + 1];
    if (joinsARange(text.substr(low.end, high.begin - low.end)) && isScale(low.value, high.value) &&
        !countsTime(text.substr(0, low.begin), text.substr(high.end)))
      return HeaderScale{.low = low.value, .high = high.value, .lowerIsBetter = {}};
  }
  return std::nullopt;
}

/// A number that a word stands for: "1 = sehr gut".
struct Meaning {
  int value = 0;
  std::optional<double> valence;
  bool noAnswer = false;
};

std::vector<Meaning> meaningsIn(std::string_view text, const std::vector<NumberAt>& numbers) {
  std::vector<Meaning> meanings;
  for (std::size_t at = 0; at < numbers.size(); ++at) {
    std::string_view rest = trimmed(text.substr(numbers[at].end));
    if (!rest.starts_with('=') && !rest.starts_with(':'))
      continue;
    const std::size_t next = at + 1 < numbers.size() ? numbers[at + 1].begin : text.size();
    const std::size_t label = static_cast<std::size_t>(rest.data() - text.data()) + 1;
    rest = text.substr(label, next > label ? next - label : 0);
    rest = rest.substr(0, rest.find_first_of(",;)]/"));
    rest = trimmed(rest);
    const bool none = !rest.empty() && saysNoAnswer(rest);
    meanings.push_back(
        {.value = numbers[at].value, .valence = none ? std::nullopt : valenceOf(rest), .noAnswer = none});
  }
  return meanings;
}

std::optional<HeaderScale> meaningScale(std::vector<Meaning> meanings) {
  std::erase_if(meanings, [](const Meaning& meaning) { return meaning.noAnswer; });
  if (meanings.empty())
    return std::nullopt;
  const auto [low, high] = std::ranges::minmax(meanings, {}, &Meaning::value);
  HeaderScale scale;
  if (low.valence && high.valence && *low.valence != *high.valence)
    scale.lowerIsBetter = *low.valence > *high.valence;
  else if (low.valence && low.value <= 1)
    scale.lowerIsBetter = *low.valence > 0;
  else if (high.valence && high.value >= 3)
    scale.lowerIsBetter = *high.valence < 0;
  if (meanings.size() > 1 && isScale(low.value, high.value)) {
    scale.low = low.value;
    scale.high = high.value;
  } else if (!scale.lowerIsBetter) {
    return std::nullopt;
  }
  return scale;
}

/// "out of 5", "sur 10", "/10".
std::optional<HeaderScale> bestIn(std::string_view text, const std::vector<NumberAt>& numbers) {
  for (const auto& number : numbers) {
    const std::string_view before = trimmed(text.substr(0, number.begin));
    const std::string plain = plainWords(before);
    const bool slash = before.ends_with('/');
    const bool said = plain == "out of" || plain.ends_with(" out of") || plain.ends_with(" sur") || plain == "sur";
    const bool usual =
        number.value == 5 || number.value == 7 || number.value == 10 || number.value == 20 || number.value == 100;
    if ((slash || said) && usual)
      return HeaderScale{.low = {}, .high = number.value, .lowerIsBetter = {}};
  }
  return std::nullopt;
}

} // namespace

std::optional<HeaderScale> scaleInHeader(std::string_view header) {
  const auto numbers = numbersIn(header);
  auto scale = rangeIn(header, numbers);
  if (const auto meant = meaningScale(meaningsIn(header, numbers))) {
    if (!scale)
      scale = meant;
    scale->lowerIsBetter = meant->lowerIsBetter;
  }
  return scale ? scale : bestIn(header, numbers);
}

std::vector<double> codesInHeader(std::string_view header) {
  std::vector<double> codes;
  for (const auto& meaning : meaningsIn(header, numbersIn(header)))
    if (meaning.noAnswer)
      codes.push_back(meaning.value);
  return codes;
}

std::string withoutScale(std::string_view header) {
  for (const auto& [open, close] : {std::pair{'(', ')'}, std::pair{'[', ']'}}) {
    const std::string_view text = trimmed(header);
    const std::size_t begin = text.rfind(open);
    if (begin == std::string_view::npos || begin == 0 || !text.ends_with(close))
      continue;
    const auto inner = text.substr(begin + 1, text.size() - begin - 2);
    if (scaleInHeader(inner) || !codesInHeader(inner).empty())
      return std::string(trimmed(text.substr(0, begin)));
  }
  return std::string(header);
}

} // namespace throughline::data
