#include "ui/canvas/canvas_state.h"
#include "ui/canvas/map_accessible.h"
#include "ui/canvas/map_canvas.h"
#include "ui/paint/translated_words.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QTimerEvent>

namespace throughline::ui {
namespace {

std::optional<Direction> directionOf(int key) {
  switch (key) {
  case Qt::Key_Left: return Direction::left;
  case Qt::Key_Right: return Direction::right;
  case Qt::Key_Up: return Direction::up;
  case Qt::Key_Down: return Direction::down;
  default: return std::nullopt;
  }
}

/// Letters, digits and signs: what starts to edit.
bool isTyped(const QKeyEvent& event) {
  const auto others = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier);
  return others == Qt::NoModifier && !event.text().isEmpty() && event.text().front().isPrint() &&
         !event.text().front().isSpace();
}

} // namespace

bool MapCanvas::event(QEvent* event) {
  if (event->type() == QEvent::Timer && static_cast<QTimerEvent*>(event)->timerId() == state_->edgeTimer.timerId()) {
    scrollAtEdges();
    return true;
  }
  return QAbstractScrollArea::event(event);
}

void MapCanvas::keyPressEvent(QKeyEvent* event) {
  if (state_->editor) {
    QCoreApplication::sendEvent(state_->editor, event); // typed before the editor had the focus
    return;
  }
  if (event->key() == Qt::Key_Escape && state_->tool) {
    endTool(false, state_->pointer);
    return;
  }
  const auto modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
  const bool taken = (modifiers & Qt::ControlModifier) ? keyWithControl(*event)
                     : (modifiers & Qt::AltModifier)   ? keyWithAlt(*event)
                                                       : plainKey(*event);
  if (taken)
    event->accept();
  else if (isTyped(*event))
    type(event->text());
  else
    event->ignore();
}

bool MapCanvas::keyWithControl(QKeyEvent& event) {
  if (const auto direction = directionOf(event.key()))
    return state_->commands.addTowards(*direction), true;
  switch (event.key()) {
  case Qt::Key_D: return duplicateSelection(), true;
  case Qt::Key_A: return selectAll(), true;
  case Qt::Key_C: return copy(), true;
  case Qt::Key_X: return cut(), true;
  case Qt::Key_V: return paste(), true;
  case Qt::Key_Plus:
  case Qt::Key_Equal: return zoomIn(), true;
  case Qt::Key_Minus: return zoomOut(), true;
  case Qt::Key_0: return zoomReset(), true;
  default: return false;
  }
}

bool MapCanvas::keyWithAlt(QKeyEvent& event) {
  if (const auto direction = directionOf(event.key()))
    return state_->commands.moveSelection(*direction), true;
  if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_5)
    return setEmotion(event.key() - Qt::Key_3), true;
  switch (event.key()) {
  case Qt::Key_0: return clearEmotion(), true;
  case Qt::Key_P: return setKind(model::Kind::experience), true;
  case Qt::Key_S: return setKind(model::Kind::service), true;
  default: return false;
  }
}

bool MapCanvas::plainKey(QKeyEvent& event) {
  const bool shift = event.modifiers() & Qt::ShiftModifier;
  if (const auto direction = directionOf(event.key()))
    return moveFocus(*direction, shift), true;
  // Shift+1 types another sign on most keyboards, and Qt reports that sign.
  if (shift && (event.key() == Qt::Key_1 || event.key() == Qt::Key_Exclam))
    return fit(), true;
  if (shift && (event.key() == Qt::Key_2 || event.key() == Qt::Key_At || event.key() == Qt::Key_QuoteDbl))
    return zoomToSelection(), true;
  switch (event.key()) {
  case Qt::Key_Return:
  case Qt::Key_Enter: return shift ? addTouchpointBefore() : addTouchpoint(), true;
  case Qt::Key_F2: return renameSelection(), true;
  case Qt::Key_Delete:
  case Qt::Key_Backspace: return deleteSelection(), true;
  case Qt::Key_Home:
  case Qt::Key_End: return focusOn(movedToRowEnd(layout(), focusPlace(), event.key() == Qt::Key_End)), true;
  case Qt::Key_F6: return QAbstractScrollArea::focusNextPrevChild(!shift), true;
  case Qt::Key_Escape:
    if (state_->session.selection().touchpoints.size() < 2)
      return false;
    return focusOn(FocusPlace(focusPlace())), true;
  case Qt::Key_Space:
    if (!event.isAutoRepeat())
      state_->spaceHeld = true;
    return updateCursor(state_->pointer), true;
  default: return false;
  }
}

