#include "core/data/reading/answer_labels.h"

#include "core/data/reading/answer_words.h"
#include "core/data/table/rating_text.h"

#include <algorithm>
#include <map>

namespace throughline::data {
namespace {

struct Label {
  double number = 0;
  std::string text;
  std::optional<double> level; ///< how good it is
};

/// The labels that are answers.
std::vector<Label> labelsOf(const ColumnProfile& column) {
  std::vector<Label> labels;
  for (const auto& [text, count] : column.values)
    if (const auto rating = ratingIn(text, column.decimals.sign);
        rating && !rating->label.empty() && !saysNoAnswer(rating->label))
      labels.push_back({.number = rating->value, .text = std::string(rating->label), .level = {}});
  return labels;
}

/// How good each is: by a questionnaire that has them all, or by its own words.
void findLevels(std::vector<Label>& labels) {
  std::vector<std::string> texts;
  for (const auto& label : labels)
    texts.push_back(label.text);
  const auto scale = wordScaleOf(texts);
  for (std::size_t at = 0; at < labels.size(); ++at) {
    labels[at].level = scale ? std::optional(scale->words[at].second) : valenceOf(labels[at].text);
  }
}

std::vector<Label> levelledLabels(const ColumnProfile& column) {
  auto labels = labelsOf(column);
  findLevels(labels);
  return labels;
}

} // namespace

std::vector<double> codesByLabel(const ColumnProfile& column) {
  std::vector<double> codes;
  for (const auto& [text, count] : column.values)
    if (const auto rating = ratingIn(text, column.decimals.sign);
        rating && !rating->label.empty() && saysNoAnswer(rating->label))
      codes.push_back(rating->value);
  return codes;
}

std::optional<bool> lowerByLabels(const RatingCandidate& candidate) {
  auto labels = levelledLabels(*candidate.column);
  std::erase_if(labels, [](const Label& label) { return !label.level; });
  std::size_t rising = 0, falling = 0;
  for (const auto& low : labels)
    for (const auto& high : labels)
      if (low.number < high.number && *low.level != *high.level)
        ++(*low.level < *high.level ? rising : falling);
  constexpr std::size_t clearly = 3; // one label may be written wrong
  if (rising + falling > 0)
    return rising > clearly * falling   ? std::optional(false)
           : falling > clearly * rising ? std::optional(true)
                                        : std::nullopt;
  const double middle = (candidate.least() + candidate.most()) / 2;
  if (labels.empty() || *labels.front().level == 0 || labels.front().number == middle)
    return std::nullopt;
  return (labels.front().number < middle) == (*labels.front().level > 0);
}

bool labelsNameChoices(const ColumnProfile& column) {
  const auto labels = levelledLabels(column);
  return labels.size() >= 2 && std::ranges::none_of(labels, [](const Label& label) { return label.level.has_value(); });
}

} // namespace throughline::data
