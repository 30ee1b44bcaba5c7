#include "ui/charts/plain_text.h"
#include "ui/pages/report_words.h"
#include "ui/pages/section_pages.h"
#include "ui/pages/table_pages.h"
#include "ui/session/metric_words.h"
#include "ui/session/numbers.h"
#include "ui/session/vocabulary_words.h"

#include <QLocale>

namespace throughline::ui {

namespace {

void flowNoteHead(PageFlow& flow, const PageStyle& style, const report::NoteGroup& group) {
  const bool ofStage = group.touchpoint.empty();
  const QStringList title = wrapped(onOneLine(plainText(ofStage ? group.stage : group.touchpoint)), style.bodyStrong,
                                    flow.body().width() - points(14), 3);
  const QString stage = ofStage ? ReportTr::tr("The stage as a whole") : onOneLine(plainText(group.stage));
  flow.need(lineHeight(style.bodyStrong) * static_cast<qreal>(title.size()) + 3 * lineHeight(style.body));
  const qreal height = lineHeight(style.bodyStrong) * static_cast<qreal>(title.size()) + lineHeight(style.small);
  flow.place(height, [style, title, stage, ofStage, kind = group.kind](const PageInk& ink) {
    const QRectF& area = ink.area();
    const qreal sign = points(8.5);
    if (!ofStage)
      ink.kindSign(QRectF(area.left(), area.top() + (lineHeight(style.bodyStrong) - sign) / 2, sign, sign), kind);
    const qreal taken = ink.lines(area.adjusted(points(14), 0, 0, 0), title, style.bodyStrong, style.look.ink);
    ink.lines(area.adjusted(points(14), taken, 0, 0), {stage}, style.small, style.look.quiet);
  });
}

/// The kind of note in a column of its own, then its words.
void flowNote(PageFlow& flow, const PageStyle& style, const model::Note& note) {
  const qreal left = points(14);
  const qreal column = points(78);
  const QString votes = note.votes > 0 ? ReportTr::tr("%n votes", nullptr, note.votes) : QString();
  const qreal votesWidth = points(44);
  const QString text = note.kind == model::NoteKind::quote ? quoted(note.text) : plainText(note.text);
  const QStringList lines = wrapped(text, style.body, flow.body().width() - left - column - votesWidth);
  const qreal step = lineHeight(style.body);
  for (qsizetype i = 0; i < lines.size(); ++i) {
    const QString name = i == 0 ? word(note.kind) : QString();
    const QString count = i == 0 ? votes : QString();
    flow.place(step, [style, line = lines[i], name, count, left, column](const PageInk& ink) {
      const QRectF& area = ink.area();
      ink.lines(area.adjusted(left, 0, 0, 0), {name}, style.body, style.look.quiet);
      ink.lines(area.adjusted(left + column, 0, 0, 0), {line}, style.body, style.look.ink);
      ink.lines(area, {count}, style.body, style.look.quiet, Side::end);
    });
  }
  flow.space(points(2));
}

} // namespace

void flowBullet(PageFlow& flow, const PageStyle& style, const QString& text) {
  const QStringList lines = wrapped(text, style.body, flow.body().width() - points(12));
  for (qsizetype i = 0; i < lines.size(); ++i)
    flow.place(lineHeight(style.body), [style, line = lines[i], first = i == 0](const PageInk& ink) {
      if (first)
        ink.lines(ink.area(), {QString(QChar(0x2022))}, style.body, style.look.quiet);
      ink.lines(ink.area().adjusted(points(12), 0, 0, 0), {line}, style.body, style.look.ink);
    });
  flow.space(points(3));
}

void flowNotes(PageFlow& flow, const PageStyle& style, const report::Notes& notes) {
  for (const auto& group : notes.groups) {
    flow.space(points(12));
    flowNoteHead(flow, style, group);
    flow.space(points(3));
    for (const auto& note : group.notes)
      flowNote(flow, style, note);
  }
}

PaperTable goalsTable(const report::Goals& goals) {
  PaperTable table{.columns = {{ReportTr::tr("Touchpoint"), false, 0},
                               {ReportTr::tr("Metric"), false, points(70)},
                               {ReportTr::tr("Target"), true, 0},
                               {ReportTr::tr("By"), false, points(70)},
                               {ReportTr::tr("Experience owner"), false, points(90)},
                               {ReportTr::tr("Service owner"), false, points(90)}},
                   .rows = {}};
  const QLocale locale;
  for (const auto& goal : goals.goals)
    table.rows.push_back(
        {.cells = {goal.touchpoint.empty() ? ReportTr::tr("Whole journey") : onOneLine(plainText(goal.touchpoint)),
                   metricName(goal.target.metric), locale.toString(goal.target.value, 'g', 6),
                   goal.target.due ? dateText(*goal.target.due) : QString(),
                   onOneLine(plainText(goal.target.experienceOwner)), onOneLine(plainText(goal.target.serviceOwner))},
         .strong = false,
         .sign = {}});
  return table;
}

void flowGoals(PageFlow& flow, const PageStyle& style, const report::Goals& goals) {
  flowTable(flow, style, goalsTable(goals));
}

} // namespace throughline::ui
