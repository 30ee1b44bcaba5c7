#include "core/data/reading/column_profile.h"
#include "core/data/reading/plain_words.h"
#include "core/data/reading/reading_words.h"
#include "core/data/sources/converters.h"
#include "core/data/sources/metric_registry.h"
#include "core/data/table/rating_text.h"

#include <algorithm>
#include <cmath>

namespace throughline::data {
namespace {

bool isOneOf(const std::vector<std::string>& list, std::string_view text) {
  return std::ranges::find(list, text) != list.end();
}

/// Answers of one column of the sample, as ScoreReader reads them.
std::vector<double> sampleAnswers(const TableSample& sample, AnswerColumn place, const MappedScore& score) {
  std::vector<double> answers;
  const std::size_t column = place.column;
  std::vector<RowFilter> rules;
  for (const auto& rule : score.rows)
    if (const auto of = findColumn(sample, rule.column); of.ok())
      rules.emplace_back(rule, *of);
  for (const auto& row : sample.rows) {
    const auto cellAt = [&row](std::size_t at) { return at < row.size() ? trimmed(row[at]) : std::string_view{}; };
    const std::string_view text = cellAt(column);
    const bool other = std::ranges::any_of(rules, [&](auto& rule) { return !rule.keepsText(cellAt(rule.column())); });
    if (other || text.empty() || isOneOf(score.missing, text) || isOneOf(score.notMet, text))
      continue;
    const auto rating = ratingIn(text, place.sign);
    if (rating)
      answers.push_back(rating->value);
    if (rating && rating->outOf)
      answers.push_back(*rating->outOf);
  }
  return answers;
}

/// 0 and 1, or words for no and yes: 1 means that it went wrong.
std::optional<MappedScale> happenedOrNot(const TableSample& sample, std::size_t column, const MappedScore& score) {
  MappedScale scale{
      .scale = {.metric = "scale", .low = 0, .high = 1, .lowerIsBetter = true}, .wholeNumbers = true, .words = {}};
  for (const auto& row : sample.rows) {
    const std::string_view text = column < row.size() ? trimmed(row[column]) : std::string_view{};
    const std::string plain = plainWords(text);
    if (text.empty() || text == "0" || text == "1" || isOneOf(score.missing, text) || isOneOf(score.notMet, text))
      continue;
    const bool yes = readingWords().yes.contains(plain);
    if (!yes && !readingWords().no.contains(plain))
      return std::nullopt;
    if (std::ranges::find(scale.words, text, &std::pair<std::string, double>::first) == scale.words.end())
      scale.words.emplace_back(text, yes ? 1 : 0);
  }
  return scale;
}

void completeRecorded(MappedScore& score, const TableSample& sample, std::size_t column) {
  if (!score.scale)
    score.scale = happenedOrNot(sample, column, score);
  if (score.scale && !score.failure && score.scale->scale.low == 0 && score.scale->scale.high == 1)
    score.failure = FailureRule{.atMost = {}, .atLeast = 1, .values = {}};
}

} // namespace

Status completeScore(MappedScore& score, const TableSample& sample, AnswerColumn column, const std::string& where,
                     bool needsRule) {
  if (!score.scale)
    score.scale = guessScale(sampleAnswers(sample, column, score));
  if (!score.scale)
    return failure(ErrorCode::mappingInvalid,
                   {{Fact::name, where + ".scale"}, {Fact::detail, "is needed: the values show none"}});
  if (!needsRule || score.failure)
    return {};
  const MetricKind* kind = metricKind(score.scale->scale.metric);
  score.failure = kind != nullptr ? std::optional(ruleOf(*kind)) : defaultRule(score.scale->scale);
  if (!score.failure)
    return failure(ErrorCode::mappingInvalid,
                   {{Fact::name, where + ".failure"}, {Fact::detail, "is needed: this scale has no usual rule"}});
  return {};
}

Status WideConverter::findColumns(const TableSample& sample) {
  for (std::size_t at = 0; at < mapping_.touchpoints.size(); ++at) {
    auto& mapped = mapping_.touchpoints[at];
    THROUGHLINE_TRY(column, findColumn(sample, mapped.score.column));
    if (mapped.recorded)
      completeRecorded(mapped.score, sample, column);
    const AnswerColumn place{.column = column, .sign = decimalsOf(sample, column)};
    THROUGHLINE_CHECK(completeScore(mapped.score, sample, place, "touchpoints[" + std::to_string(at) + "]", true));
    if (mapped.title.empty())
      mapped.title = sample.header[column].empty() ? mapped.score.column.text() : sample.header[column];
    // The answers of one of them would be lost.
    if (std::ranges::find(series_, mapped.title, &Series::title) != series_.end())
      return failure(ErrorCode::mappingInvalid,
                     {{Fact::name, "touchpoints[" + std::to_string(at) + "].title"},
                      {Fact::detail, "two columns have the title \"" + mapped.title + "\"; give each its own"}});
    touchpointColumns_.push_back(column);
    otherColumns_.emplace_back();
    for (const auto& name : mapped.otherColumns) {
      THROUGHLINE_TRY(other, findColumn(sample, name));
      otherColumns_.back().push_back(other);
    }
    readers_.emplace_back(*mapped.score.scale, mapped.score.missing, mapped.score.notMet, place.sign);
    THROUGHLINE_TRY(rules, filtersOf(mapped.score.rows, sample));
    scoreRules_.push_back(std::move(rules));
    series_.push_back({.title = mapped.title,
                       .stage = mapped.stage,
                       .kind = mapped.kind,
                       .scale = mapped.score.scale->scale,
                       .rule = *mapped.score.failure,
                       .recorded = mapped.recorded,
                       .dated = mapped.time.has_value()});
    THROUGHLINE_CHECK(addOwnTime(mapped, sample));
  }
  if (mapping_.overall) {
    THROUGHLINE_TRY(column, findColumn(sample, mapping_.overall->column));
    const AnswerColumn place{.column = column, .sign = decimalsOf(sample, column)};
    THROUGHLINE_CHECK(completeScore(*mapping_.overall, sample, place, "overall", false));
    overallColumn_ = column;
    THROUGHLINE_TRY(rules, filtersOf(mapping_.overall->rows, sample));
    overallRules_ = std::move(rules);
    overallReader_.emplace(*mapping_.overall->scale, mapping_.overall->missing, mapping_.overall->notMet, place.sign);
  }
  answers_.resize(readers_.size());
  clearColumns();
  return {};
}

Status WideConverter::addOwnTime(MappedTouchpoint& mapped, const TableSample& sample) {
  ownTimes_.emplace_back();
  if (!mapped.time)
    return {};
  THROUGHLINE_TRY(column, findColumn(sample, mapped.time->column));
  if (mapped.time->format.empty())
    mapped.time->format = timePatternOf(sample, column);
  THROUGHLINE_TRY(format, TimeFormat::make(mapped.time->format));
  ownTimes_.back() = OwnTime{.column = column, .format = format};
  return {};
}

/// A day that cannot be read is rejected alone: when it happened is then not known.
void WideConverter::keepOwnDays(const Record& record, std::int64_t number) {
  for (std::size_t at = 0; at < ownTimes_.size(); ++at) {
    if (!ownTimes_[at])
      continue;
    const auto text = trimmed(cell(record, ownTimes_[at]->column));
    const auto day = text.empty() ? std::optional<Date>{} : ownTimes_[at]->format.day(text);
    if (!day && !text.empty())
      reject(record, number, headerOf(ownTimes_[at]->column), RejectReason::notADay, text);
    chunk_.ownDay[at].push_back(day ? day->day : noDay);
  }
}

void WideConverter::clearColumns() {
  chunk_.scores.resize(readers_.size());
  chunk_.reach.resize(readers_.size());
  chunk_.ownDay.resize(readers_.size());
}

bool WideConverter::holdsScore(std::vector<RowFilter>& rules, const Record& record, std::size_t column) {
  const auto* other = leavingOut(rules, record);
  if (other != nullptr && !trimmed(cell(record, column)).empty())
    chunk_.fates.otherScores[header_[column]].count(header_[other->column()], trimmed(cell(record, other->column())));
  return other == nullptr;
}

ScoreReader::Answer WideConverter::overallIn(const Record& record) {
  return overallColumn_ && holdsScore(overallRules_, record, *overallColumn_)
             ? overallReader_->read(cell(record, *overallColumn_))
             : ScoreReader::Answer{};
}

ScoreReader::Answer WideConverter::answerTo(std::size_t touchpoint, const Record& record) {
  if (!holdsScore(scoreRules_[touchpoint], record, touchpointColumns_[touchpoint]))
    return {};
  auto answer = readers_[touchpoint].read(cell(record, touchpointColumns_[touchpoint]));
  for (const std::size_t other : otherColumns_[touchpoint])
    if (answer.found == ScoreReader::Found::missing)
      answer = readers_[touchpoint].read(cell(record, other));
  return answer;
}

Status WideConverter::add(const Record& record, std::int64_t number) {
  Common common;
  if (!isAnswer(record, number) || !readCommon(record, number, common))
    return {};
  std::size_t found = 0;
  std::size_t failed = 0;
  const auto count = [&](const ScoreReader::Answer& answer) {
    found += answer.found == ScoreReader::Found::score ? 1U : 0U;
    failed += answer.found == ScoreReader::Found::rejected ? 1U : 0U;
  };
  for (std::size_t at = 0; at < readers_.size(); ++at) {
    answers_[at] = answerTo(at, record);
    count(answers_[at]);
  }
  const auto overall = overallIn(record);
  count(overall);
  if (failed > 0 && found == 0) {
    rejectWhole(record, number, overall);
    return {};
  }
  if (failed > 0)
    rejectCells(record, number, overall);
  keepAnswers(overall);
  countBlanks(record);
  keepOwnDays(record, number);
  return keepCommon(record, number, common);
}

void WideConverter::rejectWhole(const Record& record, std::int64_t number, const ScoreReader::Answer& overall) {
  const auto bad = std::ranges::find(answers_, ScoreReader::Found::rejected, &ScoreReader::Answer::found);
  const bool isOverall = bad == answers_.end() && overall.found == ScoreReader::Found::rejected;
  const std::size_t column =
      isOverall ? *overallColumn_ : touchpointColumns_[static_cast<std::size_t>(bad - answers_.begin())];
  reject(record, number, headerOf(column), RejectReason::everyScoreFails, trimmed(cell(record, column)));
}

void WideConverter::rejectCells(const Record& record, std::int64_t number, const ScoreReader::Answer& overall) {
  const auto rejectIf = [&](const ScoreReader::Answer& answer, std::size_t column) {
    if (answer.found == ScoreReader::Found::rejected)
      reject(record, number, headerOf(column), answer.reason, trimmed(cell(record, column)));
  };
  for (std::size_t at = 0; at < answers_.size(); ++at)
    rejectIf(answers_[at], touchpointColumns_[at]);
  if (overallColumn_)
    rejectIf(overall, *overallColumn_);
}

void WideConverter::keepAnswers(const ScoreReader::Answer& overall) {
  constexpr float none = std::numeric_limits<float>::quiet_NaN();
  for (std::size_t at = 0; at < answers_.size(); ++at) {
    const auto& answer = answers_[at];
    Reach reach = readers_[at].reachOfMissing();
    if (answer.found == ScoreReader::Found::notMet)
      reach = Reach::notReached;
    else if (answer.found == ScoreReader::Found::score)
      reach = series_[at].rule.fails(answer.score) ? Reach::failed : Reach::fine;
    const bool scored = answer.found == ScoreReader::Found::score;
    chunk_.scores[at].push_back(scored ? static_cast<float>(answer.score) : none);
    chunk_.reach[at].push_back(static_cast<std::uint8_t>(reach));
    chunk_.feedback += scored ? 1 : 0;
  }
  if (overallColumn_)
    chunk_.overall.push_back(overall.found == ScoreReader::Found::score ? overall.score
                                                                        : std::numeric_limits<double>::quiet_NaN());
}

/// What a blank or a "don't know" is taken for is said with its count, unless the mapping tells what "not reached"
/// looks like.
void WideConverter::countBlanks(const Record& record) {
  std::int64_t blanks = 0;
  bool dontKnow = false;
  for (std::size_t at = 0; at < answers_.size(); ++at) {
    if (answers_[at].found != ScoreReader::Found::missing || readers_[at].reachOfMissing() != Reach::notReached)
      continue;
    const auto meaning = countNothing(trimmed(cell(record, touchpointColumns_[at])));
    blanks += meaning == NoAnswer::blank ? 1 : 0;
    dontKnow = dontKnow || meaning == NoAnswer::dontKnow;
  }
  chunk_.fates.blanks += blanks;
  chunk_.fates.withBlanks += blanks > 0 ? 1 : 0;
  chunk_.fates.withDontKnow += dontKnow ? 1 : 0;
}

/// Counts what a cell says instead of an answer.
NoAnswer WideConverter::countNothing(std::string_view text) {
  if (text.empty())
    return NoAnswer::blank;
  auto known = meanings_.find(text);
  if (known == meanings_.end())
    known = meanings_.emplace(text, noAnswerIn(text)).first;
  if (known->second == NoAnswer::notReached || known->second == NoAnswer::dontKnow) {
    auto& counts = chunk_.fates.saidNothing;
    const auto counted = counts.find(text);
    ++(counted == counts.end() ? counts.emplace(text, 0).first : counted)->second;
  }
  return known->second;
}

} // namespace throughline::data
