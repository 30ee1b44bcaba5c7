#include "ui/canvas/canvas_state.h"
#include "ui/canvas/command_table.h"
#include "ui/canvas/drops.h"
#include "ui/canvas/map_accessible.h"
#include "ui/canvas/map_canvas.h"
#include "ui/session/map_words.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimerEvent>

#include <utility>

namespace throughline::ui {
namespace {

/// Letters, digits and signs: what starts to edit.
bool isTyped(const QKeyEvent& event) {
  const auto others = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier);
  return others == Qt::NoModifier && !event.text().isEmpty() && event.text().front().isPrint() &&
         !event.text().front().isSpace();
}

} // namespace

bool MapCanvas::event(QEvent* event) {
  if (event->type() == QEvent::Timer && state_->mouse.takeTimer(static_cast<QTimerEvent*>(event)->timerId()))
    return true;
  return QAbstractScrollArea::event(event);
}

bool MapCanvas::viewportEvent(QEvent* event) {
  return takeDrag(*this, *event) || state_->mouse.take(*event) || QAbstractScrollArea::viewportEvent(event);
}

void MapCanvas::contextMenuEvent(QContextMenuEvent* event) {
  Q_EMIT contextMenuWanted(state_->mouse.pointOfMenu(*event));
}

void MapCanvas::keyPressEvent(QKeyEvent* event) {
  if (auto* editor = state_->editing.editor(); editor != nullptr) {
    QCoreApplication::sendEvent(editor, event); // typed before the editor had the focus
    return;
  }
  if (event->key() == Qt::Key_Escape && state_->mouse.cancel())
    return;
  state_->zoom.startWork();
  const bool enters = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
                      (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  if (enters && state_->commands.emotionTyping().finish())
    return;
  const bool many = state_->session.selection().touchpoints.size() > 1;
  if (const auto* command = canvasCommandFor(*event); command != nullptr)
    command->run(*this);
  else if (event->key() == Qt::Key_Escape && many)
    focusOn(FocusPlace(focusPlace()));
  else if (event->key() == Qt::Key_Space)
    state_->mouse.holdSpace(true);
  else if (isTyped(*event))
    state_->commands.type(event->text());
  else
    event->ignore();
}

void MapCanvas::keyReleaseEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
    state_->mouse.holdSpace(false);
  else
    QAbstractScrollArea::keyReleaseEvent(event);
}

/// Tab goes through the stages, and out of the canvas past the last.
bool MapCanvas::focusNextPrevChild(bool next) {
  if (const auto place = movedToStage(layout(), focusPlace(), next); place && hasFocus()) {
    focusOn(*place);
    return true;
  }
  return QAbstractScrollArea::focusNextPrevChild(next);
}

void MapCanvas::goToStage(bool next) {
  focusNextPrevChild(next);
}

/// The first key of an input method starts to edit, and goes on in the editor.
void MapCanvas::inputMethodEvent(QInputMethodEvent* event) {
  const bool writes = !event->preeditString().isEmpty() || !event->commitString().isEmpty();
  if (state_->editing.editor() == nullptr && state_->commands.emotionTyping().takesKeys()) {
    if (!event->commitString().isEmpty())
      state_->commands.type(event->commitString());
    return;
  }
  if (state_->editing.editor() == nullptr && writes)
    state_->commands.type(QString());
  if (auto* editor = state_->editing.editor(); editor != nullptr)
    QCoreApplication::sendEvent(editor, event);
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
  state_->mouse.holdSpace(false);
  updatePlace(focusPlace());
  QAbstractScrollArea::focusOutEvent(event);
}

void MapCanvas::showEvent(QShowEvent* event) {
  QAbstractScrollArea::showEvent(event);
  state_->zoom.takeSize();
}

void MapCanvas::resizeEvent(QResizeEvent* event) {
  QAbstractScrollArea::resizeEvent(event);
  const auto attended = rectOf(layout(), focusPlace());
  const bool stays = !attended.empty() && state_->view.wasSeen(attended, event->oldSize());
  state_->view.takeSize(event->oldSize());
  state_->zoom.takeSize();
  if (stays)
    bringIntoView(focusPlace());
  viewport()->update();
}

void MapCanvas::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LayoutDirectionChange) {
    state_->picture.options.rightToLeft = layoutDirection() == Qt::RightToLeft;
    relayout();
  } else if (event->type() == QEvent::LanguageChange) {
    setAccessibleName(tr("Journey map"));
    state_->picture.options.words = mapWords();
    relayout();
  }
  QAbstractScrollArea::changeEvent(event);
}

/// What was drawn is moved, and only what comes into view is drawn; heads that stay in view move one way only.
void MapCanvas::scrollContentsBy(int dx, int dy) {
  const QRect stages = state_->view.stageStrip().toAlignedRect();
  const QRect lanes = state_->view.laneStrip().toAlignedRect();
  const bool sameHeads =
      std::exchange(state_->stageStrip, stages) == stages && std::exchange(state_->laneStrip, lanes) == lanes;
  auto* editor = state_->editing.editor();
  if (editor != nullptr)
    editor->move(editor->pos() + QPoint(dx, dy));
  if (!sameHeads || state_->mouse.tool() != nullptr || editor != nullptr || layout().stages.empty()) {
    viewport()->update();
    return;
  }
  const int below = stages.isEmpty() ? 0 : stages.bottom() + 1;
  if (stages.top() > 0)
    viewport()->scroll(dx, dy, QRect(0, 0, viewport()->width(), stages.top()));
  QRect body = viewport()->rect().adjusted(0, below, 0, 0);
  if (!lanes.isEmpty())
    layout().rightToLeft ? body.setRight(lanes.left() - 1) : body.setLeft(lanes.right() + 1);
  viewport()->scroll(dx, dy, body);
  if (!stages.isEmpty() && dx != 0)
    viewport()->update(stages); // titles that are kept in view move within it
  if (!lanes.isEmpty() && dy != 0)
    viewport()->scroll(0, dy, lanes);
  if (!lanes.isEmpty() && lanes.top() > below)
    viewport()->update(QRect(lanes.left(), below, lanes.width(), lanes.top() - below));
}

} // namespace throughline::ui
