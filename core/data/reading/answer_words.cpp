#include "core/data/reading/answer_words.h"

#include "core/data/reading/plain_words.h"
#include "core/data/reading/reading_words.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace throughline::data {
namespace {

constexpr std::size_t mostSteps = 11;

/// The step of each answer on a known scale; none when one of them is not on it.
std::optional<std::vector<std::size_t>> stepsOn(const AnswerScale& scale, const std::vector<std::string>& plain) {
  std::vector<std::size_t> steps;
  std::map<std::size_t, std::string> taken;
  for (const auto& answer : plain) {
    const auto step = std::ranges::find_if(
        scale, [&answer](const auto& alike) { return std::ranges::find(alike, answer) != alike.end(); });
    if (step == scale.end())
      return std::nullopt;
    const auto at = static_cast<std::size_t>(step - scale.begin());
    if (!taken.emplace(at, answer).second && taken.at(at) != answer)
      return std::nullopt; // two different answers
    steps.push_back(at);
  }
  return taken.size() < 2 ? std::nullopt : std::optional(steps);
}

/// The shortest known scale that has all of the answers.
std::optional<WordScale> knownScale(const std::vector<std::string>& answers, const std::vector<std::string>& plain) {
  const AnswerScale* best = nullptr;
  std::vector<std::size_t> bestSteps;
  for (const auto& scale : readingWords().scales)
    if (best == nullptr || scale.size() < best->size())
      if (auto steps = stepsOn(scale, plain)) {
        best = &scale;
        bestSteps = std::move(*steps);
      }
  if (best == nullptr)
    return std::nullopt;
  WordScale made{.words = {}, .steps = best->size(), .whole = true};
  const double last = static_cast<double>(best->size() - 1);
  for (std::size_t at = 0; at < answers.size(); ++at)
    made.words.emplace_back(answers[at], 100 * (last - static_cast<double>(bestSteps[at])) / last);
  made.whole = std::set(bestSteps.begin(), bestSteps.end()).size() == best->size();
  return made;
}

double strengthOf(const AnswerParts& parts, const std::string& plain) {
  if (parts.slight.fit(plain))
    return 1;
  if (parts.mild.fit(plain))
    return 1.5;
  if (parts.strongest.fit(plain))
    return 4;
  return parts.strong.fit(plain) ? 3 : 2;
}

std::optional<double> levelOf(const AnswerParts& parts, const std::string& plain) {
  const bool good = parts.positive.fit(plain), bad = parts.negative.fit(plain);
  const bool between = parts.neutral.fit(plain);
  if (between && (good == bad || !bad))
    return 0;
  if (!good && !bad)
    return std::nullopt;
  if (parts.never.fit(plain))
    return good ? -3.5 : 3.5;
  const bool better = parts.turned.fit(plain) ? bad : !bad;
  return strengthOf(parts, plain) * (better ? 1 : -1);
}

/// The levels that a questionnaire with these has: those of the other side are supposed where both sides are there.
std::set<double> completed(const std::set<double>& levels) {
  const bool oneSided = levels.contains(-3.5) || *levels.begin() >= 0 || *levels.rbegin() <= 0;
  if (oneSided)
    return levels;
  std::set<double> all = levels;
  for (const double level : levels)
    all.insert(-level);
  return all;
}

std::optional<WordScale> composedScale(const AnswerParts& parts, const std::vector<std::string>& answers,
                                       const std::vector<std::string>& plain) {
  std::vector<double> found;
  std::map<double, std::string> taken;
  for (const auto& answer : plain) {
    const auto level = levelOf(parts, answer);
    if (!level || (!taken.emplace(*level, answer).second && taken.at(*level) != answer))
      return std::nullopt;
    found.push_back(*level);
  }
  const std::set<double> levels(found.begin(), found.end());
  if (levels.size() < 2)
    return std::nullopt;
  const auto all = completed(levels);
  WordScale made{.words = {}, .steps = all.size(), .whole = false};
  for (std::size_t at = 0; at < answers.size(); ++at)
    made.words.emplace_back(answers[at], 100 * static_cast<double>(std::distance(all.begin(), all.find(found[at]))) /
                                             static_cast<double>(all.size() - 1));
  return made;
}

/// "Good with comment" is "good".
std::string withoutEnding(std::string plain) {
  for (const auto& ending : readingWords().answerEndings)
    if (plain.size() > ending.size() && plain.ends_with(ending)) {
      plain.resize(plain.size() - ending.size());
      while (plain.ends_with(' '))
        plain.pop_back();
      return plain;
    }
  return plain;
}

} // namespace

std::optional<WordScale> wordScaleOf(const std::vector<std::string>& answers) {
  std::vector<std::string> plain;
  for (const auto& answer : answers)
    plain.push_back(withoutEnding(plainWords(answer)));
  const std::size_t different = std::set(plain.begin(), plain.end()).size();
  if (different < 2 || different > mostSteps)
    return std::nullopt;
  if (auto known = knownScale(answers, plain))
    return known;
  for (const auto& parts : readingWords().answers)
    if (auto composed = composedScale(parts, answers, plain))
      return composed;
  return std::nullopt;
}

std::optional<double> valenceOf(std::string_view answer) {
  const std::string plain = plainWords(answer);
  for (const auto& parts : readingWords().answers)
    if (const auto level = levelOf(parts, plain))
      return level;
  return std::nullopt;
}

} // namespace throughline::data
