#include "ui/canvas/canvas_zoom.h"

#include "ui/canvas/canvas_selection.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/fitting.h"
#include "ui/canvas/in_place_editing.h"
#include "ui/canvas/map_canvas.h"
#include "ui/session/session.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace throughline::ui {
namespace {

constexpr double zoomStep = 1.25;
constexpr double usualColumn = layout::LayoutOptions{}.columnWidth;
constexpr double closeColumn = 156;       ///< words of titles still stand in it
constexpr double widestColumn = 288;      ///< as far as columns go apart to use a wide window
constexpr double readableColumn = 60;     ///< pixels: words of titles stand in them whole
constexpr double wholeTitles = 104;       ///< pixels: titles of usual words stand in such columns uncut
constexpr double smallestBeginning = 0.4; ///< zoom with which a map that is too large is opened
constexpr double largestGrown = 1.25;     ///< zoom up to which a map grows into the height of a large window

bool isCut(const layout::PlacedText& placed) {
  return placed.text->cut || placed.text->lines.empty();
}

std::size_t cutTitles(const layout::MapLayout& layout) {
  return static_cast<std::size_t>(
      std::ranges::count_if(layout.cards, [](const auto& card) { return isCut(card.face->title); }));
}

/// Titles, names of stages, what stands in the lanes and on the signs of cards.
std::size_t cutTexts(const layout::MapLayout& layout) {
  std::size_t badges = 0;
  for (const auto& card : layout.cards)
    badges += static_cast<std::size_t>(std::ranges::count_if(
        card.face->badges, [](const auto& badge) { return badge.text && badge.text->text->cut; }));
  const auto stages = std::ranges::count_if(layout.stages, [](const auto& stage) { return isCut(stage.title); });
  const auto cells =
      std::ranges::count_if(layout.cells, [](const auto& cell) { return cell.text && cell.text->text->cut; });
  return cutTitles(layout) + badges + static_cast<std::size_t>(stages + cells);
}

} // namespace

void CanvasZoom::set(double zoom, std::optional<QPointF> anchor) {
  canvas_.editing().finish();
  zoom = std::clamp(zoom, CanvasView::smallestZoom, CanvasView::largestZoom);
  const QPointF at = anchor.value_or(attendedPoint());
  const auto kept = relativeTo(canvas_.layout(), view_.toMap(at));
  layOutFor(zoom);
  view_.setZoom(zoom, at);
  view_.show(pointAt(canvas_.layout(), kept), at);
  tell();
}

/// Where the eye is: the middle of what has the keyboard's attention, else that of what is seen.
QPointF CanvasZoom::attendedPoint() const {
  const QRectF seen = canvas_.viewport()->rect();
  const QRectF attended = canvas_.seenRectOf(canvas_.focusPlace());
  return seen.intersects(attended) ? attended.intersected(seen).center() : seen.center();
}

void CanvasZoom::in() {
  set(view_.zoom() * zoomStep);
}
void CanvasZoom::out() {
  set(view_.zoom() / zoomStep);
}

void CanvasZoom::fit() {
  canvas_.editing().finish();
  showAll();
  tell();
}

bool CanvasZoom::columnsCanBeRead() const {
  return view_.zoom() * columnWidth_.value_or(usualColumn) >= readableColumn;
}

bool CanvasZoom::hasTooManyColumns() const {
  std::size_t columns = 0;
  if (const auto* map = canvas_.session().currentMap())
    for (const auto& stage : map->stages)
      columns += stage->steps.size();
  return static_cast<double>(columns) * readableColumn > canvas_.viewport()->width();
}

/// The whole height while columns can be read well.
double CanvasZoom::zoomOfBeginning() {
  const auto fitting = [this] {
    return std::max(view_.zoomFor({0, 0, 1, canvas_.layout().bounds.height}), smallestBeginning);
  };
  columnWidth_ = closeColumn;
  grown_ = false;
  double zoom = settled(fitting);
  // Who has to scroll anyway may as well read what is there.
  if (const double words = std::min(wholeTitles / zoom, widestColumn); columnWidth_ < words) {
    columnWidth_ = words;
    zoom = settled(fitting);
  }
  return useWidth(zoom)
             ? settled([this] { return std::max(view_.zoomFor(canvas_.layout().bounds), smallestBeginning); })
             : zoom;
}

/// Width that nobody uses lets columns go further apart, so that more of the titles can be read. Whether there was any.
bool CanvasZoom::useWidth(double zoom) {
  constexpr double worthIt = 1.03;
  const auto& layout = canvas_.layout();
  const double now = columnWidth_.value_or(usualColumn);
  if (layout.columns.empty() || zoom >= 0.8)
    return false;
  const double spare = canvas_.viewport()->width() / zoom - layout.bounds.width;
  const double wider = std::min(now + spare / static_cast<double>(layout.columns.size()), widestColumn);
  if (wider < now * worthIt)
    return false;
  columnWidth_ = wider;
  return true;
}

void CanvasZoom::showBeginning(std::optional<double> zoom) {
  constexpr int turns = 2; // the scroll bar along the journey takes some of the height
  for (int turn = 0; turn < turns; ++turn) {
    const QSize before = canvas_.viewport()->size();
    if (zoom)
      columnWidth_ = fittedColumn_;
    const double beginning = zoom ? *zoom : zoomOfBeginning();
    layOutFor(beginning);
    view_.setZoom(beginning, QPointF());
    if (canvas_.viewport()->size() == before)
      break;
  }
  view_.showStart();
}

