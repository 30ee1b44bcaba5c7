#include "ui/present/show_overlay.h"

#include "ui/charts/plain_text.h"
#include "ui/paint/fonts.h"
#include "ui/present/show.h"
#include "ui/present/show_font.h"
#include "ui/present/step_grid.h"
#include "ui/session/numbers.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <vector>

namespace throughline::ui {
namespace {

/// Painter in units of the slide, over the slide.
class Overlay {
public:
  Overlay(Show& show, QPainter& painter, const ShowLook& look) : show_(show), painter_(painter), look_(look) {}

  double width() const { return show_.deck().width(); }

  void lines(const QString& text, double size, QRectF area, QFont::Weight weight = QFont::Normal) {
    const QFont font = showFont(size, weight);
    drawLines(painter_, area, wrapped(text, font, area.width()), font, look_.map.text);
  }

  void ground() { painter_.fillRect(QRectF(0, 0, width(), present::screenHeight), look_.map.background); }

  /// Proposals with their digits while votes are hidden; by votes, with bars, afterwards.
  void vote() {
    ground();
    const auto& round = *show_.round();
    lines(show_.voteWords().section(QLatin1Char('\n'), 0, 0), 54, {80, 60, width() - 160, 80}, QFont::Bold);
    int most = 1;
    for (const auto& ballot : round.ballots)
      most = std::max(most, ballot.votes);
    const auto page = show_.votePage();
    for (const auto& row : page.rows) {
      QFont bold = page.font;
      bold.setWeight(QFont::Bold);
      drawLines(painter_, {80, row.top, page.markWidth, 0}, {row.mark}, bold, look_.map.text, Qt::AlignLeft,
                tightLeading);
      const double height = drawLines(painter_, {80 + page.markWidth, row.top, width() - 160 - page.markWidth, 0},
                                      row.lines, page.font, look_.map.text, Qt::AlignLeft, tightLeading);
      if (round.revealed) {
        const double share = static_cast<double>(round.ballots[row.ballot].votes) / most;
        painter_.fillRect(QRectF(80, row.top + height + 4, share * (width() - 160), 8), look_.map.experience.disc);
      }
    }
    QString cast = show_.votesCastWords();
    if (const auto pages = show_.votePageCount(); pages > 1)
      cast += QStringLiteral(" \u00b7 ") + Show::tr("page %1 of %2")
                                               .arg(countText(static_cast<std::int64_t>(show_.votePageNumber() + 1)),
                                                    countText(static_cast<std::int64_t>(pages)));
    lines(cast, 36, {80, 962, width() - 160, 46}, QFont::Medium);
    basis();
  }

  /// The room's guess, and over it what was measured.
  void guess() {
    ground();
    const auto& guess = *show_.guess();
    lines(show_.guessWords(), 46, {80, 60, width() - 160, 200}, QFont::DemiBold);
    scale();
    guessed(guess);
    if (guess.revealed) {
      measured();
      key();
    }
    names();
    basis();
  }

  void grid() {
    ground();
    auto& deck = show_.deck();
    const StepGrid cells(deck.steps().size(), width());
    const double name = 46;
    for (std::size_t step = 0; step < deck.steps().size(); ++step) {
      const QRectF cell = cells.cell(step);
      const QRectF picture = slideRect(width(), cell.adjusted(0, 0, 0, -name));
      painter_.save();
      deck.paint(deck.slidesOf(step).front(), painter_, picture, look_);
      painter_.restore();
      const bool chosen = step == show_.gridChoice();
      painter_.setBrush(Qt::NoBrush);
      painter_.setPen(QPen(chosen ? look_.map.focus : look_.map.line, chosen ? 8 : 2));
      painter_.drawRect(picture);
      const QFont font = showFont(24, chosen ? QFont::Bold : QFont::Medium);
      drawLines(painter_, {cell.left(), cell.bottom() - name + 6, cell.width(), name},
                wrapped(deck.nameOf(step), font, cell.width(), 1), font, look_.map.text);
    }
  }

  /// Where no speaker's screen shows it, out of the way of the title.
  void timer() {
    const QString words =
        show_.timerRuns() ? timeText(show_.timed()) : Show::tr("%1, stopped").arg(timeText(show_.timed()));
    const QFont font = showFont(28, QFont::DemiBold);
    drawLines(painter_, {width() - 380, 4, 360, 36}, {words}, font, look_.map.text, Qt::AlignRight);
  }

