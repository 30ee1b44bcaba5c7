#include "core/data/table/score_reader.h"

#include <algorithm>
#include <cmath>

namespace throughline::data {
namespace {

/// What people write for 0 and 1 where a scale has nothing else.
std::optional<double> yesOrNo(std::string_view text) {
  std::string lower(text.substr(0, 6));
  std::ranges::transform(lower, lower.begin(), [](char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
  });
  if (lower == "yes" || lower == "y" || lower == "true")
    return 1;
  if (lower == "no" || lower == "n" || lower == "false")
    return 0;
  return std::nullopt;
}

} // namespace

ScoreReader::ScoreReader(const MappedScale& scale, std::vector<std::string> missing, std::vector<std::string> notMet)
    : scale_(scale), missing_(std::move(missing)), notMet_(std::move(notMet)) {
  for (int byte = 0; byte < 256; ++byte) {
    const char letter = static_cast<char>(byte);
    oneByte_[static_cast<std::size_t>(byte)] = readLonger(std::string_view(&letter, 1));
  }
}

ScoreReader::Answer ScoreReader::readLonger(std::string_view cell) const {
  const std::string_view text = trimmed(cell);
  if (std::ranges::find(notMet_, text) != notMet_.end())
    return {.found = Found::notMet};
  if (text.empty() || std::ranges::find(missing_, text) != missing_.end())
    return {.found = Found::missing};
  const auto word =
      std::ranges::find(scale_.words, text, [](const auto& entry) { return std::string_view(entry.first); });
  std::optional<double> score = word != scale_.words.end() ? std::optional<double>(word->second) : numberIn(text);
  if (!score && (scale_.scale.metric == "binary" || scale_.scale.metric == "fcr"))
    score = yesOrNo(text);
  if (!score)
    return {.found = Found::rejected, .reason = RejectReason::notANumber};
  if (*score < scale_.scale.low || *score > scale_.scale.high)
    return {.found = Found::rejected, .reason = RejectReason::outsideScale};
  if (scale_.wholeNumbers && *score != std::floor(*score))
    return {.found = Found::rejected, .reason = RejectReason::notWhole};
  return {.found = Found::score, .score = *score};
}

} // namespace throughline::data
