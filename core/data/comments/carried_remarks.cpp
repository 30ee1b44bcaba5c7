#include "core/data/comments/carried_remarks.h"

#include "core/base/respondent_hash.h"
#include "core/data/comments/given_response.h"
#include "core/data/sources/row_faces.h"
#include "core/workspace/schema.h"
#include "core/workspace/table_seals.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace throughline::data {
namespace {

using workspace::Connection;

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

/// A source, and its rows as faces.
Result<StoredSource> sourceIn(Connection& connection, std::int64_t source) {
  THROUGHLINE_TRY(sources, storedSources(connection));
  const auto found = std::ranges::find(sources, source, &StoredSource::id);
  if (found == sources.end())
    return failure(ErrorCode::sourceNotFound, {{Fact::value, std::to_string(source)}});
  return std::move(*found);
}

/// take(face) for each row of a source. Of rows that hold the same and that nobody put a name to, the key says which
/// of them it is: another answer of that day is somebody else's.
template <class Take> Status eachAnswer(Connection& connection, const StoredSource& source, Take take) {
  std::unordered_map<std::uint64_t, std::uint64_t> alike;
  return FaceReader(source).each(connection, [&](WholeFace row) {
    if (row.keyless)
      row.face.key = splitmix64(row.face.key + ++alike[row.face.key]);
    take(row);
  });
}

using Places = std::map<std::int64_t, std::int64_t>; ///< from old rows to new ones

Status moveRemarks(Connection& connection, const Places& places) {
  THROUGHLINE_TRY(sealing, workspace::TableSealing::begin(connection, {"theme_tag", "quoted_comment", "follow_up"}));
  for (const std::string table : remarkTables) {
    THROUGHLINE_TRY(move, connection.prepare("UPDATE OR IGNORE " + table + " SET row = ? WHERE row = ?"));
    for (const auto& [from, to] : places)
      THROUGHLINE_CHECK(move.runWith(to, from));
  }
  return sealing.end();
}

/// The same answers, by their keys and, where several fit, by their comments.
Result<Places> placesOfAnswers(Connection& connection, const StoredSource& from, const StoredSource& to,
                               const std::set<std::int64_t>& remarked) {
  // Those of one key keep their order.
  std::multimap<std::uint64_t, std::pair<std::int64_t, std::uint64_t>> wanted; ///< old row and its comment
  THROUGHLINE_CHECK(eachAnswer(connection, from, [&](const WholeFace& row) {
    if (remarked.contains(row.face.id))
      wanted.emplace(row.face.key, std::pair(row.face.id, row.comment));
  }));
  Places places;
  std::set<std::int64_t> certain; ///< old rows whose comment was met again
  THROUGHLINE_CHECK(eachAnswer(connection, to, [&](const WholeFace& row) {
    const auto [first, end] = wanted.equal_range(row.face.key);
    for (auto each = first; each != end; ++each) {
      const auto& [old, comment] = each->second;
      const bool same = comment == row.comment;
      if (certain.contains(old) || (!same && places.contains(old)))
        continue;
      places[old] = row.face.id;
      if (same) {
        certain.insert(old);
        break;
      }
    }
  }));
  return places;
}

/// What one source knows by the answer's own id and the other by its person and day: the same person, day and comment.
Status addByPerson(Connection& connection, const StoredSource& from, const StoredSource& to,
                   const std::set<std::int64_t>& remarked, Places& places) {
  std::multimap<std::uint64_t, WholeFace> wanted;
  THROUGHLINE_CHECK(eachAnswer(connection, from, [&](const WholeFace& row) {
    if (row.person != 0 && remarked.contains(row.face.id) && !places.contains(row.face.id))
      wanted.emplace(row.person, row);
  }));
  if (wanted.empty())
    return {};
  std::set<std::int64_t> taken;
  for (const auto& [old, made] : places)
    taken.insert(made);
  return eachAnswer(connection, to, [&](const WholeFace& row) {
    if (row.person == 0 || taken.contains(row.face.id))
      return;
    const auto [first, end] = wanted.equal_range(row.person);
    const auto found = std::find_if(first, end, [&](const auto& each) {
      return each.second.ownId != row.ownId && each.second.comment == row.comment;
    });
    if (found == end)
      return;
    places[found->second.face.id] = row.face.id;
    wanted.erase(found);
  });
}

/// Rows without a name that are only in one of two sources, by all but their scores.
using Strays = std::unordered_map<std::uint64_t, std::vector<std::int64_t>>;

Result<Strays> straysOf(Connection& connection, const StoredSource& source, const StoredSource& other) {
  std::unordered_set<std::uint64_t> there;
  THROUGHLINE_CHECK(eachAnswer(connection, other, [&](const WholeFace& row) { there.insert(row.face.key); }));
  Strays strays;
  THROUGHLINE_CHECK(eachAnswer(connection, source, [&](const WholeFace& row) {
    if (row.keyless && row.commented && !there.contains(row.face.key))
      strays[row.rest].push_back(row.face.id);
  }));
  return strays;
}

/// An answer without a name whose scores were changed: the only one left on both sides with its comment, day and
/// segments, or of several the one in its place. Without a comment nothing tells it from another.
Status addChangedAnswers(Connection& connection, const StoredSource& from, const StoredSource& to,
                         const std::set<std::int64_t>& remarked, Places& places) {
  THROUGHLINE_TRY(left, straysOf(connection, from, to));
  THROUGHLINE_TRY(fresh, straysOf(connection, to, from));
  for (const auto& [rest, rows] : left) {
    const auto found = fresh.find(rest);
    if (found == fresh.end())
      continue;
    for (const std::int64_t row : rows) {
      if (!remarked.contains(row) || places.contains(row))
        continue;
      const auto inPlace = std::ranges::find(found->second, recordOfRow(row), recordOfRow);
      const bool only = rows.size() == 1 && found->second.size() == 1;
      if (only || inPlace != found->second.end())
        places[row] = only ? found->second.front() : *inPlace;
    }
  }
  return {};
}

} // namespace

