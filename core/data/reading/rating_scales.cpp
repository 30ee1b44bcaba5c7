#include "core/data/reading/rating_candidates.h"
#include "core/data/reading/rating_guess.h"

#include "core/data/table/rating_text.h"

#include <cmath>
#include <set>

namespace throughline::data {
namespace {

/// Fewer numbers up to 10 than this may be anything, when their name does not say that they are scores.
constexpr std::size_t fewestUnnamed = 20;
/// A longer scale than this says little: hours, visits and prices run over it too.
constexpr double highestAlike = 11;

MappedScale ownScale(double low, double high) {
  return {.scale = {.metric = "scale", .low = low, .high = high, .lowerIsBetter = false},
          .wholeNumbers = false,
          .words = {}};
}

/// The texts of a column that stand for one of these numbers.
std::vector<std::string> textsOf(const ColumnProfile& column, const std::vector<double>& numbers) {
  std::vector<std::string> texts;
  for (const auto& [text, count] : column.values)
    if (const auto rating = ratingIn(text, column.decimals.sign);
        rating && std::ranges::find(numbers, rating->value) != numbers.end())
      texts.push_back(text);
  return texts;
}

/// 1 to 5 and 7: is 7 the best, or no answer?
bool stepsOverTop(const RatingCandidate& candidate) {
  constexpr std::size_t fewest = 4;
  const auto& answers = candidate.answers;
  const std::size_t count = answers.size();
  return candidate.column->isWhole() && count > fewest && candidate.most() <= 7 &&
         answers[count - 1] - answers[count - 2] == 2 &&
         answers[count - 2] - answers[0] == static_cast<double>(count - 2);
}

void giveScale(RatingCandidate& candidate, MappedScale scale, ScaleSource source) {
  GuessedRating rating{.scale = std::move(scale), .missing = {}, .rule = {}, .source = source};
  const double low = rating.scale.scale.low, high = rating.scale.scale.high;
  rating.endsSeen =
      candidate.has(low) && candidate.has(high) && (source != ScaleSource::values || !stepsOverTop(candidate));
  rating.rule = guessRule(rating.scale.scale);
  rating.codes = candidate.codes;
  if (low == 1 && high <= 7) {
    rating.zeroMissing = candidate.has(0);
    rating.missing.push_back("0");
  }
  if (high == 5 && candidate.has(6)) {
    rating.missing.push_back("6");
    rating.codes.push_back(6);
  }
  if (high == 10 && candidate.has(11)) {
    rating.missing.push_back("11");
    rating.codes.push_back(11);
  }
  rating.missing.push_back("");
  for (const auto& text : textsOf(*candidate.column, candidate.codes))
    rating.missing.push_back(text);
  rating.missing.insert(rating.missing.end(), candidate.column->noAnswers.begin(), candidate.column->noAnswers.end());
  if (!candidate.column->isRated())
    for (const auto& [phrase, count] : candidate.column->otherTexts) {
      rating.missing.push_back(phrase);
      rating.phrases.push_back(phrase);
    }
  candidate.rating = std::move(rating);
}

/// What columns without a scale of their own have in common.
struct Sisters {
  std::vector<RatingCandidate*> all;

