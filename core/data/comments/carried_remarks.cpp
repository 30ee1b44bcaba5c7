#include "core/data/comments/carried_remarks.h"

#include "core/workspace/schema.h"
#include "core/workspace/table_seals.h"

#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace throughline::data {
namespace {

using workspace::Connection;
using workspace::Statement;

constexpr const char* remarkTables[]{"theme_tag", "quoted_comment", "follow_up"};

/// Rows of the source that somebody added something to.
Result<std::set<std::int64_t>> remarkedRows(Connection& connection, std::int64_t source) {
  std::set<std::int64_t> rows;
  for (const std::string table : remarkTables) {
    THROUGHLINE_TRY(query, connection.prepare("SELECT DISTINCT row FROM " + table + " WHERE row BETWEEN ? AND ?"));
    query.bindAll(source << workspace::rowIdBits, ((source + 1) << workspace::rowIdBits) - 1);
    for (;;) {
      THROUGHLINE_TRY(more, query.step());
      if (!more)
        break;
      rows.insert(query.integer(0));
    }
  }
  return rows;
}

/// What makes two rows the same answer, and what tells those apart that look the same.
struct AnswerKey {
  std::string who;
  std::string comment;
};

/// Who answered when. Where nobody says who it was, all that the row holds, and which of the rows that hold the same it
/// is: another answer of that day is somebody else's.
class AnswerKeys {
public:
  AnswerKey at(const Statement& row) {
    AnswerKey key{.who = std::string(row.text(1)), .comment = std::string(row.text(3))};
    const bool keyless = key.who.empty();
    for (const int column : {2, 4})
      key.who.append("\n").append(row.text(column));
    if (!keyless)
      return key;
    for (const int column : {3, 5, 6, 7})
      key.who.append("\n").append(row.text(column));
    key.who.append("\n").append(std::to_string(++alike_[std::hash<std::string>{}(key.who)]));
    return key;
  }

private:
  std::unordered_map<std::size_t, int> alike_;
};

/// Columns: id, respondent, day, comment, in long data the name of the touchpoint, and what else the row holds.
constexpr const char* answerRows[]{
    "SELECT id, respondent, day, comment, '', overall, scores, words FROM response WHERE id BETWEEN ? AND ? ORDER BY "
    "id",
    "SELECT feedback.id, respondent, day, comment, name, score, resolved, words FROM feedback LEFT JOIN source_series "
    "ON source_series.source = ? AND role = 'touchpoint' AND code = series WHERE feedback.id BETWEEN ? AND ? ORDER BY "
    "feedback.id"};

/// take(id, key) for each row of a source.
template <class Take> Status eachAnswer(Connection& connection, std::int64_t source, Take take) {
  const std::int64_t first = source << workspace::rowIdBits;
  const std::int64_t last = ((source + 1) << workspace::rowIdBits) - 1;
  AnswerKeys keys;
  for (const std::string sql : answerRows) {
    THROUGHLINE_TRY(rows, connection.prepare(sql));
    if (sql == answerRows[0])
      rows.bindAll(first, last);
    else
      rows.bindAll(source, first, last);
    for (;;) {
      THROUGHLINE_TRY(more, rows.step());
      if (!more)
        break;
      take(rows.integer(0), keys.at(rows));
    }
  }
  return {};
}

Status moveRemarks(Connection& connection, const std::map<std::int64_t, std::int64_t>& places) {
  THROUGHLINE_TRY(sealing, workspace::TableSealing::begin(connection, {"theme_tag", "quoted_comment", "follow_up"}));
  for (const std::string table : remarkTables) {
    THROUGHLINE_TRY(move, connection.prepare("UPDATE OR IGNORE " + table + " SET row = ? WHERE row = ?"));
    for (const auto& [from, to] : places)
      THROUGHLINE_CHECK(move.runWith(to, from));
  }
  return sealing.end();
}

} // namespace

Status carryRemarks(Connection& connection, std::int64_t from, std::int64_t to) {
  THROUGHLINE_TRY(remarked, remarkedRows(connection, from));
  if (remarked.empty())
    return {};
  std::multimap<std::string, std::pair<std::int64_t, std::string>> wanted; ///< by who: the old row and its comment
  THROUGHLINE_CHECK(eachAnswer(connection, from, [&](std::int64_t row, AnswerKey key) {
    if (remarked.contains(row))
      wanted.emplace(std::move(key.who), std::pair(row, std::move(key.comment)));
  }));
  std::map<std::int64_t, std::int64_t> places;
  std::set<std::int64_t> certain; ///< old rows whose comment was met again
  THROUGHLINE_CHECK(eachAnswer(connection, to, [&](std::int64_t row, const AnswerKey& key) {
    const auto [first, end] = wanted.equal_range(key.who);
    for (auto each = first; each != end; ++each) {
      const auto& [old, comment] = each->second;
      const bool same = comment == key.comment;
      if (certain.contains(old) || (!same && places.contains(old)))
        continue;
      places[old] = row;
      if (same) {
        certain.insert(old);
        break;
      }
    }
  }));
  return moveRemarks(connection, places);
}

