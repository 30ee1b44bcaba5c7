#include "ui/canvas/map_canvas.h"

#include "core/model/look_up.h"
#include "ui/canvas/canvas_state.h"
#include "ui/canvas/fitting.h"
#include "ui/canvas/map_accessible.h"
#include "ui/paint/fonts.h"
#include "ui/paint/translated_words.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace throughline::ui {
namespace {

constexpr double zoomStep = 1.25;

} // namespace

MapCanvas::MapCanvas(Session& session, QWidget* parent)
    : QAbstractScrollArea(parent), state_(std::make_unique<State>(*this, session)) {
  installMapAccessibility();
  setAccessibleName(tr("Journey map"));
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_InputMethodEnabled);
  setFrameShape(QFrame::NoFrame);
  viewport()->setMouseTracking(true);
  viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
  state_->picture.options.rightToLeft = layoutDirection() == Qt::RightToLeft;
  state_->picture.options.words = translatedMapWords();
  connectSession();
  relayout();
}

MapCanvas::~MapCanvas() {
  disconnect(&state_->session, nullptr, this, nullptr);
  forgetMapAccessibility(*this);
}

void MapCanvas::connectSession() {
  connect(&state_->session, &Session::documentChanged, this, [this] { relayout(); });
  connect(&state_->session, &Session::evidenceChanged, this, [this] { relayout(); });
  connect(&state_->session, &Session::currentMapChanged, this, [this] {
    relayout();
    showFromStart();
  });
  connect(&state_->session, &Session::selectionChanged, this, [this] {
    if (state_->selection.follow())
      bringIntoView(focusPlace());
    afterSelection();
  });
}

Session& MapCanvas::session() const {
  return state_->session;
}
CanvasSelection& MapCanvas::cards() const {
  return state_->selection;
}
const layout::MapLayout& MapCanvas::layout() const {
  return state_->picture.layout();
}
const Look& MapCanvas::look() const {
  return state_->picture.look;
}
double MapCanvas::zoom() const {
  return state_->view.zoom();
}
const FocusPlace& MapCanvas::focusPlace() const {
  return state_->selection.place();
}
bool MapCanvas::readOnly() const {
  return state_->session.readOnly();
}

void MapCanvas::relayout() {
  if (state_->holdsPicture)
    return;
  const auto* map = state_->session.currentMap();
  auto& options = state_->picture.options;
  options.personas.clear();
  if (map != nullptr)
    for (const auto& persona : state_->session.document().personas)
      if (std::ranges::find(map->details->personas, persona->id) != map->details->personas.end())
        options.personas.push_back(persona->name);
  const auto at = gridPlaceOf(layout(), focusPlace());
  const auto areas = state_->picture.update(map, state_->session.evidence());
  const bool fallsBack = at.column && at.row && *at.column < layout().columns.size() && *at.row < layout().lanes.size();
  state_->selection.keepThere(fallsBack ? placeInCell(layout(), *at.column, *at.row) : FocusPlace{});
  state_->view.setLayout(layout());
  if (!areas)
    viewport()->update();
  else
    for (const auto& area : *areas)
      viewport()->update(toViewport(area).toAlignedRect().adjusted(-1, -1, 1, 1));
  Q_EMIT layoutChanged();
  tellLayoutChange(*this);
}

void MapCanvas::holdPicture(bool hold) {
  state_->holdsPicture = hold;
  if (!hold)
    relayout();
  viewport()->update();
}

void MapCanvas::updatePlace(const FocusPlace& place) {
  const auto rect = rectOf(layout(), place);
  if (!rect.empty())
    viewport()->update(toViewport(rect).toAlignedRect().adjusted(-8, -8, 8, 8));
}

void MapCanvas::afterSelection() {
  const auto& selected = state_->session.selection().touchpoints;
  std::vector<model::TouchpointId> changed;
  std::ranges::set_symmetric_difference(selected, state_->ringed, std::back_inserter(changed));
  if (changed.size() > 200)
    viewport()->update();
  else
    for (const auto id : changed)
      updatePlace(id);
  updatePlace(state_->ringedPlace);
  updatePlace(focusPlace());
  state_->ringed = selected;
  tellSelectionChange(*this, changed);
  if (!(state_->ringedPlace == focusPlace())) {
    state_->ringedPlace = focusPlace();
    if (hasFocus())
      tellFocus(*this);
    Q_EMIT focusPlaceChanged();
  }
}

