#include "core/data/sources/same_survey.h"

#include "core/base/respondent_hash.h"
#include "core/data/sources/column_segment.h"
#include "core/data/sources/row_faces.h"
#include "core/workspace/schema.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>
#include <limits>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace throughline::data {
namespace {

using workspace::Connection;
using workspace::Statement;

using Faces = std::vector<RowFace>;

/// How many values stand in both, each as often as it does; 0 is none.
std::int64_t countShared(std::vector<std::uint64_t> first, std::vector<std::uint64_t> second) {
  std::ranges::sort(first);
  std::ranges::sort(second);
  std::vector<std::uint64_t> shared;
  std::ranges::set_intersection(first, second, std::back_inserter(shared));
  return std::ssize(shared) - std::ranges::count(shared, std::uint64_t{0});
}

/// All rows of one key, of both sources.
void matchKey(std::span<const RowFace> before, std::span<const RowFace> now, EarlierMatch& match) {
  std::vector<std::int64_t> left;
  std::vector<std::uint64_t> leftDated, unknownDated;
  std::size_t at = 0;
  for (const auto& row : before) {
    for (; at < now.size() && now[at].content < row.content; ++at)
      unknownDated.push_back(now[at].dated);
    if (at < now.size() && now[at].content == row.content) {
      ++match.known;
      ++at;
    } else {
      left.push_back(row.id);
      leftDated.push_back(row.dated);
    }
  }
  for (; at < now.size(); ++at)
    unknownDated.push_back(now[at].dated);
  const auto unknown = std::ssize(unknownDated);
  const auto changed = std::min(unknown, std::ssize(left));
  match.changed += changed;
  match.agreed += countShared(std::move(leftDated), std::move(unknownDated));
  match.fresh += unknown - changed;
  match.gone.insert(match.gone.end(), left.begin() + changed, left.end());
}

EarlierMatch matched(Faces before, Faces now) {
  const auto order = [](const RowFace& row) { return std::pair(row.key, row.content); };
  std::ranges::sort(before, {}, order);
  std::ranges::sort(now, {}, order);
  EarlierMatch match{.earlier = static_cast<std::int64_t>(before.size())};
  std::size_t old = 0, fresh = 0;
  while (old < before.size() || fresh < now.size()) {
    const std::uint64_t key = fresh == now.size() || (old < before.size() && before[old].key <= now[fresh].key)
                                  ? before[old].key
                                  : now[fresh].key;
    const auto endOf = [key](const Faces& rows, std::size_t from) {
      while (from < rows.size() && rows[from].key == key)
        ++from;
      return from;
    };
    const std::size_t oldEnd = endOf(before, old), freshEnd = endOf(now, fresh);
    matchKey(std::span(before).subspan(old, oldEnd - old), std::span(now).subspan(fresh, freshEnd - fresh), match);
    old = oldEnd;
    fresh = freshEnd;
  }
  return match;
}

bool sameShape(const StoredSource& first, const StoredSource& second) {
  if (first.layout != second.layout || first.layout == Layout::metrics ||
      first.overall.has_value() != second.overall.has_value())
    return false;
  const auto shared = std::ranges::count_if(first.series, [&second](const auto& series) {
    return std::ranges::find(second.series, series.name, &StoredSeries::name) != second.series.end();
  });
  return shared * 2 >= std::ssize(first.series) && shared * 2 >= std::ssize(second.series);
}

std::optional<std::string> nameOfSource(Connection& connection, std::int64_t source) {
  auto query = connection.prepare("SELECT name FROM source WHERE id = ?");
  if (!query.ok())
    return std::nullopt;
  query->bind(1, source);
  const auto found = query->step();
  return found.ok() && *found ? std::optional(std::string(query->text(0))) : std::nullopt;
}

} // namespace

bool EarlierMatch::sameSurvey() const {
  if (!byRespondent)
    return earlier > 0 && known * 10 >= earlier * 9;
  return known + changed > 0 && (known + agreed) * 2 >= changed - agreed;
}