  /// What a key came to, over everything, where no speaker's screen tells it.
  void said(const QString& words) {
    const QFont font = showFont(30, QFont::Medium);
    const double most = width() - 80;
    const auto broken = wrapped(words, font, most - 80);
    const double height = static_cast<double>(broken.size()) * lineHeight(font) + 36;
    const QRectF area(40, 20, most, std::max(height, 120.0)); // over the title, not into it
    painter_.setPen(QPen(look_.map.focus, 4));
    painter_.setBrush(look_.map.background);
    painter_.drawRoundedRect(area, 12, 12);
    drawLines(painter_, area.adjusted(40, 16, -40, 0), broken, font, look_.map.text);
  }

  void spotlight(QPointF at) {
    QPainterPath dark;
    dark.addRect(0, 0, width(), present::screenHeight);
    dark.addEllipse(at, 190, 190);
    painter_.fillPath(dark, QColor(0, 0, 0, 170));
    painter_.setBrush(Qt::NoBrush);
    painter_.setPen(QPen(look_.map.focus, 4));
    painter_.drawEllipse(at, 190, 190);
  }

  void digits(const QString& typed) {
    const QRectF area(width() - 220, 40, 180, 110);
    painter_.setPen(QPen(look_.map.focus, 4));
    painter_.setBrush(look_.map.background);
    painter_.drawRoundedRect(area, 12, 12);
    const QFont font = showFont(64, QFont::Bold);
    drawLines(painter_, area.adjusted(20, 12, -20, 0), {typed}, font, look_.map.text);
  }

private:
  void scale() {
    painter_.setPen(QPen(look_.map.line, 2));
    for (const double score : {0.0, 50.0, 100.0}) {
      const double y = show_.guessPoint(0, score).y();
      painter_.drawLine(QPointF(80, y), QPointF(width() - 80, y));
      lines(QLocale().toString(score, 'f', 0), 26, {width() - 130, y - 36, 60, 34});
    }
  }

  /// What nobody has placed yet is small, and is no guess once the data lie over it.
  void guessed(const present::Guess& guess) {
    constexpr double placed = 11, notPlaced = 5;
    QPolygonF line;
    std::vector<double> sizes;
    for (std::size_t i = 0; i < guess.points.size(); ++i)
      if (const auto& point = guess.points[i]; point.placed || !guess.revealed) {
        line << show_.guessPoint(i, point.guessed);
        sizes.push_back(point.placed ? placed : notPlaced);
      }
    QPen pen(look_.map.drawnCurve, 5);
    pen.setDashPattern({4, 3});
    painter_.setPen(pen);
    painter_.setBrush(Qt::NoBrush);
    painter_.drawPolyline(line);
    painter_.setBrush(look_.map.background);
    painter_.setPen(QPen(look_.map.drawnCurve, 4));
    for (qsizetype i = 0; i < line.size(); ++i)
      painter_.drawEllipse(line[i], sizes[static_cast<std::size_t>(i)], sizes[static_cast<std::size_t>(i)]);
  }

  /// Which line is which, above both.
  void key() {
    constexpr double sign = 70, height = 34, size = 26;
    const double y = guessTop - 46;
    const QFont font = showFont(size, QFont::Medium);
    double x = 80;
    const auto entry = [&](const QColor& colour, bool dashed, const QString& words) {
      QPen pen(colour, dashed ? 5 : 6);
      if (dashed)
        pen.setDashPattern({4, 3});
      painter_.setPen(pen);
      painter_.drawLine(QPointF(x, y + height / 2), QPointF(x + sign, y + height / 2));
      painter_.setPen(QPen(colour, 4));
      painter_.setBrush(dashed ? QBrush(look_.map.background) : QBrush(colour));
      painter_.drawEllipse(QPointF(x + sign / 2, y + height / 2), 10, 10);
      const double wide = figuresWidth(words, font) + 8;
      drawLines(painter_, {x + sign + 14, y, wide, height}, {words}, font, look_.map.text);
      x += sign + 14 + wide + 40;
    };
    entry(look_.map.drawnCurve, true, Show::tr("Guessed by the room"));
    entry(look_.map.measuredCurve, false, Show::tr("Measured, with its 95 % interval"));
  }

  void measured() {
    QPolygonF line;
    for (std::size_t i = 0; i < show_.guess()->points.size(); ++i) {
      const auto score = show_.guessMeasured(i);
      if (!score)
        continue;
      line << show_.guessPoint(i, score->points);
      painter_.setPen(QPen(look_.map.measuredCurve, 3));
      painter_.drawLine(show_.guessPoint(i, score->low), show_.guessPoint(i, score->high));
    }
    painter_.setPen(QPen(look_.map.measuredCurve, 6));
    painter_.drawPolyline(line);
    painter_.setBrush(look_.map.measuredCurve);
    painter_.setPen(Qt::NoPen);
    for (const auto& point : line)
      painter_.drawEllipse(point, 10, 10);
  }

