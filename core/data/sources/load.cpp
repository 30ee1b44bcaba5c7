#include "core/data/sources/load.h"

#include "core/data/sources/overall_join.h"
#include "core/data/sources/source_columns.h"
#include "core/model/look_up.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <set>

namespace throughline::data {
namespace {

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

/// Positions of the rows of a source that a filter lets through; none: all.
using Kept = std::optional<std::vector<std::uint32_t>>;

template <class Value> void appendKept(std::vector<Value>& to, std::vector<Value>&& from, const Kept& kept) {
  if (!kept) {
    if (to.empty())
      to = std::move(from);
    else
      to.insert(to.end(), from.begin(), from.end());
    return;
  }
  to.reserve(to.size() + kept->size());
  for (const std::uint32_t row : *kept)
    to.push_back(from[row]);
}

/// How many different values there are.
std::int64_t countDifferent(std::initializer_list<const std::vector<std::uint64_t>*> lists) {
  std::size_t all = 0;
  for (const auto* list : lists)
    all += list->size();
  std::vector<std::uint64_t> table(std::bit_ceil(2 * all + 2), 0);
  const std::size_t mask = table.size() - 1;
  std::int64_t different = 0;
  bool zero = false; // marks an empty place in the table
  for (const auto* list : lists)
    for (const std::uint64_t value : *list) {
      if (value == 0) {
        different += std::exchange(zero, true) ? 0 : 1;
        continue;
      }
      std::size_t at = value & mask; // hashes are evenly spread
      while (table[at] != 0 && table[at] != value)
        at = (at + 1) & mask;
      different += table[at] == 0 ? 1 : 0;
      table[at] = value;
    }
  return different;
}

double converted(double score, const Scale& from, const Scale& to) {
  const double share = from.toHundred(score) / 100;
  return to.low + (to.high - to.low) * (to.lowerIsBetter ? 1 - share : share);
}

bool sameEnds(const Scale& one, const Scale& other) {
  return one.low == other.low && one.high == other.high && one.lowerIsBetter == other.lowerIsBetter;
}

/// Segments of several sources as one list, by name.
void appendSegments(std::vector<SegmentColumn>& to, const StoredSource& source, SourceColumns& columns,
                    const Kept& kept, std::size_t before, std::size_t added) {
  for (std::size_t list = 0; list < source.lists.size(); ++list) {
    auto found = std::ranges::find(to, source.lists[list].name, &SegmentColumn::name);
    if (found == to.end()) {
      to.push_back(
          {.name = source.lists[list].name, .values = {std::string{}}, .code = std::vector<std::uint32_t>(before, 0)});
      found = to.end() - 1;
    }
    std::map<std::string_view, std::uint32_t> known;
    for (std::size_t code = 0; code < found->values.size(); ++code)
      known.emplace(found->values[code], static_cast<std::uint32_t>(code));
    std::vector<std::uint32_t> codes;
    std::vector<std::string> more;
    for (const auto& value : source.lists[list].values) {
      const auto next = static_cast<std::uint32_t>(found->values.size() + more.size());
      const auto [place, isNew] = known.emplace(value, next);
      codes.push_back(place->second);
      if (isNew)
        more.push_back(value);
    }
    found->values.insert(found->values.end(), more.begin(), more.end());
    for (auto& code : columns.words[list])
      code = codes[code];
    found->code.resize(before, 0); // a segment that comes twice in one source counts once
    appendKept(found->code, std::move(columns.words[list]), kept);
  }
  for (auto& segment : to)
    segment.code.resize(before + added, 0);
}

class FeedbackLoader {
public:
  FeedbackLoader(workspace::Connection& connection, const model::JourneyMap& map, const Filter& filter)
      : connection_(connection), map_(map), filter_(filter) {}