Result<std::optional<EarlierMatch>> matchEarlier(Connection& connection, std::int64_t newSource,
                                                 const StoredSource& made) {
  THROUGHLINE_TRY(sources, storedSources(connection));
  std::optional<EarlierMatch> wave;
  std::optional<Faces> now;
  FaceReader reader(made);
  for (std::size_t left = sources.size(); left-- > 0;) {
    const StoredSource& source = sources[left];
    if (source.id == newSource || source.map != made.map || !sameShape(source, made))
      continue;
    if (!now) {
      THROUGHLINE_TRY(faces, reader.read(connection));
      now = std::move(faces);
    }
    FaceReader earlier(source);
    THROUGHLINE_TRY(before, earlier.read(connection));
    if (earlier.named() != reader.named())
      continue;
    EarlierMatch match = matched(std::move(before), *now);
    match.source = source.id;
    match.name = nameOfSource(connection, source.id).value_or(std::string{});
    match.byRespondent = reader.named();
    if (match.sameSurvey())
      return std::optional(std::move(match));
    if (!wave)
      wave = std::move(match);
  }
  return wave;
}

namespace {

/// Where the earlier source's codes are in the new one.
template <class Old, class New, class NameOf>
std::vector<std::optional<std::size_t>> places(const Old& old, const New& now, NameOf nameOf) {
  std::vector<std::optional<std::size_t>> found;
  for (const auto& each : old) {
    const auto at = std::ranges::find_if(now, [&](const auto& other) { return nameOf(other) == each.name; });
    found.push_back(at == now.end() ? std::nullopt : std::optional(static_cast<std::size_t>(at - now.begin())));
  }
  return found;
}

/// Carries rows over, one after the other.
class Carrying {
public:
  /// columns: of the earlier source, all series, with records; in long data nothing.
  Carrying(const StoredSource& old, const SourceColumns& columns, const StoredSource& made,
           std::vector<WordList>& lists)
      : old_(old), columns_(columns), made_(made), lists_(lists),
        series_(places(old.series, made.series, [](const StoredSeries& each) { return each.name; })),
        words_(places(old.lists, lists, [](const WordList& each) { return each.name(); })) {
    if (made.layout == Layout::wide) {
      chunk.scores.resize(made.series.size());
      chunk.reach.resize(made.series.size());
      chunk.ownDay.resize(made.series.size());
    }
    chunk.words.resize(lists.size());
    for (std::size_t row = 0; row < columns.record.size(); ++row)
      rows_.emplace(columns.record[row], row);
  }

  ConvertedChunk chunk;

  /// Columns: respondent, day, weight, words, comment, then those of the layout. was: its record in the earlier source.
  void add(const Statement& row, std::int64_t was, std::int64_t record) {
    if (made_.layout != Layout::wide && !series_.at(codeIn(row.text(6))))
      return;
    chunk.record.push_back(record);
    const auto key = std::string(row.text(0));
    chunk.respondent.push_back(key.empty() ? splitmix64(static_cast<std::uint64_t>(record)) : respondentHash(key));
    chunk.named.push_back(key.empty() ? 0 : 1);
    chunk.key.push_back(keep(key));
    chunk.day.push_back(row.isNull(1) ? noDay : static_cast<std::int32_t>(row.integer(1)));
    chunk.weight.push_back(row.isNull(2) ? 1 : row.real(2));
    chunk.comment.push_back(keep(row.text(4)));
    addWords(listParts(row.text(3)));
    if (made_.layout == Layout::wide)
      addScores(row, rows_.at(was));
    else
      addAnswer(row);
  }

private:
  ConvertedChunk::Piece keep(std::string_view text) {
    const auto begin = static_cast<std::uint32_t>(chunk.text.size());
    chunk.text += text;
    return {.begin = begin, .size = static_cast<std::uint32_t>(text.size())};
  }

  void addWords(const std::vector<std::string_view>& codes) {
    std::vector<std::uint32_t> made(lists_.size(), 0);
    for (std::size_t list = 0; list < words_.size(); ++list) {
      const std::size_t code = list < codes.size() ? codeIn(codes[list]) : 0;
      if (words_[list] && code > 0 && code < old_.lists[list].values.size())
        made[*words_[list]] = lists_[*words_[list]].code(old_.lists[list].values[code]);
    }
    for (std::size_t list = 0; list < made.size(); ++list)
      chunk.words[list].push_back(made[list]);
  }

