#include "ui/charts/chart_words.h"
#include "ui/charts/plain_text.h"
#include "ui/pages/report_words.h"
#include "ui/pages/section_pages.h"
#include "ui/session/insight_words.h"
#include "ui/session/numbers.h"
#include "ui/session/vocabulary_words.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace throughline::ui {

namespace {

constexpr qreal cardPadding = points(12);
constexpr qreal gainWidth = points(128);
constexpr qreal fieldsHeight = points(34);

/// One proposal, broken into lines.
struct ProposalWords {
  QStringList title;
  QString stage;
  QStringList failures;
  QVector<QStringList> ideas;
  QString gain;
  QStringList gainCaption;
  QString owner, effort, due;
  model::Kind kind = model::Kind::experience;

  qreal textHeight(const PageStyle& style) const {
    qreal height = lineHeight(style.subheading) * static_cast<qreal>(title.size()) + lineHeight(style.small) +
                   points(4) + lineHeight(style.body) * static_cast<qreal>(failures.size());
    for (const auto& idea : ideas)
      height += points(2) + lineHeight(style.body) * static_cast<qreal>(idea.size());
    return ideas.isEmpty() ? height : height + points(4) + lineHeight(style.small);
  }
  qreal height(const PageStyle& style) const {
    const qreal right = points(30) + lineHeight(style.small) * static_cast<qreal>(gainCaption.size());
    return std::max(textHeight(style), right) + 2 * cardPadding + fieldsHeight;
  }
};

/// Three digits: a product of an interval says no more.
QString roundedMoney(double value) {
  if (value == 0)
    return QLocale().toString(0);
  const double digits = std::floor(std::log10(std::abs(value)));
  const double unit = std::pow(10, digits - 2);
  return QLocale().toString(std::round(value / unit) * unit, 'f', std::max(0, 2 - static_cast<int>(digits)));
}

QStringList captionOf(const report::Proposal& proposal, const report::Proposals& all, const QString& unit,
                      const PageStyle& style) {
  const auto& gain = proposal.gain;
  QStringList lines = wrapped(ReportTr::tr("%1 (%2), if the failures here are the cause and all vanish")
                                  .arg(unit, rangeText({gain.low, gain.high}, all.unit, all.decimals, QLocale())),
                              style.small, gainWidth);
  if (const auto value = all.valuePerPoint)
    lines += wrapped(ReportTr::tr("worth %1").arg(worthText(gain, *value)), style.small, gainWidth);
  return lines;
}

ProposalWords wordsOf(const report::Proposal& proposal, const report::Proposals& all, const PageStyle& style,
                      const QString& unit, qreal width) {
  const QLocale locale;
  const qreal textWidth = width - 2 * cardPadding - gainWidth - points(16);
  ProposalWords words;
  words.kind = proposal.kind;
  words.title = wrapped(onOneLine(plainText(proposal.title)), style.subheading, textWidth - points(16), 3);
  words.stage = onOneLine(plainText(proposal.stage));
  words.owner = onOneLine(plainText(proposal.owner));
  words.effort = proposal.effort ? word(*proposal.effort) : QString();
  words.due = proposal.due ? dateText(*proposal.due) : QString();
  words.failures = wrapped(failedText(proposal), style.body, textWidth);
  for (const auto& note : proposal.opportunities)
    words.ideas.append(
        wrapped(onOneLine(plainText(note.text)) + votesText(note), style.body, textWidth - points(10), 3));
  const int decimals =
      chart::clearOfZero(proposal.gain.points, {proposal.gain.low, proposal.gain.high}, all.unit, all.decimals);
  words.gain = QStringLiteral("+") + numberText(proposal.gain.points, all.unit, decimals, locale);
  words.gainCaption = captionOf(proposal, all, unit, style);
  return words;
}

void drawWords(const PageInk& ink, const PageStyle& style, const ProposalWords& words, const QRectF& area) {
  const qreal sign = points(10);
  ink.kindSign(QRectF(area.left(), area.top() + (lineHeight(style.subheading) - sign) / 2, sign, sign), words.kind);
  qreal top = area.top();
  top +=
      ink.lines(QRectF(area.left() + points(16), top, area.width(), 0), words.title, style.subheading, style.look.ink);
  top += ink.lines(QRectF(area.left(), top, area.width(), 0), {words.stage}, style.small, style.look.quiet);
  top += points(4);
  top += ink.lines(QRectF(area.left(), top, area.width(), 0), words.failures, style.body, style.look.ink);
  if (words.ideas.isEmpty())
    return;
  top += points(4);
  top += ink.lines(QRectF(area.left(), top, area.width(), 0), {ReportTr::tr("Proposed on the map")}, style.small,
                   style.look.quiet);
  for (const auto& idea : words.ideas) {
    top += points(2);
    ink.lines(QRectF(area.left(), top, area.width(), 0), {QString(QChar(0x2022))}, style.body, style.look.quiet);
    top += ink.lines(QRectF(area.left() + points(10), top, area.width(), 0), idea, style.body, style.look.ink);
  }
}

void drawGain(const PageInk& ink, const PageStyle& style, const ProposalWords& words, const QRectF& area) {
  ink.line(QPointF(area.left(), area.top() + points(17)), words.gain, style.figure, style.look.ink);
  ink.lines(area.adjusted(0, points(26), 0, 0), words.gainCaption, style.small, style.look.quiet);
}

/// A name with room to write by hand, or with what is known already.
void drawField(const PageInk& ink, const PageStyle& style, const QRectF& area, const QString& name,
               const QString& value) {
  ink.line(area.bottomLeft(), name, style.small, style.look.quiet);
  const qreal left = area.left() + QFontMetricsF(style.small).horizontalAdvance(name) + points(5);
  const QStringList line = wrapped(value, style.body, area.right() - left, 1);
  if (!line.isEmpty())
    return ink.line(QPointF(left, area.bottom()), line.first(), style.body, style.look.ink);
  const qreal below = area.bottom() + points(1);
  ink.rule(QPointF(left, below), QPointF(area.right(), below), style.look.quiet, points(0.5));
}

qreal drawBox(const PageInk& ink, const PageStyle& style, const QPointF& at, const QString& name) {
  const qreal side = points(8);
  QPainter& painter = ink.painter();
  painter.setBrush(Qt::white);
  painter.setPen(QPen(style.look.ink, points(0.8)));
  painter.drawRect(ink.placed(QRectF(at.x(), at.y() - side + points(0.6), side, side)));
  ink.line(QPointF(at.x() + side + points(4), at.y()), name, style.body, style.look.ink);
  return side + points(16) + QFontMetricsF(style.body).horizontalAdvance(name);
}

void drawFields(const PageInk& ink, const PageStyle& style, const ProposalWords& words, const QRectF& area) {
  ink.rule(area.topLeft(), area.topRight(), style.look.grid, points(0.8));
  const qreal baseline = area.top() + points(20);
  const qreal unit = area.width() / 100;
  const auto field = [&](qreal from, qreal to, const QString& name, const QString& value) {
    drawField(ink, style,
              QRectF(QPointF(area.left() + from * unit, area.top()), QPointF(area.left() + to * unit, baseline)), name,
              value);
  };
  field(0, 28, ReportTr::tr("Owner"), words.owner);
  field(30, 45, ReportTr::tr("Effort"), words.effort);
  field(47, 67, ReportTr::tr("Due"), words.due);
  qreal x = area.left() + 69 * unit;
  for (const auto& name : {ReportTr::tr("Do"), ReportTr::tr("Try"), ReportTr::tr("Not now")})
    x += drawBox(ink, style, QPointF(x, baseline), name);
}

void drawProposal(const PageInk& ink, const PageStyle& style, const ProposalWords& words) {
  ink.fill(ink.area(), style.panel);
  const QRectF inside = ink.area().adjusted(cardPadding, cardPadding, -cardPadding, -cardPadding);
  drawWords(ink, style, words, inside.adjusted(0, 0, -gainWidth - points(16), -fieldsHeight));
  drawGain(ink, style, words, QRectF(inside.right() - gainWidth, inside.top(), gainWidth, inside.height()));
  drawFields(
      ink, style, words,
      QRectF(inside.left(), inside.bottom() - fieldsHeight + points(10), inside.width(), fieldsHeight - points(10)));
}

} // namespace