  Result<FeedbackColumns> load() {
    THROUGHLINE_TRY(sources, storedSources(connection_));
    THROUGHLINE_CHECK(checkSegmentNames(sources));
    OverallScores apart;
    for (const auto& source : sources) {
      if (source.layout == Layout::metrics || !isWanted(source))
        continue;
      const auto codes = codesOnMap(source);
      const bool overallOnly =
          source.layout == Layout::wide && source.series.empty() && source.overall && source.map == map_.id.text();
      if (codes.empty() && !overallOnly)
        continue;
      THROUGHLINE_TRY(columns, readColumns(connection_, source, codes, filter_.withPlaces));
      loaded_.records += source.records;
      if (overallOnly)
        apart.add(source, std::move(columns));
      else if (source.layout == Layout::wide)
        addResponses(source, columns, codes);
      else
        addRows(source, columns);
    }
    addOverallApart(apart);
    finish();
    return std::move(loaded_);
  }

private:
  bool isWanted(const StoredSource& source) const {
    return filter_.sources.empty() || std::ranges::find(filter_.sources, source.id) != filter_.sources.end();
  }

  std::vector<std::size_t> codesOnMap(const StoredSource& source) const {
    std::vector<std::size_t> codes;
    for (std::size_t code = 0; code < source.series.size(); ++code)
      if (const auto& id = source.series[code].touchpoint; id && model::findTouchpoint(map_, *id) != nullptr)
        codes.push_back(code);
    return codes;
  }

  Status checkSegmentNames(const std::vector<StoredSource>& sources) const {
    for (const auto& segment : filter_.segments) {
      const std::string& name = segment.first;
      const bool known = std::ranges::any_of(sources, [&](const auto& source) {
        return !codesOnMap(source).empty() &&
               std::ranges::find(source.lists, name, &SegmentColumn::name) != source.lists.end();
      });
      if (!known)
        return failure(ErrorCode::notFound, {{Fact::name, "segment"}, {Fact::value, name}});
    }
    return {};
  }

  /// For each list that the filter speaks of, whether each of its codes is let through.
  std::optional<std::map<std::size_t, std::vector<bool>>> allowedWords(const StoredSource& source) const {
    std::map<std::size_t, std::vector<bool>> allowed;
    for (const auto& [name, value] : filter_.segments) {
      const auto list = std::ranges::find(source.lists, name, &SegmentColumn::name);
      if (list == source.lists.end())
        return std::nullopt;
      auto& codes = allowed[static_cast<std::size_t>(list - source.lists.begin())];
      codes.resize(list->values.size());
      const auto code = std::ranges::find(list->values, value);
      if (code != list->values.end())
        codes[static_cast<std::size_t>(code - list->values.begin())] = true;
    }
    return allowed;
  }

  bool inPeriod(std::int32_t day) const {
    if (!filter_.since && !filter_.until)
      return true;
    return day != noDay && (!filter_.since || day >= filter_.since->day) &&
           (!filter_.until || day <= filter_.until->day);
  }

  Kept kept(const StoredSource& source, const SourceColumns& columns) const {
    if (!filter_.since && !filter_.until && filter_.segments.empty())
      return std::nullopt;
    std::vector<std::uint32_t> rows;
    const auto allowed = allowedWords(source);
    for (std::size_t row = 0; allowed && row < columns.day.size(); ++row) {
      const auto fits = [&](const auto& entry) { return entry.second[columns.words[entry.first][row]]; };
      if (inPeriod(columns.day[row]) && std::ranges::all_of(*allowed, fits))
        rows.push_back(static_cast<std::uint32_t>(row));
    }
    return rows;
  }

  void addPlaces(std::vector<RowPlace>& places, const StoredSource& source, const SourceColumns& columns,
                 const Kept& rows) const {
    if (!filter_.withPlaces)
      return;
    const std::size_t count = rows ? rows->size() : columns.record.size();
    for (std::size_t at = 0; at < count; ++at)
      places.push_back({.source = source.id, .record = columns.record[rows ? (*rows)[at] : at]});
  }

