#include "core/data/comments/forgetting.h"

#include "core/base/respondent_hash.h"
#include "core/data/comments/given_response.h"
#include "core/data/comments/segment_cutting.h"
#include "core/workspace/schema.h"
#include "core/workspace/seals.h"
#include "core/workspace/table_seals.h"

#include <algorithm>
#include <map>

namespace throughline::data {
namespace {

using workspace::Connection;

Status addRows(workspace::Statement& query, std::set<std::int64_t>& rows) {
  for (;;) {
    THROUGHLINE_TRY(more, query.step());
    if (!more)
      return {};
    rows.insert(query.integer(0));
  }
}

Status addRowsOfKey(Connection& connection, const std::string& key, std::set<std::int64_t>& rows) {
  for (const std::string table : {"response", "feedback"}) {
    THROUGHLINE_TRY(byText, connection.prepare("SELECT id FROM " + table + " WHERE respondent = ?"));
    byText.bind(1, key);
    THROUGHLINE_CHECK(addRows(byText, rows));
    const auto number = canonicalInteger(key);
    if (!number)
      continue;
    THROUGHLINE_TRY(byNumber, connection.prepare("SELECT id FROM " + table + " WHERE respondent = ?"));
    byNumber.bind(1, *number);
    THROUGHLINE_CHECK(addRows(byNumber, rows));
  }
  return {};
}

bool isLetterOrDigit(char letter) {
  return std::isalnum(static_cast<unsigned char>(letter)) != 0 || (static_cast<unsigned char>(letter) & 0x80U) != 0;
}

/// The key stands in the text, not as a part of a longer word or number.
bool names(std::string_view text, std::string_view key) {
  for (std::size_t at = text.find(key); at != std::string_view::npos; at = text.find(key, at + 1)) {
    const bool begins = at == 0 || !isLetterOrDigit(text[at - 1]) || !isLetterOrDigit(key.front());
    const std::size_t end = at + key.size();
    if (begins && (end == text.size() || !isLetterOrDigit(text[end]) || !isLetterOrDigit(key.back())))
      return true;
  }
  return false;
}

/// Source and position of a reject.
using RejectPlaces = std::vector<std::pair<std::int64_t, std::int64_t>>;

/// Rejects of these records, and those of any record that name the respondent.
Result<RejectPlaces> rejectsOf(Connection& connection, const std::set<std::int64_t>& rows,
                               const std::string& respondent) {
  THROUGHLINE_TRY(query, connection.prepare("SELECT source, position, record, text FROM rejected_row"));
  RejectPlaces gone;
  for (;;) {
    THROUGHLINE_TRY(more, query.step());
    if (!more)
      return gone;
    const std::int64_t row = (query.integer(0) << workspace::rowIdBits) + query.integer(2);
    if (rows.contains(row) || names(query.text(3), respondent))
      gone.emplace_back(query.integer(0), query.integer(1));
  }
}

Result<std::int64_t> eraseRejected(Connection& connection, const std::set<std::int64_t>& rows,
                                   const std::string& respondent, std::set<std::int64_t>& touched) {
  THROUGHLINE_TRY(gone, rejectsOf(connection, rows, respondent));
  THROUGHLINE_TRY(remove, connection.prepare("DELETE FROM rejected_row WHERE source = ? AND position = ?"));
  THROUGHLINE_TRY(count, connection.prepare("UPDATE source SET rejected = max(0, rejected - 1) WHERE id = ?"));
  for (const auto& [source, position] : gone) {
    THROUGHLINE_CHECK(remove.runWith(source, position));
    THROUGHLINE_CHECK(count.runWith(source));
    touched.insert(source);
  }
  return static_cast<std::int64_t>(gone.size());
}

Status eraseRowsOfTables(Connection& connection, const std::set<std::int64_t>& rows) {
  THROUGHLINE_TRY(sealing, workspace::TableSealing::begin(connection, {"theme_tag", "quoted_comment", "follow_up"}));
  constexpr std::pair<const char*, const char*> tables[]{
      {"response", "id"}, {"feedback", "id"}, {"theme_tag", "row"}, {"quoted_comment", "row"}, {"follow_up", "row"}};
  for (const auto& [table, column] : tables) {
    THROUGHLINE_TRY(remove, connection.prepare("DELETE FROM " + std::string(table) + " WHERE " + column + " = ?"));
    for (const std::int64_t row : rows)
      THROUGHLINE_CHECK(remove.runWith(row));
  }
  return sealing.end();
}

std::map<std::int64_t, std::set<std::int64_t>> bySource(const std::set<std::int64_t>& rows) {
  std::map<std::int64_t, std::set<std::int64_t>> sources;
  for (const std::int64_t row : rows)
    sources[sourceOfRow(row)].insert(row);
  return sources;
}

Status countOff(Connection& connection, std::int64_t source, std::int64_t rows, std::int64_t scores) {
  THROUGHLINE_TRY(count, connection.prepare("UPDATE source SET records = max(0, records - ?), responses = max(0, "
                                            "responses - ?), feedback = max(0, feedback - ?) WHERE id = ?"));
  return count.runWith(rows, rows, scores, source);
}

} // namespace

Result<RespondentRows> rowsOfRespondent(Connection& connection, const std::string& respondent,
                                        const std::set<std::int64_t>& more) {
  RespondentRows found;
  THROUGHLINE_CHECK(addRowsOfKey(connection, respondent, found.rows));
  THROUGHLINE_TRY(salt, connection.integer("SELECT count(*) FROM privacy_salt"));
  if (salt > 0) {
    THROUGHLINE_TRY(hashed, hashedKey(connection, respondent));
    THROUGHLINE_CHECK(addRowsOfKey(connection, hashed, found.rows));
  }
  THROUGHLINE_TRY(rejects, rejectsOf(connection, found.rows, respondent));
  found.rejected = static_cast<std::int64_t>(rejects.size());
  auto quoted = found.rows;
  quoted.insert(more.begin(), more.end());
  THROUGHLINE_CHECK(workspace::expectSealedTable(connection, "quoted_comment"));
  THROUGHLINE_TRY(notes, connection.prepare("SELECT note_id FROM quoted_comment WHERE row = ?"));
  for (const std::int64_t row : quoted) {
    notes.bind(1, row);
    for (;;) {
      THROUGHLINE_TRY(another, notes.step());
      if (!another)
        break;
      found.notes.emplace(notes.text(0));
    }
  }
  return found;
}

Result<Erased> eraseRows(Connection& connection, const RespondentRows& found, const std::string& respondent) {
  Erased erased;
  std::set<std::int64_t> touched;
  THROUGHLINE_TRY(rejected, eraseRejected(connection, found.rows, respondent, touched));
  erased.rejected = rejected;
  THROUGHLINE_CHECK(eraseRowsOfTables(connection, found.rows));
  for (const auto& [source, rows] : bySource(found.rows)) {
    erased.responses += static_cast<std::int64_t>(rows.size());
    THROUGHLINE_TRY(layout, connection.text("SELECT layout FROM source WHERE id = " + std::to_string(source)));
    const std::string table = layout == "wide" ? "response" : "feedback";
    THROUGHLINE_TRY(left, connection.prepare("SELECT 1 FROM " + table + " WHERE id BETWEEN ? AND ? LIMIT 1"));
    left.bindAll(source << workspace::rowIdBits, ((source + 1) << workspace::rowIdBits) - 1);
    THROUGHLINE_TRY(any, left.step());
    left.reset();
    if (!any) {
      THROUGHLINE_CHECK(workspace::removeSourceRows(connection, source));
      touched.erase(source);
      continue;
    }
    THROUGHLINE_TRY(cut, cutRows(connection, source, table, rows));
    erased.words += cut.words;
    THROUGHLINE_CHECK(countOff(connection, source, static_cast<std::int64_t>(rows.size()), cut.scores));
    touched.insert(source);
  }
  for (const std::int64_t source : touched)
    THROUGHLINE_CHECK(workspace::sealSource(connection, source));
  return erased;
}

} // namespace throughline::data
