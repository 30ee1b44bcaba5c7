#pragma once

#include "core/layout/map_layout.h"
#include "ui/paint/look.h"
#include "ui/paint/map_painter.h"
#include "ui/paint/text_painter.h"

#include <QPainter>

namespace throughline::ui {

/// What every part of one painting needs.
struct Painting {
  const layout::MapLayout& layout;
  const Look& look;
  QPainter& painter;
  QRectF visible;
  LevelOfDetail detail;
  TextPainter& text;
  GoOn goOn{};

  bool goesOn() const { return !goOn || goOn(); }
  bool full() const { return detail == LevelOfDetail::full; }
  bool sees(const layout::Rect& rect) const { return rect.intersects(toLayoutRect(visible)); }
  void fill(const layout::Rect& rect, const QColor& colour) const { painter.fillRect(toQRectF(rect), colour); }
  void words(const layout::PlacedText& placed, const QColor& colour) const {
    if ((full() || placed.scale * painter.transform().m11() > 0.4) && sees(placed.rect))
      text.draw(painter, placed, colour);
  }
};

} // namespace throughline::ui
