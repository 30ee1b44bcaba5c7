#include "core/data/sources/metric_store.h"

#include "core/data/sources/import_store.h"
#include "core/data/sources/metric_registry.h"
#include "core/workspace/schema.h"
#include "core/workspace/seals.h"

#include <algorithm>
#include <cmath>

namespace throughline::data {
namespace {

using workspace::Connection;

Status writeOrigin(Connection& connection, std::int64_t source, const MetricOrigin& origin,
                   std::span<const MetricFigure> figures) {
  const auto first = std::ranges::min(figures, {}, &MetricFigure::first).first;
  const auto last = std::ranges::max(figures, {}, &MetricFigure::last).last;
  THROUGHLINE_TRY(row, connection.prepare("INSERT INTO source VALUES(?, 1, ?, ?, ?, ?, ?, ?, ?, 'metrics', 'UTF-8', "
                                          "',', ?, ?, 0, 0, 0, ?, ?, 'customer', NULL)"));
  return row.runWith(source, origin.name, origin.path, origin.bytes, origin.sha256, Timestamp::now().milliseconds,
                     origin.mapping, origin.map.text(), origin.records, static_cast<std::int64_t>(figures.size()),
                     std::int64_t{first.day}, std::int64_t{last.day});
}

/// Each figure is a series of its own: one touchpoint, one metric.
Status writeFigure(Connection& connection, std::int64_t source, std::int64_t code, const MetricFigure& figure) {
  const auto* kind = metricKind(figure.metric);
  if (kind == nullptr || !std::isfinite(figure.value))
    return failure(ErrorCode::valueNotAllowed, {{Fact::name, "metric"}, {Fact::value, figure.metric}});
  THROUGHLINE_TRY(series,
                  connection.prepare("INSERT INTO source_series VALUES(?, 'touchpoint', ?, ?, ?, ?, ?, ?, ?, ?)"));
  THROUGHLINE_CHECK(series.runWith(source, code, figure.touchpoint.text(), figure.title, figure.metric, kind->low,
                                   kind->high, kind->lowerIsBetter, seriesRuleText({}, false)));
  THROUGHLINE_TRY(row,
                  connection.prepare(
                      "INSERT INTO metric_value(source, series, touchpoint_id, metric, first_day, last_day, value, n, "
                      "low, high) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
  return row.runWith(source, code, figure.touchpoint.text(), figure.metric, std::int64_t{figure.first.day},
                     std::int64_t{figure.last.day}, figure.value, figure.n, figure.low, figure.high);
}

} // namespace

Result<std::int64_t> storeMetricSource(Connection& connection, const MetricOrigin& origin,
                                       std::span<const MetricFigure> figures) {
  if (figures.empty())
    return std::int64_t{0};
  THROUGHLINE_TRY(source, workspace::nextSource(connection));
  THROUGHLINE_CHECK(writeOrigin(connection, source, origin, figures));
  for (std::size_t at = 0; at < figures.size(); ++at)
    THROUGHLINE_CHECK(writeFigure(connection, source, static_cast<std::int64_t>(at), figures[at]));
  if (origin.replaced)
    THROUGHLINE_CHECK(noteReplaced(connection, source, *origin.replaced));
  THROUGHLINE_CHECK(workspace::sealSource(connection, source));
  THROUGHLINE_CHECK(workspace::sealMetrics(connection));
  return source;
}

} // namespace throughline::data