Result<std::int64_t> carryRemarks(Connection& connection, std::int64_t from, std::int64_t to) {
  THROUGHLINE_TRY(remarked, remarkedRows(connection, from));
  if (remarked.empty())
    return std::int64_t{0};
  THROUGHLINE_TRY(old, sourceIn(connection, from));
  THROUGHLINE_TRY(made, sourceIn(connection, to));
  THROUGHLINE_TRY(places, placesOfAnswers(connection, old, made, remarked));
  if (places.size() < remarked.size())
    THROUGHLINE_CHECK(addByPerson(connection, old, made, remarked, places));
  if (places.size() < remarked.size())
    THROUGHLINE_CHECK(addChangedAnswers(connection, old, made, remarked, places));
  THROUGHLINE_CHECK(moveRemarks(connection, places));
  return static_cast<std::int64_t>(remarked.size() - places.size());
}

namespace {

/// Rows of the source in `from` with something on them whose answers are not among those of `now` in `to`.
Result<std::set<std::int64_t>> rowsThatOnlyCameBack(Connection& from, Connection& to, std::int64_t source,
                                                    std::int64_t now) {
  THROUGHLINE_TRY(remarked, remarkedRows(from, source));
  if (remarked.empty())
    return remarked;
  THROUGHLINE_TRY(old, sourceIn(from, source));
  THROUGHLINE_TRY(made, sourceIn(to, now));
  std::unordered_set<std::uint64_t> there;
  THROUGHLINE_CHECK(eachAnswer(to, made, [&there](const WholeFace& row) { there.insert(row.face.key); }));
  std::set<std::int64_t> only;
  THROUGHLINE_CHECK(eachAnswer(from, old, [&](const WholeFace& row) {
    if (remarked.contains(row.face.id) && !there.contains(row.face.key))
      only.insert(row.face.id);
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
