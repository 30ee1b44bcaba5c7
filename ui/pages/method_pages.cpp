#include "ui/charts/chart_words.h"
#include "ui/charts/phrases.h"
#include "ui/charts/plain_text.h"
#include "ui/pages/missing_glyphs.h"
#include "ui/pages/report_words.h"
#include "ui/pages/section_pages.h"
#include "ui/pages/table_pages.h"
#include "ui/session/insight_words.h"

#include <QLocale>

namespace throughline::ui {

namespace {

QStringList modelSentences(const report::ReportPlan& plan, const report::Method& method) {
  const QLocale locale;
  QStringList sentences;
  if (plan.analysis.drag.refused)
    return sentences;
  sentences << ReportTr::tr(
      "The overall score is explained by which touchpoints a customer reached, which of them failed, "
      "and how many failed at once (least squares). The drag of a touchpoint is its share of the "
      "gap between the score without failures and the observed one; the shares add up exactly.");
  sentences << ReportTr::tr("Intervals are 95 % intervals of a jackknife over %1 groups of customers.")
                   .arg(locale.toString(insight::headline(plan.analysis).groups));
  sentences << ReportTr::tr(
                   "A touchpoint is estimated from %1 failed and %1 other responses on; a score counts as measured "
                   "from %2 responses on.")
                   .arg(locale.toString(method.minimumFailed), locale.toString(method.minimumMeasured));
  sentences << ReportTr::tr(
      "Clear link: significant at 5 % after allowing for the number of touchpoints (Holm), where the interval of the "
      "total excludes zero. Probable link: significant at 5 % by itself, one of several looked at. Otherwise no clear "
      "link, or no loss found.");
  return sentences;
}

QStringList vocabulary() {
  return {
      ReportTr::tr(
          "Proactive experience: a step that we designed. Reactive service: help with a question or a problem."),
      ReportTr::tr("Reached: responses of customers who had the touchpoint. Failure: a response that meets the rule "
                   "below, or a case that was not resolved."),
      ReportTr::tr("Drag: points of the mean overall score that go with failures at a touchpoint.")};
}

PaperTable rulesTable(const report::Method& method) {
  PaperTable table{.columns = {{ReportTr::tr("Touchpoints"), false, 0},
                               {ReportTr::tr("Counts as a failure"), false, points(110)},
                               {ReportTr::tr("On the scale"), false, points(130)}},
                   .rows = {}};
  for (const auto& rule : method.rules) {
    QStringList titles;
    for (const auto& title : rule.touchpoints)
      titles.append(onOneLine(plainText(title)));
    table.rows.push_back({.cells = {titles.join(QStringLiteral("; ")), ruleText(rule.rule), scaleText(rule.scale)},
                          .strong = false,
                          .sign = {}});
  }
  return table;
}

void flowList(PageFlow& flow, const PageStyle& style, const QString& heading, const QStringList& sentences) {
  flow.space(points(12));
  flow.need(lineHeight(style.subheading) + points(4) + 3 * lineHeight(style.body));
  flow.text(heading, style.subheading, style.look.ink);
  flow.space(points(4));
  for (const auto& sentence : sentences)
    flowBullet(flow, style, sentence);
}

void flowRules(PageFlow& flow, const PageStyle& style, const MethodPart& part) {
  flow.space(points(12));
  flow.need(points(90));
  flow.text(part.heading, style.subheading, style.look.ink);
  flow.space(points(4));
  flowTable(flow, style, part.rules);
}

QStringList leftOutSentences(const report::Method& method) {
  QStringList sentences;
  for (const auto& each : method.leftOut)
    sentences << ReportTr::tr("%1: %2").arg(chartName(each.chart), each.reason
                                                                       ? phraseText(*each.reason, QLocale())
                                                                       : ReportTr::tr("the data do not allow it"));
  return sentences;
}

} // namespace

std::vector<MethodPart> methodParts(const report::ReportPlan& plan, const report::Method& method) {
  std::vector<MethodPart> parts{
      {.heading = ReportTr::tr("How far the figures can be trusted"), .sentences = notesOf(plan.analysis)},
      {.heading = ReportTr::tr("How they were made"), .sentences = modelSentences(plan, method)},
      {.heading = ReportTr::tr("Words"), .sentences = vocabulary()},
      {.heading = ReportTr::tr("What counts as a failure"), .sentences = {}, .rules = rulesTable(method)},
      {.heading = ReportTr::tr("Charts that the data do not allow"), .sentences = leftOutSentences(method)}};
  std::erase_if(parts, [](const MethodPart& part) { return part.sentences.isEmpty() && part.rules.rows.empty(); });
  return parts;
}

void flowMethod(PageFlow& flow, const PageStyle& style, const report::ReportPlan& plan, const report::Method& method,
                const QString& missingCharacters) {
  if (!missingCharacters.isEmpty())
    flowList(flow, style, ReportTr::tr("Missing on these pages"), {missingGlyphsText(missingCharacters)});
  for (const auto& part : methodParts(plan, method))
    part.rules.rows.empty() ? flowList(flow, style, part.heading, part.sentences) : flowRules(flow, style, part);
}

} // namespace throughline::ui
