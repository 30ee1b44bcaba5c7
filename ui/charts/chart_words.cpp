#include "ui/charts/chart_words.h"

#include "core/chart/catalog.h"
#include "ui/charts/chart_tr.h"
#include "ui/charts/phrases.h"
#include "ui/session/insight_words.h"

namespace throughline::ui {

QString chartName(chart::ChartId id) {
  return wordsOf(chart::describe(id).title);
}

QString chartQuestion(chart::ChartId id) {
  return wordsOf(chart::describe(id).question);
}

QString subjectWords(const chart::Subject& subject, const QLocale& locale) {
  QStringList parts;
  for (const auto& phrase : subject.says)
    parts << phraseText(phrase, locale);
  const QString title = phraseText(subject.title, locale);
  return parts.isEmpty() ? title : title + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

QString chartSentence(const chart::ChartSpec& spec, const QString& finding, const QLocale& locale) {
  return spec.sentence.empty() ? finding : sentenceText(spec.sentence, locale);
}

QString numberText(double value, chart::Unit unit, int decimals, const QLocale& locale) {
  const double shown = chart::shownBy(unit) * value;
  QString text = locale.toString(shown, 'f', decimals);
  if (text.startsWith(QLatin1Char('-'))) {
    const bool isZero = locale.toDouble(text) == 0;
    text = isZero ? text.mid(1) : QChar(0x2212) + text.mid(1);
  }
  return unit == chart::Unit::share ? ChartTr::tr("%1 %").arg(text) : text;
}

QString rangeText(const chart::Range& range, chart::Unit unit, int decimals, const QLocale& locale) {
  const auto end = [&](double number) {
    return numberText(chart::shownBy(unit) * number, chart::Unit::count,
                      chart::clearOfZero(number, range, unit, decimals), locale);
  };
  const QString text = ChartTr::tr("%1 to %2").arg(end(range.low), end(range.high));
  return unit == chart::Unit::share ? ChartTr::tr("%1 %").arg(text) : text;
}

} // namespace throughline::ui
