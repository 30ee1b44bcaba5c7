#include "ui/session/typed_values.h"

#include "ui/session/days.h"
#include "ui/session/numbers.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace throughline::ui {
namespace {

struct TypedValues {
  Q_DECLARE_TR_FUNCTIONS(TypedValues)
};

struct TypedUnit {
  QString word;
  std::int64_t seconds;
};

std::array<TypedUnit, 4> units() {
  return {{{TypedValues::tr("d", "days"), 86'400},
           {TypedValues::tr("h", "hours"), 3'600},
           {TypedValues::tr("min", "minutes"), 60},
           {TypedValues::tr("s", "seconds"), 1}}};
}

} // namespace

QString durationText(const Duration& duration) {
  QStringList parts;
  auto rest = duration.seconds;
  for (const auto& unit : units())
    if (rest >= unit.seconds) {
      parts << QLocale().toString(static_cast<qlonglong>(rest / unit.seconds)) + QLatin1Char(' ') + unit.word;
      rest %= unit.seconds;
    }
  return parts.join(QLatin1Char(' '));
}

std::optional<Duration> durationIn(const QString& text) {
  if (const auto iso = Duration::parse(text.trimmed().toUpper().toStdString()))
    return iso;
  static const QRegularExpression part(QStringLiteral("\\G\\s*(\\d{1,7})\\s*([^\\d\\s]+)\\s*"));
  Duration duration;
  qsizetype read = 0;
  for (auto parts = part.globalMatch(text); parts.hasNext();) {
    const auto match = parts.next();
    const auto known = units();
    const auto unit = std::find_if(known.begin(), known.end(), [&match](const TypedUnit& each) {
      return each.word.compare(match.captured(2), Qt::CaseInsensitive) == 0;
    });
    if (unit == known.end())
      return std::nullopt;
    duration.seconds += match.captured(1).toLongLong() * unit->seconds;
    read = match.capturedEnd();
  }
  return read == text.size() && read > 0 ? std::optional(duration) : std::nullopt;
}

std::optional<Date> dateIn(const QString& text) {
  if (const auto iso = Date::parse(text.trimmed().toStdString()))
    return iso;
  auto day = QLocale().toDate(text.trimmed(), dayPattern()); // as it is shown
  if (!day.isValid())
    day = QLocale().toDate(text.trimmed(), QLocale::ShortFormat);
  // Short forms may leave the century out.
  if (day.isValid() && day.year() < 1970 && !text.contains(QString::number(day.year())))
    day = day.addYears(100);
  return day.isValid() ? std::optional(dateOf(day)) : std::nullopt;
}

} // namespace throughline::ui