  /// Every touchpoint by name. The one that is being guessed, and afterwards the biggest surprise, has a ring and
  /// stands out.
  void names() {
    const auto& page = show_.guessPage();
    const auto& points = show_.guess()->points;
    const auto marked = show_.guessMarked();
    for (const auto& name : page.names)
      if (name.group == page.names[marked].group)
        paintName(page, name, name.point == marked);
    painter_.setBrush(Qt::NoBrush);
    painter_.setPen(QPen(look_.map.focus, 4));
    if (points[marked].placed || !show_.guess()->revealed)
      painter_.drawEllipse(show_.guessPoint(marked, points[marked].guessed), 20, 20);
    if (const auto measured = show_.guessMeasured(marked); measured && show_.guess()->revealed)
      painter_.drawEllipse(show_.guessPoint(marked, measured->points), 20, 20);
  }

  void paintName(const GuessPage& page, const GuessName& name, bool marked) {
    constexpr double numberBelow = 26;
    QFont font = page.font;
    font.setWeight(marked ? QFont::Bold : QFont::Normal);
    drawLines(painter_, name.area, name.lines, font, look_.map.text, page.numbered ? Qt::AlignLeft : Qt::AlignHCenter,
              tightLeading);
    const double x = page.xOf(name.point);
    const bool low = page.lowerRow > 0 && name.area.top() >= page.lowerRow;
    if (low) {
      painter_.setPen(QPen(look_.map.line, 2));
      painter_.drawLine(QPointF(x, page.bottom + numberBelow), QPointF(x, page.lowerRow - 2));
    }
    if (!page.numbered)
      return;
    const QString number = countText(static_cast<std::int64_t>(name.point + 1));
    if (marked || figuresWidth(number, font) < page.across)
      drawLines(painter_, {x - 60, page.bottom + numberBelow, 120, 0}, {number}, font, look_.map.text, Qt::AlignHCenter,
                tightLeading);
  }

  /// As at the foot of a slide: at most two lines, the last at the edge.
  void basis() {
    const QFont font = showFont(24);
    const auto words = wrapped(show_.deck().basis(), font, width() - 160, 2);
    const double height = 30.0 * static_cast<double>(words.size());
    drawLines(painter_, {80, present::screenHeight - 8 - height, width() - 160, height}, words, font,
              look_.map.mutedText);
  }

  Show& show_;
  QPainter& painter_;
  const ShowLook& look_;
};

void paintOverlay(Show& show, QPainter& painter, const ShowLook& look) {
  Overlay overlay(show, painter, look);
  if (show.gridOpen())
    overlay.grid();
  else if (show.round())
    overlay.vote();
  else if (show.guess())
    overlay.guess();
  if (const auto at = show.spotlight(); at && !show.gridOpen())
    overlay.spotlight(*at);
  if (!show.digits().isEmpty())
    overlay.digits(show.digits());
  if (show.alone() && (show.timerRuns() || show.timed() > 0))
    overlay.timer();
  if (show.alone() && !show.said().isEmpty())
    overlay.said(show.said());
}

} // namespace

QFont showFont(double size, QFont::Weight weight) {
  QFont font(bundledFamily());
  font.setPixelSize(qRound(size));
  font.setWeight(weight);
  font.setHintingPreference(QFont::PreferNoHinting);
  return font;
}

QString timeText(qint64 milliseconds) {
  const qint64 seconds = milliseconds / 1000;
  return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

void paintShow(Show& show, QPainter& painter, const QRect& area) {
  if (show.cover() != Cover::none) {
    painter.fillRect(area, show.cover() == Cover::black ? Qt::black : Qt::white);
    return;
  }
  const ShowLook look = showLook(show.theme());
  painter.setRenderHint(QPainter::Antialiasing);
  const bool covered = show.gridOpen() || show.round() || show.guess();
  if (covered)
    painter.fillRect(area, look.map.background);
  else
    show.deck().paint(show.slide(), painter, area, look);
  const QRectF at = slideRect(show.deck().width(), area);
  painter.translate(at.topLeft());
  painter.scale(at.height() / present::screenHeight, at.height() / present::screenHeight);
  paintOverlay(show, painter, look);
}

} // namespace throughline::ui
