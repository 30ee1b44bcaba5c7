#include "core/data/comments/given_response.h"

#include "core/workspace/schema.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace throughline::data {
namespace {

using workspace::Statement;

constexpr std::string_view responseColumns =
    "SELECT respondent, day, words, comment, overall, scores FROM response WHERE id = ?";
constexpr std::string_view feedbackColumns =
    "SELECT respondent, day, words, comment, series, score, resolved FROM feedback WHERE id = ?";

/// The next piece of a list with commas, which is taken away too.
std::string_view pieceOf(std::string_view& list) {
  const auto comma = list.find(',');
  const auto piece = list.substr(0, comma);
  list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 1);
  return piece;
}

template <class Number> std::optional<Number> numberIn(std::string_view text) {
  Number number{};
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
  return problem == std::errc{} && end == text.data() + text.size() && !text.empty() ? std::optional(number)
                                                                                     : std::nullopt;
}

std::string channelOf(const StoredSource& source, std::string_view codes) {
  for (const auto& list : source.lists) {
    const auto code = numberIn<std::size_t>(pieceOf(codes));
    if (list.name == "channel" && code && *code < list.values.size())
      return list.values[*code];
  }
  return {};
}

void addScores(GivenResponse& response, const StoredSource& source, std::string_view scores) {
  for (const auto& series : source.series) {
    const auto score = numberIn<double>(pieceOf(scores));
    if (score && series.touchpoint)
      response.said.push_back({.touchpoint = *series.touchpoint, .score = score, .failed = series.rule.fails(*score)});
  }
}

void addAnswer(GivenResponse& response, const StoredSource& source, const Statement& row) {
  if (!row.isNull(6))
    response.resolved = row.integer(6) != 0;
  const auto code = static_cast<std::size_t>(row.integer(4));
  if (code >= source.series.size() || !source.series[code].touchpoint)
    return;
  const auto score = row.optionalReal(5);
  const bool fails = (score && source.series[code].rule.fails(*score)) || response.resolved == false;
  response.said.push_back({.touchpoint = *source.series[code].touchpoint, .score = score, .failed = fails});
}

} // namespace

std::int64_t sourceOfRow(std::int64_t row) {
  return row >> workspace::rowIdBits;
}

std::int64_t recordOfRow(std::int64_t row) {
  return row & ((std::int64_t{1} << workspace::rowIdBits) - 1);
}

Result<ResponseReader> ResponseReader::make(workspace::Workspace& workspace) {
  THROUGHLINE_TRY(sources, storedSources(workspace.database()));
  THROUGHLINE_TRY(responses, workspace.database().prepare(responseColumns));
  THROUGHLINE_TRY(feedback, workspace.database().prepare(feedbackColumns));
  return ResponseReader(workspace, std::move(sources), std::move(responses), std::move(feedback));
}

Result<std::optional<GivenResponse>> ResponseReader::at(std::int64_t row) {
  const auto source = std::ranges::find(sources_, sourceOfRow(row), &StoredSource::id);
  if (source == sources_.end() || source->layout == Layout::metrics)
    return std::optional<GivenResponse>();
  THROUGHLINE_CHECK(sound_.expect(row));
  const bool wide = source->layout == Layout::wide;
  Statement& query = wide ? responses_ : feedback_;
  query.bind(1, row);
  THROUGHLINE_TRY(found, query.step());
  if (!found)
    return std::optional<GivenResponse>();
  GivenResponse response{.row = row,
                         .source = source->id,
                         .record = recordOfRow(row),
                         .respondent = std::string(query.text(0)),
                         .channel = channelOf(*source, query.text(2)),
                         .comment = std::string(query.text(3))};
  if (const auto day = query.optionalInteger(1))
    response.day = Date{static_cast<std::int32_t>(*day)};
  if (wide) {
    response.overall = query.optionalReal(4);
    addScores(response, *source, query.text(5));
  } else {
    addAnswer(response, *source, query);
  }
  query.reset();
  return std::optional(std::move(response));
}

Result<std::vector<GivenResponse>> responsesAt(workspace::Workspace& workspace, const std::vector<std::int64_t>& rows) {
  THROUGHLINE_TRY(reader, ResponseReader::make(workspace));
  std::vector<GivenResponse> responses;
  for (const std::int64_t row : rows) {
    THROUGHLINE_TRY(response, reader.at(row));
    if (response)
      responses.push_back(std::move(*response));
  }
  return responses;
}

Result<std::vector<RowComment>> commentsAfter(workspace::Connection& connection, std::int64_t row, std::size_t most) {
  std::vector<RowComment> comments;
  for (const std::string table : {"response", "feedback"}) {
    THROUGHLINE_TRY(query, connection.prepare("SELECT id, comment FROM " + table +
                                              " WHERE id > ? AND comment <> '' ORDER BY id LIMIT ?"));
    query.bindAll(row, most);
    for (;;) {
      THROUGHLINE_TRY(more, query.step());
      if (!more)
        break;
      comments.push_back({.row = query.integer(0), .text = std::string(query.text(1))});
    }
  }
  // Rows of a source are all in one table, so the first of both are the first of all.
  std::ranges::sort(comments, {}, &RowComment::row);
  if (comments.size() > most)
    comments.resize(most);
  return comments;
}

} // namespace throughline::data
