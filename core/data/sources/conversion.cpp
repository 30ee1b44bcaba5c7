#include "core/data/sources/conversion.h"

#include "core/base/respondent_hash.h"
#include "core/data/reading/column_profile.h"
#include "core/data/sources/metric_registry.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace throughline::data {
namespace {

Result<std::optional<std::size_t>> columnIfNamed(const TableSample& sample, const std::optional<ColumnName>& name) {
  if (!name)
    return std::optional<std::size_t>{};
  THROUGHLINE_TRY(column, findColumn(sample, *name));
  return std::optional<std::size_t>(column);
}

/// Texts of one column of the sample, without empty ones.
std::vector<CountedText> sampleTexts(const TableSample& sample, std::size_t column) {
  std::vector<CountedText> texts;
  for (const auto& row : sample.rows)
    if (column < row.size() && !trimmed(row[column]).empty())
      texts.push_back({.text = trimmed(row[column])});
  return texts;
}

} // namespace

namespace {

bool isMisread(RejectReason reason) {
  return reason == RejectReason::notANumber || reason == RejectReason::notWhole ||
         reason == RejectReason::outsideScale || reason == RejectReason::notADay ||
         reason == RejectReason::everyScoreFails;
}

} // namespace

std::string timePatternOf(const TableSample& sample, std::size_t column) {
  const auto found =
      findTimeFormat(sampleTexts(sample, column), {.dayFirst = sample.format.delimiter == ';', .isTime = true});
  return found ? found->format.pattern() : "iso";
}

std::uint32_t WordList::code(std::string_view word) {
  if (words_[last_] == word)
    return last_;
  if (const auto found = codes_.find(word); found != codes_.end())
    return last_ = found->second;
  if (word.empty())
    return last_ = 0;
  const auto made = static_cast<std::uint32_t>(words_.size());
  codes_.emplace(word, made);
  words_.emplace_back(word);
  return last_ = made;
}

ConvertedChunk Converter::take() {
  ConvertedChunk chunk = std::exchange(chunk_, {});
  clearColumns();
  return chunk;
}

DecimalSign Converter::decimalsOf(const TableSample& sample, std::size_t column) {
  const auto said = saidDecimals_.find(column);
  const auto sign = said != saidDecimals_.end() ? said->second : data::decimalsOf(sample, column, usualDecimals_).sign;
  if (std::ranges::find(numberColumns_, column, &NumberColumn::column) == numberColumns_.end())
    numberColumns_.push_back({.column = column, .sign = sign});
  return sign;
}

DecimalSign Converter::decimalsLike(DecimalSign other, const TableSample& sample, std::size_t column) {
  const auto sign = decimalsOf(sample, column);
  const bool open = data::decimalsOf(sample, column, usualDecimals_).evidence == DecimalEvidence::usual;
  if (!open || saidDecimals_.contains(column))
    return sign;
  auto& known = *std::ranges::find(numberColumns_, column, &NumberColumn::column);
  known.likeAnother = true;
  return known.sign = other;
}

std::optional<DecimalSign> Converter::saidDecimals(std::size_t column) const {
  const auto said = saidDecimals_.find(column);
  return said == saidDecimals_.end() ? std::nullopt : std::optional(said->second);
}

void Converter::lookAtMarks(const Record& record) {
  for (auto& each : numberColumns_)
    if (const auto& field = record.fields[each.column]; field.size() > 1) // marks of one digit are nearly all there is
      each.marks.add(trimmed(field), record.line);
}

std::map<std::size_t, DecimalMarks> Converter::otherMarks(const TableSample& sample) const {
  std::map<std::size_t, DecimalMarks> other;
  for (const auto& each : numberColumns_) {
    TableSample all{.headerRows = sample.headerRows, .header = sample.header};
    all.marks.emplace(each.column, each.marks);
    const auto choice = data::decimalsOf(all, each.column, usualDecimals_);
    const bool tells =
        choice.evidence == DecimalEvidence::column || (choice.evidence == DecimalEvidence::usual && !each.likeAnother);
    if (!choice.example.empty() && tells && choice.sign != each.sign)
      other.emplace(each.column, each.marks);
  }
  return other;
}

