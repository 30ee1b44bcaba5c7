#include "ui/charts/phrases.h"

#include "ui/charts/chart_tr.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/plain_text.h"
#include "ui/session/days.h"
#include "ui/session/insight_words.h"
#include "ui/session/metric_words.h"
#include "ui/session/numbers.h"
#include "ui/session/unit_words.h"
#include "ui/session/vocabulary_words.h"

#include <QHash>

namespace throughline::ui {

namespace {

QHash<int, const char*> allPatterns() {
  QHash<int, const char*> all;
  for (const auto& table : {chartNamePatterns(), emptyChartPatterns(), headPatterns(), axisPatterns(), markPatterns(),
                            sentencePatterns(), spokenPatterns(), actionPatterns()})
    for (const auto& pattern : table)
      all.insert(static_cast<int>(pattern.say), pattern.text);
  return all;
}

QString periodText(const chart::PeriodName& period, const QLocale& locale) {
  const QDate first = dayOf(period.first);
  switch (period.length) {
  case insight::PeriodLength::week: return locale.toString(first, dayPattern());
  case insight::PeriodLength::quarter:
    return ChartTr::tr("Q%1 %2", "quarter and year").arg((first.month() + 2) / 3).arg(first.year());
  case insight::PeriodLength::month: break;
  }
  return ChartTr::tr("%1 %2", "month and year")
      .arg(locale.standaloneMonthName(first.month(), QLocale::ShortFormat))
      .arg(first.year());
}

QString figureText(const chart::Figure& figure, const QLocale& locale) {
  const auto& estimate = figure.estimate;
  return ChartTr::tr("%1 (%2)", "figure and its interval")
      .arg(numberText(estimate.points, figure.unit, figure.decimals, locale),
           rangeText({estimate.low, estimate.high}, figure.unit, figure.decimals, locale));
}

QString figureText(const chart::WithUnit& figure, const QLocale& locale) {
  const auto& estimate = figure.estimate;
  const auto number = numberText(estimate.points, figure.unit, figure.decimals, locale);
  const auto name = unitName(figure.unit).after(chart::shownBy(figure.unit) * estimate.points, figure.decimals);
  const auto named = name.isEmpty() ? number : ChartTr::tr("%1 %2", "number and unit").arg(number, name);
  return figure.hasInterval
             ? ChartTr::tr("%1 (%2)", "figure and its interval")
                   .arg(named, rangeText({estimate.low, estimate.high}, figure.unit, figure.decimals, locale))
             : named;
}

struct FactWriter {
  const QLocale& locale;

  QString operator()(const std::string& text) const {
    return onOneLine(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
  }
  QString operator()(std::int64_t count) const { return locale.toString(static_cast<qlonglong>(count)); }
  QString operator()(const chart::Amount& amount) const {
    return numberText(amount.value, amount.unit, amount.decimals, locale);
  }
  QString operator()(const chart::Spread& spread) const {
    return rangeText(spread.range, spread.unit, spread.decimals, locale);
  }
  QString operator()(const chart::Figure& figure) const { return figureText(figure, locale); }
  QString operator()(const chart::WithUnit& figure) const { return figureText(figure, locale); }
  QString operator()(const Date& date) const { return locale.toString(dayOf(date), dayPattern()); }
  QString operator()(const chart::PeriodName& period) const { return periodText(period, locale); }
  QString operator()(model::Kind kind) const { return word(kind); }
  QString operator()(insight::Label label) const { return word(label); }
  QString operator()(chart::Unit unit) const { return unitWord(unit); }
  QString operator()(const chart::Metric& metric) const { return metricName(metric.id); }
  QString operator()(chart::Say say) const { return wordsOf(say); }
};

/// Kinds have their words in the vocabulary, as components do.
std::optional<model::Kind> kindOf(chart::Say say) {
  if (say == chart::Say::legendExperience)
    return model::Kind::experience;
  return say == chart::Say::legendService ? std::optional(model::Kind::service) : std::nullopt;
}

std::optional<model::Component> componentOf(chart::Say say) {
  switch (say) {
  case chart::Say::componentPersonalization: return model::Component::personalization;
  case chart::Say::componentEaseOfUse: return model::Component::easeOfUse;
  case chart::Say::componentTimeliness: return model::Component::timeliness;
  case chart::Say::componentConsistency: return model::Component::consistency;
  case chart::Say::componentCommunication: return model::Component::effectiveCommunication;
  case chart::Say::componentProblemSolving: return model::Component::problemSolving;
  case chart::Say::componentKnowledge: return model::Component::productKnowledge;
  case chart::Say::componentEmpathy: return model::Component::empathy;
  default: return std::nullopt;
  }
}

/// The first whole number among the facts: what the plural goes by, where the pattern has one. With a number Qt looks
/// for nothing but plurals.
int countIn(const chart::Phrase& phrase, std::string_view pattern) {
  if (pattern.find("%n") == std::string_view::npos && pattern.find("%Ln") == std::string_view::npos)
    return -1;
  for (const auto& fact : phrase.facts)
    if (const auto* count = std::get_if<std::int64_t>(&fact))
      return static_cast<int>(*count);
  return -1;
}

} // namespace

QString unitWord(chart::Unit unit) {
  return unit == chart::Unit::share ? ChartTr::tr("%") : unitName(unit).many;
}

QString wordsOf(chart::Say say) {
  return phraseText({say, {}}, QLocale());
}

QString factText(const chart::Fact& fact, const QLocale& locale) {
  return std::visit(FactWriter{locale}, fact);
}

QString phraseText(const chart::Phrase& phrase, const QLocale& locale) {
  if (phrase.say == chart::Say::none)
    return {};
  if (phrase.say == chart::Say::own)
    return phrase.facts.empty() ? QString() : factText(phrase.facts.front(), locale);
  if (const auto component = componentOf(phrase.say))
    return word(*component);
  if (const auto kind = kindOf(phrase.say))
    return titleWord(*kind);
  static const QHash<int, const char*> patterns = allPatterns();
  const char* pattern = patterns.value(static_cast<int>(phrase.say), "");
  QStringList facts;
  for (const auto& fact : phrase.facts)
    facts << factText(fact, locale);
  const QString text = QCoreApplication::translate("ChartTr", pattern, nullptr, countIn(phrase, pattern));
  // All places at once: a fact that holds "%2" stays as it is.
  QString filled;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const int place = text[i] == QLatin1Char('%') && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
    if (place < 1)
      filled += text[i];
    else
      filled += facts.value(place - 1);
    i += place < 1 ? 0 : 1;
  }
  return filled.replace(QStringLiteral("\u2026."), QStringLiteral("\u2026")); // a list that goes on ends the sentence
}

QString sentenceText(const std::vector<chart::Phrase>& phrases, const QLocale& locale) {
  QStringList sentences;
  for (const auto& phrase : phrases)
    sentences << phraseText(phrase, locale);
  sentences.removeAll(QString());
  return sentences.join(QLatin1Char(' '));
}

} // namespace throughline::ui