void MapCanvas::focusOn(const FocusPlace& place) {
  state_->selection.selectOnly(place);
  afterSelection();
  bringIntoView(place);
}

/// A head that stays in view needs no scrolling along the other way.
void MapCanvas::bringIntoView(const FocusPlace& place) {
  auto rect = rectOf(layout(), place);
  if (std::holds_alternative<model::LaneId>(place) && !state_->view.laneStrip().isEmpty())
    rect.x = toLayout(viewport()->rect().center()).x, rect.width = 1;
  if (std::holds_alternative<model::StageId>(place) && !state_->view.stageStrip().isEmpty())
    rect.y = toLayout(viewport()->rect().center()).y, rect.height = 1;
  if (!rect.empty())
    state_->view.ensureVisible(rect);
}

QPointF MapCanvas::toViewport(layout::Point point) const {
  return state_->view.toViewport(point);
}
QRectF MapCanvas::toViewport(const layout::Rect& rect) const {
  return state_->view.toViewport(rect);
}
layout::Point MapCanvas::toLayout(QPointF viewportPoint) const {
  return state_->view.toSeen(viewportPoint);
}
layout::Hit MapCanvas::hitAt(QPointF viewportPoint) const {
  return layout::hitAt(layout(), toLayout(viewportPoint));
}

void MapCanvas::setZoom(double zoom, std::optional<QPointF> anchor) {
  finishEditing();
  zoom = std::clamp(zoom, CanvasView::smallestZoom, CanvasView::largestZoom);
  const QPointF at = anchor.value_or(QRectF(viewport()->rect()).center());
  const auto kept = relativeTo(layout(), state_->view.toMap(at));
  layOutFor(zoom);
  state_->view.setZoom(zoom, at);
  state_->view.show(pointAt(layout(), kept), at);
  viewport()->update();
  Q_EMIT zoomChanged(this->zoom());
}

void MapCanvas::zoomIn() {
  setZoom(zoom() * zoomStep);
}
void MapCanvas::zoomOut() {
  setZoom(zoom() / zoomStep);
}
void MapCanvas::zoomReset() {
  setZoom(1);
}

void MapCanvas::fit() {
  finishEditing();
  showAll();
  viewport()->update();
  Q_EMIT zoomChanged(zoom());
}

/// All of the map where it can be read like that, else its beginning at full size.
void MapCanvas::showFromStart() {
  constexpr double readable = 0.25; // titles of cards can still be read
  state_->shownFromStart = isVisible();
  showAll();
  if (zoom() < readable) {
    layOutFor(1);
    state_->view.setZoom(1, QPointF());
    state_->view.showStart();
  }
  viewport()->update();
  Q_EMIT zoomChanged(zoom());
}

void MapCanvas::showWholeOrBeginning() {
  finishEditing();
  showFromStart();
}

void MapCanvas::zoomToSelection() {
  layout::Rect area = rectOf(layout(), focusPlace());
  for (const auto id : state_->selection.touchpoints())
    area = area.empty() ? rectOf(layout(), id) : area.united(rectOf(layout(), id));
  if (area.empty())
    return;
  layOutFor(state_->view.zoomFor(area.inset(-32, -32)));
  area = rectOf(layout(), focusPlace());
  for (const auto id : state_->selection.touchpoints())
    area = area.empty() ? rectOf(layout(), id) : area.united(rectOf(layout(), id));
  state_->view.showWhole(area.inset(-32, -32));
  viewport()->update();
  Q_EMIT zoomChanged(zoom());
}

void MapCanvas::reveal(model::TouchpointId touchpoint) {
  if (cardOf(layout(), touchpoint) == nullptr)
    return;
  if (!state_->selection.isSelected(touchpoint))
    focusOn(touchpoint);
  bringIntoView(touchpoint);
  afterSelection();
}

void MapCanvas::revealStage(model::StageId stage) {
  focusOn(stage);
}

void MapCanvas::setLook(const Look& look) {
  state_->picture.look = look;
  viewport()->update();
}