  /// Why a score is missing, and the day of what happened, are as they were.
  void addScores(const Statement& row, std::size_t was) {
    constexpr float unanswered = std::numeric_limits<float>::quiet_NaN();
    std::vector<float> scores(made_.series.size(), unanswered);
    std::vector<Reach> missing(made_.series.size(), Reach::notReached);
    std::vector<std::int32_t> days(made_.series.size(), noDay);
    for (std::size_t at = 0; at < series_.size(); ++at) {
      if (!series_[at])
        continue;
      scores[*series_[at]] = columns_.scores[at][was];
      missing[*series_[at]] = static_cast<Reach>(columns_.reach[at][was]);
      if (!columns_.ownDay[at].empty())
        days[*series_[at]] = columns_.ownDay[at][was];
    }
    for (std::size_t at = 0; at < scores.size(); ++at) {
      const bool missed = std::isnan(scores[at]);
      const bool fails = !missed && made_.series[at].rule.fails(decimalOf(scores[at]));
      const Reach reach = missed ? missing[at] : fails ? Reach::failed : Reach::fine;
      chunk.scores[at].push_back(scores[at]);
      chunk.reach[at].push_back(static_cast<std::uint8_t>(reach));
      if (made_.series[at].dated)
        chunk.ownDay[at].push_back(days[at]);
    }
    const auto id = ownIdIn(row.text(6));
    chunk.response.push_back(id.empty() ? 0 : idIn(id.substr(1)));
    if (made_.overall)
      chunk.overall.push_back(row.isNull(5) ? std::numeric_limits<double>::quiet_NaN() : row.real(5));
  }

  static std::uint64_t idIn(std::string_view digits) {
    std::uint64_t id = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), id);
    return id;
  }

  void addAnswer(const Statement& row) {
    const std::size_t series = *series_.at(codeIn(row.text(6)));
    const bool scored = !row.isNull(5);
    const bool unsolved = !row.isNull(7) && row.integer(7) == 0;
    chunk.series.push_back(static_cast<std::uint32_t>(series));
    chunk.score.push_back(scored ? static_cast<float>(row.real(5)) : std::numeric_limits<float>::quiet_NaN());
    chunk.failed.push_back((scored && made_.series[series].rule.fails(row.real(5))) || unsolved ? 1 : 0);
    chunk.resolved.push_back(row.isNull(7) ? 2 : static_cast<std::uint8_t>(row.integer(7)));
  }

  const StoredSource& old_;
  const SourceColumns& columns_;
  const StoredSource& made_;
  std::vector<WordList>& lists_;
  std::unordered_map<std::int64_t, std::size_t> rows_; ///< of columns_, by record
  std::vector<std::optional<std::size_t>> series_, words_;
};

} // namespace

Result<ConvertedChunk> carriedOver(Connection& connection, const EarlierMatch& match, const StoredSource& made,
                                   std::vector<WordList>& lists, std::int64_t firstRecord) {
  THROUGHLINE_TRY(sources, storedSources(connection));
  const auto old = std::ranges::find(sources, match.source, &StoredSource::id);
  if (old == sources.end())
    return failure(ErrorCode::sourceNotFound, {{Fact::value, std::to_string(match.source)}});
  const bool wide = made.layout == Layout::wide;
  THROUGHLINE_TRY(query, connection.prepare(wide ? "SELECT respondent, day, weight, words, comment, overall, scores "
                                                   "FROM response WHERE id = ?"
                                                 : "SELECT respondent, day, weight, words, comment, score, series, "
                                                   "resolved FROM feedback WHERE id = ?"));
  SourceColumns columns;
  if (wide) {
    std::vector<std::size_t> all(old->series.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    THROUGHLINE_TRY(read, readColumns(connection, *old, all, true));
    columns = std::move(read);
  }
  Carrying carrying(*old, columns, made, lists);
  for (const std::int64_t id : match.gone) {
    query.bind(1, id);
    THROUGHLINE_TRY(found, query.step());
    if (found)
      carrying.add(query, id & ((std::int64_t{1} << workspace::rowIdBits) - 1), firstRecord++);
    query.reset();
  }
  return std::move(carrying.chunk);
}

} // namespace throughline::data