namespace {

/// Rows of the source in `from` with something on them whose answers are not among those of `now` in `to`.
Result<std::set<std::int64_t>> rowsThatOnlyCameBack(Connection& from, Connection& to, std::int64_t source,
                                                    std::int64_t now) {
  THROUGHLINE_TRY(remarked, remarkedRows(from, source));
  if (remarked.empty())
    return remarked;
  std::set<std::string> there;
  THROUGHLINE_CHECK(eachAnswer(to, now, [&there](std::int64_t, AnswerKey key) { there.insert(std::move(key.who)); }));
  std::set<std::int64_t> only;
  THROUGHLINE_CHECK(eachAnswer(from, source, [&](std::int64_t row, const AnswerKey& key) {
    if (remarked.contains(row) && !there.contains(key.who))
      only.insert(row);
  }));
  return only;
}

/// Tags whose theme is still the same one.
Status bringTags(Connection& from, Connection& to, const std::set<std::int64_t>& rows) {
  THROUGHLINE_TRY(tags, from.prepare("SELECT theme, name FROM theme_tag JOIN theme ON theme.id = theme WHERE row = ?"));
  THROUGHLINE_TRY(add, to.prepare("INSERT OR IGNORE INTO theme_tag SELECT ?, id FROM theme WHERE id = ? AND name = ?"));
  for (const std::int64_t row : rows) {
    tags.bind(1, row);
    for (;;) {
      THROUGHLINE_TRY(more, tags.step());
      if (!more)
        break;
      THROUGHLINE_CHECK(add.runWith(row, tags.integer(0), tags.text(1)));
    }
  }
  return {};
}

Status bringQuotes(Connection& from, Connection& to, const std::set<std::int64_t>& rows) {
  THROUGHLINE_TRY(quotes, from.prepare("SELECT note_id FROM quoted_comment WHERE row = ?"));
  THROUGHLINE_TRY(add, to.prepare("INSERT OR IGNORE INTO quoted_comment VALUES(?, ?)"));
  for (const std::int64_t row : rows) {
    quotes.bind(1, row);
    for (;;) {
      THROUGHLINE_TRY(more, quotes.step());
      if (!more)
        break;
      THROUGHLINE_CHECK(add.runWith(row, quotes.text(0)));
    }
  }
  return {};
}

Status bringFollowUps(Connection& from, Connection& to, const std::set<std::int64_t>& rows) {
  THROUGHLINE_TRY(asked, from.prepare("SELECT touchpoint_id, owner, due, outcome FROM follow_up WHERE row = ?"));
  THROUGHLINE_TRY(add, to.prepare("INSERT OR IGNORE INTO follow_up VALUES(?, ?, ?, ?, ?)"));
  for (const std::int64_t row : rows) {
    asked.bind(1, row);
    for (;;) {
      THROUGHLINE_TRY(more, asked.step());
      if (!more)
        break;
      THROUGHLINE_CHECK(add.runWith(row, asked.text(0), asked.text(1), asked.optionalInteger(2), asked.text(3)));
    }
  }
  return {};
}

} // namespace

Status bringRemarksBack(Connection& from, Connection& to, std::int64_t source, std::int64_t now) {
  THROUGHLINE_TRY(rows, rowsThatOnlyCameBack(from, to, source, now));
  if (rows.empty())
    return {};
  THROUGHLINE_TRY(sealing, workspace::TableSealing::begin(to, {"theme_tag", "quoted_comment", "follow_up"}));
  THROUGHLINE_CHECK(bringTags(from, to, rows));
  THROUGHLINE_CHECK(bringQuotes(from, to, rows));
  THROUGHLINE_CHECK(bringFollowUps(from, to, rows));
  return sealing.end();
}

Result<std::int64_t> remarksOn(Connection& connection, std::int64_t source) {
  std::int64_t count = 0;
  for (const std::string table : remarkTables) {
    THROUGHLINE_TRY(query, connection.prepare("SELECT count(*) FROM " + table + " WHERE row BETWEEN ? AND ?"));
    query.bindAll(source << workspace::rowIdBits, ((source + 1) << workspace::rowIdBits) - 1);
    THROUGHLINE_TRY(found, query.step());
    count += found ? query.integer(0) : 0;
  }
  return count;
}

} // namespace throughline::data