  void addResponses(const StoredSource& source, SourceColumns& columns, const std::vector<std::size_t>& codes) {
    auto& responses = loaded_.responses;
    const Kept rows = kept(source, columns);
    const std::size_t before = responses.count;
    const std::size_t added = rows ? rows->size() : columns.respondent.size();
    addPlaces(responses.place, source, columns, rows);
    appendSegments(loaded_.segments, source, columns, rows, before, added);
    for (std::size_t at = 0; at < codes.size(); ++at)
      addScores(source.series[codes[at]], columns.scores[at], columns.reach[at], rows, before);
    addOverall(source, columns, rows, before, added);
    if (!columns.weight.empty() || !responses.weight.empty()) {
      responses.weight.resize(before, 1);
      columns.weight.resize(columns.respondent.size(), 1);
      appendKept(responses.weight, std::move(columns.weight), rows);
    }
    appendKept(responses.respondent, std::move(columns.respondent), rows);
    appendKept(responses.day, std::move(columns.day), rows);
    responses.count = before + added;
    for (auto& touchpoint : responses.touchpoints) {
      touchpoint.reach.resize(responses.count, static_cast<std::uint8_t>(Reach::notReached));
      touchpoint.score.resize(responses.count, std::numeric_limits<float>::quiet_NaN());
    }
  }

  void addScores(const StoredSeries& series, std::vector<float>& scores, std::vector<std::uint8_t>& reach,
                 const Kept& rows, std::size_t before) {
    auto& touchpoints = loaded_.responses.touchpoints;
    auto found = std::ranges::find(touchpoints, *series.touchpoint, &TouchpointColumn::touchpoint);
    if (found == touchpoints.end()) {
      touchpoints.push_back({.touchpoint = *series.touchpoint, .scale = series.scale, .rule = series.rule});
      found = touchpoints.end() - 1;
      found->reach.resize(before, static_cast<std::uint8_t>(Reach::notReached));
      found->score.resize(before, std::numeric_limits<float>::quiet_NaN());
    }
    if (found->reach.size() != before)
      return; // two columns of the source are one touchpoint: the first counts
    if (!sameEnds(found->scale, series.scale))
      for (auto& score : scores)
        score = static_cast<float>(converted(static_cast<double>(score), series.scale, found->scale));
    appendKept(found->score, std::move(scores), rows);
    appendKept(found->reach, std::move(reach), rows);
  }

  void addOverall(const StoredSource& source, SourceColumns& columns, const Kept& rows, std::size_t before,
                  std::size_t added) {
    auto& overall = loaded_.responses.overall;
    if (!source.overall) {
      overall.resize(before + added, noNumber);
      waiting_ = true;
      return;
    }
    useScale(*source.overall, columns.overall);
    appendKept(overall, std::move(columns.overall), rows);
  }

  /// The first overall score gives the scale; later ones are converted.
  void useScale(const StoredSeries& series, std::vector<double>& scores) {
    if (!loaded_.overall)
      loaded_.overall = OverallScore{.name = series.name, .scale = series.scale};
    else if (!sameEnds(loaded_.overall->scale, series.scale))
      for (auto& score : scores)
        score = converted(score, series.scale, loaded_.overall->scale);
  }

  void addRows(const StoredSource& source, SourceColumns& columns) {
    auto& rows = loaded_.rows;
    const auto places = seriesPlaces(source);
    const Kept filtered = kept(source, columns);
    std::vector<std::uint32_t> chosen;
    const auto choose = [&](std::uint32_t row) {
      if (places[columns.series[row]] && !std::isnan(columns.score[row]))
        chosen.push_back(row);
    };
    if (filtered)
      std::ranges::for_each(*filtered, choose);
    else
      for (std::uint32_t row = 0; row < columns.series.size(); ++row)
        choose(row);
    const Kept taken = chosen.size() == columns.series.size() ? Kept{} : Kept{std::move(chosen)};
    const std::size_t before = rows.count;
    const std::size_t added = taken ? taken->size() : columns.series.size();
    for (auto& code : columns.series)
      code = places[code].value_or(0);
    addPlaces(rows.place, source, columns, taken);
    appendSegments(rows.segments, source, columns, taken, before, added);
    appendKept(rows.touchpoint, std::move(columns.series), taken);
    appendKept(rows.score, std::move(columns.score), taken);
    appendKept(rows.failed, std::move(columns.failed), taken);
    appendKept(rows.resolved, std::move(columns.resolved), taken);
    appendKept(rows.respondent, std::move(columns.respondent), taken);
    appendKept(rows.day, std::move(columns.day), taken);
    rows.count = before + added;
  }

