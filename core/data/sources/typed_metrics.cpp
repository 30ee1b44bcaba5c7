#include "core/data/sources/typed_metrics.h"

#include "core/data/sources/converters.h"
#include "core/data/sources/metric_registry.h"
#include "core/data/sources/sources.h"
#include "core/workspace/seals.h"

#include <algorithm>
#include <cmath>

namespace throughline::data {
namespace {

Error notAllowedFigure(const char* name, std::string_view value, const std::string& expected) {
  return failure(ErrorCode::valueNotAllowed,
                 {{Fact::name, name}, {Fact::value, std::string(value)}, {Fact::expected, expected}});
}

std::string endsOf(const MetricKind& kind) {
  const auto end = [](double value) {
    return value == std::floor(value) ? std::to_string(static_cast<long long>(value)) : std::to_string(value);
  };
  return std::isinf(kind.high) ? end(kind.low) + " or more" : end(kind.low) + " to " + end(kind.high);
}

/// NPS values are points of -100 to 100, though answers are 0 to 10.
bool fits(const MetricKind& kind, double value) {
  if (kind.id == "nps")
    return value >= -100 && value <= 100;
  return value >= kind.low && value <= kind.high;
}

Status checkFigures(const std::string& metric, std::vector<TypedFigure> figures) {
  const auto* kind = metricKind(metric);
  if (kind == nullptr)
    return notAllowedFigure("metric", metric, "a metric");
  for (const auto& figure : figures)
    if (!std::isfinite(figure.value) || !fits(*kind, figure.value))
      return notAllowedFigure("value", std::to_string(figure.value), endsOf(*kind));
  std::ranges::sort(figures, {}, &TypedFigure::first);
  const auto same = std::ranges::adjacent_find(
      figures, [](const auto& one, const auto& other) { return one.first == other.first && one.last == other.last; });
  return same == figures.end() ? Status() : notAllowedFigure("period", same->first.text(), "each period once");
}

} // namespace

Result<std::vector<TypedFigure>> typedFigures(workspace::Workspace& workspace, model::TouchpointId touchpoint,
                                              std::string_view metric) {
  THROUGHLINE_TRY(values, metricValues(workspace, touchpoint));
  std::vector<TypedFigure> typed;
  for (const auto& value : values)
    if (!value.source && value.metric == metric)
      typed.push_back({.first = value.first, .last = value.last, .value = value.value, .n = value.n});
  return typed;
}

Result<std::vector<TypedFigure>> setTypedFigures(workspace::Workspace& workspace, model::TouchpointId touchpoint,
                                                 const std::string& metric, const std::vector<TypedFigure>& figures) {
  if (workspace.readOnly())
    return failure(ErrorCode::workspaceReadOnly, {{Fact::path, workspace.path().string()}});
  THROUGHLINE_CHECK(checkFigures(metric, figures));
  THROUGHLINE_TRY(before, typedFigures(workspace, touchpoint, metric));
  auto& connection = workspace.database();
  workspace::Transaction transaction(connection);
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_TRY(
      remove, connection.prepare("DELETE FROM metric_value WHERE source IS NULL AND touchpoint_id = ? AND metric = ?"));
  THROUGHLINE_CHECK(remove.runWith(touchpoint.text(), metric));
  THROUGHLINE_TRY(add, connection.prepare("INSERT INTO metric_value(touchpoint_id, metric, first_day, last_day, value, "
                                          "n) VALUES(?, ?, ?, ?, ?, ?)"));
  for (const auto& figure : figures)
    THROUGHLINE_CHECK(add.runWith(touchpoint.text(), metric, std::int64_t{figure.first.day},
                                  std::int64_t{figure.last.day}, figure.value, figure.n));
  THROUGHLINE_CHECK(workspace::sealMetrics(connection));
  THROUGHLINE_CHECK(transaction.commit());
  return before;
}

Result<bool> hasTypedFigures(workspace::Workspace& workspace) {
  THROUGHLINE_TRY(any, workspace.database().integer("SELECT EXISTS(SELECT 1 FROM metric_value WHERE source IS NULL)"));
  return any != 0;
}

Result<TypedFigure> typedFigure(std::string_view metric, std::string_view period, std::string_view value,
                                std::string_view n) {
  const auto* kind = metricKind(metric);
  if (kind == nullptr)
    return notAllowedFigure("metric", metric, "a metric");
  THROUGHLINE_TRY(days, TimeFormat::make("iso"));
  const auto when = periodIn(trimmed(period), days);
  if (!when)
    return notAllowedFigure("period", period, "2026-03, 2026-Q1, 2026-W09, 2026 or 2026-03-31");
  std::string_view digits = trimmed(value);
  const bool percent = digits.ends_with("%");
  if (percent)
    digits = trimmed(digits.substr(0, digits.size() - 1));
  auto number = numberIn(digits);
  if (number && percent)
    *number /= 100;
  if (!number || !fits(*kind, *number))
    return notAllowedFigure("value", value, endsOf(*kind));
  TypedFigure figure{.first = {.day = when->start}, .last = {.day = when->end}, .value = *number, .n = {}};
  if (const auto base = trimmed(n); !base.empty()) {
    const auto cases = numberIn(base, DecimalSign::point);
    if (!cases || *cases < 0 || *cases != std::floor(*cases) || *cases > 1e15)
      return notAllowedFigure("n", n, "a whole number");
    figure.n = static_cast<std::int64_t>(*cases);
  }
  return figure;
}

} // namespace throughline::data