void MapCanvas::keyReleaseEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
    state_->spaceHeld = false;
    updateCursor(state_->pointer);
  } else {
    QAbstractScrollArea::keyReleaseEvent(event);
  }
}

void MapCanvas::moveFocus(Direction direction, bool extend) {
  const auto next = moved(layout(), focusPlace(), direction);
  const auto* card = std::get_if<model::TouchpointId>(&next);
  if (extend && card != nullptr) {
    state_->selection.extendTo(*card);
    bringIntoView(next);
    afterSelection();
  } else {
    focusOn(next);
  }
}

/// Tab goes through the stages, and out of the canvas past the last.
bool MapCanvas::focusNextPrevChild(bool next) {
  if (const auto place = movedToStage(layout(), focusPlace(), next); place && hasFocus()) {
    focusOn(*place);
    return true;
  }
  return QAbstractScrollArea::focusNextPrevChild(next);
}

void MapCanvas::type(const QString& text) {
  const auto& place = focusPlace();
  if (const auto* cell = std::get_if<CellPlace>(&place)) {
    const auto* row = rowOf(layout(), cell->lane);
    if (row != nullptr && row->type == model::LaneType::touchpoints) {
      state_->commands.addTouchpoint(false, text);
      return;
    }
    if (row != nullptr && row->type == model::LaneType::emotionCurve)
      return state_->commands.typeEmotion(cell->step, text);
  }
  if (std::holds_alternative<std::monostate>(place))
    state_->commands.addTouchpoint(false, text);
  else
    beginEditing(FocusPlace(place), text);
}

/// The first key of an input method starts to edit, and goes on in the editor.
void MapCanvas::inputMethodEvent(QInputMethodEvent* event) {
  if (!state_->editor && (!event->preeditString().isEmpty() || !event->commitString().isEmpty()))
    type(QString());
  if (state_->editor)
    QCoreApplication::sendEvent(state_->editor, event);
}

void MapCanvas::focusInEvent(QFocusEvent* event) {
  QAbstractScrollArea::focusInEvent(event);
  const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                     event->reason() == Qt::ShortcutFocusReason;
  if (byKey && !isThere(layout(), focusPlace()) && state_->session.currentMap() != nullptr)
    focusOn(moved(layout(), {}, Direction::right));
  updatePlace(focusPlace());
  tellFocus(*this);
}

void MapCanvas::focusOutEvent(QFocusEvent* event) {
  state_->spaceHeld = false;
  updatePlace(focusPlace());
  QAbstractScrollArea::focusOutEvent(event);
}

void MapCanvas::showEvent(QShowEvent* event) {
  QAbstractScrollArea::showEvent(event);
  if (!state_->shownFromStart)
    showFromStart();
}

void MapCanvas::resizeEvent(QResizeEvent* event) {
  QAbstractScrollArea::resizeEvent(event);
  state_->view.updateScrollBars();
  viewport()->update();
}

void MapCanvas::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LayoutDirectionChange) {
    state_->picture.options.rightToLeft = layoutDirection() == Qt::RightToLeft;
    relayout();
  } else if (event->type() == QEvent::LanguageChange) {
    setAccessibleName(tr("Journey map"));
    state_->picture.options.words = translatedMapWords();
    relayout();
  }
  QAbstractScrollArea::changeEvent(event);
}

} // namespace throughline::ui
