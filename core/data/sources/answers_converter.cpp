#include "core/base/characters.h"
#include "core/data/reading/rating_guess.h"
#include "core/data/sources/converters.h"
#include "core/data/sources/metric_registry.h"

#include "core/base/respondent_hash.h"

#include <algorithm>
#include <limits>

namespace throughline::data {
namespace {

constexpr float none = std::numeric_limits<float>::quiet_NaN();

} // namespace

Status AnswersConverter::findColumns(const TableSample& sample) {
  THROUGHLINE_TRY(question, findColumn(sample, *mapping_.touchpoint));
  THROUGHLINE_TRY(answer, findColumn(sample, mapping_.score->column));
  questionColumn_ = question;
  sign_ = decimalsOf(sample, answer);
  answerColumn_ = answer;
  if (!respondent_)
    return failure(ErrorCode::mappingInvalid,
                   {{Fact::name, "respondent"}, {Fact::detail, "is needed to know which answers belong together"}});
  THROUGHLINE_CHECK(completeScore(*mapping_.score, sample, {.column = answer, .sign = sign_}, "score", true));
  if (!mapping_.overall)
    return {};
  auto& overall = *mapping_.overall;
  if (!overall.scale)
    overall.scale = MappedScale::named("nps");
  overallReader_.emplace(*overall.scale, overall.missing, overall.notMet, sign_);
  return {};
}

std::optional<std::uint32_t> AnswersConverter::seriesOf(const std::string& title) {
  if (const auto found = known_.find(title); found != known_.end())
    return found->second;
  const auto own = mapping_.scales.find(title);
  const MappedScale scale = own == mapping_.scales.end() ? *mapping_.score->scale : own->second;
  const auto kind = mapping_.kinds.find(title);
  const auto stage = mapping_.stages.find(title);
  series_.push_back({.title = title,
                     .stage = stage == mapping_.stages.end() ? std::string{} : stage->second,
                     .kind = kind == mapping_.kinds.end() ? std::nullopt : std::optional(kind->second),
                     .scale = scale.scale,
                     .rule = own == mapping_.scales.end() ? *mapping_.score->failure : guessRule(scale.scale)});
  readers_.emplace_back(scale, mapping_.score->missing, mapping_.score->notMet, sign_);
  chunk_.scores.emplace_back();
  chunk_.reach.emplace_back();
  return known_.emplace(title, static_cast<std::uint32_t>(series_.size() - 1)).first->second;
}

/// The response that lacks an answer to this question: of rows by person the latest, of rows by question the first.
std::optional<std::size_t> AnswersConverter::openResponse(Answerer& who, std::uint32_t question) const {
  const auto lacks = [&](std::size_t response) { return !isAnswered(response, question); };
  const auto& all = who.responses;
  if (all.empty())
    return std::nullopt;
  who.byQuestion = who.byQuestion || (question == who.lastAsked && !lacks(all.back()));
  if (!who.byQuestion)
    return lacks(all.back()) ? std::optional(all.back()) : std::nullopt;
  auto& next = who.next[question];
  while (next < all.size() && !lacks(all[next]))
    ++next;
  return next == all.size() ? std::nullopt : std::optional(all[next]);
}

/// The response that the answers of this respondent at this time belong to; a new one at the first of them, and where a
/// question is answered again: that is another wave, even if nothing says when. Somebody may write several comments.
Result<std::size_t> AnswersConverter::responseOf(const Record& record, std::int64_t number, const Common& common) {
  std::string key(trimmed(cell(record, *respondent_)));
  if (key.empty())
    key = "\n" + std::to_string(number);
  key += '\t' + std::to_string(common.day);
  const std::string_view title = trimmed(cell(record, questionColumn_));
  // What is no score answers nothing again: it belongs to the latest response.
  const bool open = trimmed(cell(record, answerColumn_)).empty() ||
                    std::ranges::find(mapping_.commentQuestions, title) != mapping_.commentQuestions.end();
  const std::uint32_t question = asked_.code(title);
  Answerer& who = answerers_[std::move(key)];
  auto place = open && !who.responses.empty() ? std::optional(who.responses.back()) : openResponse(who, question);
  if (place) {
    ++chunk_.fates.answers;
  } else {
    place = chunk_.record.size();
    chunk_.fates.again += who.responses.empty() ? 0 : 1;
    who.responses.push_back(*place);
    THROUGHLINE_CHECK(keepCommon(record, number, common));
    if (mapping_.overall)
      chunk_.overall.push_back(std::numeric_limits<double>::quiet_NaN());
  }
  if (!open)
    who.lastAsked = question;
  return *place;
}

void AnswersConverter::addComment(std::size_t response, std::string_view text) {
  if (text.empty() || text.find('\0') != std::string_view::npos)
    return;
  const auto known = chunk_.piece(chunk_.comment[response]);
  if (known == text)
    return;
  chunk_.comment[response] = keep(known.empty() ? std::string(text) : std::string(known) + "\n" + std::string(text));
}

Status AnswersConverter::add(const Record& record, std::int64_t number) {
  Common common;
  if (!isAnswer(record, number) || !readCommon(record, number, common))
    return {};
  const std::string title(trimmed(cell(record, questionColumn_)));
  if (title.empty() || !fitsInto(title, model::longestTitle) || title.find('\0') != std::string::npos) {
    reject(record, number, headerOf(questionColumn_), RejectReason::noTouchpoint, title);
    return {};
  }
  if (title != mapping_.overallQuestion && leavesOut(title))
    return {};
  const std::string_view text = trimmed(cell(record, answerColumn_));
  THROUGHLINE_TRY(response, responseOf(record, number, common));
  if (comment_)
    addComment(response, trimmed(cell(record, *comment_)));
  if (mapping_.overall && title == mapping_.overallQuestion)
    return addOverall(record, number, response, text);
  if (std::ranges::find(mapping_.commentQuestions, title) != mapping_.commentQuestions.end()) {
    addComment(response, text);
    return {};
  }
  if (text.empty())
    return {};
  const auto series = seriesOf(title);
  if (known_.size() > mostNames)
    return failure(ErrorCode::tooLarge,
                   {{Fact::name, std::string(headerOf(questionColumn_))}, {Fact::limit, std::to_string(mostNames)}});
  const auto answer = readers_[*series].read(text);
  auto& scores = chunk_.scores[*series];
  scores.resize(std::max(scores.size(), response + 1), none);
  if (answer.found == ScoreReader::Found::score) {
    scores[response] = static_cast<float>(answer.score);
    ++chunk_.feedback;
    answered_.insert(answerOf(response, asked_.code(title)));
  } else if (answer.found == ScoreReader::Found::rejected) {
    reject(record, number, headerOf(answerColumn_), answer.reason, text);
  }
  return {};
}

Status AnswersConverter::addOverall(const Record& record, std::int64_t number, std::size_t response,
                                    std::string_view text) {
  const auto answer = overallReader_->read(text);
  if (answer.found == ScoreReader::Found::score) {
    chunk_.overall[response] = answer.score;
    answered_.insert(answerOf(response, asked_.code(mapping_.overallQuestion)));
  } else if (answer.found == ScoreReader::Found::rejected)
    reject(record, number, headerOf(answerColumn_), answer.reason, text);
  return {};
}

void AnswersConverter::finish() {
  finished_ = true;
  const std::size_t count = chunk_.record.size();
  for (std::size_t at = 0; at < series_.size(); ++at) {
    chunk_.scores[at].resize(count, none);
    auto& reach = chunk_.reach[at];
    for (const float score : chunk_.scores[at])
      reach.push_back(static_cast<std::uint8_t>(score != score                                       ? Reach::notReached
                                                : series_[at].rule.fails(static_cast<double>(score)) ? Reach::failed
                                                                                                     : Reach::fine));
  }
}

} // namespace throughline::data
