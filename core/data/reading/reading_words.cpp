#include "core/data/reading/reading_words.h"

#include "core/data/reading/plain_words.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace throughline::data {
namespace {

using nlohmann::json;

std::vector<std::string> textsOf(const json& list) {
  std::vector<std::string> texts;
  for (const auto& text : list)
    if (text.is_string())
      texts.push_back(text.get<std::string>());
  return texts;
}

const json& at(const json& object, const char* key) {
  static const json nothing = json::array();
  const auto found = object.find(key);
  return found == object.end() ? nothing : *found;
}

void addPlain(std::set<std::string, std::less<>>& set, const json& list) {
  for (const auto& text : textsOf(list))
    set.insert(plainWords(text));
}

WordPatterns patternsOf(const json& list) {
  WordPatterns patterns;
  for (const auto& text : textsOf(list))
    patterns.add(text);
  return patterns;
}

std::vector<std::string> mapped(const json& list, std::string (*change)(std::string_view)) {
  std::vector<std::string> texts;
  for (const auto& text : textsOf(list))
    texts.push_back(change(text));
  return texts;
}

void addNames(ReadingWords& words, const json& names) {
  for (const auto& [role, ranks] : names.items()) {
    auto& known = words.names[role];
    known.resize(std::max(known.size(), ranks.size()));
    for (std::size_t rank = 0; rank < ranks.size(); ++rank)
      for (auto& name : mapped(ranks[rank], joinedWords))
        known[rank].push_back(std::move(name));
  }
}

AnswerScale scaleOf(const json& steps) {
  AnswerScale scale;
  for (const auto& step : steps)
    scale.push_back(step.is_array() ? mapped(step, plainWords) : mapped(json::array({step}), plainWords));
  return scale;
}

AnswerParts partsOf(const json& answers) {
  return {.positive = patternsOf(at(answers, "positive")),
          .negative = patternsOf(at(answers, "negative")),
          .neutral = patternsOf(at(answers, "neutral")),
          .strongest = patternsOf(at(answers, "strongest")),
          .strong = patternsOf(at(answers, "strong")),
          .mild = patternsOf(at(answers, "mild")),
          .slight = patternsOf(at(answers, "slight")),
          .turned = patternsOf(at(answers, "not")),
          .never = patternsOf(at(answers, "never"))};
}

void addDays(ReadingWords& words, const json& language) {
  const auto& months = at(language, "months");
  for (std::size_t month = 0; month < months.size(); ++month)
    for (auto& name : mapped(months[month], plainWords))
      words.months.emplace(std::move(name), static_cast<int>(month) + 1);
  addPlain(words.weekdays, at(language, "weekdays"));
  addPlain(words.clock, at(language, "clock"));
  addPlain(words.outOf, at(language, "outOf"));
}

void addLanguage(ReadingWords& words, const json& language) {
  addNames(words, at(language, "names"));
  for (const auto& [topic, list] : at(language, "says").items())
    for (const auto& pattern : textsOf(list)) {
      words.says[topic].add(pattern);
      words.saysIn[language["language"]][topic].add(pattern);
    }
  for (auto& text : textsOf(at(language, "asking")))
    words.asking.push_back(std::move(text));
  for (const auto& scale : at(language, "scales"))
    words.scales.push_back(scaleOf(scale));
  words.answers.push_back(partsOf(at(language, "answers")));
  addPlain(words.noAnswer, at(language, "noAnswer"));
  addPlain(words.notReached, at(language, "notReached"));
  addPlain(words.blank, at(language, "blank"));
  addPlain(words.totals, at(language, "totals"));
  addPlain(words.yes, at(language, "yes"));
  addPlain(words.no, at(language, "no"));
  for (const auto& pattern : textsOf(at(language, "service")))
    words.service.add(pattern);
  addDays(words, language);
}

std::vector<ToolRows> toolRowsOf(const json& list) {
  std::vector<ToolRows> rows;
  for (const auto& each : list)
    rows.push_back({.columns = mapped(at(each, "columns"), joinedWords),
                    .values = mapped(at(each, "values"), plainWords),
                    .beside = mapped(at(each, "beside"), joinedWords)});
  return rows;
}

void addTools(ReadingWords& words, const json& tools) {
  for (auto& name : mapped(at(tools, "columns"), joinedWords))
    words.toolColumns.insert(std::move(name));
  words.toolPatterns = patternsOf(at(tools, "columnPatterns"));
  words.computed = patternsOf(at(tools, "computed"));
  addPlain(words.computedValues, at(tools, "computedValues"));
  for (const auto& [group, score] :
       {std::pair{"promoters", 10.0}, std::pair{"passives", 8.0}, std::pair{"detractors", 0.0}})
    for (auto& name : mapped(at(at(tools, "npsGroups"), group), plainWords))
      words.npsGroups.emplace(std::move(name), score);
  addPlain(words.testPeople, at(tools, "testPeople"));
  words.answerEndings = mapped(at(tools, "answerEndings"), plainWords);
  words.testRows = toolRowsOf(at(tools, "testRows"));
  words.partialRows = toolRowsOf(at(tools, "partialRows"));
}

ReadingWords readAll() {
  std::vector<json> languages;
  ReadingWords words;
  for (const std::string_view text : embeddedWords()) {
    auto read = json::parse(text, nullptr, false);
    if (read.contains("language"))
      languages.push_back(std::move(read));
    else
      addTools(words, read);
  }
  // A word that two languages share is read as the one that more tables are in.
  // clang 14 knows no ranges::subrange
  std::stable_partition(languages.begin(), languages.end(),
                        [](const json& language) { return language["language"] == "en"; });
  for (const auto& language : languages)
    addLanguage(words, language);
  std::ranges::stable_sort(words.asking, std::ranges::greater{}, &std::string::size);
  return words;
}

} // namespace

void WordPatterns::add(std::string_view pattern) {
  const bool open = pattern.starts_with('*');
  const bool goesOn = pattern.size() > 1 && pattern.ends_with('*');
  pattern.remove_prefix(open ? 1 : 0);
  pattern.remove_suffix(goesOn ? 1 : 0);
  patterns_.push_back((open ? "" : " ") + plainWords(pattern) + (goesOn ? "" : " "));
}

bool WordPatterns::fit(std::string_view plain) const {
  const std::string padded = " " + std::string(plain) + " ";
  return std::ranges::any_of(patterns_,
                             [&padded](const auto& pattern) { return padded.find(pattern) != std::string::npos; });
}

bool topicFits(const ReadingWords::Topics& topics, std::string_view topic, std::string_view plain) {
  const auto found = topics.find(topic);
  return found != topics.end() && found->second.fit(plain);
}

bool ReadingWords::speaksOf(std::string_view topic, std::string_view plain) const {
  return topicFits(says, topic, plain);
}

const ReadingWords& readingWords() {
  static const ReadingWords words = readAll();
  return words;
}

} // namespace throughline::data