void CanvasZoom::showWholeOr(std::optional<double> zoom) {
  canvas_.editing().finish();
  fitting_ = true; // scroll bars that come and go change the size too
  const bool tooMany = hasTooManyColumns();
  if (!tooMany)
    showAll();
  if (tooMany || !columnsCanBeRead())
    showBeginning(zoom);
  fittedZoom_ = view_.zoom();
  fittedColumn_ = columnWidth_;
  tell();
  fitting_ = false;
  fromStart_ = true;
  fittedHeight_ = canvas_.viewport()->height();
}

void CanvasZoom::takeSize() {
  // A panel that took much of the room will give it back: nobody wants another zoom for that.
  const bool squeezed = canvas_.viewport()->height() < 0.7 * fittedHeight_;
  if (!fromStart_ || fitting_ || !canvas_.isVisible() || canvas_.editing().isOpen())
    return;
  if (squeezed)
    return layOutFor(view_.zoom());
  // Beside a panel at the side a part of the map is better seen than all at another size.
  const bool asHigh = canvas_.viewport()->height() == fittedHeight_;
  showWholeOr(asHigh ? std::optional(fittedZoom_) : std::nullopt);
}

layout::Rect CanvasZoom::selectedArea() const {
  layout::Rect area = rectOf(canvas_.layout(), canvas_.focusPlace());
  for (const auto id : canvas_.cards().touchpoints())
    area = area.empty() ? rectOf(canvas_.layout(), id) : area.united(rectOf(canvas_.layout(), id));
  return area;
}

void CanvasZoom::fitSelection() {
  constexpr double room = -32;
  if (selectedArea().empty())
    return;
  layOutFor(view_.zoomFor(selectedArea().inset(room, room)));
  view_.showWhole(selectedArea().inset(room, room));
  tell();
}

void CanvasZoom::tell() {
  fromStart_ = false;
  canvas_.viewport()->update();
  Q_EMIT canvas_.zoomChanged(view_.zoom());
}

/// Between two steps of zoom the layout stays, so that zooming is quick.
void CanvasZoom::layOutFor(double zoom) {
  const double step = layoutZoomOf(zoom);
  canvas_.layOut(step, step < 1 || grown_ ? columnWidth_.value_or(usualColumn) : usualColumn);
}

/// The zoom decides how the map is laid out, and the layout which zoom fits: a few rounds settle it.
double CanvasZoom::settled(const std::function<double()>& fitting) {
  constexpr int rounds = 5;
  double zoom = 1;
  layOutFor(zoom);
  for (int round = 0; round < rounds; ++round) {
    const double before = layoutZoomOf(zoom);
    zoom = fitting();
    if (layoutZoomOf(zoom) == before)
      break;
    layOutFor(zoom);
  }
  return zoom;
}

void CanvasZoom::fitWidth(double columnWidth) {
  columnWidth_ = columnWidth;
  settled([this] { return wholeZoom(); });
}

double CanvasZoom::largestWhole() const {
  return grown_ ? largestGrown : 1;
}

/// With which the whole is seen as it is laid out now.
double CanvasZoom::wholeZoom() const {
  return view_.zoomFor(canvas_.layout().bounds, largestWhole());
}

void CanvasZoom::showAll() {
  // Once without the scroll bars of the zoom before there is more room.
  const QSize before = canvas_.viewport()->size();
  fitColumns();
  if (canvas_.viewport()->size() != before)
    fitColumns();
}

/// Columns come as close as it takes for the map to use the height of the window, or go as far apart as its width
/// allows.
void CanvasZoom::fitColumns() {
  constexpr std::size_t manyCards = 300; // with more, no width makes titles readable, and trying takes long
  grown_ = false;
  fitWidth(usualColumn);
  if (canvas_.layout().cards.size() <= manyCards) {
    if (wholeZoom() < 0.8)
      fitWidth(bestColumn());
    else if (wholeZoom() < 1)
      growIntoHeight();
    if (useWidth(wholeZoom()))
      fitWidth(*columnWidth_);
  }
  view_.showWhole(canvas_.layout().bounds, largestWhole());
  // Where no step of zoom fits exactly, the smaller one is taken: words stay readable.
  layOutFor(view_.zoom());
  view_.showWhole(canvas_.layout().bounds, largestWhole());
}

/// Of the widths that let the map be seen about as large, the one with which most titles stand whole.
double CanvasZoom::bestColumn() {
  constexpr double aboutAsLarge = 0.85;
  struct Tried {
    double width, worth;
    std::size_t cut;
  };
  std::vector<Tried> all;
  for (const double width : {usualColumn, 184.0, closeColumn, 132.0, 248.0, widestColumn}) {
    if (width < usualColumn && wholeZoom() >= 0.8)
      continue; // everything can be read already
    fitWidth(width);
    all.push_back({width, wholeZoom() * std::sqrt(width), cutTitles(canvas_.layout())});
  }
  const double largest = std::ranges::max(all, {}, &Tried::worth).worth;
  std::erase_if(all, [largest](const Tried& one) { return one.worth < aboutAsLarge * largest; });
  return std::ranges::min(all, {}, [](const Tried& one) { return std::pair(one.cut, -one.worth); }).width;
}

/// On a very large screen the width decides while much of the height is free: with columns as close as their words let
/// them, all is seen larger.
void CanvasZoom::growIntoHeight() {
  const std::size_t cut = cutTexts(canvas_.layout());
  double best = usualColumn, zoom = wholeZoom();
  grown_ = true;
  for (const double width : {200.0, 184.0, 170.0, closeColumn}) {
    fitWidth(width);
    if (wholeZoom() <= zoom || cutTexts(canvas_.layout()) > cut)
      break;
    best = width, zoom = wholeZoom();
  }
  grown_ = best < usualColumn;
  fitWidth(best);
}

} // namespace throughline::ui
