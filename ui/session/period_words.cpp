#include "ui/session/period_words.h"

#include "ui/session/insight_words.h"
#include "ui/session/numbers.h"
#include "ui/session/unit_words.h"

#include <QCoreApplication>

namespace throughline::ui {
namespace {

struct PeriodWords {
  Q_DECLARE_TR_FUNCTIONS(PeriodWords)
};

QString spanText(insight::DaySpan span) {
  return PeriodWords::tr("%1 to %2").arg(dateText(Date{span.first}), dateText(Date{span.last}));
}

QString changeLine(const QString& what, const insight::PeriodChange& change) {
  const int decimals = supportedDecimals(change.difference);
  const bool real = change.moreThanChance();
  return PeriodWords::tr("%1: %2, then %3; change %4 (%5)")
      .arg(what, numberText(change.before, decimals), numberText(change.after, decimals),
           estimateText(change.difference, decimals),
           real ? PeriodWords::tr("more than chance") : PeriodWords::tr("may be chance"));
}

QString shareChangeLine(const insight::ShareChange& change) {
  const auto share = [](std::int64_t count, std::int64_t n) {
    return percentText(static_cast<double>(count) / static_cast<double>(n));
  };
  const insight::Estimate points{.points = 100 * change.difference.points,
                                 .low = 100 * change.difference.low,
                                 .high = 100 * change.difference.high};
  const bool real = change.moreThanChance();
  return PeriodWords::tr("Failures at %1: %2 of %3, then %4 of %5; change %6 (%7)")
      .arg(QString::fromStdString(change.title), share(change.beforeCount, change.beforeN), countText(change.beforeN),
           share(change.afterCount, change.afterN), countText(change.afterN),
           withUnit(points, unitName(insight::DragUnit::percentagePoints)),
           real ? PeriodWords::tr("more than chance") : PeriodWords::tr("may be chance"));
}

} // namespace

QStringList periodLines(const insight::PeriodPair& periods, const std::optional<insight::PeriodComparison>& comparison,
                        const std::optional<insight::OutcomeSummary>& outcome) {
  const QString pair = PeriodWords::tr("%1, then %2").arg(spanText(periods.before), spanText(periods.after));
  if (!comparison)
    return {PeriodWords::tr("%1: nothing to compare, each period needs 10 overall scores with a date.").arg(pair)};
  QStringList lines{
      PeriodWords::tr("%1 (n = %2 and %3), in %4:")
          .arg(pair, countText(comparison->beforeN), countText(comparison->afterN), unitName(outcome).many)};
  if (comparison->score)
    lines << changeLine(outcome ? QString::fromStdString(outcome->name) : PeriodWords::tr("Overall score"),
                        *comparison->score);
  if (comparison->drag && comparison->serviceDrag && comparison->experienceDrag)
    lines << changeLine(PeriodWords::tr("Drag"), *comparison->drag)
          << changeLine(PeriodWords::tr("Drag at service"), *comparison->serviceDrag)
          << changeLine(PeriodWords::tr("Drag at proactive touchpoints"), *comparison->experienceDrag);
  for (const auto& change : comparison->failures)
    lines << shareChangeLine(change);
  QStringList few;
  for (const auto& title : comparison->notCompared)
    few << QString::fromStdString(title);
  if (!few.isEmpty())
    lines << PeriodWords::tr(
                 "Not in the drag of either period, for too few failed or fine responses in one of them: %1.")
                 .arg(few.join(PeriodWords::tr(", ")));
  return lines;
}

} // namespace throughline::ui
