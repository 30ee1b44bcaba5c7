#include "ui/session/numbers.h"

#include "core/chart/table.h"
#include "core/insight/decimals.h"
#include "core/stats/digits.h"
#include "ui/session/days.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>

#include <cmath>

namespace throughline::ui {
namespace {

struct NumberWords {
  Q_DECLARE_TR_FUNCTIONS(NumberWords)
};

} // namespace

int supportedDecimals(const insight::Estimate& estimate) {
  const double half = (estimate.high - estimate.low) / 2;
  return std::isfinite(half) && half > 0 ? chart::supportedDecimals(estimate.low, estimate.high) : 1;
}

QString numberText(double value, int decimals) {
  if (!std::isfinite(value))
    return NumberWords::tr("unknown");
  const double unit = std::pow(10.0, decimals);
  const double rounded = std::round(value * unit) / unit;
  QString text = QLocale().toString(rounded == 0 ? 0.0 : rounded, 'f', decimals);
  if (text.startsWith(QLatin1Char('-')))
    text[0] = QChar(0x2212);
  return text;
}

QString withItsSign(const QString& figure) {
  constexpr QChar leftToRightMark(0x200E);
  const bool hasSign = !figure.isEmpty() && QStringLiteral("+-\u2212").contains(figure.front());
  return hasSign && QGuiApplication::layoutDirection() == Qt::RightToLeft ? leftToRightMark + figure : figure;
}

QString countText(std::int64_t count) {
  return QLocale().toString(static_cast<qlonglong>(count));
}

QString estimateText(const insight::Estimate& estimate) {
  return estimateText(estimate, supportedDecimals(estimate));
}

QString estimateText(const insight::Estimate& estimate, int least) {
  return NumberWords::tr("%1 (%2 to %3)")
      .arg(numberWithin(estimate, estimate.points, least), numberWithin(estimate, estimate.low, least),
           numberWithin(estimate, estimate.high, least));
}

QString numberWithin(const insight::Estimate& estimate, double number, int decimals) {
  return numberText(number, stats::clearOfZero(number, estimate.low, estimate.high, decimals));
}

QString percentText(double share) {
  if (!std::isfinite(share))
    return numberText(share, 0);
  return NumberWords::tr("%1 %").arg(numberText(share * 100, insight::decimalsOfPercent(share)));
}

QString shareText(const insight::Share& share) {
  const int decimals = insight::decimalsOfPercent(share.share);
  const insight::Estimate percent{.points = share.share * 100, .low = share.low * 100, .high = share.high * 100};
  return NumberWords::tr("%1 % (%2 to %3)")
      .arg(numberWithin(percent, percent.points, decimals), numberWithin(percent, percent.low, decimals),
           numberWithin(percent, percent.high, decimals));
}

QString dayPattern() {
  // With the name of the month: nobody has to guess which number is the day.
  return NumberWords::tr("d MMM yyyy", "how days are shown");
}

QString dateText(const Date& date) {
  return QLocale().toString(dayOf(date), dayPattern());
}

QString momentDayText(const Timestamp& moment) {
  return QLocale().toString(QDateTime::fromMSecsSinceEpoch(moment.milliseconds).date(), dayPattern());
}

QString momentText(const Timestamp& moment) {
  return NumberWords::tr("%1, %2", "day and time")
      .arg(momentDayText(moment),
           QDateTime::fromMSecsSinceEpoch(moment.milliseconds).toString(QStringLiteral("HH:mm")));
}

} // namespace throughline::ui