Result<std::size_t> Converter::columnCalled(const std::string& name, const TableSample& sample) const {
  int position = 0;
  const std::string_view digits = std::string_view(name).substr(std::min<std::size_t>(name.size(), 7));
  const bool byPosition = name.starts_with("column ") &&
                          std::from_chars(digits.data(), digits.data() + digits.size(), position).ec == std::errc{} &&
                          std::ranges::find(sample.header, name) == sample.header.end();
  return findColumn(sample,
                    byPosition ? ColumnName{.header = {}, .index = position} : ColumnName{.header = name, .index = {}});
}

Status Converter::findDecimals(const TableSample& sample) {
  usualDecimals_ = decimalSignOf(sample);
  for (const auto& [name, sign] : mapping_.decimals) {
    const auto column = columnCalled(name, sample);
    if (!column.ok())
      return column.error().with(Fact::name,
                                 column.error().code == ErrorCode::columnNotFound ? "decimals" : "decimals." + name);
    saidDecimals_.emplace(*column, sign);
  }
  return {};
}

Result<std::vector<RowFilter>> Converter::filtersOf(const std::vector<RowRule>& rules, const TableSample& sample) {
  std::vector<RowFilter> filters;
  for (const auto& rule : rules) {
    THROUGHLINE_TRY(column, findColumn(sample, rule.column));
    filters.emplace_back(rule, column);
  }
  return filters;
}

RowFilter* Converter::leavingOut(std::vector<RowFilter>& filters, const Record& record) {
  const auto found = std::ranges::find_if(filters, [&record](RowFilter& filter) { return !filter.keeps(record); });
  return found == filters.end() ? nullptr : &*found;
}

Status Converter::findCommonColumns(const TableSample& sample) {
  header_ = sample.header;
  THROUGHLINE_CHECK(findDecimals(sample));
  THROUGHLINE_TRY(filters, filtersOf(mapping_.rows.value_or(std::vector<RowRule>{}), sample));
  filters_ = std::move(filters);
  THROUGHLINE_TRY(respondent, columnIfNamed(sample, mapping_.respondent));
  THROUGHLINE_TRY(response, columnIfNamed(sample, mapping_.response));
  THROUGHLINE_TRY(comment, columnIfNamed(sample, mapping_.comment));
  response_ = response;
  THROUGHLINE_TRY(weight, columnIfNamed(sample, mapping_.weight));
  respondent_ = respondent;
  comment_ = comment;
  weight_ = weight;
  if (weight)
    weightSign_ = decimalsOf(sample, *weight);
  if (mapping_.time) {
    THROUGHLINE_TRY(time, findColumn(sample, mapping_.time->column));
    timeColumn_ = time;
    if (mapping_.time->format.empty())
      mapping_.time->format = timePatternOf(sample, time);
    THROUGHLINE_TRY(format, TimeFormat::make(mapping_.time->format));
    timeFormat_ = format;
  }
  if (mapping_.channel) {
    THROUGHLINE_TRY(channel, findColumn(sample, *mapping_.channel));
    segmentColumns_.push_back(channel);
    words_.emplace_back("channel");
  }
  for (const auto& segment : mapping_.segments) {
    THROUGHLINE_TRY(column, findColumn(sample, segment));
    segmentColumns_.push_back(column);
    words_.emplace_back(segment.index && sample.header[column].empty() ? segment.text() : sample.header[column]);
  }
  return {};
}

