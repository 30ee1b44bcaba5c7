#include "ui/window/main_window.h"

#include "core/edit/map_edits.h"
#include "core/model/look_up.h"
#include "ui/canvas/map_canvas.h"
#include "ui/panels/inspector_panel.h"
#include "ui/session/error_words.h"
#include "ui/session/vocabulary_words.h"
#include "ui/window/banner.h"
#include "ui/window/find_dialog.h"
#include "ui/window/toast.h"

#include <QAction>
#include <QCursor>
#include <QMenu>

namespace throughline::ui {

void MainWindow::undo() {
  session_->undoStack().undo();
}
void MainWindow::redo() {
  session_->undoStack().redo();
}
void MainWindow::cut() {
  canvas_->cut();
}
void MainWindow::copy() {
  canvas_->copy();
}
void MainWindow::paste() {
  canvas_->paste();
}
void MainWindow::duplicate() {
  canvas_->duplicateSelection();
}
void MainWindow::removeSelected() {
  canvas_->deleteSelection();
}
void MainWindow::selectAll() {
  canvas_->selectAll();
}
void MainWindow::addTouchpoint() {
  canvas_->addTouchpoint();
}
void MainWindow::addStage() {
  canvas_->addStage();
}

void MainWindow::find() {
  FindDialog dialog(*session_, this);
  if (dialog.exec() != QDialog::Accepted)
    return;
  if (const auto chosen = dialog.chosen()) {
    session_->showMap(chosen->map);
    session_->select(Selection{.map = chosen->map, .touchpoints = {chosen->touchpoint}, .stage = {}, .lane = {}});
    canvas_->reveal(chosen->touchpoint);
    canvas_->setFocus();
  }
}

void MainWindow::addLane() {
  QMenu menu;
  for (const auto& entry : model::laneTypeNames)
    menu.addAction(word(entry.word), this, [this, type = entry.word] { canvas_->addLane(type); });
  menu.exec(QCursor::pos());
}

void MainWindow::showMapMenu(const QPoint& at) {
  QMenu menu;
  const char* const ids[] = {"insert.touchpoint", "insert.stage", "insert.lane",    "",           "edit.cut",
                             "edit.copy",         "edit.paste",   "edit.duplicate", "edit.delete"};
  for (const auto* id : ids) {
    if (*id == '\0')
      menu.addSeparator();
    else
      menu.addAction(actions_.value(QString::fromLatin1(id)));
  }
  menu.exec(at);
}

void MainWindow::addMap() {
  if (!storage_->isOpen())
    return newWorkspace();
  const edit::NewMap map{.id = session_->ids().make<model::MapId>(),
                         .title = tr("New journey").toStdString(),
                         .touchpointLane = tr("Touchpoints").toStdString(),
                         .curveLane = tr("Emotion").toStdString()};
  if (session_->apply(tr("Add map"), edit::addMap(session_->document(), map, session_->ids()))) {
    session_->showMap(map.id);
    inspector_->focusFirstField();
  }
}

void MainWindow::removeMap(model::MapId map) {
  const auto* found = model::findMap(session_->document(), map);
  if (found == nullptr)
    return;
  const auto text = tr("Map \"%1\" deleted").arg(QString::fromStdString(found->details->title));
  if (session_->apply(tr("Delete map"), edit::removeMap(session_->document(), map)))
    toastWithUndo(text);
}

void MainWindow::toastWithUndo(const QString& text) {
  const int index = session_->undoStack().index();
  // Gone with the step it would take back.
  disconnect(&session_->undoStack(), nullptr, toast_, nullptr);
  connect(&session_->undoStack(), &QUndoStack::indexChanged, toast_, [this, index](int now) {
    if (now != index)
      toast_->hide();
  });
  toast_->say(text, tr("Undo"), [this, index] {
    // Only while it is still the last step: else it would take back something else.
    if (session_->undoStack().index() == index)
      undo();
  });
}

} // namespace throughline::ui
