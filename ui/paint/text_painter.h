#pragma once

#include "core/layout/text.h"

#include <QColor>
#include <QPointF>

#include <memory>

class QPainter;

namespace throughline::ui {

/// Draws placed text. On a screen it keeps the shaped glyphs of each text, so that drawing it again is quick; on paper
/// it draws plain text, which stays searchable.
class TextPainter {
public:
  TextPainter();
  ~TextPainter();
  /// offset is added to where the text stands.
  void draw(QPainter& painter, const layout::PlacedText& placed, const QColor& colour, QPointF offset = {});

private:
  void drawScaled(QPainter& painter, const layout::PlacedText& placed, const QColor& colour, QPointF offset);
  struct Kept;
  std::unique_ptr<Kept> kept_;
};

} // namespace throughline::ui
