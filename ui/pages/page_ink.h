#pragma once

#include "core/model/document.h"
#include "ui/pages/page_style.h"

#include <QRectF>
#include <QStringList>

class QPainter;

namespace throughline::ui {

/// Where words stand in their place: where reading begins or ends; or at the right, so that the units of figures stand
/// below each other.
enum class Side { start, end, right };

/// Draws one part of a page. Places are given as where people read from the left; where they read from the right all of
/// them lie mirrored in the part. What is drawn on the painter itself is not mirrored.
class PageInk {
public:
  PageInk(QPainter& painter, const QRectF& area, const PageStyle& style);

  QPainter& painter() const { return painter_; }
  const QRectF& area() const { return area_; }
  /// Where a place lies on the page.
  QRectF placed(const QRectF& place) const;

  /// From the top of a place; the height that they take.
  qreal lines(const QRectF& place, const QStringList& lines, const QFont& font, const QColor& color,
              Side side = Side::start) const;
  /// One line whose baseline begins there.
  void line(const QPointF& start, const QString& text, const QFont& font, const QColor& color) const;
  /// Figures at the right of a place, their baseline at that height.
  void figures(const QRectF& place, qreal baseline, const QString& text, const QFont& font, const QColor& color) const;
  void rule(const QPointF& from, const QPointF& to, const QColor& color, qreal width) const;
  void fill(const QRectF& place, const QColor& color) const;
  void kindSign(const QRectF& place, model::Kind kind) const;

private:
  qreal across(qreal x) const { return fromRight_ ? area_.left() + area_.right() - x : x; }

  QPainter& painter_;
  QRectF area_;
  const ChartLook& look_;
  bool fromRight_;
};

} // namespace throughline::ui
