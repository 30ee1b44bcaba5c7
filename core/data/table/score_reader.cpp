#include "core/data/table/score_reader.h"

#include "core/data/reading/plain_words.h"
#include "core/data/reading/reading_words.h"
#include "core/data/table/rating_text.h"

#include <algorithm>
#include <cmath>

namespace throughline::data {
namespace {

/// What people write for 0 and 1 where a scale has nothing else.
std::optional<double> yesOrNo(std::string_view text) {
  const std::string plain = plainWords(text);
  if (readingWords().yes.contains(plain))
    return 1;
  if (readingWords().no.contains(plain))
    return 0;
  return std::nullopt;
}

} // namespace

ScoreReader::ScoreReader(const MappedScale& scale, std::vector<std::string> missing, std::vector<std::string> notMet,
                         DecimalSign sign)
    : scale_(scale), missing_(std::move(missing)), notMet_(std::move(notMet)), sign_(sign) {
  for (const auto& [word, score] : scale_.words)
    plain_.emplace_back(plainWords(word), score);
  for (int byte = 0; byte < 256; ++byte) {
    const char letter = static_cast<char>(byte);
    oneByte_[static_cast<std::size_t>(byte)] =
        byte < 128 ? readLonger(std::string_view(&letter, 1)) : Answer{.found = Found::rejected};
  }
}

std::optional<double> ScoreReader::wordIn(std::string_view text) const {
  for (const auto& [word, score] : scale_.words)
    if (word == text)
      return score;
  return std::nullopt;
}

std::optional<double> ScoreReader::scoreIn(std::string_view text) const {
  if (const auto word = wordIn(text))
    return word;
  if (const auto number = numberIn(text, sign_))
    return number;
  const auto rating = ratingIn(text, sign_);
  if (rating)
    return rating->outOf && *rating->outOf != scale_.scale.high ? std::optional(scale_.scale.high + 1) : rating->value;
  if (!plain_.empty()) { // written with other capitals or signs
    const std::string plain = plainWords(text);
    const auto word = std::ranges::find(plain_, plain, &std::pair<std::string, double>::first);
    return word != plain_.end() && !plain.empty() ? std::optional(word->second) : std::nullopt;
  }
  return scale_.scale.low == 0 && scale_.scale.high == 1 ? yesOrNo(text) : std::nullopt;
}

ScoreReader::Answer ScoreReader::readLonger(std::string_view cell) const {
  const std::string_view text = trimmed(cell);
  if (std::ranges::find(notMet_, text) != notMet_.end())
    return {.found = Found::notMet};
  if (text.empty() || std::ranges::find(missing_, text) != missing_.end())
    return {.found = Found::missing};
  const auto score = scoreIn(text);
  if (!score)
    return {.found = Found::rejected, .reason = RejectReason::notANumber};
  if (*score < scale_.scale.low || *score > scale_.scale.high)
    return {.found = Found::rejected, .reason = RejectReason::outsideScale};
  if (scale_.wholeNumbers && *score != std::floor(*score))
    return {.found = Found::rejected, .reason = RejectReason::notWhole};
  return {.found = Found::score, .score = *score};
}

} // namespace throughline::data