void MapCanvas::setOnlyMeasured(bool onlyMeasured) {
  state_->picture.options.onlyMeasured = onlyMeasured;
  relayout();
}

/// Piece by piece: what scrolling uncovers is a strip at the side and the heads, and their common rectangle is
/// everything.
void MapCanvas::paintEvent(QPaintEvent* event) {
  QPainter painter(viewport());
  constexpr int fewPieces = 6;
  const bool few = event->region().rectCount() <= fewPieces;
  for (const QRect& piece : few ? event->region() : QRegion(event->rect()))
    if (state_->session.currentMap() == nullptr)
      painter.fillRect(piece, look().background);
    else
      state_->picture.paint(painter, state_->view, piece);
  painter.setRenderHint(QPainter::Antialiasing, zoom() >= 0.12);
  paintRings(painter, event->rect());
  if (state_->tool)
    state_->tool->paint(painter);
  if (layout().stages.empty())
    paintHint(painter);
}

void MapCanvas::paintRings(QPainter& painter, const QRectF& exposed) const {
  painter.save();
  const QRectF stages = state_->view.stageStrip(), lanes = state_->view.laneStrip();
  const auto* card = std::get_if<model::TouchpointId>(&focusPlace());
  const bool onHead =
      std::holds_alternative<model::StageId>(focusPlace()) || std::holds_alternative<model::LaneId>(focusPlace());
  if (!onHead)
    painter.setClipRegion(QRegion(viewport()->rect()) - stages.toAlignedRect() - lanes.toAlignedRect());
  painter.setBrush(Qt::NoBrush);
  for (const auto id : state_->session.selection().touchpoints) {
    const auto* selected = cardOf(layout(), id);
    const QRectF ring = selected != nullptr ? toViewport(selected->rect).adjusted(-3, -3, 3, 3) : QRectF();
    if (selected == nullptr || !ring.intersects(exposed))
      continue;
    painter.setPen(QPen(look().focus, card != nullptr && *card == id && hasFocus() ? 3 : 2));
    painter.drawPath(outlineOf(selected->face->kind, ring));
  }
  const bool ringed = card != nullptr && state_->selection.isSelected(*card);
  const QRectF seen = seenRectOf(focusPlace());
  if (!ringed && !seen.isEmpty()) {
    painter.setPen(QPen(look().focus, hasFocus() ? 2 : 1, hasFocus() ? Qt::SolidLine : Qt::DashLine));
    const double room = std::holds_alternative<CellPlace>(focusPlace()) ? -5 : 2;
    painter.drawRoundedRect(seen.adjusted(-room, -room, room, room), 6, 6);
  }
  painter.restore();
}

QRectF MapCanvas::seenRectOf(const FocusPlace& place) const {
  const auto rect = rectOf(layout(), place);
  if (rect.empty())
    return {};
  QRectF seen = toViewport(rect);
  if (const QRectF strip = state_->view.stageStrip(); std::holds_alternative<model::StageId>(place) && !strip.isEmpty())
    seen.moveTop(strip.top() + 4 * zoom());
  if (const QRectF strip = state_->view.laneStrip(); std::holds_alternative<model::LaneId>(place) && !strip.isEmpty())
    seen.moveLeft(strip.left());
  return seen;
}

void MapCanvas::paintHint(QPainter& painter) const {
  QFont font(bundledFamily());
  font.setPixelSize(16);
  painter.setFont(font);
  painter.setPen(look().mutedText);
  const QString text =
      state_->session.currentMap() == nullptr
          ? tr("There is no map yet.\nPress Enter to draw one.")
          : tr("This map will show the customer's journey from left to right.\nPress Enter for the first touchpoint.");
  painter.drawText(viewport()->rect().adjusted(24, 160, -24, -24), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                   text);
}

void MapCanvas::paintFloating(QPainter& painter, const layout::Card& card, QPointF topLeft) const {
  state_->picture.paintCardAt(painter, card, topLeft, zoom());
  painter.setPen(QPen(look().focus, 2));
  painter.setBrush(Qt::NoBrush);
  const QRectF ring(topLeft, QSizeF(card.rect.width * zoom(), card.rect.height * zoom()));
  painter.drawPath(outlineOf(card.face->kind, ring.adjusted(-3, -3, 3, 3)));
}

} // namespace throughline::ui