QString votesText(const model::Note& note) {
  return note.votes > 0 ? ReportTr::tr(" (%n votes)", nullptr, note.votes) : QString();
}

QString proposalsText() {
  return ReportTr::tr("The touchpoints whose repair promises most, each by itself. Gains are of the model, from "
                      "associations, and must not be added up.");
}

QString failedText(const report::Proposal& proposal) {
  const double share =
      proposal.reached > 0 ? static_cast<double>(proposal.failed) / static_cast<double>(proposal.reached) : 0;
  return ReportTr::tr("%1 of %2 responses failed here, %3. %4.")
      .arg(countText(proposal.failed), countText(proposal.reached), numberText(share, chart::Unit::share, 0, QLocale()),
           word(proposal.label));
}

QString worthText(const insight::Estimate& gain, double valuePerPoint) {
  return ReportTr::tr("%1 (%2 to %3)")
      .arg(roundedMoney(valuePerPoint * gain.points), roundedMoney(valuePerPoint * gain.low),
           roundedMoney(valuePerPoint * gain.high));
}

QString pointValueText(const report::Proposals& proposals) {
  const auto value = QLocale().toString(*proposals.valuePerPoint, 'f', QLocale::FloatingPointShortest);
  const auto terms = onOneLine(plainText(proposals.valueTerms));
  return terms.isEmpty() ? ReportTr::tr("A point is taken to be worth %1; no currency was given.").arg(value)
                         : ReportTr::tr("A point is taken to be worth %1 %2.").arg(value, terms);
}

void flowProposals(PageFlow& flow, const PageStyle& style, const report::ReportPlan& plan,
                   const report::Proposals& proposals) {
  flow.text(proposalsText(), style.body, style.look.ink);
  if (proposals.valuePerPoint)
    flow.text(pointValueText(proposals), style.body, style.look.ink);
  for (const auto& proposal : proposals.proposals) {
    flow.space(points(14));
    const ProposalWords words = wordsOf(proposal, proposals, style, pointsWord(plan), flow.body().width());
    flow.place(words.height(style), [style, words](const PageInk& ink) { drawProposal(ink, style, words); });
    flow.linkLast(chartAnchor(chart::ChartId::drag));
  }
}

} // namespace throughline::ui
