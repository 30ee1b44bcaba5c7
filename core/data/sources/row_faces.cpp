#include "core/data/sources/row_faces.h"

#include "core/base/respondent_hash.h"
#include "core/workspace/schema.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace throughline::data {
namespace {

using workspace::Connection;
using workspace::Statement;

/// Names in the order of the alphabet, so that columns in another order say the same.
std::vector<std::size_t> byName(std::size_t count, auto&& nameOf) {
  std::vector<std::size_t> order(count);
  for (std::size_t at = 0; at < count; ++at)
    order[at] = at;
  std::ranges::sort(order, {}, nameOf);
  return order;
}

} // namespace

std::vector<std::string_view> listParts(std::string_view list) {
  std::vector<std::string_view> found;
  while (!list.empty()) {
    const auto comma = std::min(list.find(','), list.size());
    found.push_back(list.substr(0, comma));
    list.remove_prefix(std::min(comma + 1, list.size()));
  }
  return found;
}

std::size_t codeIn(std::string_view text) {
  std::size_t code = 0;
  std::from_chars(text.data(), text.data() + text.size(), code);
  return code;
}

std::string_view ownIdIn(std::string_view scores) {
  const auto at = scores.find(",#");
  return at == scores.npos ? std::string_view{} : scores.substr(at + 1, scores.find(',', at + 1) - at - 1);
}

FaceReader::FaceReader(const StoredSource& source) : source_(source) {
  series_ = byName(source.series.size(), [&](std::size_t at) { return source.series[at].name; });
  lists_ = byName(source.lists.size(), [&](std::size_t at) { return source.lists[at].name; });
}

/// Columns: id, respondent, day, words, comment, then those of the layout.
template <class Take> Status FaceReader::eachRow(Connection& connection, Take take) {
  const bool wide = source_.layout == Layout::wide;
  THROUGHLINE_TRY(query, connection.prepare(wide ? "SELECT id, respondent, day, words, comment, overall, scores FROM "
                                                   "response WHERE id BETWEEN ? AND ? ORDER BY id"
                                                 : "SELECT id, respondent, day, words, comment, score, series, "
                                                   "resolved FROM feedback WHERE id BETWEEN ? AND ? ORDER BY id"));
  query.bindAll(source_.id << workspace::rowIdBits, ((source_.id + 1) << workspace::rowIdBits) - 1);
  for (;;) {
    THROUGHLINE_TRY(more, query.step());
    if (!more)
      return {};
    take(query);
  }
}

Result<std::vector<RowFace>> FaceReader::read(Connection& connection) {
  std::vector<RowFace> faces;
  THROUGHLINE_CHECK(eachRow(connection, [&](const Statement& row) { faces.push_back(face(row)); }));
  return faces;
}

Status FaceReader::each(Connection& connection, const std::function<void(const WholeFace&)>& take) {
  return eachRow(connection, [&](const Statement& row) { take(wholeFace(row)); });
}

std::string FaceReader::scoresOf(const Statement& row) const {
  std::string text(row.text(5));
  if (source_.layout != Layout::wide)
    return text + '\t' + std::string(row.text(7));
  const auto scores = listParts(row.text(6));
  for (const std::size_t at : series_)
    text += '\t' + source_.series[at].name + '=' + std::string(at < scores.size() ? scores[at] : "");
  return text;
}

std::string FaceReader::wordsOf(const Statement& row) const {
  const auto words = listParts(row.text(3));
  std::string text;
  for (const std::size_t at : lists_) {
    const std::size_t code = at < words.size() ? codeIn(words[at]) : 0;
    text += '\t' + (code < source_.lists[at].values.size() ? source_.lists[at].values[code] : std::string{});
  }
  return text;
}

/// The touchpoint of a row of long data.
std::string FaceReader::seriesOf(const Statement& row) const {
  const bool known = source_.layout != Layout::wide && codeIn(row.text(6)) < source_.series.size();
  return known ? '\t' + source_.series[codeIn(row.text(6))].name : std::string{};
}

RowFace FaceReader::face(const Statement& row) {
  std::string content = scoresOf(row) + wordsOf(row) + '\t' + std::string(row.text(4));
  std::string key = std::string(row.text(1)) + '\t' + std::string(row.text(2)) + seriesOf(row);
  const auto id = source_.layout == Layout::wide ? ownIdIn(row.text(6)) : std::string_view{};
  named_ = named_ || !row.isNull(1);
  dated_ = dated_ || !row.isNull(2);
  if (!id.empty()) { // the answer's own id is enough, and its day may change
    content += '\t' + std::exchange(key, std::string(id));
    named_ = true;
  } else if (row.isNull(1)) // nobody said who it was: only the whole row can be known again
    key += '\t' + content;
  return {.key = respondentHash(key + "\n"),
          .content = respondentHash(content + "\n"),
          .id = row.integer(0),
          .dated =
              row.isNull(2) ? 0 : respondentHash(std::string(row.text(1)) + '\t' + std::string(row.text(2)) + "\n")};
}

WholeFace FaceReader::wholeFace(const Statement& row) {
  const bool ownId = source_.layout == Layout::wide && !ownIdIn(row.text(6)).empty();
  const std::string rest = std::string(row.text(2)) + seriesOf(row) + wordsOf(row) + '\t' + std::string(row.text(4));
  const std::string person = std::string(row.text(1)) + '\t' + std::string(row.text(2)) + seriesOf(row);
  return {.face = face(row),
          .ownId = ownId,
          .person = row.isNull(1) ? 0 : respondentHash(person + "\n"),
          .keyless = row.isNull(1) && !ownId,
          .commented = !row.text(4).empty(),
          .comment = respondentHash(std::string(row.text(4)) + "\n"),
          .rest = respondentHash(rest + "\n")};
}

} // namespace throughline::data
