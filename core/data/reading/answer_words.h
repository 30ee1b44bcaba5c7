#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Answers in words, as scores.
namespace throughline::data {

/// Words with what they stand for: 0 worst .. 100 best, no two different ones alike.
struct WordScale {
  std::vector<std::pair<std::string, double>> words; ///< as they are written
  std::size_t steps = 0;                             ///< of the questionnaire's scale
  bool whole = true; ///< false: not all of its answers are there, and the missing ones were supposed
};

/// By the scales of questionnaires that we know, else by the parts of the words. None where a word says nothing of how
/// good it is, or two cannot be told apart.
std::optional<WordScale> wordScaleOf(const std::vector<std::string>& answers);

/// How good an answer is: above 0 good, below 0 bad, further away stronger; none where the words say nothing.
std::optional<double> valenceOf(std::string_view answer);

} // namespace throughline::data
