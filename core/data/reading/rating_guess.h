#pragma once

#include "core/data/reading/column_profile.h"
#include "core/data/reading/mapping.h"

#include <optional>
#include <string>
#include <vector>

/// Which columns look like scores, and on which scale.
namespace throughline::data {

/// How a rating column is read: its scale, and the codes in it that are no answers.
struct GuessedRating {
  MappedScale scale;
  std::vector<std::string> missing;
  double highest = 0; ///< number that was answered; 0 for words
};

/// The scale of a column with few different whole numbers, where they or its name say that it is a rating. 0 below a
/// scale that starts at 1, negative codes, and codes such as 99 are no answers.
std::optional<GuessedRating> guessRating(const ColumnProfile& profile);

/// The ratings that words stand for (0 worst .. 100 best); none where a word says nothing. Two words are 0 and 100.
std::optional<GuessedRating> guessWordRating(const ColumnProfile& profile);

/// Two values that say how it ended: 0 and 1, or yes and no.
bool isOutcomeFlag(const ColumnProfile& profile);

/// The usual failure rule of a scale; of a scale that has none, its lower part.
FailureRule guessRule(const Scale& scale);

/// Whether the name speaks of rating: "How satisfied are you with ...", "Score", "Rate the ...".
bool saysRating(const ColumnProfile& profile);

/// Whether the name speaks of something that has few whole numbers but is no opinion: ages, counts, ranks, importance.
bool saysOtherNumber(const ColumnProfile& profile);

} // namespace throughline::data
