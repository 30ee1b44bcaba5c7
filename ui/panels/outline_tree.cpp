#include "ui/panels/outline_tree.h"

#include <QDrag>
#include <QKeyEvent>

namespace throughline::ui {
namespace {

/// The tree has ways of its own with these keys, which know nothing of cards and stages.
QString commandOf(const QKeyEvent& event) {
  if (event.matches(QKeySequence::Copy))
    return QStringLiteral("edit.copy");
  if (event.matches(QKeySequence::Cut))
    return QStringLiteral("edit.cut");
  if (event.matches(QKeySequence::Paste))
    return QStringLiteral("edit.paste");
  if (event.matches(QKeySequence::Delete))
    return QStringLiteral("edit.delete");
  if (event.key() == Qt::Key_D && event.modifiers() == Qt::ControlModifier)
    return QStringLiteral("edit.duplicate");
  return {};
}

} // namespace

bool OutlineTree::event(QEvent* event) {
  if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
    return QTreeView::event(event);
  const auto id = state() == EditingState ? QString() : commandOf(static_cast<const QKeyEvent&>(*event));
  if (id.isEmpty())
    return QTreeView::event(event);
  if (event->type() == QEvent::KeyPress)
    Q_EMIT commandWanted(id);
  event->accept();
  return true;
}

void OutlineTree::startDrag(Qt::DropActions actions) {
  auto mime = dragged ? dragged() : nullptr;
  if (mime == nullptr)
    return;
  auto* drag = new QDrag(this); // belongs to Qt once it is begun
  drag->setMimeData(mime.release());
  drag->exec(actions, Qt::MoveAction);
}

} // namespace throughline::ui
