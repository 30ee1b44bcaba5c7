#include "core/data/sources/load.h"

#include "core/data/sources/overall_join.h"
#include "core/data/sources/source_columns.h"
#include "core/data/sources/sources.h"
#include "core/model/look_up.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <set>

namespace throughline::data {
namespace {

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

/// Adds to the end; takes the vector over where there is nothing yet.
template <class Value> void append(std::vector<Value>& to, std::vector<Value>&& from) {
  if (to.empty())
    to = std::move(from);
  else
    to.insert(to.end(), from.begin(), from.end());
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
                    std::size_t before, std::size_t added) {
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
    append(found->code, std::move(columns.words[list]));
  }
  for (auto& segment : to)
    segment.code.resize(before + added, 0);
}

class FeedbackLoader {
public:
  FeedbackLoader(workspace::Connection& connection, const model::JourneyMap& map, bool withPlaces)
      : connection_(connection), map_(map), withPlaces_(withPlaces) {}

  Result<FeedbackColumns> load() {
    THROUGHLINE_TRY(sources, storedSources(connection_));
    OverallScores apart;
    for (const auto& source : sources) {
      if (source.layout == Layout::metrics)
        continue;
      const auto codes = codesOnMap(source);
      const bool overallOnly =
          source.layout == Layout::wide && source.series.empty() && source.overall && source.map == map_.id.text();
      if (codes.empty() && !overallOnly)
        continue;
      THROUGHLINE_TRY(columns, readColumns(connection_, source, codes, withPlaces_));
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
  std::vector<std::size_t> codesOnMap(const StoredSource& source) const {
    std::vector<std::size_t> codes;
    for (std::size_t code = 0; code < source.series.size(); ++code)
      if (const auto& id = source.series[code].touchpoint; id && model::findTouchpoint(map_, *id) != nullptr)
        codes.push_back(code);
    return codes;
  }

  void addPlaces(std::vector<RowPlace>& places, const StoredSource& source, const SourceColumns& columns) const {
    for (const std::int64_t record : columns.record)
      places.push_back({.source = source.id, .record = record});
  }

  SourceSpan spanOf(const StoredSource& source, const SourceColumns& columns) const {
    return {.source = source.id,
            .firstResponse = loaded_.responses.count,
            .endResponse = loaded_.responses.count,
            .firstRow = loaded_.rows.count,
            .endRow = loaded_.rows.count,
            .voice = source.voice,
            .namesCustomers = source.namesCustomers &&
                              (columns.named.empty() ||
                               std::ranges::any_of(columns.named, [](std::uint8_t named) { return named != 0; })),
            .sameRows = source.sameRows,
            .blanksInDoubt = source.blanksInDoubt};
  }

  void addResponses(const StoredSource& source, SourceColumns& columns, const std::vector<std::size_t>& codes) {
    auto& responses = loaded_.responses;
    const std::size_t before = responses.count;
    const std::size_t added = columns.respondent.size();
    loaded_.sources.push_back(spanOf(source, columns));
    addPlaces(responses.place, source, columns);
    appendSegments(loaded_.segments, source, columns, before, added);
    for (std::size_t at = 0; at < codes.size(); ++at)
      addScores(source.series[codes[at]], {columns.scores[at], columns.reach[at], columns.ownDay[at]}, before);
    addOverall(source, columns, before + added);
    if (!columns.weight.empty() || !responses.weight.empty()) {
      responses.weight.resize(before, 1);
      columns.weight.resize(added, 1);
      append(responses.weight, std::move(columns.weight));
    }
    append(responses.respondent, std::move(columns.respondent));
    append(responses.day, std::move(columns.day));
    responses.count = before + added;
    loaded_.sources.back().endResponse = responses.count;
    fillUp(Reach::notReached);
  }

  /// Every touchpoint as long as there are responses.
  void fillUp(Reach reach) {
    auto& responses = loaded_.responses;
    for (auto& touchpoint : responses.touchpoints) {
      touchpoint.reach.resize(responses.count, static_cast<std::uint8_t>(reach));
      touchpoint.score.resize(responses.count);
      if (!touchpoint.day.empty())
        touchpoint.day.resize(responses.count, noDay);
    }
  }

  /// What one source says of one touchpoint.
  struct Answers {
    ScoreColumn<float>& scores;
    std::vector<std::uint8_t>& reach;
    std::vector<std::int32_t>& days;
  };

  /// The day of what happened. Recorded failures without one stay so; for ratings without it the day of the answer.
  static void addDays(TouchpointColumn& column, std::vector<std::int32_t>& days, std::size_t before) {
    if (days.empty() && column.day.empty())
      return;
    column.day.resize(before, noDay);
    append(column.day, std::move(days));
  }

  void addScores(const StoredSeries& series, const Answers& answers, std::size_t before) {
    auto& [scores, reach, days] = answers;
    auto& touchpoints = loaded_.responses.touchpoints;
    auto found = std::ranges::find(touchpoints, *series.touchpoint, &TouchpointColumn::touchpoint);
    if (found == touchpoints.end()) {
      touchpoints.push_back({.touchpoint = *series.touchpoint,
                             .scale = series.scale,
                             .rule = series.rule,
                             .reach = {},
                             .score = {},
                             .recorded = series.recorded});
      found = touchpoints.end() - 1;
      found->reach.resize(before, static_cast<std::uint8_t>(Reach::notReached));
      found->score.resize(before);
    }
    if (found->reach.size() != before)
      return; // two columns of the source are one touchpoint: the first counts
    append(found->reach, std::move(reach));
    addDays(*found, days, before);
    if (!sameEnds(found->scale, series.scale)) {
      for (const float score : scores)
        found->score.push_back(static_cast<float>(converted(static_cast<double>(score), series.scale, found->scale)));
      return;
    }
    if (before == 0)
      found->score = std::move(scores);
    else
      found->score.append(scores);
  }

  void addOverall(const StoredSource& source, SourceColumns& columns, std::size_t count) {
    auto& overall = loaded_.responses.overall;
    if (!source.overall) {
      overall.resize(count, noNumber);
      waiting_ = true;
      return;
    }
    useScale(*source.overall, columns.overall);
    append(overall, std::move(columns.overall));
  }

  /// The first overall score gives the scale; later ones are converted.
  void useScale(const StoredSeries& series, std::vector<double>& scores) {
    if (!loaded_.overall)
      loaded_.overall = OverallScore{.name = series.name, .scale = series.scale};
    else if (!sameEnds(loaded_.overall->scale, series.scale))
      for (auto& score : scores)
        score = converted(score, series.scale, loaded_.overall->scale);
  }

  /// Rows of touchpoints that are not on the map, and rows without a score, are not of this map.
  std::optional<std::vector<std::uint32_t>> rowsOfMap(const SourceColumns& columns,
                                                      const std::vector<std::optional<std::uint32_t>>& places) const {
    std::vector<std::uint32_t> chosen;
    for (std::uint32_t row = 0; row < columns.series.size(); ++row)
      if (places[columns.series[row]] && !std::isnan(columns.score[row]))
        chosen.push_back(row);
    if (chosen.size() == columns.series.size())
      return std::nullopt;
    return chosen;
  }

  void addRows(const StoredSource& source, SourceColumns& columns) {
    auto& rows = loaded_.rows;
    const auto places = seriesPlaces(source);
    if (const auto chosen = rowsOfMap(columns, places))
      keepOnly(columns, *chosen);
    const std::size_t before = rows.count;
    const std::size_t added = columns.series.size();
    for (auto& code : columns.series)
      code = places[code].value_or(0);
    loaded_.sources.push_back(spanOf(source, columns));
    addPlaces(rows.place, source, columns);
    appendSegments(rows.segments, source, columns, before, added);
    append(rows.touchpoint, std::move(columns.series));
    append(rows.score, std::move(columns.score));
    append(rows.failed, std::move(columns.failed));
    append(rows.resolved, std::move(columns.resolved));
    append(rows.respondent, std::move(columns.respondent));
    append(rows.day, std::move(columns.day));
    rows.count = before + added;
    loaded_.sources.back().endRow = rows.count;
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
    for (const auto& part : apart.parts()) {
      responses.count = responses.overall.size();
      loaded_.sources.push_back(spanOf(part.source, part.columns));
      loaded_.sources.back().overallOnly = true;
      for (std::size_t row = 0; row < part.columns.overall.size(); ++row)
        if (!part.used[row] && !std::isnan(part.columns.overall[row]))
          addScoreAlone(part, row);
      loaded_.sources.back().endResponse = responses.overall.size();
    }
    responses.count = responses.overall.size();
    if (!responses.weight.empty())
      responses.weight.resize(responses.count, 1);
    fillUp(Reach::unanswered);
    for (auto& segment : loaded_.segments)
      segment.code.resize(responses.count, 0);
  }

  void addScoreAlone(const OverallScores::Part& part, std::size_t row) {
    auto& responses = loaded_.responses;
    responses.overall.push_back(part.columns.overall[row]);
    responses.respondent.push_back(part.columns.respondent[row]);
    responses.day.push_back(part.columns.day[row]);
    if (withPlaces_)
      responses.place.push_back({.source = part.source.id, .record = part.columns.record[row]});
  }

  void finish() {
    for (const auto* days : {&loaded_.responses.day, &loaded_.rows.day})
      for (const std::int32_t day : *days)
        if (day != noDay) {
          loaded_.first = std::min(loaded_.first.value_or(Date{day}), Date{day});
          loaded_.last = std::max(loaded_.last.value_or(Date{day}), Date{day});
        }
  }

  workspace::Connection& connection_;
  const model::JourneyMap& map_;
  bool withPlaces_;
  FeedbackColumns loaded_;
  bool waiting_ = false; ///< there are responses whose source has no overall score
};

} // namespace

Result<FeedbackColumns> WorkspaceRecords::columnsOf(const model::JourneyMap& map, bool withPlaces) {
  THROUGHLINE_TRY(columns, FeedbackLoader(workspace_.database(), map, withPlaces).load());
  for (const auto& touchpoint : map.touchpoints) {
    THROUGHLINE_TRY(values, metricValues(workspace_, touchpoint->id));
    columns.metrics.insert(columns.metrics.end(), values.begin(), values.end());
  }
  return columns;
}

Result<std::shared_ptr<const FeedbackTable>> loadTable(RecordSource& source, const model::JourneyMap& map) {
  THROUGHLINE_TRY(columns, source.columnsOf(map, false));
  return std::make_shared<const FeedbackTable>(std::move(columns));
}

Result<FeedbackColumns> loadFeedback(workspace::Workspace& workspace, const model::JourneyMap& map,
                                     const Filter& filter) {
  THROUGHLINE_TRY(all, WorkspaceRecords(workspace).columnsOf(map, filter.withPlaces));
  numberCustomers(all);
  THROUGHLINE_TRY(selection, selectionOf(all, filter));
  return selection.all() ? std::move(all) : selected(all, selection);
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
