#include "ui/paint/card_painter.h"

#include "ui/paint/icons.h"
#include "ui/paint/image_painter.h"

#include <QPainter>
#include <QPainterPath>
#include <QVector>

namespace throughline::ui {
namespace {

constexpr double cornerSize = 10;
constexpr double weightHeight = 20;

QRectF onCard(const layout::Card& card, const layout::Rect& rect) {
  return toQRectF(rect.moved(card.rect.x, card.rect.y));
}

QPainterPath outlinePath(model::Kind kind, const QRectF& rect, double corner) {
  QPainterPath path;
  if (kind == model::Kind::experience) {
    path.addRoundedRect(rect, corner, corner);
    return path;
  }
  const double c = corner;
  path.moveTo(rect.left() + c, rect.top());
  path.lineTo(rect.right() - c, rect.top());
  path.lineTo(rect.right(), rect.top() + c);
  path.lineTo(rect.right(), rect.bottom() - c);
  path.lineTo(rect.right() - c, rect.bottom());
  path.lineTo(rect.left() + c, rect.bottom());
  path.lineTo(rect.left(), rect.bottom() - c);
  path.lineTo(rect.left(), rect.top() + c);
  path.closeSubpath();
  return path;
}

void paintDashedOutline(QPainter& painter, const layout::Card& card, const Look& look) {
  const auto& kind = look.of(card.face->kind);
  QPen pen(kind.outline, look.outlineWidth);
  pen.setDashPattern({4, 3});
  painter.setPen(pen);
  painter.setBrush(kind.fill);
  const double half = look.outlineWidth / 2;
  painter.drawPath(outlinePath(card.face->kind, toQRectF(card.rect).adjusted(half, half, -half, -half), cornerSize));
}

/// One shape upon another: quicker than stroking, with the same result.
void paintOutline(QPainter& painter, const layout::Card& card, const Look& look, double width) {
  const auto& kind = look.of(card.face->kind);
  const QRectF rect = toQRectF(card.rect);
  const double innerCorner = cornerSize - width * (card.face->kind == model::Kind::service ? 0.586 : 1);
  painter.setPen(Qt::NoPen);
  painter.setBrush(kind.outline);
  painter.drawPath(outlinePath(card.face->kind, rect, cornerSize));
  painter.setBrush(kind.fill);
  painter.drawPath(outlinePath(card.face->kind, rect.adjusted(width, width, -width, -width), innerCorner));
}

void paintKindIcon(QPainter& painter, const layout::Card& card, const Look& look) {
  const auto& kind = look.of(card.face->kind);
  const QRectF rect = onCard(card, card.face->icon);
  painter.setPen(Qt::NoPen);
  painter.setBrush(kind.disc);
  painter.drawEllipse(rect);
  painter.setBrush(kind.sign);
  paintSign(painter, rect, card.face->kind == model::Kind::service ? lifebuoyPath() : starPath());
}

const QPainterPath& signOf(layout::BadgeKind kind) {
  switch (kind) {
  case layout::BadgeKind::momentOfTruth: return diamondPath();
  case layout::BadgeKind::failureCode: return warningPath();
  case layout::BadgeKind::emotion: break;
  case layout::BadgeKind::painPoints: return painPath();
  case layout::BadgeKind::ideas: return ideaPath();
  case layout::BadgeKind::votes: return votePath();
  case layout::BadgeKind::comments: return commentPath();
  case layout::BadgeKind::linkedMap: return linkPath();
  case layout::BadgeKind::otherNotes: return notePath();
  }
  return diamondPath();
}

bool isChip(layout::BadgeKind kind) {
  return kind != layout::BadgeKind::momentOfTruth && kind != layout::BadgeKind::emotion;
}

} // namespace

void paintBadge(QPainter& painter, const layout::Badge& badge, QPointF offset, const Look& look, TextPainter& text) {
  const QRectF rect = toQRectF(badge.rect).translated(offset);
  if (badge.kind == layout::BadgeKind::emotion) {
    paintFace(painter, rect, badge.value, look);
    return;
  }
  painter.setPen(Qt::NoPen);
  if (isChip(badge.kind)) {
    painter.setBrush(look.chip);
    painter.drawRoundedRect(rect, 4, 4);
  }
  painter.setBrush(badge.kind == layout::BadgeKind::momentOfTruth ? look.truth : look.text);
  const bool atRight = badge.text && badge.text->rect.x < badge.rect.x + badge.rect.height / 2; // mirrored
  const QPointF corner = atRight ? QPointF(rect.right() - rect.height(), rect.y()) : rect.topLeft();
  paintSign(painter, QRectF(corner, QSizeF(rect.height(), rect.height())), signOf(badge.kind));
  if (badge.text)
    text.draw(painter, *badge.text, look.text, offset);
}

namespace {

QColor weightTextColour(const layout::Weight& weight, const Look& look) {
  const bool inside = !weight.rect.empty() && weight.rect.contains(weight.label.rect.centre());
  switch (weight.look) {
  case layout::WeightLook::clear: return inside ? look.weightText : look.weight;
  case layout::WeightLook::probable: return inside ? look.probableText : look.weight;
  case layout::WeightLook::hollow:
  case layout::WeightLook::nothingFound: break;
  }
  return look.mutedText;
}

void paintWeight(QPainter& painter, const layout::Card& card, const Look& look) {
  if (card.face->weight && !card.face->weight->rect.empty())
    paintWeightShape(painter, onCard(card, card.face->weight->rect), card.face->weight->look, look);
}

} // namespace

QPainterPath outlineOf(model::Kind kind, const QRectF& rect) {
  return outlinePath(kind, rect, cornerSize);
}

/// Like a weight on a scale: wider at the foot, hung from the card by a loop.
void paintWeightShape(QPainter& painter, const QRectF& rect, layout::WeightLook weight, const Look& look) {
  const double slope = std::min(4.0, rect.width() / 6);
  QPainterPath body;
  body.moveTo(rect.left() + slope, rect.top());
  body.lineTo(rect.right() - slope, rect.top());
  body.lineTo(rect.right(), rect.bottom());
  body.lineTo(rect.left(), rect.bottom());
  body.closeSubpath();
  const bool hollow = weight == layout::WeightLook::hollow;
  const QColor line = hollow ? look.hollow : look.weight;
  painter.setPen(QPen(line, 1.5));
  painter.setBrush(Qt::NoBrush);
  const double loop = std::min(6.0, rect.width() / 3);
  painter.drawEllipse(QPointF(rect.center().x(), rect.top() - 1), loop, 3.5);
  if (hollow)
    painter.setBrush(look.lane);
  else
    painter.setBrush(weight == layout::WeightLook::clear ? look.weight : look.probableFill);
  painter.drawPath(body);
}

/// From afar the outline is as thick as the sign of the kind needs it.
void paintCardSmall(QPainter& painter, const layout::Card& card, const Look& look, TextPainter& text) {
  paintWeight(painter, card, look);
  if (card.face->failureCode == model::FailureCode::missing)
    paintDashedOutline(painter, card, look);
  else
    paintOutline(painter, card, look, 1.5 * look.outlineWidth);
  paintKindIcon(painter, card, look);
  text.draw(painter, card.face->title, look.text, {card.rect.x, card.rect.y});
}

void paintCardInFull(QPainter& painter, const layout::Card& card, const Look& look, TextPainter& text) {
  if (card.face->step != layout::CardStep::full)
    return paintCardSmall(painter, card, look, text);
  const QPointF corner(card.rect.x, card.rect.y);
  paintWeight(painter, card, look);
  if (card.face->failureCode == model::FailureCode::missing)
    paintDashedOutline(painter, card, look);
  else
    paintOutline(painter, card, look, look.outlineWidth);
  if (const auto& image = card.face->image)
    paintImage(painter, *image->image, onCard(card, image->rect), look);
  paintKindIcon(painter, card, look);
  text.draw(painter, card.face->title, look.text, corner);
  for (const auto& detail : card.face->details)
    text.draw(painter, detail, look.mutedText, corner);
  for (const auto& badge : card.face->badges)
    paintBadge(painter, badge, corner, look, text);
  if (card.face->weight) {
    text.draw(painter, card.face->weight->label, weightTextColour(*card.face->weight, look), corner);
    text.draw(painter, card.face->weight->interval, look.mutedText, corner);
  }
}

void paintCardAsShape(QPainter& painter, const layout::Card& card, const Look& look) {
  const auto& kind = look.of(card.face->kind);
  paintWeight(painter, card, look);
  paintOutline(painter, card, look, 2 * look.outlineWidth);
  painter.setBrush(kind.disc);
  const QRectF icon = onCard(card, card.face->icon);
  card.face->kind == model::Kind::service ? painter.drawRect(icon) : painter.drawEllipse(icon);
}

void paintCardsAsBlocks(QPainter& painter, std::span<const layout::Card* const> cards, const Look& look) {
  QVector<QRectF> experience, service, weights;
  experience.reserve(static_cast<qsizetype>(cards.size()));
  const bool showsWeights = painter.transform().m11() * weightHeight >= 1;
  for (const auto* card : cards) {
    (card->face->kind == model::Kind::service ? service : experience).push_back(toQRectF(card->rect));
    const auto& weight = card->face->weight;
    if (showsWeights && weight &&
        (weight->look == layout::WeightLook::clear || weight->look == layout::WeightLook::probable))
      weights.push_back(onCard(*card, weight->rect));
  }
  painter.setPen(Qt::NoPen);
  painter.setBrush(look.experience.disc);
  painter.drawRects(experience);
  painter.setBrush(look.service.disc);
  painter.drawRects(service);
  // From afar a service is a ring, as its sign is: colour is not the only difference.
  const double pixel = 1 / painter.transform().m11();
  for (auto& rect : service) {
    const double side = std::max(1.5 * pixel, std::min(rect.width(), rect.height()) / 4);
    rect.adjust(side, side, -side, -side);
  }
  service.removeIf([](const QRectF& rect) { return rect.isEmpty(); });
  painter.setBrush(look.service.fill);
  painter.drawRects(service);
  painter.setBrush(look.weight);
  painter.drawRects(weights);
}

} // namespace throughline::ui
