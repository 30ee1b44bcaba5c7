#include "ui/paint/map_painter.h"

#include "ui/paint/arrow_painter.h"
#include "ui/paint/card_painter.h"
#include "ui/paint/curve_painter.h"
#include "ui/paint/head_painter.h"
#include "ui/paint/icons.h"
#include "ui/paint/image_painter.h"
#include "ui/paint/painting.h"

#include <QPainter>

#include <cmath>
#include <vector>

namespace throughline::ui {
namespace {

/// Only where no lane is: filling pixels twice is what costs most on a large screen.
void paintGround(const Painting& on) {
  const auto& lanes = on.layout.lanes;
  if (lanes.empty() || on.layout.columns.empty()) {
    on.painter.fillRect(on.visible, on.look.background);
    return;
  }
  const QRectF covered = toQRectF(lanes.front().rect.united(lanes.back().rect)).intersected(on.visible);
  const QRectF& seen = on.visible;
  if (covered.isEmpty()) {
    on.painter.fillRect(seen, on.look.background);
    return;
  }
  on.painter.fillRect(QRectF(seen.topLeft(), QPointF(seen.right(), covered.top())), on.look.background);
  on.painter.fillRect(QRectF(QPointF(seen.left(), covered.bottom()), seen.bottomRight()), on.look.background);
  on.painter.fillRect(QRectF(seen.left(), covered.top(), covered.left() - seen.left(), covered.height()),
                      on.look.background);
  on.painter.fillRect(QRectF(covered.right(), covered.top(), seen.right() - covered.right(), covered.height()),
                      on.look.background);
}

void paintLaneBands(const Painting& on, layout::Span rows) {
  for (std::size_t row = rows.first; row < rows.end; ++row) {
    const auto& lane = on.layout.lanes[row];
    const auto seen = toQRectF(lane.rect).intersected(on.visible);
    on.painter.fillRect(seen, row % 2 == 0 ? on.look.lane : on.look.laneAlternate);
  }
}

void paintLines(const Painting& on, layout::Span rows, layout::Span columns) {
  on.painter.setPen(QPen(on.look.line, 1));
  for (std::size_t row = rows.first; row < rows.end; ++row) {
    const auto& rect = on.layout.lanes[row].rect;
    on.painter.drawLine(QPointF(rect.x, rect.bottom()), QPointF(rect.right(), rect.bottom()));
  }
  for (std::size_t column = columns.first; column < columns.end && on.detail != LevelOfDetail::blocks; ++column) {
    const auto& step = on.layout.columns[column];
    const auto& stage = on.layout.stages[step.stageIndex];
    if (column == stage.firstColumn && column > 0) {
      const double gap = on.layout.rightToLeft ? stage.rect.right() + 8 : stage.rect.x - 8;
      on.painter.drawLine(QPointF(gap, on.layout.headBottom), QPointF(gap, stage.band.bottom()));
    }
  }
}

/// Each with dashes of its own, so that they are told apart where their names are too small to be read.
void paintBlueprintLines(const Painting& on, layout::Span rows) {
  for (std::size_t row = rows.first; row < rows.end; ++row) {
    const auto& lane = on.layout.lanes[row];
    if (!lane.line)
      continue;
    QPen pen(on.look.mutedText, 2);
    switch (lane.line->line) {
    case layout::BlueprintLine::interaction: pen.setDashPattern({9, 3}); break;
    case layout::BlueprintLine::visibility: pen.setDashPattern({5, 3}); break;
    case layout::BlueprintLine::internalInteraction: pen.setDashPattern({1, 2}); break;
    }
    on.painter.setPen(pen);
    on.painter.drawLine(QPointF(lane.rect.x, lane.rect.y), QPointF(lane.rect.right(), lane.rect.y));
  }
}

void paintLegend(const Painting& on) {
  for (const auto& item : on.layout.legend) {
    if (!on.full() && item.text.scale <= 1)
      continue;
    paintLegendSign(on.painter, toQRectF(item.rect), item, on.look);
    on.words(item.text, on.look.mutedText);
  }
}

void paintHeader(const Painting& on) {
  on.words(on.layout.title, on.look.text);
  on.words(on.layout.details, on.look.mutedText);
  for (const auto& persona : on.layout.personas) {
    if (persona.photo && on.full())
      paintImage(on.painter, *persona.photo->image, toQRectF(persona.photo->rect), on.look);
    if (persona.look && on.full())
      paintPersonaSign(on.painter, toQRectF(persona.sign), *persona.look, on.look);
    on.words(persona.name, on.look.text);
  }
}

/// Over the lines, on a ground of its own.
void paintCurveNames(const Painting& on, const layout::Curves& curves) {
  for (const auto& persona : curves.personas) {
    if (on.detail != LevelOfDetail::full || persona.points.empty() || !on.sees(persona.name.rect))
      continue;
    on.fill(persona.name.rect.inset(-2, 0), on.look.lane);
    on.words(persona.name, on.look.text);
  }
}

void paintLaneTitles(const Painting& on, layout::Span rows) {
  for (std::size_t row = rows.first; row < rows.end; ++row) {
    on.words(on.layout.lanes[row].title, on.look.text);
    if (const auto& line = on.layout.lanes[row].line)
      on.words(line->name, on.look.mutedText);
  }
}

/// Its length is the score, the line across it the interval.
void paintScore(const Painting& on, const layout::ScoreBar& score) {
  const QRectF track = toQRectF(score.track);
  const auto at = [&](double share) {
    return on.layout.rightToLeft ? track.right() - share * track.width() : track.left() + share * track.width();
  };
  const auto from = QPointF(at(0), track.top()), to = QPointF(at(score.share), track.bottom());
  on.painter.setPen(QPen(on.look.mutedText, 1));
  on.painter.setBrush(Qt::NoBrush);
  on.painter.drawRect(track);
  on.painter.fillRect(QRectF(from, to).normalized(), on.look.mutedText);
  on.painter.setPen(QPen(on.look.text, 2));
  on.painter.drawLine(QPointF(at(score.low), track.center().y()), QPointF(at(score.high), track.center().y()));
}

/// From the first period to the latest, which has a point.
void paintTrend(const Painting& on, const layout::Sparkline& trend) {
  if (!on.sees(trend.area))
    return;
  const QRectF area = toQRectF(trend.area).adjusted(3, 3, -3, -3);
  QPolygonF line;
  for (std::size_t at = 0; at < trend.shares.size(); ++at) {
    const double along = static_cast<double>(at) / static_cast<double>(trend.shares.size() - 1) * area.width();
    line << QPointF(on.layout.rightToLeft ? area.right() - along : area.left() + along,
                    area.bottom() - trend.shares[at] * area.height());
  }
  on.painter.setPen(QPen(on.look.mutedText, 1.5));
  on.painter.setBrush(Qt::NoBrush);
  on.painter.drawPolyline(line);
  on.painter.setPen(Qt::NoPen);
  on.painter.setBrush(on.look.text);
  on.painter.drawEllipse(line.last(), 3, 3);
}

void paintCellTexts(const Painting& on, layout::Span rows, layout::Span columns) {
  if (on.detail == LevelOfDetail::blocks)
    return;
  for (std::size_t column = columns.first; column < columns.end && on.goesOn(); ++column)
    for (std::size_t row = rows.first; row < rows.end; ++row) {
      const auto& cell = on.layout.cell(column, row);
      if (cell.text)
        on.words(*cell.text, cell.written ? on.look.text : on.look.mutedText);
      for (const auto& score : cell.scores)
        paintScore(on, score);
      for (const auto& trend : cell.trends)
        paintTrend(on, trend);
    }
}

void paintCellImages(const Painting& on, layout::Span rows, layout::Span columns) {
  if (on.detail == LevelOfDetail::blocks)
    return;
  for (std::size_t column = columns.first; column < columns.end && on.goesOn(); ++column)
    for (std::size_t row = rows.first; row < rows.end; ++row)
      if (const auto& image = on.layout.cell(column, row).image; image && on.sees(image->rect))
        paintImage(on.painter, *image->image, toQRectF(image->rect), on.look);
}

std::vector<const layout::Card*> visibleCards(const Painting& on, layout::Span rows, layout::Span columns) {
  std::vector<const layout::Card*> cards;
  const layout::Rect visible = toLayoutRect(on.visible.adjusted(-4, -4, 4, 4));
  for (std::size_t column = columns.first; column < columns.end; ++column)
    for (std::size_t row = rows.first; row < rows.end; ++row) {
      const auto& cell = on.layout.cell(column, row);
      for (std::size_t card = cell.firstCard; card < cell.firstCard + cell.cardCount; ++card)
        if (on.layout.cards[card].slot.intersects(visible))
          cards.push_back(&on.layout.cards[card]);
    }
  return cards;
}

void paintOneCard(QPainter& painter, const layout::Card& card, const Look& look, LevelOfDetail detail,
                  TextPainter& text) {
  if (detail == LevelOfDetail::full)
    paintCardInFull(painter, card, look, text);
  else
    paintCardAsShape(painter, card, look);
}

void paintCards(const Painting& on, layout::Span rows, layout::Span columns) {
  const auto cards = visibleCards(on, rows, columns);
  if (on.detail == LevelOfDetail::blocks) {
    on.painter.setRenderHint(QPainter::Antialiasing, false);
    paintCardsAsBlocks(on.painter, cards, on.look);
    return;
  }
  for (const auto* card : cards)
    if (on.goesOn())
      paintOneCard(on.painter, *card, on.look, on.detail, on.text);
}

} // namespace

LevelOfDetail levelOfDetailAt(double zoom) {
  if (zoom < 0.12)
    return LevelOfDetail::blocks;
  return zoom < 0.15 ? LevelOfDetail::shapes : LevelOfDetail::full;
}

struct MapPainter::Parts {
  TextPainter text;
  bool withLegend = true;
};

MapPainter::MapPainter() : parts_(std::make_unique<Parts>()) {}
MapPainter::~MapPainter() = default;

void MapPainter::leaveOutLegend(bool out) {
  parts_->withLegend = !out;
}

void MapPainter::paint(const layout::MapLayout& layout, const Look& look, QPainter& painter, const QRectF& visible,
                       LevelOfDetail detail, const GoOn& goOn) {
  const Painting on{layout, look, painter, visible, detail, parts_->text, goOn};
  const layout::Rect area = toLayoutRect(visible.adjusted(-4, -24, 4, 4)); // weights hang out of nothing, arrows may
  const auto rows = rowsIn(layout, area);
  const auto columns = columnsIn(layout, area);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing, false); // so that neighbouring areas meet without a seam
  paintGround(on);
  paintLaneBands(on, rows);
  painter.setRenderHint(QPainter::Antialiasing, detail != LevelOfDetail::blocks);
  paintLines(on, rows, columns);
  paintBlueprintLines(on, rows);
  paintHeader(on);
  if (parts_->withLegend)
    paintLegend(on);
  paintStages(on, columns);
  paintLaneTitles(on, rows);
  paintCellImages(on, rows, columns);
  paintCellTexts(on, rows, columns);
  for (const auto& curves : layout.curves)
    if (curves.row >= rows.first && curves.row < rows.end && on.goesOn()) {
      paintCurves(painter, curves, layout.lanes[curves.row], look, visible, detail);
      paintCurveNames(on, curves);
    }
  if (detail != LevelOfDetail::blocks)
    paintArrows(painter, layout, look, visible);
  paintCards(on, rows, columns);
  painter.restore();
}

