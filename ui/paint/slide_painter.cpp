#include "ui/paint/slide_painter.h"

#include "ui/paint/icons.h"
#include "ui/paint/map_painter.h"
#include "ui/paint/text_painter.h"

#include <QPainter>

namespace throughline::ui {
namespace {

QColor colourOf(present::Ink ink, const Look& look) {
  switch (ink) {
  case present::Ink::text: return look.text;
  case present::Ink::quiet: return look.mutedText;
  case present::Ink::accent: return look.weight;
  }
  return look.text;
}

/// The same disc and sign as on a card; the shape around it tells the kind without colour.
void paintKind(QPainter& painter, const present::SlideSign& sign, const Look& look) {
  const bool service = sign.kind == model::Kind::service;
  const auto& kind = look.of(sign.kind);
  const QRectF rect = toQRectF(sign.rect);
  painter.setPen(Qt::NoPen);
  painter.setBrush(kind.disc);
  service ? painter.drawPath(outlineOf(sign.kind, rect)) : painter.drawEllipse(rect);
  painter.setBrush(kind.sign);
  paintSign(painter, rect, service ? lifebuoyPath() : starPath());
}

} // namespace

struct SlidePainter::Parts {
  MapPainter map;
  TextPainter text;
};

SlidePainter::SlidePainter() : parts_(std::make_unique<Parts>()) {}
SlidePainter::~SlidePainter() = default;

void SlidePainter::paint(const present::Slide& slide, const Look& look, QPainter& painter, const DrawChart& chart) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setRenderHint(QPainter::TextAntialiasing);
  painter.fillRect(QRectF(0, 0, slide.width, present::screenHeight), look.background);
  for (const auto& map : slide.maps) {
    painter.save();
    painter.translate(toQPointF(map.at));
    painter.scale(map.scale, map.scale);
    painter.translate(-map.area.x, -map.area.y);
    painter.setClipRect(toQRectF(map.area).adjusted(-2, -2, 2, 2));
    parts_->map.paint(map.layout, look, painter, toQRectF(map.area));
    painter.restore();
  }
  for (const auto& each : slide.cards) {
    painter.save();
    painter.translate(toQPointF(each.at));
    painter.scale(each.scale, each.scale);
    painter.translate(-each.card.rect.x, -each.card.rect.y);
    parts_->map.paintCard(each.card, look, painter, LevelOfDetail::full);
    painter.restore();
  }
  for (const auto& sign : slide.signs)
    paintKind(painter, sign, look);
  for (const auto& each : slide.legend) {
    painter.save();
    painter.translate(each.rect.x, each.rect.y);
    painter.scale(2, 2); // as heavy as the curves above
    paintLegendSign(painter, QRectF(0, 0, each.rect.width / 2, each.rect.height / 2),
                    {.sign = each.sign, .rect = {}, .text = {}}, look);
    painter.restore();
  }
  for (const auto& each : slide.texts) {
    painter.save();
    painter.translate(toQPointF(each.at));
    painter.scale(each.scale, each.scale);
    parts_->text.draw(painter, each.text, colourOf(each.ink, look));
    painter.restore();
  }
  if (slide.chart && chart)
    chart(painter, toQRectF(*slide.chart));
  painter.restore();
}

} // namespace throughline::ui
