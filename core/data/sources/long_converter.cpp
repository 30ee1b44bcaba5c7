#include "core/base/characters.h"
#include "core/data/reading/rating_guess.h"
#include "core/data/sources/converters.h"
#include "core/data/sources/metric_registry.h"

#include <algorithm>
#include <cmath>

namespace throughline::data {
namespace {

bool isUsualYes(std::string_view text) {
  std::string lower(text.substr(0, 12));
  std::ranges::transform(lower, lower.begin(), [](char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
  });
  return lower == "yes" || lower == "y" || lower == "true" || lower == "1" || lower == "resolved" || lower == "ja";
}

template <class Value>
Value namedOr(const std::map<std::string, Value>& names, const std::string& title, Value otherwise) {
  const auto found = names.find(title);
  return found == names.end() ? otherwise : found->second;
}

} // namespace

Status LongConverter::findColumns(const TableSample& sample) {
  THROUGHLINE_TRY(touchpoint, findColumn(sample, *mapping_.touchpoint));
  THROUGHLINE_TRY(score, findColumn(sample, mapping_.score->column));
  touchpointColumn_ = touchpoint;
  scoreColumn_ = score;
  sign_ = decimalsOf(sample, score);
  if (mapping_.metricColumn) {
    THROUGHLINE_TRY(metric, findColumn(sample, *mapping_.metricColumn));
    metricColumn_ = metric;
  } else if (!mapping_.metric.empty() && !mapping_.score->scale) {
    mapping_.score->scale = MappedScale::named(mapping_.metric);
  }
  if (mapping_.resolved) {
    THROUGHLINE_TRY(resolved, findColumn(sample, mapping_.resolved->column));
    resolvedColumn_ = resolved;
  }
  // With a metric in each row, the scale is that of the metric, and the mapping's only where that cell is empty.
  if (!metricColumn_ || mapping_.score->scale)
    return completeScore(*mapping_.score, sample, {.column = score, .sign = sign_}, "score", true);
  return {};
}

std::optional<std::uint32_t> LongConverter::seriesOf(std::string_view title, std::string_view metric) {
  const auto nameOf = [this, title](std::string_view kind) {
    return (static_cast<std::uint64_t>(names_.code(title)) << 32U) | metrics_.code(kind);
  };
  const std::uint64_t name = nameOf(metric);
  if (name == lastName_)
    return lastSeries_;
  auto found = known_.find(name);
  if (found == known_.end()) {
    const auto* kind = metric.empty() ? nullptr : metricNamed(metric);
    if (kind == nullptr && !metric.empty())
      return std::nullopt;
    // "csat" and "CSAT" are one.
    const std::uint64_t ofKind = kind == nullptr ? name : nameOf(kind->id);
    if (!known_.contains(ofKind)) {
      const auto series = newSeries(title, kind);
      if (!series)
        return std::nullopt;
      known_.emplace(ofKind, *series);
    }
    found = known_.emplace(name, known_.at(ofKind)).first;
  }
  lastName_ = name;
  return lastSeries_ = found->second;
}

std::optional<std::uint32_t> LongConverter::newSeries(std::string_view title, const MetricKind* metric) {
  std::optional<MappedScale> scale = mapping_.score->scale;
  std::optional<FailureRule> rule = mapping_.score->failure;
  if (metric != nullptr) {
    scale = MappedScale::named(metric->id);
    rule = ruleOf(*metric);
  }
  if (!scale || !rule)
    return std::nullopt;
  const std::string text(title);
  if (const auto own = mapping_.scales.find(text); own != mapping_.scales.end()) {
    scale = own->second;
    rule = guessRule(scale->scale);
  }
  const auto kind = mapping_.kinds.find(text);
  series_.push_back({.title = text,
                     .stage = namedOr(mapping_.stages, text, std::string{}),
                     .kind = kind == mapping_.kinds.end() ? std::nullopt : std::optional(kind->second),
                     .scale = scale->scale,
                     .rule = *rule});
  readers_.emplace_back(*scale, mapping_.score->missing, mapping_.score->notMet, sign_);
  return static_cast<std::uint32_t>(series_.size() - 1);
}

std::uint8_t LongConverter::resolvedIn(std::string_view text) const {
  if (text.empty())
    return 2;
  const auto& yes = mapping_.resolved->yes;
  const bool is = yes.empty() ? isUsualYes(text) : std::ranges::find(yes, text) != yes.end();
  return is ? 1 : 0;
}

Status LongConverter::add(const Record& record, std::int64_t number) {
  Common common;
  if (!isAnswer(record, number) || !readCommon(record, number, common))
    return {};
  const std::string_view title = trimmed(cell(record, touchpointColumn_));
  if (title.empty() || !fitsInto(title, model::longestTitle) || title.find('\0') != std::string_view::npos) {
    reject(record, number, headerOf(touchpointColumn_), RejectReason::noTouchpoint, title);
    return {};
  }
  if (leavesOut(title))
    return {};
  const std::string_view metric = metricColumn_ ? trimmed(cell(record, *metricColumn_)) : std::string_view{};
  const auto series = seriesOf(title, metric);
  if (!series) {
    reject(record, number, metricColumn_ ? headerOf(*metricColumn_) : std::string_view{}, RejectReason::noMetric,
           metric);
    return {};
  }
  if (names_.words().size() > mostNames)
    return failure(ErrorCode::tooLarge,
                   {{Fact::name, std::string(headerOf(touchpointColumn_))}, {Fact::limit, std::to_string(mostNames)}});
  const auto answer = readers_[*series].read(cell(record, scoreColumn_));
  if (answer.found == ScoreReader::Found::rejected) {
    reject(record, number, headerOf(scoreColumn_), RejectReason::everyScoreFails, trimmed(cell(record, scoreColumn_)));
    return {};
  }
  const bool scored = answer.found == ScoreReader::Found::score;
  const std::uint8_t resolved = resolvedColumn_ ? resolvedIn(trimmed(cell(record, *resolvedColumn_))) : std::uint8_t{2};
  chunk_.series.push_back(*series);
  chunk_.score.push_back(scored ? static_cast<float>(answer.score) : std::numeric_limits<float>::quiet_NaN());
  chunk_.failed.push_back((scored && series_[*series].rule.fails(answer.score)) || resolved == 0 ? 1 : 0);
  chunk_.resolved.push_back(resolved);
  chunk_.feedback += scored ? 1 : 0;
  return keepCommon(record, number, common);
}

} // namespace throughline::data
