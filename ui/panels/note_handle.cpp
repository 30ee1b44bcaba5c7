#include "ui/panels/note_handle.h"

#include "core/edit/note_edits.h"
#include "core/model/look_up.h"
#include "ui/session/drags.h"
#include "ui/session/session.h"

#include <QApplication>
#include <QDrag>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>

namespace throughline::ui {
namespace {

/// Letters that are keys of a menu stand for themselves in titles.
QString menuText(const std::string& title) {
  return QString::fromStdString(title).simplified().replace(QLatin1Char('&'), QLatin1String("&&"));
}

bool holds(const std::vector<model::Note>& notes, model::NoteId note) {
  return std::ranges::find(notes, note, &model::Note::id) != notes.end();
}

void addPlace(QMenu& menu, Session& session, model::NoteId note, const QString& text, const edit::NotedThing& to) {
  menu.addAction(text, &session, [&session, note, to] {
    session.apply(NoteHandle::tr("Move note"), edit::moveNote(session.document(), note, to, model::mostOfAKind));
  });
}

/// The stage and the cards in it, but for where the note is.
void fillStage(QMenu& menu, Session& session, model::NoteId note, model::StageId id) {
  const auto* map = session.currentMap();
  const auto* stage = map == nullptr ? nullptr : model::findStage(*map, id);
  if (stage == nullptr || !menu.isEmpty())
    return;
  if (!holds(stage->notes, note))
    addPlace(menu, session, note, NoteHandle::tr("The stage itself"), id);
  menu.addSeparator();
  const auto inside = model::inStages(*map);
  for (std::size_t at = 0; at < map->stages.size(); ++at)
    if (map->stages[at]->id == id)
      for (const auto* card : inside[at])
        if (!holds(card->notes, note))
          addPlace(menu, session, note, menuText(card->title), card->id);
}

} // namespace

NoteHandle::NoteHandle(Session& session, model::NoteId note) : session_(session), note_(note) {
  setText(tr("Move note..."));
  setToolTip(tr("Drag it onto a touchpoint or a stage, or press for where it can go"));
  connect(this, &QToolButton::clicked, this, &NoteHandle::showPlaces);
}

void NoteHandle::showPlaces() {
  const auto* map = session_.currentMap();
  if (map == nullptr || session_.readOnly())
    return;
  QMenu menu;
  for (const auto& stage : map->stages) {
    auto* inside = menu.addMenu(menuText(stage->title));
    connect(inside, &QMenu::aboutToShow, inside,
            [this, inside, id = stage->id] { fillStage(*inside, session_, note_, id); });
  }
  menu.exec(mapToGlobal(rect().bottomLeft()));
}

void NoteHandle::mousePressEvent(QMouseEvent* event) {
  pressed_ = event->position().toPoint();
  QToolButton::mousePressEvent(event);
}

void NoteHandle::mouseMoveEvent(QMouseEvent* event) {
  const bool far = (event->position().toPoint() - pressed_).manhattanLength() >= QApplication::startDragDistance();
  if (!event->buttons().testFlag(Qt::LeftButton) || !far || session_.readOnly())
    return QToolButton::mouseMoveEvent(event);
  setDown(false);
  auto* drag = new QDrag(this); // belongs to Qt once it is begun
  drag->setMimeData(noteDrag(note_, session_).release());
  drag->exec(Qt::MoveAction);
}

} // namespace throughline::ui
