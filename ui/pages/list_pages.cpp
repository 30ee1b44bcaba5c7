#include "core/exchange/json/json_parts.h"
#include "ui/charts/plain_text.h"
#include "ui/pages/report_words.h"
#include "ui/pages/section_pages.h"
#include "ui/pages/table_pages.h"
#include "ui/paint/image_painter.h"
#include "ui/session/change_words.h"
#include "ui/session/numbers.h"
#include "ui/session/vocabulary_words.h"

#include <QLocale>

#include <algorithm>

namespace throughline::ui {

namespace {

void flowField(PageFlow& flow, const PageStyle& style, const QString& name, const std::string& text) {
  if (text.empty())
    return;
  flow.text(name, style.small, style.look.quiet);
  flow.text(plainText(text), style.body, style.look.ink);
  flow.space(points(3));
}

QString valueOfField(const report::Change::Field& field, const model::FieldValue& value) {
  constexpr qsizetype longest = 60;
  const auto words = onOneLine(changedValue(exchange::jsonOf(value), field.name));
  return words.size() > longest ? words.left(longest).trimmed() + QChar(0x2026) : words;
}

QString fieldChanged(const report::Change::Field& field) {
  const auto name = field.name == "lane"    ? ReportTr::tr("Lane")
                    : field.name == "stage" ? ReportTr::tr("Stage")
                                            : fieldNameOf({.thing = {.kind = "touchpoint"}, .field = field.name});
  const auto was = valueOfField(field, field.was), is = valueOfField(field, field.is);
  if (was.isEmpty() && is.isEmpty())
    return name;
  if (was.isEmpty())
    return ReportTr::tr("%1: now %2").arg(name, is);
  return is.isEmpty() ? ReportTr::tr("%1: no longer %2").arg(name, was)
                      : ReportTr::tr("%1: %2, was %3").arg(name, is, was);
}

QString whatChanged(const report::Change& change) {
  const QString before = onOneLine(plainText(change.before));
  QStringList said;
  switch (change.kind) {
  case report::ChangeKind::added: return ReportTr::tr("new");
  case report::ChangeKind::removed: return ReportTr::tr("removed");
  case report::ChangeKind::renamed: said << ReportTr::tr("was called %1").arg(before); break;
  case report::ChangeKind::moved: said << ReportTr::tr("was in %1").arg(before); break;
  case report::ChangeKind::changed:
    if (change.fields.empty())
      return ReportTr::tr("moved within its stage");
    break;
  }
  for (const auto& field : change.fields)
    said << fieldChanged(field);
  return said.join(QStringLiteral("; "));
}

bool isTyped(const report::ActionRow& action) {
  return action.expectedGain && action.gainSource == model::GainSource::typedByHand;
}

QString gainText(const report::ActionRow& action) {
  if (!action.expectedGain)
    return {};
  const QString mark = isTyped(action) ? QStringLiteral(" *") : QString();
  return (*action.expectedGain > 0 ? QStringLiteral("+") : QString()) + numberText(*action.expectedGain, 1) + mark;
}

} // namespace

PaperTable actionsTable(const report::Actions& actions) {
  PaperTable table{.columns = {{ReportTr::tr("Action"), false, 0},
                               {ReportTr::tr("Answers"), false, points(96)},
                               {ReportTr::tr("Owner"), false, points(72)},
                               {ReportTr::tr("Due"), false, points(62)},
                               {ReportTr::tr("Effort"), false, points(46)},
                               {ReportTr::tr("Status"), false, points(52)},
                               {ReportTr::tr("Expected"), true, 0}},
                   .rows = {}};
  for (const auto& action : actions.actions)
    table.rows.push_back({.cells = {onOneLine(plainText(action.title)), onOneLine(plainText(action.touchpoint)),
                                    onOneLine(plainText(action.owner)), action.due ? dateText(*action.due) : QString(),
                                    word(action.effort), word(action.status), gainText(action)},
                          .strong = false,
                          .sign = {}});
  return table;
}

QStringList underActions(const report::ReportPlan& plan, const report::Actions& actions) {
  QStringList lines;
  if (std::ranges::any_of(actions.actions, [](const auto& action) { return action.expectedGain.has_value(); }))
    lines << ReportTr::tr("Expected: %1, if the failures there are the cause.").arg(pointsInFull(plan));
  if (std::ranges::any_of(actions.actions, isTyped))
    lines << ReportTr::tr("* typed by hand, not from the data");
  return lines;
}

void flowActions(PageFlow& flow, const PageStyle& style, const report::ReportPlan& plan,
                 const report::Actions& actions) {
  flowTable(flow, style, actionsTable(actions));
  flow.space(points(5));
  for (const auto& line : underActions(plan, actions))
    flow.text(line, style.small, style.look.quiet);
  const auto outcomes = outcomesText(actions);
  if (outcomes.isEmpty())
    return;
  // The heading stays with what it is about, as far as one can read at a glance.
  constexpr qreal mostTogether = points(220);
  qreal height = lineHeight(style.subheading) + points(8);
  for (const auto& line : outcomes)
    height +=
        lineHeight(style.body) * static_cast<qreal>(wrapped(line, style.body, flow.body().width() - points(12)).size());
  flow.space(points(8));
  flow.need(std::min(height + points(8), mostTogether));
  flow.text(ReportTr::tr("What came of those that are done"), style.subheading, style.look.experience);
  for (const auto& line : outcomes)
    flowBullet(flow, style, line);
  flow.text(outcomesNote(), style.small, style.look.quiet);
}

void flowFullTexts(PageFlow& flow, const PageStyle& style, const report::FullTexts& texts) {
  flow.text(
      ReportTr::tr("Texts that are longer than their place on the map go on here, by the number that stands there, and "
                   "what its images show."),
      style.body, style.look.quiet);
  for (const auto& text : texts.texts) {
    const QString place = joinedPlace(text.place);
    flow.space(points(0.4));
    flow.anchor(textAnchor(text.number));
    flow.text(fullTextHead(text) + (place.isEmpty() ? place : place + QStringLiteral(": ")) + plainText(text.text),
              style.small, style.look.ink);
    if (text.number > 0)
      flow.linkLast(markAnchor(text.number));
  }
}

void flowPersonas(PageFlow& flow, const PageStyle& style, const report::PersonaCards& cards) {
  for (const auto& card : cards.personas) {
    const auto& persona = card.persona;
    flow.space(points(10));
    flow.need(points(card.photo ? 150 : 70));
    if (card.photo)
      flow.place(points(72), [photo = *card.photo](const PageInk& ink) {
        const QRectF place(ink.area().topLeft(), QSizeF(points(72), points(72)));
        paintImage(ink.painter(), *photo, ink.placed(place), printLook());
      });
    flow.text(onOneLine(plainText(persona.name)), style.subheading, style.look.ink);
    if (!persona.role.empty())
      flow.text(plainText(persona.role), style.body, style.look.quiet);
    if (!persona.quote.empty())
      flow.text(quoted(persona.quote), style.lead, style.look.ink);
    flow.space(points(4));
    flowField(flow, style, ReportTr::tr("Goals"), persona.goals);
    flowField(flow, style, ReportTr::tr("Frustrations"), persona.frustrations);
    flowField(flow, style, ReportTr::tr("How they feel, as drawn by hand"), feelingsText(card).toStdString());
  }
}

void flowQuotes(PageFlow& flow, const PageStyle& style, const report::Quotes& quotes) {
  flow.text(ReportTr::tr("Taken onto the map by its authors; addresses and telephone numbers are covered."),
            style.small, style.look.quiet);
  for (const auto& group : quotes.groups) {
    flow.space(points(8));
    flow.need(lineHeight(style.bodyStrong) + 2 * lineHeight(style.body));
    const QString stage = onOneLine(plainText(group.stage));
    const QString place = onOneLine(plainText(group.touchpoint));
    flow.text(place.isEmpty() ? stage : place + QStringLiteral(" · ") + stage, style.bodyStrong, style.look.ink);
    for (const auto& note : group.notes)
      flowBullet(flow, style, quoted(note.text));
  }
}

PaperTable changesTable(const report::Changes& changes) {
  PaperTable table{.columns = {{ReportTr::tr("Touchpoint"), false, 0},
                               {ReportTr::tr("Stage"), false, points(130)},
                               {ReportTr::tr("What changed"), false, points(230)}},
                   .rows = {}};
  for (const auto& change : changes.changes)
    table.rows.push_back(
        {.cells = {onOneLine(plainText(change.touchpoint)), onOneLine(plainText(change.stage)), whatChanged(change)},
         .strong = false,
         .sign = {}});
  return table;
}

void flowChanges(PageFlow& flow, const PageStyle& style, const report::Changes& changes) {
  if (!changes.since.empty())
    flow.text(sinceText(changes), style.body, style.look.quiet);
  if (changes.changes.empty())
    return flow.text(noChangeText(), style.body, style.look.ink);
  flowTable(flow, style, changesTable(changes));
}

} // namespace throughline::ui
