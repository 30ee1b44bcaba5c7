#pragma once

#include "core/data/reading/column_profile.h"
#include "core/data/reading/mapping.h"
#include "core/data/reading/scale_in_header.h"

#include <optional>
#include <string>
#include <vector>

/// Which columns look like scores, and on which scale: settled for all of them together.
namespace throughline::data {

/// What tells the scale of a column.
enum class ScaleSource : std::uint8_t { header, values, sisters, words, recommendation };

/// How a rating column is read.
struct GuessedRating {
  MappedScale scale;
  std::vector<std::string> missing; ///< texts and codes that are no answers
  FailureRule rule;
  ScaleSource source = ScaleSource::values;
  bool endsSeen = true; ///< both ends of the scale are among the answers
  bool directionAssumed = false;
  bool zeroMissing = false;         ///< 0 stands below the scale and was taken for no answer
  bool wordsSupposed = false;       ///< not all answers of the words' scale are there
  std::vector<double> codes;        ///< numbers that are taken for no answers
  std::vector<std::string> phrases; ///< of a meaning that is not known, taken for no answers
};

/// A column that may hold ratings.
struct RatingCandidate {
  const ColumnProfile* column = nullptr;
  std::vector<double> answers; ///< in order, without codes and slips of the pen
  std::vector<double> codes;   ///< 98, 99, -1 ... beside a scale
  std::optional<HeaderScale> said;
  bool named = false; ///< its header speaks of a rating
  bool recommends = false;
  bool strong = false; ///< a rating by itself; else only beside others
  bool slider = false; ///< whole numbers all over 0 to 100, as sliders give them
  std::optional<GuessedRating> rating;

  double least() const { return answers.front(); }
  double most() const { return answers.back(); }
  /// 0 and 1, not as words.
  bool isFlag() const;
  bool has(double answer) const { return std::ranges::find(answers, answer) != answers.end(); }
};

/// All columns that may be ratings, in numbers or words, with their scales settled; those that are none have no rating.
/// whole: the sample is the whole file.
std::vector<RatingCandidate> ratingCandidates(const std::vector<ColumnProfile>& profiles, bool whole);

/// Two values that say how it ended: 0 and 1, or yes and no; none for anything else. event: the value that the header
/// names ("Churn": "Yes").
std::optional<GuessedRating> outcomeFlag(const ColumnProfile& profile, bool leaving);

/// The usual failure rule of a named scale; of another the lowest 40 % of its answers, rounded down, at least one.
/// steps: how many answers it has; 0: one at each whole number.
FailureRule guessRule(const Scale& scale, std::size_t steps = 0);

/// Whether the header speaks of something that has few whole numbers but is no opinion: ages, counts, ranks,
/// importance.
bool saysOtherNumber(const ColumnProfile& profile);
/// Of these, headers that name a touchpoint as well ("Price", "Store visit"): a number of something unless it is
/// answered on the very scale of the ratings beside it.
bool saysMaybeNumber(const ColumnProfile& profile);

} // namespace throughline::data