void MapPainter::paintStageHeads(const layout::MapLayout& layout, const Look& look, QPainter& painter,
                                 const QRectF& visible, LevelOfDetail detail) {
  const Painting on{layout, look, painter, visible, detail, parts_->text};
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing, detail != LevelOfDetail::blocks);
  painter.fillRect(visible, look.background);
  paintStages(on, columnsIn(layout, toLayoutRect(visible)), true);
  painter.setPen(QPen(look.line, 1));
  painter.drawLine(visible.bottomLeft(), visible.bottomRight());
  painter.restore();
}

void MapPainter::paintLaneHeads(const layout::MapLayout& layout, const Look& look, QPainter& painter,
                                const QRectF& visible, LevelOfDetail detail) {
  const Painting on{layout, look, painter, visible, detail, parts_->text};
  const auto rows = rowsIn(layout, toLayoutRect(visible));
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing, detail != LevelOfDetail::blocks);
  painter.fillRect(visible, look.background);
  for (std::size_t row = rows.first; row < rows.end; ++row)
    on.fill(layout.lanes[row].head, row % 2 == 0 ? look.lane : look.laneAlternate);
  paintLines(on, rows, {});
  paintBlueprintLines(on, rows);
  painter.setPen(QPen(look.line, 1));
  const double edge = layout.rightToLeft ? layout.laneHeads.x : layout.laneHeads.right();
  painter.drawLine(QPointF(edge, layout.laneHeads.y), QPointF(edge, layout.laneHeads.bottom()));
  paintLaneTitles(on, rows);
  for (const auto& curves : layout.curves)
    if (on.full() && curves.row >= rows.first && curves.row < rows.end)
      paintCurveFaces(painter, curves, layout.lanes[curves.row], look);
  painter.restore();
}

void MapPainter::paintCard(const layout::Card& card, const Look& look, QPainter& painter, LevelOfDetail detail) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing, true);
  paintOneCard(painter, card, look, detail, parts_->text);
  painter.restore();
}

} // namespace throughline::ui
