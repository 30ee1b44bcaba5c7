#include "core/data/reading/reading.h"

#include "core/data/reading/mapping_guess.h"
#include "core/data/reading/plain_words.h"
#include "core/data/reading/reading_board.h"
#include "core/data/reading/reading_words.h"

namespace throughline::data {
namespace {

void findTestRows(ReadingBoard& board) {
  auto rules = testRowRules(board.evidence.columns);
  for (const auto& rule : rules)
    board.assumptions.push_back(assumptionOf(rule, board.evidence.columns));
  if (board.mapping.rows)
    std::ranges::move(*board.mapping.rows, std::back_inserter(rules));
  if (!rules.empty())
    board.mapping.rows = std::move(rules);
}

void findPartialRows(ReadingBoard& board) {
  for (const auto& known : readingWords().partialRows)
    for (const auto& profile : board.evidence.columns) {
      if (std::ranges::find(known.columns, profile.joined) == known.columns.end())
        continue;
      for (const auto& [text, count] : profile.values)
        if (std::ranges::find(known.values, plainWords(text)) != known.values.end())
          board.assume(AssumptionKind::partialKept, &profile, text, std::to_string(count));
    }
}

RowShape shapeOf(const ReadingBoard& board) {
  const auto shape = board.mapping.layout == Layout::wide ? rowShapeOf(board.evidence) : RowShape::responses;
  const bool answers = board.mapping.time.has_value() || board.mapping.layout == Layout::metrics;
  return shape == RowShape::responses && !answers && isCodeBook(board.evidence) ? RowShape::codes : shape;
}

void sayKinds(ReadingBoard& board) {
  std::vector<std::string> service;
  for (const auto& touchpoint : board.mapping.touchpoints)
    if (touchpoint.kind == model::Kind::service)
      service.push_back(touchpoint.title);
  for (const auto& [title, kind] : board.mapping.kinds)
    if (kind == model::Kind::service)
      service.push_back(title);
  if (!board.mapping.touchpoints.empty() || board.mapping.layout != Layout::wide)
    board.assume(AssumptionKind::kindsGuessed, nullptr, joinedList(service), {});
}

} // namespace

Evidence evidenceOf(const TableSample& sample) {
  return {.format = sample.format, .whole = sample.whole, .columns = profileOf(sample), .rows = sample.rows};
}

Reading read(const Evidence& evidence) {
  ReadingBoard board(evidence);
  auto& mapping = board.mapping;
  mapping.delimiter = evidence.format.delimiter;
  mapping.encoding = evidence.format.encoding.name;
  mapping.headerRows = evidence.format.headerRows;
  mapping.sheet = evidence.format.sheet;
  findToolColumns(board);
  leaveSpoiltColumns(board);
  findRespondent(board);
  findTime(board);
  if (!findRows(board))
    findScores(board);
  keepOneKindOfScore(board);
  findTexts(board);
  explainTheRest(board);
  std::ranges::move(separateFigures(mapping, evidence), std::back_inserter(board.assumptions));
  saySpoiltAnswers(board);
  findTestRows(board);
  findPartialRows(board);
  const auto shape = shapeOf(board);
  const bool usable = shape == RowShape::responses &&
                      (mapping.layout != Layout::wide || !mapping.touchpoints.empty() || mapping.overall.has_value());
  if (usable)
    sayKinds(board);
  else
    board.remarks.push_back({.kind = ImportRemarkKind::noScore});
  Reading reading{.mapping = std::move(mapping), .usable = usable, .shape = shape};
  reading.columns = board.columns();
  reading.assumptions = std::move(board.assumptions);
  reading.remarks = std::move(board.remarks);
  return reading;
}

namespace {

const ColumnProfile* columnNamed(const Evidence& evidence, const ColumnName& name) {
  for (const auto& profile : evidence.columns)
    if (name.index ? static_cast<std::size_t>(*name.index) == profile.position + 1
                   : trimmed(profile.header) == trimmed(name.header))
      return &profile;
  return nullptr;
}

/// One scale for all questions, and answers to the recommendation beyond it.
void completeOverallQuestion(Mapping& mapping, const Evidence& evidence, std::vector<Assumption>& assumptions) {
  const bool open = mapping.layout == Layout::longRows && mapping.score && mapping.score->scale && mapping.touchpoint &&
                    mapping.respondent && !mapping.metricColumn && mapping.overallQuestion.empty();
  if (!open)
    return;
  const auto* question = columnNamed(evidence, *mapping.touchpoint);
  const auto* answer = columnNamed(evidence, mapping.score->column);
  if (question == nullptr || answer == nullptr || question->manyValues)
    return;
  const auto columns = questionColumns(evidence.rows, question->position, *answer);
  for (const auto& candidate : ratingCandidates(columns, evidence.whole)) {
    if (!candidate.rating || candidate.rating->source != ScaleSource::recommendation ||
        candidate.most() <= mapping.score->scale->scale.high || mapping.scales.contains(candidate.column->header))
      continue;
    mapping.overallQuestion = candidate.column->header;
    mapping.overall = MappedScore{.column = {},
                                  .scale = candidate.rating->scale,
                                  .missing = candidate.rating->missing,
                                  .notMet = {},
                                  .failure = {}};
    assumptions.push_back({.kind = AssumptionKind::questionOverall,
                           .column = question->header,
                           .taken = candidate.column->header,
                           .because = scaleText(candidate.rating->scale)});
    return;
  }
}

} // namespace

std::vector<Assumption> completeMapping(Mapping& mapping, const Evidence& evidence) {
  std::vector<Assumption> assumptions;
  if (!mapping.rows) {
    assumptions = separateFigures(mapping, evidence);
    auto rules = testRowRules(evidence.columns);
    for (const auto& rule : rules)
      assumptions.push_back(assumptionOf(rule, evidence.columns));
    if (mapping.rows)
      std::ranges::move(*mapping.rows, std::back_inserter(rules));
    if (!rules.empty())
      mapping.rows = std::move(rules);
  }
  completeOverallQuestion(mapping, evidence, assumptions);
  return assumptions;
}

std::vector<ColumnReading> columnsOf(const Mapping& mapping, const TableSample& sample) {
  std::vector<ColumnReading> columns;
  for (std::size_t at = 0; at < sample.header.size(); ++at)
    columns.push_back({.column = sample.header[at].empty() ? "column " + std::to_string(at + 1) : sample.header[at],
                       .role = ColumnRole::unused,
                       .reason = RoleReason::notNamed,
                       .runnerUp = {}});
  const auto mark = [&](const std::optional<ColumnName>& name, ColumnRole role) {
    const auto column = name && (name->index || !name->header.empty())
                            ? findColumn(sample, *name)
                            : Result<std::size_t>(failure(ErrorCode::columnNotFound));
    if (column.ok() && *column < columns.size())
      columns[*column] = {
          .column = columns[*column].column, .role = role, .reason = RoleReason::mapping, .runnerUp = {}};
  };
  for (const auto& segment : mapping.segments)
    mark(segment, ColumnRole::segment);
  for (const auto& touchpoint : mapping.touchpoints)
    for (const auto& column : touchpoint.columns())
      mark(column, ColumnRole::touchpoint);
  mark(mapping.respondent, ColumnRole::respondent);
  mark(mapping.response, ColumnRole::responseId);
  mark(mapping.channel, ColumnRole::channel);
  mark(mapping.comment, ColumnRole::comment);
  mark(mapping.weight, ColumnRole::weight);
  mark(mapping.touchpoint, ColumnRole::question);
  mark(mapping.metricColumn, ColumnRole::metric);
  mark(mapping.period, ColumnRole::period);
  mark(mapping.value, ColumnRole::value);
  mark(mapping.n, ColumnRole::base);
  mark(mapping.time ? std::optional(mapping.time->column) : std::nullopt, ColumnRole::time);
  mark(mapping.score ? std::optional(mapping.score->column) : std::nullopt, ColumnRole::answer);
  mark(mapping.resolved ? std::optional(mapping.resolved->column) : std::nullopt, ColumnRole::resolved);
  mark(mapping.overall ? std::optional(mapping.overall->column) : std::nullopt, ColumnRole::overall);
  return columns;
}

} // namespace throughline::data