  /// For each series of the source its place among the loaded series; none where its touchpoint is not on the map.
  std::vector<std::optional<std::uint32_t>> seriesPlaces(const StoredSource& source) {
    std::vector<std::optional<std::uint32_t>> places(source.series.size());
    for (const std::size_t code : codesOnMap(source)) {
      const auto& series = source.series[code];
      auto& known = loaded_.rows.series;
      auto found = std::ranges::find_if(known, [&](const auto& each) {
        return each.touchpoint == *series.touchpoint && each.scale == series.scale && each.rule == series.rule;
      });
      if (found == known.end()) {
        known.push_back({.touchpoint = *series.touchpoint, .scale = series.scale, .rule = series.rule});
        found = known.end() - 1;
      }
      places[code] = static_cast<std::uint32_t>(found - known.begin());
    }
    return places;
  }

  void addOverallApart(OverallScores& apart) {
    for (auto& part : apart.parts()) {
      useScale(part.series, part.columns.overall);
      loaded_.sameQuestionnaire = false;
    }
    if (waiting_)
      apart.joinTo(loaded_.responses);
    auto& responses = loaded_.responses;
    for (const auto& part : apart.parts())
      for (std::size_t row = 0; row < part.columns.overall.size(); ++row) {
        if (part.used[row] || !inPeriod(part.columns.day[row]) || std::isnan(part.columns.overall[row]))
          continue;
        responses.overall.push_back(part.columns.overall[row]);
        responses.respondent.push_back(part.columns.respondent[row]);
        responses.day.push_back(part.columns.day[row]);
        if (filter_.withPlaces)
          responses.place.push_back({.source = part.source, .record = part.columns.record[row]});
      }
    responses.count = responses.overall.size();
    if (!responses.weight.empty())
      responses.weight.resize(responses.count, 1);
    for (auto& touchpoint : responses.touchpoints) {
      touchpoint.reach.resize(responses.count, static_cast<std::uint8_t>(Reach::unanswered));
      touchpoint.score.resize(responses.count, std::numeric_limits<float>::quiet_NaN());
    }
    for (auto& segment : loaded_.segments)
      segment.code.resize(responses.count, 0);
  }

  void finish() {
    loaded_.respondents = countDifferent({&loaded_.responses.respondent, &loaded_.rows.respondent});
    for (const auto* days : {&loaded_.responses.day, &loaded_.rows.day})
      for (const std::int32_t day : *days)
        if (day != noDay) {
          loaded_.first = std::min(loaded_.first.value_or(Date{day}), Date{day});
          loaded_.last = std::max(loaded_.last.value_or(Date{day}), Date{day});
        }
  }

  workspace::Connection& connection_;
  const model::JourneyMap& map_;
  const Filter& filter_;
  FeedbackColumns loaded_;
  bool waiting_ = false; ///< there are responses whose source has no overall score
};

} // namespace

Result<FeedbackColumns> loadFeedback(workspace::Workspace& workspace, const model::JourneyMap& map,
                                     const Filter& filter) {
  return FeedbackLoader(workspace.database(), map, filter).load();
}

Result<std::vector<SegmentValues>> segmentsOf(workspace::Workspace& workspace, const model::JourneyMap& map) {
  THROUGHLINE_TRY(sources, storedSources(workspace.database()));
  std::map<std::string, std::set<std::string>> found;
  for (const auto& source : sources) {
    const bool here = std::ranges::any_of(source.series, [&](const auto& series) {
      return series.touchpoint && model::findTouchpoint(map, *series.touchpoint) != nullptr;
    });
    for (const auto& list : source.lists)
      if (here)
        found[list.name].insert(list.values.begin() + 1, list.values.end());
  }
  std::vector<SegmentValues> segments;
  for (const auto& [name, values] : found)
    segments.push_back({.name = name, .values = {values.begin(), values.end()}});
  return segments;
}

} // namespace throughline::data