void Converter::reject(const Record& record, std::int64_t number, std::string_view column, RejectReason reason,
                       std::string_view text) {
  ++chunk_.rejectedTotal;
  misread_ += isMisread(reason) ? 1 : 0;
  chunk_.fates.lost += losesRecord(reason) && reason != RejectReason::totalRow ? 1 : 0;
  if (keptRejections_ == mostRejectionsKept)
    return;
  ++keptRejections_;
  chunk_.rejected.push_back({.record = number,
                             .line = record.line,
                             .column = std::string(column),
                             .reason = reason,
                             .text = std::string(shortenedCell(text))});
}

bool Converter::hasStructure(const Record& record) const {
  const auto isEmpty = [](std::string_view field) { return trimmed(field).empty(); };
  return record.fields.size() == columns_ ||
         (record.fields.size() > columns_ && !record.tooManyFields &&
          std::all_of(record.fields.begin() + static_cast<std::ptrdiff_t>(columns_), record.fields.end(), isEmpty));
}

/// The first cell with something in it is called "Total" or "Average", and there is no time; or it stands alone.
bool Converter::isTotal(const Record& record) {
  // Nearly every record starts with a number, an id, or a word that was looked at before.
  const std::string_view first = record.fields.empty() ? std::string_view{} : trimmed(record.fields[0]);
  const bool second = record.fields.size() > 1 && !trimmed(record.fields[1]).empty();
  if (second && first.find_first_of("0123456789") != std::string_view::npos)
    return false;
  if (second && !first.empty() && plainStarts_.contains(first))
    return false;
  const bool total = startsAsTotal(record.fields);
  if (!total && second && plainStarts_.size() < mostNames)
    plainStarts_.emplace(first);
  if (!total || !timeColumn_ || *timeColumn_ >= record.fields.size())
    return total;
  return !timeFormat_->day(trimmed(record.fields[*timeColumn_]));
}

void Converter::leaveOut(const Record& record, const RowFilter& rule) {
  if (rule.isOfTests()) {
    ++chunk_.fates.tests;
    return;
  }
  ++chunk_.fates.ruled;
  chunk_.fates.ruledBy.count(header_[rule.column()], trimmed(record.fields[rule.column()]));
}

bool Converter::isAnswer(const Record& record, std::int64_t number) {
  ++chunk_.records;
  if (record.tooLong) {
    reject(record, number, {}, RejectReason::rowTooLong, {});
    return false;
  }
  if (std::ranges::all_of(record.fields, [](std::string_view field) { return trimmed(field).empty(); })) {
    ++chunk_.fates.empty;
    return false;
  }
  if (isTotal(record)) {
    ++chunk_.fates.totals;
    const auto first =
        std::ranges::find_if(record.fields, [](std::string_view field) { return !trimmed(field).empty(); });
    reject(record, number, {}, RejectReason::totalRow, trimmed(*first));
    return false;
  }
  if (!hasStructure(record)) {
    reject(record, number, {}, RejectReason::fieldCount, std::to_string(record.fields.size()));
    return false;
  }
  if (const auto* rule = leavingOut(filters_, record)) {
    leaveOut(record, *rule);
    return false;
  }
  lookAtMarks(record);
  return true;
}

bool Converter::readCommon(const Record& record, std::int64_t number, Common& common) {
  if (timeColumn_) {
    const std::string_view text = trimmed(cell(record, *timeColumn_));
    const auto day = text.empty() ? std::optional<Date>{} : timeFormat_->day(text);
    if (!day && !text.empty()) {
      reject(record, number, headerOf(*timeColumn_), RejectReason::notADay, text);
      return false;
    }
    common.day = day ? day->day : noDay;
  }
  if (weight_) {
    const std::string_view text = trimmed(cell(record, *weight_));
    const auto weight = numberIn(text, weightSign_);
    common.weight = weight && *weight >= 0 ? *weight : 0;
    if (!text.empty() && (!weight || *weight < 0)) {
      reject(record, number, headerOf(*weight_), RejectReason::noWeight, text);
      return false;
    }
  }
  return true;
}