  bool has(double answer) const {
    return std::ranges::any_of(all, [answer](const auto* each) { return each->has(answer); });
  }
  double most() const {
    double most = 0;
    for (const auto* each : all)
      most = std::max(most, each->most());
    return most;
  }
  /// Below 0 where a column has marks on both sides of it; nothing but -1 and -2 is no scale.
  double least() const {
    double least = 0;
    for (const auto* each : all)
      if (each->most() > 0 && (each->has(0) || each->most() >= 2))
        least = std::min(least, each->least());
    return least;
  }
  std::size_t cells() const {
    std::size_t cells = 0;
    for (const auto* each : all)
      cells += each->column->ratings;
    return cells;
  }
  std::size_t count(double answer) const {
    std::size_t count = 0;
    for (const auto* each : all)
      if (const auto found = each->column->scores.find(answer); found != each->column->scores.end())
        count += found->second;
    return count;
  }
  bool anyNamed() const {
    return std::ranges::any_of(all, [](const auto* each) { return each->named; });
  }
};

/// How many different whole marks of a range are there, and how many one expects in so many cells.
bool hasMost(const RatingCandidate& candidate, int from, int to) {
  const auto there = std::ranges::count_if(
      candidate.answers, [=](double answer) { return answer >= from && answer <= to && answer == std::floor(answer); });
  const std::size_t expected =
      candidate.named || candidate.recommends ? 2 : std::max<std::size_t>(candidate.column->filled / 3, 3);
  return static_cast<std::size_t>(there) >= std::min(static_cast<std::size_t>(to - from), expected);
}

void settleHeader(RatingCandidate& candidate) {
  const auto& said = *candidate.said;
  if (!said.high)
    return;
  const double low =
      said.low.value_or(*said.high <= 7 || (*said.high == 10 && candidate.has(1) && !candidate.has(0)) ? 1 : 0);
  if (candidate.most() > *said.high || candidate.least() < low - 1)
    return;
  const bool isNps = candidate.recommends && low == 0 && *said.high == 10;
  giveScale(candidate, isNps ? *MappedScale::named("nps") : ownScale(low, *said.high),
            isNps ? ScaleSource::recommendation : ScaleSource::header);
  candidate.strong = true;
}

/// "86 %" and "4/5" say it themselves.
void settleForms(RatingCandidate& candidate) {
  const auto& column = *candidate.column;
  if (column.percents * 2 > column.ratings && candidate.least() >= 0) {
    giveScale(candidate, ownScale(0, 100), ScaleSource::values);
  } else if (column.bests.size() == 1 && candidate.most() <= *column.bests.begin()) {
    const double best = *column.bests.begin();
    giveScale(candidate, ownScale(best <= 7 && !candidate.has(0) ? 1 : 0, best), ScaleSource::values);
  } else {
    return;
  }
  candidate.strong = true;
}

void settleRecommendation(RatingCandidate& candidate) {
  const double most = candidate.most();
  const bool npsName = candidate.column->plain == "nps" || candidate.column->plain.starts_with("nps ") ||
                       candidate.column->plain.ends_with(" nps") || candidate.column->plain == "ltr";
  const bool wide = most > 7 || (candidate.has(0) && most > 5);
  if (candidate.least() < 0 || most > 11 || !candidate.column->isWhole() || !(npsName || wide))
    return;
  // Programs that count answers from 1 give 11 to the best: no 0, and more than a slip at 11.
  const auto best = candidate.column->scores.find(11);
  const bool fromOne = most == 11 && candidate.has(1) && !candidate.has(0) && best->second > 1;
  if (fromOne)
    giveScale(candidate, ownScale(1, 11), ScaleSource::values);
  else
    giveScale(candidate, *MappedScale::named("nps"), ScaleSource::recommendation);
  if (fromOne)
    candidate.rating->endsSeen = false;
  candidate.strong = true;
}

/// Marks up to 5 (SFO: with 6 for "does not apply").
void settleFives(Sisters& fives, bool whole) {
  if (fives.all.empty())
    return;
  double low = 1, high = 5;
  if (fives.least() < 0) {
    high = std::max(fives.most(), -fives.least());
    low = -high;
  } else if (fives.most() == 4 && fives.count(0) * 25 > fives.cells()) {
    low = 0;
    high = 4;
  } else if (whole && fives.most() >= 3 && fives.most() <= 4 && fives.has(1) && fives.all.size() >= 3) {
    high = fives.most();
  }
  for (auto* each : fives.all) {
    if (each->least() < low - 1 || each->isFlag())
      continue;
    const bool five = low == 1 && high == 5;
    giveScale(*each, ownScale(low, high), ScaleSource::values);
    each->strong = each->named ? each->most() >= 3 || high < 5 || low < 1
                               : five && each->column->isWhole() && each->has(5) && hasMost(*each, 1, 5);
  }
}

/// Marks up to 10 and the like: where they begin and end is seen in all of them together.
void settleTens(Sisters& tens) {
  if (tens.all.empty())
    return;
  const bool nine = tens.most() == 9 && tens.has(1) && !tens.has(0);
  const bool marks = std::ranges::any_of(tens.all, [](const auto* each) { return each->column->says("tenMarks"); });
  const double low = !tens.has(0) && (tens.has(1) || marks) ? 1 : 0;
  for (auto* each : tens.all) {
    giveScale(*each, ownScale(low, nine ? 9 : 10), ScaleSource::values);
    each->strong =
        (each->named || (each->column->filled >= fewestUnnamed && each->most() >= 10)) && hasMost(*each, 3, 10);
  }
}

void settleSimple(Sisters& sisters, double high) {
  for (auto* each : sisters.all) {
    giveScale(*each, ownScale(1, high), ScaleSource::values);
    each->strong = (each->named || each->most() == high) && hasMost(*each, 1, static_cast<int>(high));
  }
}

struct Families {
  Sisters fives, sixes, sevens, tens, hundreds, flags;
};

constexpr double schoolMarks = 20; ///< as schools of France, Belgium and Portugal give them

bool saysSchoolMark(const RatingCandidate* candidate) {
  return candidate->column->says("markOfTwenty");
}

/// By the highest mark of each; marks up to 11 beside some up to 20 are of these; then a 6 beside marks up to 7 belongs
/// to these.
Families familiesOf(std::vector<RatingCandidate>& candidates) {
  Families families;
  const bool sixIsNone = std::ranges::any_of(
      candidates, [](const auto& each) { return !each.rating && each.most() == 6 && each.least() == 0; });
  const bool twenty = std::ranges::any_of(candidates, [](const auto& each) {
    return !each.rating && each.most() > highestAlike && each.most() <= schoolMarks && saysSchoolMark(&each);
  });
  for (auto& each : candidates) {
    if (each.rating)
      continue;
    const double most = each.most();
    if (most <= 1 && each.least() >= 0 && !each.column->isWhole())
      continue; // shares of 1: no marks of people
    if (twenty && saysSchoolMark(&each) && each.least() >= 0)
      families.hundreds.all.push_back(&each);
    else if (each.isFlag())
      families.flags.all.push_back(&each);
    else if (most <= 5 || (most <= 6 && sixIsNone))
      families.fives.all.push_back(&each);
    else if (most <= 6 && each.least() >= 1)
      families.sixes.all.push_back(&each);
    else if (most <= 7 && each.least() >= 0)
      families.sevens.all.push_back(&each);
    else if (most <= 11 && each.least() >= 0)
      families.tens.all.push_back(&each);
    else if (each.least() >= 0)
      families.hundreds.all.push_back(&each);
  }
  if (!families.sevens.all.empty())
    families.sevens.all.insert(families.sevens.all.end(), families.sixes.all.begin(), families.sixes.all.end());
  if (!families.sevens.all.empty())
    families.sixes.all.clear();
  return families;
}

/// Whole numbers from one end of 0 to 100 to the other, no running number: what a slider gives.
bool looksLikeSlider(const RatingCandidate& candidate) {
  constexpr std::size_t fewestAnswers = 20, fewestDifferent = 10;
  const auto& column = *candidate.column;
  const bool repeats = candidate.answers.size() < column.ratings;
  return column.isWhole() && column.ratings >= fewestAnswers && candidate.answers.size() >= fewestDifferent &&
         candidate.least() >= 0 && candidate.least() <= 20 && candidate.most() >= 90 && repeats;
}

bool isSettledRating(const RatingCandidate& candidate) {
  return candidate.rating && candidate.strong && !candidate.isFlag();
}

/// Sliders stand beside ratings, or beside sliders that do; where another column says 0 to 100, anywhere.
void acceptSliders(const Sisters& hundreds, const std::vector<RatingCandidate>& candidates) {
  const bool said = std::ranges::any_of(candidates, [](const auto& each) {
    return isSettledRating(each) && each.rating->scale.scale.low == 0 && each.rating->scale.scale.high == 100;
  });
  const auto besideRating = [&candidates](const RatingCandidate& slider) {
    return std::ranges::any_of(candidates, [&slider](const auto& other) {
      const auto place = slider.column->position, beside = other.column->position;
      return isSettledRating(other) && (place == beside + 1 || beside == place + 1);
    });
  };
  for (bool more = true; more;) {
    more = false;
    for (auto* each : hundreds.all)
      if (!each->strong && looksLikeSlider(*each) && (said || besideRating(*each))) {
        giveScale(*each, ownScale(0, 100), ScaleSource::values);
        each->strong = each->slider = more = true;
      }
  }
}

void settleHundreds(Sisters& hundreds, const std::vector<RatingCandidate>& candidates) {
  const bool named = hundreds.anyNamed() ||
                     std::ranges::any_of(hundreds.all, [](const auto* each) { return each->column->says("percent"); });
  const bool marks = hundreds.most() <= schoolMarks && std::ranges::any_of(hundreds.all, saysSchoolMark);
  for (auto* each : hundreds.all) {
    if (!named)
      break;
    giveScale(*each, ownScale(0, marks ? schoolMarks : 100), ScaleSource::values);
    each->strong = each->named || each->column->says("percent");
  }
  acceptSliders(hundreds, candidates);
}

/// "Price", "Store visit": a rating where all ends of the scale that at least two ratings have are answered.
void settleMaybeNumbers(std::vector<RatingCandidate>& candidates, const std::vector<ColumnProfile>& profiles) {
  std::vector<RatingCandidate> accepted;
  for (const auto& profile : profiles) {
    if (!saysMaybeNumber(profile))
      continue;
    auto candidate = numericCandidate(profile, {});
    if (!candidate || candidate->isFlag() || !profile.isWhole())
      continue;
    const auto alike = [&candidate](const RatingCandidate& other) {
      const auto& scale = other.rating->scale.scale;
      return isSettledRating(other) && other.rating->scale.words.empty() && scale.high <= highestAlike &&
             std::abs(candidate->least() - scale.low) < 1e-9 && std::abs(candidate->most() - scale.high) < 1e-9;
    };
    const auto sister = std::ranges::find_if(candidates, [&](const auto& each) { return each.rating && alike(each); });
    const auto sisters =
        std::ranges::count_if(candidates, [&](const auto& each) { return each.rating && alike(each); });
    if (sisters < 2)
      continue;
    giveScale(*candidate, sister->rating->scale, ScaleSource::sisters);
    candidate->strong = true;
    accepted.push_back(std::move(*candidate));
  }
  std::ranges::move(accepted, std::back_inserter(candidates));
}

} // namespace

void settleScales(std::vector<RatingCandidate>& candidates, bool whole) {
  for (auto& each : candidates) {
    if (each.said)
      settleHeader(each);
    if (!each.rating)
      settleForms(each);
    if (!each.rating && each.recommends)
      settleRecommendation(each);
  }
  Families families = familiesOf(candidates);
  settleFives(families.fives, whole);
  settleSimple(families.sixes, 6);
  settleSimple(families.sevens, 7);
  settleTens(families.tens);
  settleHundreds(families.hundreds, candidates);
  for (auto* flag : families.flags.all)
    giveScale(*flag, *MappedScale::named("binary"), ScaleSource::values);
}

std::vector<RatingCandidate> ratingCandidates(const std::vector<ColumnProfile>& profiles, bool whole) {
  std::vector<RatingCandidate> candidates;
  const auto common = commonPhrases(profiles);
  for (const auto& profile : profiles)
    if (auto candidate = numericCandidate(profile, common);
        candidate && (!saysOtherNumber(profile) || candidate->recommends))
      candidates.push_back(std::move(*candidate));
  settleScales(candidates, whole);
  settleMaybeNumbers(candidates, profiles);
  addWordCandidates(candidates, profiles);
  std::ranges::sort(candidates, {}, [](const auto& each) { return each.column->position; });
  settleDirections(candidates, profiles);
  return candidates;
}

} // namespace throughline::data
