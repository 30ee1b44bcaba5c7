#include "core/data/reading/column_profile.h"

#include "core/data/reading/header_guess.h"
#include "core/data/table/cell_values.h"

#include <algorithm>
#include <cmath>

namespace throughline::data {
namespace {

constexpr std::size_t mostValuesProfiled = 200;

bool isUpper(char letter) {
  return letter >= 'A' && letter <= 'Z';
}
bool isLetter(char letter) {
  return isUpper(letter) || (letter >= 'a' && letter <= 'z') || static_cast<unsigned char>(letter) >= 0x80;
}

std::string lowerCase(std::string_view text) {
  std::string lower(text);
  for (char& letter : lower)
    letter = isUpper(letter) ? static_cast<char>(letter + 32) : letter;
  return lower;
}

bool saysNoAnswer(std::string_view text) {
  const std::string lower = lowerCase(text);
  constexpr std::string_view known[] = {"blank",
                                        "n/a",
                                        "na",
                                        "nan",
                                        "null",
                                        "none",
                                        "-",
                                        "--",
                                        "?",
                                        ".",
                                        "not applicable",
                                        "don't know",
                                        "no answer",
                                        "prefer not to say",
                                        "not used",
                                        "never used",
                                        "keine angabe",
                                        "k.a.",
                                        "unsure",
                                        "not sure"};
  constexpr std::string_view parts[] = {"(n/a)",      "not applicable", "no basis",     "don't know",
                                        "prefer not", "no opinion",     "no experience"};
  return std::ranges::find(known, lower) != std::end(known) ||
         std::ranges::any_of(parts, [&lower](std::string_view part) { return lower.find(part) != std::string::npos; });
}

void addValue(ColumnProfile& profile, std::string_view text) {
  ++profile.filled;
  profile.meanLength += static_cast<double>(text.size());
  if (profile.values.size() < mostValuesProfiled || profile.values.contains(std::string(text)))
    ++profile.values[std::string(text)];
  else
    profile.manyValues = true;
  const auto number = numberIn(text);
  if (!number) {
    if (saysNoAnswer(text)) {
      ++profile.noAnswerCount;
      if (std::ranges::find(profile.noAnswers, text) == profile.noAnswers.end())
        profile.noAnswers.emplace_back(text);
    }
    return;
  }
  profile.least = profile.numbers == 0 ? *number : std::min(profile.least, *number);
  profile.most = profile.numbers == 0 ? *number : std::max(profile.most, *number);
  profile.whole = profile.whole && *number == std::floor(*number);
  ++profile.numbers;
}

} // namespace

bool ColumnProfile::saysWord(std::initializer_list<std::string_view> any) const {
  return std::ranges::any_of(any,
                             [this](std::string_view word) { return std::ranges::find(words, word) != words.end(); });
}

bool ColumnProfile::contains(std::initializer_list<std::string_view> any) const {
  return std::ranges::any_of(any, [this](std::string_view part) { return lower.find(part) != std::string::npos; });
}

std::vector<std::string> wordsOf(std::string_view title) {
  std::vector<std::string> words;
  std::string word;
  for (std::size_t at = 0; at < title.size(); ++at) {
    const bool newWord = at > 0 && isUpper(title[at]) && !isUpper(title[at - 1]);
    if (!word.empty() && (!isLetter(title[at]) || newWord))
      words.push_back(lowerCase(std::exchange(word, {})));
    if (isLetter(title[at]))
      word += title[at];
  }
  if (!word.empty())
    words.push_back(lowerCase(word));
  return words;
}

std::vector<ColumnProfile> profileOf(const TableSample& sample) {
  std::vector<ColumnProfile> profiles(sample.header.size());
  for (std::size_t column = 0; column < profiles.size(); ++column) {
    auto& profile = profiles[column];
    profile.position = column;
    profile.header = sample.header[column];
    profile.question = questionOf(sample.headerRows, profile.header, column);
    profile.lower =
        lowerCase(profile.question == profile.header ? profile.header : profile.header + " " + profile.question);
    profile.words = wordsOf(profile.header);
    for (const auto& row : sample.rows)
      if (column < row.size())
        if (const std::string_view text = trimmed(row[column]); !text.empty())
          addValue(profile, text);
    if (profile.filled > 0)
      profile.meanLength /= static_cast<double>(profile.filled);
  }
  return profiles;
}

} // namespace throughline::data
