#include "ui/session/metric_words.h"

#include "core/insight/decimals.h"
#include "ui/session/numbers.h"
#include "ui/session/unit_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <cmath>

namespace throughline::ui {
namespace {

struct MetricWords {
  Q_DECLARE_TR_FUNCTIONS(MetricWords)
};

QString valueText(const insight::MetricSeries& series, double value) {
  return series.isShare ? percentText(value) : numberText(value, insight::decimalsOfValue(value));
}

/// "82 % (76 % to 87 %)"; where there is no interval, the figure alone.
QString figureText(const insight::MetricSeries& series, const insight::MetricPoint& point) {
  if (!point.interval)
    return valueText(series, point.value);
  return MetricWords::tr("%1 (%2 to %3)", "figure and its interval")
      .arg(valueText(series, point.value), valueText(series, point.interval->low),
           valueText(series, point.interval->high));
}

QString changeText(const insight::MetricSeries& series) {
  const double change = *series.change;
  const QString size = series.isShare
                           ? withUnit(100 * std::abs(change), 1, unitName(insight::DragUnit::percentagePoints))
                           : numberText(std::abs(change), insight::decimalsOfValue(change));
  if (change == 0)
    return MetricWords::tr("as in the period before");
  const QString direction =
      change > 0 ? MetricWords::tr("%1 more than before").arg(size) : MetricWords::tr("%1 less than before").arg(size);
  if (!series.changeInterval)
    return MetricWords::tr("%1 (no interval: only value and n are known)").arg(direction);
  if (!series.changed())
    return MetricWords::tr("%1 (may be chance)").arg(direction);
  const bool better = (change < 0) == series.lowerIsBetter;
  const QString pattern =
      change > 0 ? MetricWords::tr("%1 more than before (%2)") : MetricWords::tr("%1 less than before (%2)");
  return pattern.arg(size, better ? MetricWords::tr("better") : MetricWords::tr("worse"));
}

QString dayOf(const insight::MetricSeries& series, std::size_t position) {
  return dateText(series.points[position].first);
}

QString signalText(const insight::MetricSeries& series) {
  if (series.failurePeriods.empty() && series.improvements.empty())
    return series.chart->provisional ? MetricWords::tr("within its limits (provisional, fewer than 12 periods)")
                                     : MetricWords::tr("within its limits");
  QStringList parts;
  if (!series.failurePeriods.empty())
    parts << MetricWords::tr("%n periods worse than chance allows, last %1", nullptr,
                             static_cast<int>(series.failurePeriods.size()))
                 .arg(dayOf(series, series.failurePeriods.back()));
  if (!series.improvements.empty())
    parts << MetricWords::tr("%n periods better than chance allows, last %1", nullptr,
                             static_cast<int>(series.improvements.size()))
                 .arg(dayOf(series, series.improvements.back()));
  return parts.join(MetricWords::tr("; "));
}

} // namespace

QString metricName(const std::string& metric) {
  static const QHash<QString, QString> names{
      {QStringLiteral("nps"), MetricWords::tr("NPS")},
      {QStringLiteral("csat"), MetricWords::tr("CSAT")},
      {QStringLiteral("csat_mean"), MetricWords::tr("CSAT, mean")},
      {QStringLiteral("ces2"), MetricWords::tr("Customer effort (7 = easy)")},
      {QStringLiteral("ces1"), MetricWords::tr("Customer effort (5 = high)")},
      {QStringLiteral("churn"), MetricWords::tr("Churn")},
      {QStringLiteral("frt"), MetricWords::tr("First response time, minutes")},
      {QStringLiteral("rt"), MetricWords::tr("Resolution time, hours")},
      {QStringLiteral("fcr"), MetricWords::tr("First contact resolution")},
      {QStringLiteral("aband"), MetricWords::tr("Call abandonment")},
      {QStringLiteral("svc_csat"), MetricWords::tr("CSAT with service")},
      {QStringLiteral("health"), MetricWords::tr("Customer health")},
      {QStringLiteral("binary"), MetricWords::tr("Share of yes")},
      {QStringLiteral("waiting_time"), MetricWords::tr("Waiting time until the next step, hours")},
      {QStringLiteral("case_share"), MetricWords::tr("Share of cases")},
  };
  const QString id = QString::fromStdString(metric);
  return names.value(id, id);
}

QString metricText(const insight::MetricSeries& series) {
  const auto& latest = series.latest();
  const QString base = latest.n ? MetricWords::tr("n = %1").arg(countText(*latest.n)) : MetricWords::tr("n not given");
  QStringList parts{MetricWords::tr("%1: %2 in %3 to %4, %5")
                        .arg(metricName(series.metric), figureText(series, latest), dateText(latest.first),
                             dateText(latest.last), base)};
  if (series.change)
    parts << changeText(series);
  if (series.target)
    parts << MetricWords::tr("target %1").arg(valueText(series, *series.target));
  if (series.chart)
    parts << signalText(series);
  return parts.join(MetricWords::tr("; "));
}

} // namespace throughline::ui
