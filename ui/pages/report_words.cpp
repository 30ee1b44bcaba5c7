#include "ui/pages/report_words.h"

#include "ui/charts/chart_words.h"
#include "ui/charts/phrases.h"
#include "ui/charts/plain_text.h"
#include "ui/pages/page_style.h"
#include "ui/session/count_words.h"
#include "ui/session/insight_words.h"
#include "ui/session/numbers.h"
#include "ui/session/unit_words.h"
#include "ui/session/vocabulary_words.h"

#include <QLocale>

namespace throughline::ui {

QString sectionTitle(const report::Section& section) {
  switch (section.kind) {
  case report::SectionKind::summary: return ReportTr::tr("Summary");
  case report::SectionKind::proposals: return ReportTr::tr("To decide");
  case report::SectionKind::map: return ReportTr::tr("Journey map");
  case report::SectionKind::fullTexts: return ReportTr::tr("Texts that go on");
  case report::SectionKind::personas: return ReportTr::tr("Personas");
  case report::SectionKind::quotes: return ReportTr::tr("In customers' words");
  case report::SectionKind::actions: return ReportTr::tr("Actions");
  case report::SectionKind::decisions: return ReportTr::tr("Decisions");
  case report::SectionKind::changes: return ReportTr::tr("What has changed");
  case report::SectionKind::chart: return section.chart ? chartName(*section.chart) : QString();
  case report::SectionKind::dragTable: return ReportTr::tr("Drag of every touchpoint");
  case report::SectionKind::touchpoints: return ReportTr::tr("How touchpoints score and fail");
  case report::SectionKind::goals: return ReportTr::tr("Goals");
  case report::SectionKind::notes: return ReportTr::tr("What people wrote on the map");
  case report::SectionKind::method: return ReportTr::tr("Method and limits");
  }
  return {};
}

QString titleOfFigure(const report::Figure& figure, const report::KeyFigures& figures) {
  switch (figure.role) {
  case report::FigureRole::observed:
    return figures.outcomeName.empty() ? ReportTr::tr("Observed")
                                       : ReportTr::tr("%1, observed").arg(onOneLine(plainText(figures.outcomeName)));
  case report::FigureRole::withoutFailures: return ReportTr::tr("Without failures");
  case report::FigureRole::total: return ReportTr::tr("Goes with failures");
  case report::FigureRole::service: return ReportTr::tr("of it at service");
  case report::FigureRole::experience: return ReportTr::tr("of it at proactive");
  }
  return {};
}

QString periodText(const std::optional<Date>& first, const std::optional<Date>& last) {
  if (!first && !last)
    return {};
  if (!first || !last || *first == *last)
    return dateText(first ? *first : *last);
  return ReportTr::tr("%1 to %2").arg(dateText(*first), dateText(*last));
}

QString sampleText(const report::RunningFacts& facts) {
  if (facts.responses <= 0)
    return ReportTr::tr("no feedback");
  return facts.respondents <= 0 ? responsesText(facts.responses) : responsesText(facts.responses, facts.respondents);
}

QString filterText(const report::RunningFacts& facts) {
  QStringList filters;
  for (const auto& filter : facts.filters)
    filters.append(onOneLine(plainText(filter)));
  return filters.isEmpty() ? QString() : ReportTr::tr("Filter: %1").arg(filters.join(QStringLiteral("; ")));
}

QString plainText(const std::string& text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString quoted(const std::string& text) {
  static const QString marks = QStringLiteral("\"'\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB");
  QString words = plainText(text).trimmed();
  if (words.size() > 1 && marks.contains(words.front()) && marks.contains(words.back()))
    words = words.mid(1, words.size() - 2);
  return ReportTr::tr("“%1”").arg(words);
}

QString feelingsText(const report::PersonaCard& card) {
  QStringList parts;
  for (const auto& felt : card.feels)
    parts << ReportTr::tr("%1: %2").arg(onOneLine(plainText(felt.touchpoint)), emotionWord(felt.emotion));
  return parts.join(QStringLiteral("; "));
}

QString photoText(const report::PersonaCard& card) {
  const bool told = card.photo && !(*card.photo)->alternativeText.empty();
  return told ? plainText((*card.photo)->alternativeText)
              : ReportTr::tr("Photo of %1").arg(plainText(card.persona.name));
}

QStringList outcomesText(const report::Actions& actions) {
  QStringList lines;
  for (const auto& sentences : actions.outcomes)
    lines << sentenceText(sentences, QLocale());
  return lines;
}

QString outcomesNote() {
  return phraseText({chart::Say::noteOverTime, {}}, QLocale());
}

QString sinceText(const report::Changes& changes) {
  return ReportTr::tr("Since %1.").arg(plainText(changes.since));
}

QString noChangeText() {
  return ReportTr::tr("No touchpoint has changed.");
}

QString baselinesText(const report::Cover& cover) {
  QStringList titles;
  for (const auto& title : cover.baselines)
    titles << plainText(title).simplified();
  return titles.join(QStringLiteral(", "));
}

QString pointsWord(const report::ReportPlan& plan) {
  return unitName(plan.analysis.outcome).many;
}

QString pointsInFull(const report::ReportPlan& plan) {
  const auto& outcome = plan.analysis.outcome;
  if (!outcome || outcome->outcome != insight::Outcome::mean)
    return pointsWord(plan);
  const QLocale locale;
  return ReportTr::tr("points of %1, %2 to %3")
      .arg(onOneLine(plainText(outcome->name)), locale.toString(outcome->scaleLow, 'g', 6),
           locale.toString(outcome->scaleHigh, 'g', 6));
}

QString joinedPlace(const std::vector<std::string>& place) {
  QStringList parts;
  for (const auto& part : place)
    parts.append(onOneLine(plainText(part)));
  return parts.join(QStringLiteral(" · "));
}

QString fullTextHead(const report::FullText& text) {
  return text.number == 0 ? ReportTr::tr("Image: ") : QStringLiteral("[%1] ").arg(QString::number(text.number));
}

} // namespace throughline::ui
