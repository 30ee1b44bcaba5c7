#include "core/data/sources/unplaced.h"

#include "core/data/sources/source_columns.h"
#include "core/model/look_up.h"
#include "core/workspace/schema.h"
#include "core/workspace/seals.h"
#include "core/workspace/table_seals.h"

#include <algorithm>
#include <set>

namespace throughline::data {
namespace {

using workspace::Connection;

bool isOnAMap(const model::Document& document, model::TouchpointId touchpoint) {
  return std::ranges::any_of(document.maps,
                             [&](const auto& map) { return model::findTouchpoint(*map, touchpoint) != nullptr; });
}

/// Answers of the series at these places, in their order.
Result<std::vector<std::int64_t>> answersOf(Connection& connection, const StoredSource& source,
                                            const std::vector<std::size_t>& codes) {
  std::vector<std::int64_t> answers(codes.size(), 0);
  if (source.layout == Layout::wide) {
    THROUGHLINE_TRY(columns, readColumns(connection, source, codes, false));
    for (std::size_t at = 0; at < codes.size(); ++at)
      answers[at] = std::ranges::count_if(columns.reach[at], [](std::uint8_t reach) {
        return reach == static_cast<std::uint8_t>(Reach::fine) || reach == static_cast<std::uint8_t>(Reach::failed);
      });
    return answers;
  }
  const char* counting = source.layout == Layout::metrics
                             ? "SELECT count(*) FROM metric_value WHERE source = ? AND series = ?"
                             : "SELECT count(*) FROM feedback WHERE id BETWEEN ? AND ? AND series = ?";
  THROUGHLINE_TRY(count, connection.prepare(counting));
  for (std::size_t at = 0; at < codes.size(); ++at) {
    if (source.layout == Layout::metrics)
      count.bindAll(source.id, static_cast<std::int64_t>(codes[at]));
    else
      count.bindAll(source.id << workspace::rowIdBits, ((source.id + 1) << workspace::rowIdBits) - 1,
                    static_cast<std::int64_t>(codes[at]));
    THROUGHLINE_TRY(found, count.step());
    answers[at] = found ? count.integer(0) : 0;
    count.reset();
  }
  return answers;
}

void add(std::vector<UnplacedFeedback>& all, const StoredSource& source, const StoredSeries& series,
         std::int64_t answers) {
  auto there = std::ranges::find(all, *series.touchpoint, &UnplacedFeedback::touchpoint);
  if (there == all.end()) {
    all.push_back({.touchpoint = *series.touchpoint, .map = source.map, .name = {}, .sources = {}});
    there = all.end() - 1;
  }
  there->name = series.name;
  (source.layout == Layout::metrics ? there->figures : there->responses) += answers;
  if (there->sources.empty() || there->sources.back() != source.id)
    there->sources.push_back(source.id);
}

std::set<model::TouchpointId> touchpointsOf(const StoredSource& source) {
  std::set<model::TouchpointId> touchpoints;
  for (const auto& series : source.series)
    if (series.touchpoint)
      touchpoints.insert(*series.touchpoint);
  return touchpoints;
}

Status moveRows(Connection& connection, model::TouchpointId from, model::TouchpointId to) {
  THROUGHLINE_TRY(sealing, workspace::TableSealing::begin(connection, {"follow_up", "known_name"}));
  for (const char* change : {"UPDATE source_series SET touchpoint_id = ? WHERE touchpoint_id = ?",
                             "UPDATE metric_value SET touchpoint_id = ? WHERE touchpoint_id = ?",
                             "UPDATE OR REPLACE follow_up SET touchpoint_id = ? WHERE touchpoint_id = ?",
                             "UPDATE known_name SET touchpoint_id = ? WHERE touchpoint_id = ?"}) {
    THROUGHLINE_TRY(row, connection.prepare(change));
    THROUGHLINE_CHECK(row.runWith(to.text(), from.text()));
  }
  return sealing.end();
}

} // namespace

Result<std::vector<UnplacedFeedback>> unplacedFeedback(workspace::Workspace& workspace,
                                                       const model::Document& document) {
  auto& connection = workspace.database();
  THROUGHLINE_TRY(sources, storedSources(connection));
  std::vector<UnplacedFeedback> all;
  for (const auto& source : sources) {
    std::vector<std::size_t> codes;
    for (std::size_t code = 0; code < source.series.size(); ++code)
      if (const auto& touchpoint = source.series[code].touchpoint; touchpoint && !isOnAMap(document, *touchpoint))
        codes.push_back(code);
    if (codes.empty())
      continue;
    THROUGHLINE_TRY(answers, answersOf(connection, source, codes));
    for (std::size_t at = 0; at < codes.size(); ++at)
      add(all, source, source.series[codes[at]], answers[at]);
  }
  return all;
}

Status placeFeedback(workspace::Workspace& workspace, model::TouchpointId from, model::TouchpointId to) {
  if (workspace.readOnly())
    return failure(ErrorCode::workspaceReadOnly, {{Fact::path, workspace.path().string()}});
  auto& connection = workspace.database();
  THROUGHLINE_TRY(sources, storedSources(connection));
  workspace::Transaction transaction(connection);
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_CHECK(moveRows(connection, from, to));
  for (const auto& source : sources) {
    const auto touchpoints = touchpointsOf(source);
    if (!touchpoints.contains(from))
      continue;
    if (source.layout == Layout::wide && touchpoints.contains(to))
      return failure(ErrorCode::valueNotAllowed, {{Fact::name, "touchpoint"},
                                                  {Fact::value, to.text()},
                                                  {Fact::expected, "a touchpoint without answers in the same rows"}});
    THROUGHLINE_CHECK(workspace::sealSource(connection, source.id));
  }
  THROUGHLINE_CHECK(workspace::sealMetrics(connection));
  return transaction.commit();
}

} // namespace throughline::data