bool Converter::leavesOut(std::string_view title) {
  if (mapping_.names.empty())
    return false;
  auto known = decided_.find(title);
  if (known == decided_.end()) {
    const auto* choice = choiceOf(mapping_.names, std::string(title));
    const bool out = choice != nullptr && choice->becomes == NameChoice::Becomes::leftOut;
    if (decided_.size() >= mostNames)
      decided_.clear();
    known = decided_.emplace(title, out).first;
  }
  if (!known->second)
    return false;
  ++chunk_.fates.leftOut;
  ++leftOut_[known->first];
  return true;
}

ConvertedChunk::Piece Converter::keep(std::string_view text) {
  const auto begin = static_cast<std::uint32_t>(chunk_.text.size());
  chunk_.text += text;
  return {.begin = begin, .size = static_cast<std::uint32_t>(text.size())};
}

Status Converter::keepCommon(const Record& record, std::int64_t number, const Common& common) {
  ++chunk_.fates.answers;
  chunk_.record.push_back(number);
  chunk_.day.push_back(common.day);
  if (weight_)
    chunk_.weight.push_back(common.weight);
  if (respondent_) {
    const std::string_view key = trimmed(cell(record, *respondent_));
    const bool named = !key.empty() && key.find('\0') == std::string_view::npos;
    if (!key.empty() && !named)
      reject(record, number, headerOf(*respondent_), RejectReason::notText, {});
    chunk_.respondent.push_back(named ? respondentHash(key) : splitmix64(static_cast<std::uint64_t>(number)));
    chunk_.named.push_back(named ? 1 : 0);
    chunk_.key.push_back(keep(named ? key : std::string_view{}));
  } else {
    chunk_.respondent.push_back(splitmix64(static_cast<std::uint64_t>(number)));
    chunk_.named.push_back(0); // nobody says who it was
  }
  if (response_) {
    const std::string_view id = trimmed(cell(record, *response_));
    chunk_.response.push_back(id.empty() ? 0 : respondentHash(id));
  }
  if (comment_) {
    std::string_view text = cell(record, *comment_);
    if (text.find('\0') != std::string_view::npos) {
      reject(record, number, headerOf(*comment_), RejectReason::notText, {});
      text = {};
    } else if (record.fieldCut) {
      reject(record, number, headerOf(*comment_), RejectReason::cutField, {});
    }
    chunk_.comment.push_back(keep(text));
  } else if (!mapping_.commentQuestions.empty()) {
    chunk_.comment.push_back(keep({}));
  }
  chunk_.words.resize(words_.size());
  for (std::size_t list = 0; list < words_.size(); ++list) {
    const std::string_view text = trimmed(cell(record, segmentColumns_[list]));
    chunk_.words[list].push_back(
        words_[list].code(text.find('\0') == std::string_view::npos ? text : std::string_view{}));
    if (words_[list].words().size() > mostNames)
      return failure(ErrorCode::tooLarge,
                     {{Fact::name, words_[list].name()}, {Fact::limit, std::to_string(mostNames)}});
  }
  return {};
}

std::optional<MappedScale> guessScale(const std::vector<double>& values) {
  if (values.empty())
    return std::nullopt;
  const auto [least, most] = std::ranges::minmax(values);
  const bool whole = std::ranges::all_of(values, [](double value) { return value == std::floor(value); });
  const auto own = [whole](double low, double high) {
    return MappedScale{.scale = {.metric = "scale", .low = low, .high = high, .lowerIsBetter = false},
                       .wholeNumbers = false,
                       .words = {}};
  };
  if (whole && least >= 0 && most <= 1)
    return MappedScale::named("binary");
  if (least >= 1 && most <= 5)
    return own(1, 5);
  if (whole && least >= 0 && most <= 10 && (least == 0 || most > 7))
    return MappedScale::named("nps");
  if (least >= 1 && most <= 7)
    return own(1, 7);
  if (least >= 0 && most <= 10)
    return own(0, 10);
  if (least >= 0 && most <= 100)
    return MappedScale::named("health");
  return std::nullopt;
}

} // namespace throughline::data
