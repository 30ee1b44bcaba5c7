#include "ui/present/show_overlay.h"

#include "core/model/look_up.h"
#include "ui/charts/plain_text.h"
#include "ui/paint/fonts.h"
#include "ui/present/show.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace throughline::ui {
namespace {

QFont showFont(double size, QFont::Weight weight = QFont::Normal) {
  QFont font(bundledFamily());
  font.setPixelSize(qRound(size));
  font.setWeight(weight);
  font.setHintingPreference(QFont::PreferNoHinting);
  return font;
}

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
    const QStringList words = show_.voteWords().split(QLatin1Char('\n'));
    lines(words.first(), 54, {80, 60, width() - 160, 80}, QFont::Bold);
    const double row = std::min(92.0, 760.0 / static_cast<double>(round.ballots.size()));
    int most = 1;
    for (const auto& ballot : round.ballots)
      most = std::max(most, ballot.votes);
    const auto order = present::ranking(round);
    for (std::size_t i = 0; i < round.ballots.size(); ++i) {
      const double y = 170 + static_cast<double>(i) * row;
      if (round.revealed) {
        const double share = static_cast<double>(round.ballots[order[i]].votes) / most;
        painter_.fillRect(QRectF(80, y + 44, share * (width() - 160), 8), look_.map.experience.disc);
      }
      const QFont font = showFont(34, QFont::Medium);
      drawLines(painter_, {80, y, width() - 160, row},
                wrapped(words.value(static_cast<qsizetype>(i) + 1), font, width() - 160, 1), font, look_.map.text);
    }
    lines(words.last(), 30, {80, 972, width() - 160, 46});
    basis();
  }

  /// The room's guess, and over it what was measured.
  void guess() {
    ground();
    const auto& guess = *show_.guess();
    lines(show_.guessWords(), 46, {80, 60, width() - 160, 200}, QFont::DemiBold);
    scale();
    QPolygonF drawn;
    for (std::size_t i = 0; i < guess.points.size(); ++i)
      drawn << show_.guessPoint(i, guess.points[i].guessed);
    QPen pen(look_.map.drawnCurve, 5);
    pen.setDashPattern({4, 3});
    painter_.setPen(pen);
    painter_.drawPolyline(drawn);
    painter_.setBrush(look_.map.background);
    painter_.setPen(QPen(look_.map.drawnCurve, 4));
    for (const auto& point : drawn)
      painter_.drawEllipse(point, 11, 11);
    if (guess.revealed)
      measured();
    chosen();
    basis();
  }

  void grid() {
    ground();
    auto& deck = show_.deck();
    const auto count = static_cast<int>(deck.steps().size());
    const int columns = std::max(1, static_cast<int>(std::ceil(std::sqrt(count))));
    const int rows = (count + columns - 1) / columns;
    const double cellWidth = (width() - 80) / columns, cellHeight = (present::screenHeight - 60) / rows;
    const double name = 46;
    for (int i = 0; i < count; ++i) {
      const QRectF cell(40 + (i % columns) * cellWidth, 40 + (i / columns) * cellHeight, cellWidth - 16,
                        cellHeight - 16);
      const auto step = static_cast<std::size_t>(i);
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

  void measured() {
    const auto evidence = insight::evidenceOf(*show_.deck().content().analysis);
    QPolygonF line;
    for (std::size_t i = 0; i < show_.guess()->points.size(); ++i) {
      const auto found = evidence.cards.find(show_.guess()->points[i].touchpoint);
      if (found == evidence.cards.end() || !found->second.score)
        continue;
      const auto& score = *found->second.score;
      line << show_.guessPoint(i, score.points);
      painter_.setPen(QPen(look_.map.measuredCurve, 3));
      painter_.drawLine(show_.guessPoint(i, score.low), show_.guessPoint(i, score.high));
    }
    painter_.setPen(QPen(look_.map.measuredCurve, 6));
    painter_.drawPolyline(line);
    painter_.setBrush(look_.map.measuredCurve);
    painter_.setPen(Qt::NoPen);
    for (const auto& point : line)
      painter_.drawEllipse(point, 10, 10);
  }

  /// The touchpoint that is being guessed: named under the curve.
  void chosen() {
    const auto& point = show_.guess()->points[show_.guessAt()];
    const auto* touchpoint = model::findTouchpoint(show_.deck().map(), point.touchpoint);
    const QPointF at = show_.guessPoint(show_.guessAt(), point.guessed);
    painter_.setBrush(Qt::NoBrush);
    painter_.setPen(QPen(look_.map.focus, 4));
    painter_.drawEllipse(at, 20, 20);
    if (touchpoint != nullptr)
      lines(QString::fromStdString(touchpoint->title), 36, {80, 950, width() - 160, 60}, QFont::Medium);
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
    return overlay.grid();
  if (show.round())
    overlay.vote();
  else if (show.guess())
    overlay.guess();
  if (const auto at = show.spotlight())
    overlay.spotlight(*at);
  if (!show.digits().isEmpty())
    overlay.digits(show.digits());
}

} // namespace

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
