#include "core/data/reading/rating_guess.h"

#include "core/data/sources/metric_registry.h"
#include "core/data/table/cell_values.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace throughline::data {
namespace {

constexpr std::size_t mostDifferentRatings = 14;
/// Fewer numbers up to 10 than this may be anything, when their name does not say that they are scores.
constexpr std::size_t fewestUnnamed = 20;

/// The whole numbers of a column, told apart from codes that are no answers.
struct RatingNumbers {
  std::set<int> answers;
  std::vector<std::string> codes;
};

bool saysRecommending(const ColumnProfile& profile) {
  return profile.contains({"recommend", "netpro", "net promoter"});
}

bool isNoAnswerCode(int number) {
  return number < 0 || number == 77 || number == 88 || number == 98 || number == 99 || number == 998 || number == 999;
}

std::optional<RatingNumbers> ratingNumbersOf(const ColumnProfile& profile) {
  if (!profile.isNumeric() || !profile.whole || profile.manyValues || profile.different() > mostDifferentRatings)
    return std::nullopt;
  RatingNumbers numbers;
  for (const auto& [text, count] : profile.values) {
    const auto number = numberIn(text);
    if (!number || std::abs(*number) > 1000)
      continue;
    if (isNoAnswerCode(static_cast<int>(*number)))
      numbers.codes.push_back(text);
    else
      numbers.answers.insert(static_cast<int>(*number));
  }
  // 8 or 9 far above a scale that ends at 5 are "does not apply" and "does not say".
  const auto between = [&numbers](int from, int to) {
    return std::ranges::any_of(numbers.answers, [=](int number) { return number >= from && number <= to; });
  };
  if (!saysRecommending(profile) && !profile.saysWord({"nps", "ltr"}) && numbers.answers.contains(5) &&
      !between(6, 7) && !between(10, 11))
    for (const int code : {8, 9})
      if (numbers.answers.erase(code) > 0)
        numbers.codes.push_back(std::to_string(code));
  const bool fits = !numbers.answers.empty() && *numbers.answers.rbegin() <= 11;
  return fits ? std::optional(numbers) : std::nullopt;
}

/// Whether so many of the numbers are there as one can expect in a sample of that size; a name that says it needs
/// fewer.
bool hasMost(const RatingNumbers& numbers, int from, int to, const ColumnProfile& profile) {
  const auto there = std::ranges::count_if(numbers.answers, [=](int number) { return number >= from && number <= to; });
  const std::size_t expected =
      saysRating(profile) || saysRecommending(profile) ? 2 : std::max<std::size_t>(profile.filled / 3, 3);
  return static_cast<std::size_t>(there) >= std::min(static_cast<std::size_t>(to - from), expected);
}

MappedScale ownScale(double low, double high) {
  return {.scale = {.metric = "scale", .low = low, .high = high, .lowerIsBetter = false},
          .wholeNumbers = false,
          .words = {}};
}

GuessedRating ratingWith(MappedScale scale, std::vector<std::string> missing, const RatingNumbers& numbers,
                         const ColumnProfile& profile) {
  missing.insert(missing.end(), numbers.codes.begin(), numbers.codes.end());
  missing.insert(missing.end(), profile.noAnswers.begin(), profile.noAnswers.end());
  return {.scale = std::move(scale),
          .missing = std::move(missing),
          .highest = static_cast<double>(*numbers.answers.rbegin())};
}

/// 0 (worst) .. 100 (best) for what an answer in words says.
std::optional<double> scoreOfAnswer(const std::string& text) {
  const auto words = wordsOf(text);
  const auto says = [&words](std::initializer_list<std::string_view> any) {
    return std::ranges::any_of(any, [&words](auto word) { return std::ranges::find(words, word) != words.end(); });
  };
  const bool strong = says({"very", "extremely", "completely", "strongly", "highly", "totally"});
  const bool negated = says({"not", "no", "un", "dis"});
  const bool good = says({"satisfied", "happy", "good", "agree", "excellent", "yes", "promoter", "great", "favorably",
                          "favourably", "favorable", "favourable", "likely", "easy", "pleased", "delighted"});
  if (says({"neither"}))
    return 50;
  if (says({"dissatisfied", "unhappy", "poor", "bad", "terrible", "awful", "disagree", "no", "detractor", "unsatisfied",
            "unfavorably", "unfavourably", "unfavorable", "unfavourable", "unlikely", "difficult"}) ||
      (negated && good))
    return strong || says({"terrible", "awful", "no", "neutral", "detractor"}) ? 0 : 25;
  if (says({"neutral", "average", "ok", "okay", "passive", "fair"}))
    return 50;
  if (good)
    return strong || says({"excellent", "yes", "promoter", "delighted"}) ? 100 : 75;
  return std::nullopt;
}

bool isNoAnswer(const ColumnProfile& profile, const std::string& text) {
  return std::ranges::find(profile.noAnswers, text) != profile.noAnswers.end();
}

} // namespace

