#include "ui/charts/chart_words.h"
#include "ui/charts/plain_text.h"
#include "ui/pages/report_words.h"
#include "ui/pages/section_pages.h"
#include "ui/session/insight_words.h"
#include "ui/session/numbers.h"
#include "ui/session/show_words.h"
#include "ui/session/vocabulary_words.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>

namespace throughline::ui {

namespace {

struct CoverFact {
  QString name;
  QString value;
};

QString personasOf(const report::Cover& cover) {
  QStringList names;
  for (const auto& name : cover.personas)
    names.append(onOneLine(plainText(name)));
  return names.join(QStringLiteral(", "));
}

QString feedbackOf(const report::RunningFacts& facts) {
  const QString period = periodText(facts.first, facts.last);
  return period.isEmpty() ? sampleText(facts) : sampleText(facts) + QStringLiteral(", ") + period;
}

QString evidenceOf(const report::Cover& cover) {
  const QLocale locale;
  const auto count = [&locale](std::size_t number) { return locale.toString(static_cast<qulonglong>(number)); };
  const std::size_t all = cover.experiences + cover.services;
  const std::size_t backed = std::min(all, cover.measured + cover.heard);
  return ReportTr::tr("Touchpoints measured: %1, heard of: %2, assumed: %3")
      .arg(count(std::min(all, cover.measured)), count(backed - std::min(backed, cover.measured)), count(all - backed));
}

std::vector<CoverFact> factsOf(const report::Cover& cover, const report::ReportPlan& plan) {
  std::vector<CoverFact> facts{{ReportTr::tr("Persona"), personasOf(cover)},
                               {ReportTr::tr("Scenario"), plainText(cover.scenario)},
                               {ReportTr::tr("Goal"), plainText(cover.goal)},
                               {ReportTr::tr("Owner"), plainText(cover.owner)},
                               {ReportTr::tr("Feedback"), feedbackOf(plan.running)},
                               {ReportTr::tr("Evidence"), evidenceOf(cover)},
                               {ReportTr::tr("Compared with"), baselinesText(cover)},
                               {ReportTr::tr("Filter"), filterText(plan.running).section(QStringLiteral(": "), 1)},
                               {ReportTr::tr("As of"), dateText(cover.asOf)}};
  std::erase_if(facts, [](const CoverFact& fact) { return fact.value.trimmed().isEmpty(); });
  return facts;
}

QString outlineOf(const report::Cover& cover) {
  return mapSize(cover.state, static_cast<int>(cover.stages), static_cast<int>(cover.experiences),
                 static_cast<int>(cover.services));
}

void flowFact(PageFlow& flow, const PageStyle& style, const CoverFact& fact) {
  const qreal indent = points(78);
  const QStringList lines = wrapped(fact.value, style.body, flow.body().width() - indent, 8);
  flow.place(lineHeight(style.body) * static_cast<qreal>(lines.size()) + points(3),
             [style, fact, lines, indent](const PageInk& ink) {
               ink.lines(ink.area(), {fact.name}, style.body, style.look.quiet);
               ink.lines(ink.area().adjusted(indent, 0, 0, 0), lines, style.body, style.look.ink);
             });
}

QString captionOfFigure(const report::Figure& figure, const report::KeyFigures& figures, const QLocale& locale) {
  if (figure.range)
    return rangeText(*figure.range, figures.unit, figures.decimals, locale);
  return figure.role == report::FigureRole::withoutFailures ? ReportTr::tr("of the model, not a forecast") : QString();
}

void drawFigure(const PageInk& ink, const QRectF& area, const PageStyle& style, const report::Figure& figure,
                const report::KeyFigures& figures) {
  const QLocale locale;
  ink.fill(area, style.panel);
  const QRectF inside = area.adjusted(points(8), points(8), -points(6), -points(7));
  ink.lines(inside, wrapped(titleOfFigure(figure, figures), style.small, inside.width(), 2), style.small,
            style.look.quiet);
  ink.line(QPointF(inside.left(), inside.top() + points(45)),
           numberText(figure.value, figures.unit, figures.decimals, locale), style.figure, style.look.ink);
  const QStringList caption = wrapped(captionOfFigure(figure, figures, locale), style.small, inside.width(), 2);
  ink.lines(QRectF(inside.left(), inside.top() + points(53), inside.width(), points(20)), caption, style.small,
            style.look.quiet);
}

QString certaintyOf(const insight::Analysis& analysis) {
  const auto& drag = insight::headline(analysis);
  if (drag.refused || !drag.worstOutranksNext || drag.touchpoints.size() < 2 || drag.named.empty() ||
      *drag.worstOutranksNext < 0.9)
    return {};
  const bool almostSure = *drag.worstOutranksNext > 0.99;
  const QString how = numberText(almostSure ? 0.99 : *drag.worstOutranksNext, chart::Unit::share, 0, QLocale());
  return ReportTr::tr("We are %1 sure that %2 stands before %3.")
      .arg(almostSure ? ReportTr::tr("more than %1").arg(how) : how, onOneLine(plainText(drag.touchpoints[0].title)),
           onOneLine(plainText(drag.touchpoints[1].title)));
}

} // namespace

void flowCover(PageFlow& flow, const PageStyle& style, const report::ReportPlan& plan, const report::Cover& cover) {
  flow.text(ReportTr::tr("Journey report"), style.subheading, style.look.experience);
  flow.place(points(4), [](const PageInk&) {});
  for (const auto& line : wrapped(onOneLine(plainText(cover.title)), style.title, flow.body().width(), 5))
    flow.place(points(34), [line, style](const PageInk& ink) {
      const QRectF& area = ink.area();
      ink.line(QPointF(area.left(), centredBaseline(style.title, area.center().y())), line, style.title,
               style.look.ink);
    });
  flow.place(points(4), [](const PageInk&) {});
  flow.text(outlineOf(cover), style.body, style.look.quiet);
  flow.place(points(20), [style](const PageInk& ink) {
    const QRectF& area = ink.area();
    const qreal middle = area.center().y();
    ink.rule(QPointF(area.left(), middle), QPointF(area.right(), middle), style.look.grid, points(0.8));
  });
  for (const auto& fact : factsOf(cover, plan))
    flowFact(flow, style, fact);
}

void flowFinding(PageFlow& flow, const PageStyle& style, const report::ReportPlan& plan) {
  flow.space(points(24));
  flow.text(ReportTr::tr("What the data say"), style.subheading, style.look.experience);
  flow.space(points(6));
  flow.text(findingSentence(plan.analysis), style.lead, style.look.ink);
  flow.space(points(6));
  if (const QString certainty = certaintyOf(plan.analysis); !certainty.isEmpty())
    flow.text(certainty, style.body, style.look.ink);
  if (!plan.analysis.drag.refused)
    flow.text(gradeSentence(insight::headline(plan.analysis).grade), style.body, style.look.ink);
  else if (plan.analysis.composition)
    flow.text(gradeSentence(insight::Grade::d, plan.analysis.outcome.has_value()), style.body, style.look.ink);
}

void flowKeyFigures(PageFlow& flow, const PageStyle& style, const report::ReportPlan& plan,
                    const report::KeyFigures& figures) {
  if (figures.figures.empty())
    return;
  flow.space(points(16));
  flow.place(points(88), [style, figures](const PageInk& ink) {
    const QRectF& area = ink.area();
    const qreal gap = points(6);
    const auto count = static_cast<qreal>(figures.figures.size());
    const qreal width = (area.width() - gap * (count - 1)) / count;
    qreal left = area.left();
    for (const auto& figure : figures.figures) {
      drawFigure(ink, QRectF(left, area.top(), width, area.height()), style, figure, figures);
      left += width + gap;
    }
  });
  flow.space(points(5));
  flow.text(ReportTr::tr("In %1; small figures are 95 % intervals.").arg(pointsInFull(plan)), style.small,
            style.look.quiet);
}

} // namespace throughline::ui
