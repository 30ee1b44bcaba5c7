#include "core/data/reading/rating_candidates.h"

#include "core/base/plain_text.h"
#include "core/data/reading/answer_labels.h"
#include "core/data/reading/answer_words.h"
#include "core/data/reading/plain_words.h"
#include "core/data/reading/reading_words.h"
#include "core/data/sources/metric_registry.h"
#include "core/data/table/rating_text.h"

#include <cmath>
#include <set>

namespace throughline::data {
namespace {

constexpr std::size_t mostDifferentRatings = 14;
constexpr double highestMark = 11;

/// 66, 77, 88, 99, 999, 95 .. 98, 9998: as programs for surveys write what is no answer, with a minus or without.
bool looksLikeCode(double number) {
  const std::string digits = numberText(std::abs(number));
  const bool whole = digits.find_first_not_of("0123456789") == std::string::npos;
  if (!whole || digits.size() < 2 || digits.size() > 5)
    return false;
  const std::string_view start = std::string_view(digits).substr(0, digits.size() - 1);
  const bool nines = start.find_first_not_of('9') == std::string_view::npos && digits.back() >= '5';
  return nines || (digits.front() >= '6' && digits.find_first_not_of(digits.front()) == std::string::npos);
}

/// A number below all marks, of up to three such.
bool isBelowMarks(double number, double highest, std::ptrdiff_t negatives) {
  constexpr std::ptrdiff_t mostCodes = 3;
  const bool usual = number == -1 || number == -2 || number == -7 || number == -8 || number == -9;
  return number < 0 && (usual || looksLikeCode(number) || (number < -highest && negatives <= mostCodes));
}

/// 98 and 99 beside marks up to 11; -1 beside marks that are all above 0.
void takeUsualCodes(RatingCandidate& candidate) {
  auto& answers = candidate.answers;
  double highest = 0;
  for (const double answer : answers)
    highest = looksLikeCode(answer) ? highest : std::max(highest, answer);
  const auto negatives = std::ranges::count_if(answers, [](double answer) { return answer < 0; });
  const bool twoSided = negatives > 1 && highest <= 5 && candidate.has(0) && answers.front() >= -highest;
  std::erase_if(answers, [&](double answer) {
    const bool code = answer > 0 ? looksLikeCode(answer) && highest <= highestMark && answer > 11
                                 : isBelowMarks(answer, highest, negatives) && !twoSided && highest >= 3;
    if (code)
      candidate.codes.push_back(answer);
    return code;
  });
}

/// 8 or 9 far above a scale that ends at 5 are "does not apply" and "does not say".
void takeCodesAboveFive(RatingCandidate& candidate) {
  const bool gap = !candidate.recommends && candidate.has(5) && !candidate.has(6) && !candidate.has(7) &&
                   !candidate.has(10) && candidate.column->isWhole();
  std::erase_if(candidate.answers, [&](double answer) {
    const bool code = gap && (answer == 8 || answer == 9);
    if (code)
      candidate.codes.push_back(answer);
    return code;
  });
}

/// "0 = not used" in the header, "6 - Don't know" in the cells: what is said goes before what is usual.
void takeCodes(RatingCandidate& candidate) {
  auto said = codesInHeader(candidate.column->question);
  std::ranges::move(codesInHeader(candidate.column->header), std::back_inserter(said));
  std::ranges::move(codesByLabel(*candidate.column), std::back_inserter(said));
  std::erase_if(candidate.answers, [&](double answer) {
    const bool code = std::ranges::find(said, answer) != said.end();
    if (code)
      candidate.codes.push_back(answer);
    return code;
  });
  if (candidate.answers.empty())
    return;
  takeUsualCodes(candidate);
  takeCodesAboveFive(candidate);
}

/// 100,3 % among percents: a few cells that are rejected by themselves.
void takeBeyondPercent(RatingCandidate& candidate) {
  const auto& column = *candidate.column;
  std::size_t beyond = 0;
  for (const auto& [score, count] : column.scores)
    beyond += score > 100 ? count : 0;
  if (column.percents * 2 > column.ratings && beyond * 20 <= column.ratings)
    std::erase_if(candidate.answers, [](double answer) { return answer > 100; });
}

/// 55 among marks up to 5: one cell that is rejected by itself.
void takeSlips(RatingCandidate& candidate) {
  auto& answers = candidate.answers;
  const std::size_t bearable = candidate.column->ratings / 50;
  std::size_t slips = 0;
  while (answers.size() > 2) {
    const double last = answers.back(), next = answers[answers.size() - 2];
    slips += candidate.column->scores.at(last);
    if (slips > bearable || last <= highestMark || last < 2 * next)
      return;
    answers.pop_back();
  }
}

bool isCounted(const ColumnProfile& column) {
  return column.labelled * 2 > column.ratings;
}

/// "¿Cuánto esfuerzo ...?", "Hoeveel moeite ...?": how much it took, in words that count things as well.
bool asksForEffort(const ColumnProfile& profile) {
  return profile.says("effort") && profile.says("lowerIsBetter");
}

} // namespace

bool RatingCandidate::isFlag() const {
  const bool words = rating && rating->source == ScaleSource::words;
  return !words && least() >= 0 && most() <= 1 && column->isWhole();
}

bool saysOtherNumber(const ColumnProfile& profile) {
  if (profile.says("overall") || profile.says("satisfaction") || asksForEffort(profile))
    return false;
  return saysMaybeNumber(profile) || profile.says("notScore") || readingWords().speaksOf("notScore", profile.heading);
}

bool saysMaybeNumber(const ColumnProfile& profile) {
  return profile.says("softNotScore") && !profile.says("rating") && !profile.says("notScore") &&
         !readingWords().speaksOf("notScore", profile.heading) && !scaleInHeader(profile.question);
}

std::set<std::string> commonPhrases(const std::vector<ColumnProfile>& profiles) {
  std::set<std::string> once, common;
  for (const auto& profile : profiles)
    if (!profile.isRated() && profile.isRatedBesidePhrases())
      for (const auto& [phrase, count] : profile.otherTexts)
        if (!once.insert(phrase).second)
          common.insert(phrase);
  return common;
}

std::optional<RatingCandidate> numericCandidate(const ColumnProfile& profile,
                                                const std::set<std::string>& commonPhrases) {
  const bool phrases = !profile.isRated() && profile.isRatedBesidePhrases();
  if ((!profile.isRated() && !phrases) || labelsNameChoices(profile))
    return std::nullopt;
  RatingCandidate candidate{.column = &profile};
  candidate.said = scaleInHeader(profile.question);
  if (!candidate.said)
    candidate.said = scaleInHeader(profile.header);
  candidate.recommends = profile.says("recommend");
  candidate.named = profile.says("rating") || readingWords().speaksOf("rating", profile.heading) ||
                    candidate.said.has_value() || isCounted(profile);
  const bool shared = std::ranges::any_of(
      profile.otherTexts, [&commonPhrases](const auto& each) { return commonPhrases.contains(each.first); });
  if (phrases && !candidate.named && !candidate.recommends && !shared)
    return std::nullopt;
  for (const auto& [score, count] : profile.scores)
    candidate.answers.push_back(score);
  takeCodes(candidate);
  takeBeyondPercent(candidate);
  takeSlips(candidate);
  const bool few = profile.scores.size() <= mostDifferentRatings || !profile.isWhole() ||
                   (candidate.answers.size() > 1 && candidate.most() > highestMark);
  if (candidate.answers.empty() || !few || candidate.most() > 100 || candidate.least() < -5)
    return std::nullopt;
  return candidate;
}

std::optional<GuessedRating> outcomeFlag(const ColumnProfile& profile, bool leaving) {
  GuessedRating rating{.scale = *MappedScale::named("binary"), .missing = profile.noAnswers, .rule = {}, .codes = {}};
  rating.scale.scale.lowerIsBetter = leaving;
  rating.rule = leaving ? FailureRule{.atMost = {}, .atLeast = 1, .values = {}} : guessRule(rating.scale.scale);
  if (profile.isNumeric() && profile.isWhole() && profile.scores.size() == 2 && profile.least() == 0 &&
      profile.most() == 1)
    return rating;
  const auto answers = profile.answers();
  if (profile.manyValues || answers.size() != 2 || !profile.isText())
    return std::nullopt;
  const auto& words = readingWords();
  for (const bool turned : {false, true}) {
    const auto& yes = answers[turned ? 1 : 0];
    const auto& no = answers[turned ? 0 : 1];
    if (words.yes.contains(plainWords(yes)) && words.no.contains(plainWords(no))) {
      rating.scale.scale.metric = "scale";
      rating.scale.wholeNumbers = false;
      rating.scale.words = {{no, 0}, {yes, 1}};
      std::ranges::sort(rating.scale.words);
      return rating;
    }
  }
  return std::nullopt;
}

namespace {

/// The same answers stand in many columns.
class KnownWordScales {
public:
  const std::optional<WordScale>& of(const std::set<std::string>& answers) {
    const auto known = scales_.find(answers);
    if (known != scales_.end())
      return known->second;
    return scales_.emplace(answers, wordScaleOf({answers.begin(), answers.end()})).first->second;
  }

private:
  std::map<std::set<std::string>, std::optional<WordScale>> scales_;
};

constexpr std::size_t mostWords = 11;

std::set<std::string> answersOf(const ColumnProfile& profile) {
  const auto texts = profile.answers();
  return {texts.begin(), texts.end()};
}

/// "Neutral", "NEUTRAL" and "neutral " are one answer.
std::size_t differentWords(const ColumnProfile& profile) {
  std::set<std::string> words;
  for (const auto& [text, count] : profile.values)
    words.insert(plainWords(text));
  return words.size();
}

bool mayBeWords(const ColumnProfile& profile) {
  return profile.isText() && !profile.manyValues && profile.meanLength <= 60 &&
         profile.different() > profile.noAnswers.size() && differentWords(profile) <= mostWords + 3;
}

/// "Comment", "Remarks": what stands below may be short and come again; only a whole scale of words is one all the
/// same.
bool isHeadedComment(const ColumnProfile& profile) {
  const bool oneWord = profile.plain.find(' ') == std::string::npos;
  return oneWord && profile.says("comment") && !profile.says("rating");
}

RatingCandidate wordCandidate(const ColumnProfile& column, const WordScale& scale, const std::set<std::string>& own) {
  RatingCandidate candidate{.column = &column, .named = true, .recommends = column.says("recommend"), .strong = true};
  GuessedRating rating{.missing = column.noAnswers, .source = ScaleSource::words};
  rating.scale.scale = {.metric = "scale", .low = 0, .high = 100, .lowerIsBetter = false};
  rating.scale.words = scale.words;
  rating.rule = guessRule(rating.scale.scale, scale.steps);
  rating.wordsSupposed = !scale.whole;
  for (const auto& [word, score] : scale.words)
    if (own.contains(word))
      candidate.answers.push_back(score);
  std::ranges::sort(candidate.answers);
  candidate.rating = std::move(rating);
  return candidate;
}

/// "Promoter", "Passive", "Detractor": groups of a recommendation, each by a score that stands for its own.
std::optional<MappedScale> npsGroupsIn(const std::set<std::string>& answers) {
  const auto& groups = readingWords().npsGroups;
  auto scale = *MappedScale::named("nps");
  std::set<double> found;
  for (const auto& answer : answers) {
    const auto group = groups.find(plainWords(answer));
    if (group == groups.end())
      return std::nullopt;
    scale.words.emplace_back(answer, group->second);
    found.insert(group->second);
  }
  return found.contains(scale.scale.low) && found.contains(scale.scale.high) ? std::optional(scale) : std::nullopt;
}

RatingCandidate groupCandidate(const ColumnProfile& column, const MappedScale& scale) {
  RatingCandidate candidate{.column = &column, .named = true, .recommends = true, .strong = true};
  for (const auto& [word, score] : scale.words)
    candidate.answers.push_back(score);
  std::ranges::sort(candidate.answers);
  candidate.rating = GuessedRating{
      .scale = scale, .missing = column.noAnswers, .rule = guessRule(scale.scale), .source = ScaleSource::words};
  return candidate;
}

} // namespace

void addWordCandidates(std::vector<RatingCandidate>& candidates, const std::vector<ColumnProfile>& profiles) {
  std::vector<std::pair<const ColumnProfile*, std::set<std::string>>> columns;
  for (const auto& profile : profiles)
    if (mayBeWords(profile) && !profile.says("openQuestion"))
      columns.emplace_back(&profile, answersOf(profile));
  KnownWordScales scales;
  for (const auto& [column, own] : columns) {
    if (const auto groups = npsGroupsIn(own)) {
      candidates.push_back(groupCandidate(*column, *groups));
      continue;
    }
    std::set<std::string> all = own;
    for (const auto& [sister, others] : columns)
      if (std::ranges::any_of(others, [&answers = own](const auto& text) { return answers.contains(text); }))
        all.insert(others.begin(), others.end());
    const auto& together = scales.of(all);
    const auto& scale = together ? together : scales.of(own);
    if (scale && !saysOtherNumber(*column) && (scale->whole || !isHeadedComment(*column)))
      candidates.push_back(wordCandidate(*column, *scale, own));
  }
}

FailureRule guessRule(const Scale& scale, std::size_t steps) {
  if (const MetricKind* kind = metricKind(scale.metric))
    return ruleOf(*kind);
  const double answers = steps > 0 ? static_cast<double>(steps) : scale.high - scale.low + 1;
  const double step = (scale.high - scale.low) / (answers - 1);
  // Marks from 1 to 10 fail where those from 0 to 10 do: 6 is not good.
  const bool tenMarks = steps == 0 && scale.low == 1 && scale.high == 10;
  const double failing = tenMarks ? 6 : std::max(1.0, std::floor(answers * 0.4 + 1e-9));
  FailureRule rule;
  if (scale.lowerIsBetter)
    rule.atLeast = scale.high - step * (failing - 1);
  else
    rule.atMost = scale.low + step * (failing - 1);
  return rule;
}

} // namespace throughline::data