bool saysRating(const ColumnProfile& profile) {
  return profile.saysWord({"rating", "ratings", "score", "scores", "stars", "rate", "csat", "ces", "satisfaction"}) ||
         profile.contains({"overall", "satisf", "how would you rate", "please rate", "how was", "how did you like",
                           "how easy", "how happy", "feel about", "happy with", "do you agree", "zufrieden",
                           "bewerten"});
}

bool saysOtherNumber(const ColumnProfile& profile) {
  return profile.saysWord({"age",      "gender",  "sex",       "income",    "times", "number", "count",  "year",
                           "month",    "quarter", "week",      "tenure",    "nps",   "netpro", "weight", "rank",
                           "priority", "size",    "household", "education", "id",    "region", "zip"}) ||
         profile.contains({"how many", "how often", "how much", "times", "income", "gender", "numof", "netpro",
                           "recommend", "how important", "importance", "how likely", "likelihood", "please rank",
                           "in order of preference", "how recently"}) ||
         profile.lower.ends_with("age");
}

std::optional<GuessedRating> guessRating(const ColumnProfile& profile) {
  const auto numbers = ratingNumbersOf(profile);
  if (!numbers)
    return std::nullopt;
  const int least = *numbers->answers.begin();
  const int most = *numbers->answers.rbegin();
  if (most <= 10 &&
      (profile.saysWord({"nps", "ltr"}) || ((most > 7 || (least == 0 && most > 5)) && saysRecommending(profile))))
    return ratingWith(*MappedScale::named("nps"), {""}, *numbers, profile);
  if (most <= 5 || (most == 6 && least == 0)) {
    const bool ends = numbers->answers.contains(5) || (saysRating(profile) && most >= 3 && least >= 1);
    if (!ends || !hasMost(*numbers, 1, 5, profile))
      return std::nullopt;
    auto rating = ratingWith(ownScale(1, 5), {"0", ""}, *numbers, profile);
    if (most == 6)
      rating.missing.insert(rating.missing.begin() + 1, "6");
    return rating;
  }
  if (most == 7 && least >= 1 && hasMost(*numbers, 1, 7, profile))
    return ratingWith(ownScale(1, 7), {"0", ""}, *numbers, profile);
  const bool named = saysRating(profile) || saysRecommending(profile);
  if (most >= 10 && (named || profile.filled >= fewestUnnamed) && hasMost(*numbers, 3, 10, profile))
    return ratingWith(*MappedScale::named("nps"),
                      most == 11 ? std::vector<std::string>{"11", ""} : std::vector<std::string>{""}, *numbers,
                      profile);
  return std::nullopt;
}

std::optional<GuessedRating> guessWordRating(const ColumnProfile& profile) {
  const std::size_t answers = profile.different() - std::min(profile.noAnswers.size(), profile.different());
  if (!profile.isText() || profile.manyValues || answers < 2 || answers > 7)
    return std::nullopt;
  GuessedRating rating{.scale = ownScale(0, 100), .missing = profile.noAnswers};
  for (const auto& [text, count] : profile.values) {
    if (isNoAnswer(profile, text))
      continue;
    const auto score = scoreOfAnswer(text);
    if (!score)
      return std::nullopt;
    rating.scale.words.emplace_back(text, answers == 2 ? (*score > 50 ? 100 : 0) : *score);
  }
  const auto [low, high] = std::ranges::minmax(rating.scale.words, {}, &std::pair<std::string, double>::second);
  if (low.second > 25 || high.second < 75)
    return std::nullopt;
  return rating;
}

bool isOutcomeFlag(const ColumnProfile& profile) {
  if (profile.isNumeric())
    return profile.whole && profile.least == 0 && profile.most == 1;
  const auto words = guessWordRating(profile);
  return words && words->scale.words.size() == 2;
}

FailureRule guessRule(const Scale& scale) {
  if (const MetricKind* kind = metricKind(scale.metric))
    return ruleOf(*kind);
  if (const auto usual = defaultRule(scale))
    return *usual;
  // What is below the middle: 1 of 3, 2 of 4, 3 of 7; of 0 to 100 as of five points.
  const double middle = (scale.low + scale.high) / 2;
  return FailureRule{.atMost = scale.high > 10 ? scale.low + (scale.high - scale.low) / 4 : std::ceil(middle) - 1,
                     .atLeast = {},
                     .values = {}};
}

} // namespace throughline::data
