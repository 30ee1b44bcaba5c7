#include "core/tasks/metrics_json.h"

#include "core/tasks/figures_json.h"

namespace throughline::tasks {

using nlohmann::ordered_json;

namespace {

ordered_json pointsJson(const insight::MetricSeries& series) {
  ordered_json points = ordered_json::array();
  for (std::size_t position = 0; position < series.points.size(); ++position) {
    const auto& point = series.points[position];
    ordered_json values{{"first", point.first.text()},
                        {"last", point.last.text()},
                        {"value", point.value},
                        {"n", orNull(point.n)},
                        {"low", point.interval ? ordered_json(point.interval->low) : ordered_json(nullptr)},
                        {"high", point.interval ? ordered_json(point.interval->high) : ordered_json(nullptr)}};
    if (series.chart) {
      values["lower"] = series.chart->points[position].lower;
      values["upper"] = series.chart->points[position].upper;
    }
    points.push_back(std::move(values));
  }
  return points;
}

ordered_json limitsJson(const insight::MetricSeries& series) {
  if (!series.chart)
    return nullptr;
  return {{"centre", series.chart->centre},
          {"baseline", series.chart->baseline},
          {"provisional", series.chart->provisional},
          {"failure_periods", series.failurePeriods},
          {"improvements", series.improvements}};
}

} // namespace

ordered_json metricsJson(const std::vector<insight::MetricSeries>& metrics) {
  ordered_json list = ordered_json::array();
  for (const auto& series : metrics)
    list.push_back(
        {{"title", series.title},
         {"kind", model::nameOf(series.kind)},
         {"metric", series.metric},
         {"better", series.lowerIsBetter ? "lower" : "higher"},
         {"unit", series.isShare ? "share" : "number"},
         {"latest", series.latest().value},
         {"low", series.latest().interval ? ordered_json(series.latest().interval->low) : ordered_json(nullptr)},
         {"high", series.latest().interval ? ordered_json(series.latest().interval->high) : ordered_json(nullptr)},
         {"n", orNull(series.latest().n)},
         {"period", {series.latest().first.text(), series.latest().last.text()}},
         {"change", orNull(series.change)},
         {"change_low", series.changeInterval ? ordered_json(series.changeInterval->low) : ordered_json(nullptr)},
         {"change_high", series.changeInterval ? ordered_json(series.changeInterval->high) : ordered_json(nullptr)},
         {"changed", series.changed()},
         {"target", orNull(series.target)},
         {"limits", limitsJson(series)},
         {"points", pointsJson(series)}});
  return list;
}

} // namespace throughline::tasks
