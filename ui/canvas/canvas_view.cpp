#include "ui/canvas/canvas_view.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace throughline::ui {
namespace {

void scrollTo(QScrollBar& bar, double value) {
  bar.setValue(static_cast<int>(std::lround(value)));
}

} // namespace

CanvasView::CanvasView(QAbstractScrollArea& area) : area_(area) {}

void CanvasView::setZoom(double zoom, std::optional<QPointF> anchor) {
  const QPointF at = anchor.value_or(QRectF(area_.viewport()->rect()).center());
  const auto kept = toMap(at);
  zoom_ = std::clamp(zoom, smallestZoom, largestZoom);
  updateScrollBars();
  scrollTo(*area_.horizontalScrollBar(), kept.x * zoom_ - at.x());
  scrollTo(*area_.verticalScrollBar(), kept.y * zoom_ - at.y());
}

void CanvasView::setLayout(const layout::MapLayout& layout) {
  bounds_ = layout.bounds;
  laneHeads_ = layout.laneHeads;
  headTop_ = layout.headTop;
  headBottom_ = layout.headBottom;
  rightToLeft_ = layout.rightToLeft;
  updateScrollBars();
}

void CanvasView::updateScrollBars() {
  const QSize seen = area_.viewport()->size();
  const auto set = [](QScrollBar& bar, double content, int page) {
    constexpr double rounding = 1e-6; // what fits exactly may be a trifle wider after the division
    bar.setRange(0, std::max(0, static_cast<int>(std::ceil(content - rounding)) - page));
    bar.setPageStep(page);
    bar.setSingleStep(40);
  };
  set(*area_.horizontalScrollBar(), bounds_.width * zoom_, seen.width());
  set(*area_.verticalScrollBar(), bounds_.height * zoom_, seen.height());
}

void CanvasView::takeSize(QSize before) {
  auto& across = *area_.horizontalScrollBar();
  const int was = across.value();
  updateScrollBars();
  if (!rightToLeft_ || !before.isValid())
    return;
  const bool sawBeginning = before.width() >= bounds_.width * zoom_;
  across.setValue(sawBeginning ? across.maximum() : was + before.width() - area_.viewport()->width());
}

bool CanvasView::wasSeen(const layout::Rect& rect, QSize before) const {
  const auto middle = rect.centre();
  return QRectF(QPointF(), before).contains(origin(before.width()) + QPointF(middle.x, middle.y) * zoom_);
}

QPointF CanvasView::origin(int seenWidth) const {
  const double spare = seenWidth - bounds_.width * zoom_;
  double left = spare > 0 ? std::floor(rightToLeft_ ? spare : 0) : 0;
  if (spare > 0 && zoom_ < 1)
    left = std::floor(spare / 2);
  return {left - area_.horizontalScrollBar()->value(), 0.0 - area_.verticalScrollBar()->value()};
}

void CanvasView::ensureVisible(const layout::Rect& rect) {
  const QRectF seen = toViewport(rect.inset(-16, -16));
  const QRectF lanes = laneStrip(), stages = stageStrip();
  QRectF room = area_.viewport()->rect();
  const bool inMap = rect.y >= headBottom_;
  room.adjust(rightToLeft_ ? 0 : lanes.width(), inMap ? stages.height() : 0, rightToLeft_ ? -lanes.width() : 0, 0);
  const auto shift = [](double low, double high, double from, double to) {
    if (low < from || high - low > to - from)
      return low - from;
    return high > to ? high - to : 0.0;
  };
  const auto shiftAcross = [&] {
    return rightToLeft_ ? -shift(-seen.right(), -seen.left(), -room.right(), -room.left())
                        : shift(seen.left(), seen.right(), room.left(), room.right());
  };
  auto& across = *area_.horizontalScrollBar();
  auto& down = *area_.verticalScrollBar();
  scrollTo(across, across.value() + shiftAcross());
  scrollTo(down, down.value() + shift(seen.top(), seen.bottom(), room.top(), room.bottom()));
}

void CanvasView::showWhole(const layout::Rect& rect, double atMost) {
  const QSizeF seen = area_.viewport()->size();
  zoom_ = zoomFor(rect, atMost);
  updateScrollBars();
  scrollTo(*area_.horizontalScrollBar(), rect.centre().x * zoom_ - seen.width() / 2);
  scrollTo(*area_.verticalScrollBar(), rect.centre().y * zoom_ - seen.height() / 2);
}

double CanvasView::zoomFor(const layout::Rect& rect, double atMost) const {
  const QSizeF seen = area_.viewport()->size();
  const double fitting = std::min(seen.width() / std::max(rect.width, 1.0), seen.height() / std::max(rect.height, 1.0));
  return std::clamp(std::min(fitting, atMost), smallestZoom, largestZoom);
}

void CanvasView::show(layout::Point point, QPointF at) {
  scrollTo(*area_.horizontalScrollBar(), point.x * zoom_ - at.x());
  scrollTo(*area_.verticalScrollBar(), point.y * zoom_ - at.y());
}

void CanvasView::showStart() {
  auto& across = *area_.horizontalScrollBar();
  across.setValue(rightToLeft_ ? across.maximum() : 0);
  area_.verticalScrollBar()->setValue(0);
}

QPointF CanvasView::toViewport(layout::Point point) const {
  return origin(area_.viewport()->width()) + QPointF(point.x * zoom_, point.y * zoom_);
}

QRectF CanvasView::toViewport(const layout::Rect& rect) const {
  return {toViewport(layout::Point{rect.x, rect.y}), QSizeF(rect.width * zoom_, rect.height * zoom_)};
}

layout::Point CanvasView::toMap(QPointF viewportPoint) const {
  const QPointF at = (viewportPoint - origin(area_.viewport()->width())) / zoom_;
  return {at.x(), at.y()};
}

layout::Point CanvasView::toSeen(QPointF viewportPoint) const {
  layout::Point at = toMap(viewportPoint);
  if (stageStrip().contains(viewportPoint))
    at.y = headTop_ - headMargin + (viewportPoint.y() - stageStrip().top()) / zoom_;
  if (laneStrip().contains(viewportPoint))
    at.x = laneHeads_.x + (viewportPoint.x() - laneStrip().left()) / zoom_;
  return at;
}

layout::Rect CanvasView::visibleArea(const QRectF& viewportRect) const {
  const auto corner = toMap(viewportRect.topLeft());
  return {corner.x, corner.y, viewportRect.width() / zoom_, viewportRect.height() / zoom_};
}

bool CanvasView::laneHeadsAreAway() const {
  const QRectF own = toViewport(laneHeads_);
  return rightToLeft_ ? own.right() > area_.viewport()->width() : own.left() < 0;
}

QRectF CanvasView::stageStrip() const {
  const QRectF own =
      toViewport(layout::Rect{0, headTop_ - headMargin, bounds_.width, headBottom_ - headTop_ + 2 * headMargin});
  if ((own.top() >= 0 && !laneHeadsAreAway()) || own.height() <= 2 * headMargin * zoom_)
    return {};
  return {0, std::max(0.0, own.top()), static_cast<double>(area_.viewport()->width()), std::ceil(own.height())};
}

QRectF CanvasView::laneStrip() const {
  if (!laneHeadsAreAway())
    return {};
  const QRectF own = toViewport(laneHeads_);
  const double width = area_.viewport()->width();
  const double strip = std::ceil(own.width());
  const double top = std::max(stageStrip().bottom(), std::max(0.0, own.top()));
  return {rightToLeft_ ? width - strip : 0, top, strip, std::max(0.0, area_.viewport()->height() - top)};
}

} // namespace throughline::ui
