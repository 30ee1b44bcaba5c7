#include "ui/canvas/map_canvas.h"

#include "ui/canvas/canvas_rings.h"
#include "ui/canvas/canvas_state.h"
#include "ui/canvas/command_table.h"
#include "ui/canvas/map_accessible.h"
#include "ui/session/map_words.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace throughline::ui {
MapCanvas::MapCanvas(Session& session, QWidget* parent)
    : QAbstractScrollArea(parent), state_(std::make_unique<State>(*this, session)) {
  installMapAccessibility();
  setAccessibleName(tr("Journey map"));
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_InputMethodEnabled);
  setFrameShape(QFrame::NoFrame);
  viewport()->setMouseTracking(true);
  viewport()->setAcceptDrops(true);
  viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
  state_->picture.options.rightToLeft = layoutDirection() == Qt::RightToLeft;
  state_->picture.options.words = mapWords();
  connectSession();
  relayout();
}

MapCanvas::~MapCanvas() {
  disconnect(&state_->session, nullptr, this, nullptr);
  forgetMapAccessibility(*this);
}

void MapCanvas::connectSession() {
  connect(&state_->session, &Session::documentChanged, this, [this] { relayout(); });
  connect(&state_->session, &Session::started, this, [this] { state_->editing.drop(); });
  connect(&state_->session, &Session::settling, this,
          [this](bool* kept) { *kept = state_->editing.finish() && *kept; });
  connect(&state_->session, &Session::evidenceChanged, this, [this] {
    relayout();
    // The first figures take room on the cards too; later ones leave what is seen where it is.
    const bool measured = state_->session.analysis() != nullptr;
    if (!std::exchange(state_->measured, measured) && measured)
      state_->zoom.takeSize();
  });
  connect(&state_->session, &Session::currentMapChanged, this, [this] {
    relayout();
    state_->zoom.showWholeOrBeginning();
  });
  connect(&state_->session, &Session::selectionChanged, this, [this] {
    if (state_->selection.follow()) {
      state_->zoom.startWork();
      bringIntoView(focusPlace());
    }
    showSelection();
  });
}

Session& MapCanvas::session() const {
  return state_->session;
}
CanvasSelection& MapCanvas::cards() const {
  return state_->selection;
}
CanvasCommands& MapCanvas::commands() const {
  return state_->commands;
}
CanvasZoom& MapCanvas::zooming() const {
  return state_->zoom;
}
InPlaceEditing& MapCanvas::editing() const {
  return state_->editing;
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

void MapCanvas::run(const QString& command) {
  state_->editing.finish();
  state_->zoom.startWork();
  canvasCommand(command).run(*this);
}

void MapCanvas::layOut(double zoom, double columnWidth) {
  auto& options = state_->picture.options;
  // Where little of the map is seen its own words leave the room to it.
  constexpr int lowCanvas = 280, highCanvas = 480;
  const int height = viewport()->height();
  const int lensLines = zoom >= 1 || height >= highCanvas ? 3 : height >= lowCanvas ? 2 : 1;
  if (options.zoom == zoom && options.columnWidth == columnWidth && options.mostLensLines == lensLines)
    return;
  options.zoom = zoom;
  options.mostLensLines = lensLines;
  options.columnWidth = columnWidth;
  relayout();
}

double MapCanvas::columnScale() const {
  return state_->picture.options.columnWidth / layout::LayoutOptions{}.columnWidth;
}

void MapCanvas::showOnlyMeasured(bool only) {
  state_->picture.options.onlyMeasured = only;
  relayout();
}

bool MapCanvas::showsOnlyMeasured() const {
  return state_->picture.options.onlyMeasured;
}

void MapCanvas::showOnlyPersona(std::optional<model::PersonaId> persona) {
  state_->picture.options.onlyPersona = persona;
  relayout();
}

std::optional<model::PersonaId> MapCanvas::onlyPersona() const {
  return state_->picture.options.onlyPersona;
}

void MapCanvas::relayout() {
  if (state_->holdsPicture)
    return;
  const auto* map = state_->session.currentMap();
  auto& options = state_->picture.options;
  options.images = state_->session.document().images;
  options.personas =
      map == nullptr ? std::vector<layout::ShownPersona>{} : layout::shownPersonas(state_->session.document(), *map);
  if (options.onlyPersona &&
      std::ranges::find(options.personas, *options.onlyPersona, &layout::ShownPersona::id) == options.personas.end())
    options.onlyPersona.reset();
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

void MapCanvas::mark(std::vector<ChangeMark> marks) {
  state_->marks = std::move(marks);
  viewport()->update();
}

const std::vector<ChangeMark>& MapCanvas::marks() const {
  return state_->marks;
}

void MapCanvas::markDrop(const layout::Rect& place) {
  if (state_->dropMark == place)
    return;
  state_->dropMark = place;
  viewport()->update();
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

void MapCanvas::showSelection() {
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
  showSelection();
  bringIntoView(place);
}

/// A head that stays in view needs no scrolling along the other way.
void MapCanvas::bringIntoView(const FocusPlace& place) {
  auto rect = rectOf(layout(), place);
  if (std::holds_alternative<model::LaneId>(place) && !state_->view.laneStrip().isEmpty())
    rect.x = toLayout(viewport()->rect().center()).x, rect.width = 1;
  if (isColumnHead(place) && !state_->view.stageStrip().isEmpty())
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

void MapCanvas::reveal(model::TouchpointId touchpoint) {
  if (cardOf(layout(), touchpoint) == nullptr)
    return;
  state_->zoom.startWork();
  if (!state_->selection.isSelected(touchpoint))
    focusOn(touchpoint);
  bringIntoView(touchpoint);
  showSelection();
}

void MapCanvas::setLook(const Look& look) {
  state_->picture.look = look;
  viewport()->update();
}

void MapCanvas::showLegend(bool onMap) {
  if (std::exchange(state_->showsLegend, onMap) == onMap)
    return;
  state_->picture.leaveOutLegend(!onMap);
  viewport()->update();
}

bool MapCanvas::showsLegend() const {
  return state_->showsLegend;
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
  paintRings(painter, *this, state_->view, event->rect());
  if (const auto* tool = state_->mouse.tool())
    tool->paint(painter);
  if (!state_->dropMark.empty())
    paintDropMark(painter, *this, state_->dropMark);
  if (layout().cards.empty() && !state_->editing.isOpen())
    paintHint(painter, *this);
}

QRectF MapCanvas::seenRectOf(const FocusPlace& place) const {
  const auto rect = rectOf(layout(), place);
  if (rect.empty())
    return {};
  QRectF seen = toViewport(rect);
  if (const QRectF strip = state_->view.stageStrip(); isColumnHead(place) && !strip.isEmpty())
    seen.translate(0, strip.top() - toViewport(layout::Point{0, layout().headTop - CanvasView::headMargin}).y());
  if (const QRectF strip = state_->view.laneStrip(); std::holds_alternative<model::LaneId>(place) && !strip.isEmpty())
    seen.moveLeft(strip.left());
  return seen;
}

void MapCanvas::paintFloating(QPainter& painter, const layout::Card& card, QPointF topLeft) const {
  state_->picture.paintCardAt(painter, card, topLeft, zoom());
  painter.setPen(QPen(look().focus, 2));
  painter.setBrush(Qt::NoBrush);
  const QRectF ring(topLeft, QSizeF(card.rect.width * zoom(), card.rect.height * zoom()));
  painter.drawPath(outlineOf(card.face->kind, ring.adjusted(-3, -3, 3, 3)));
}

} // namespace throughline::ui
