#include "ui/session/drags.h"

#include "core/model/find_thing.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QMimeData>

namespace throughline::ui {
namespace {

QString originType() {
  return QStringLiteral("application/x-throughline-origin");
}
QString noteType() {
  return QStringLiteral("application/x-throughline-note");
}

/// No two sessions that run at the same time have the same.
QByteArray originOf(const Session& session) {
  return QByteArray::number(QCoreApplication::applicationPid()) + '/' +
         QByteArray::number(reinterpret_cast<quintptr>(&session));
}

} // namespace

void signDrag(QMimeData& mime, const Session& from) {
  mime.setData(originType(), originOf(from));
}

bool isDragOf(const QMimeData& mime, const Session& session) {
  return mime.data(originType()) == originOf(session);
}

std::unique_ptr<QMimeData> noteDrag(model::NoteId note, const Session& from) {
  auto mime = std::make_unique<QMimeData>();
  mime->setData(noteType(), QByteArray::fromStdString(note.text()));
  signDrag(*mime, from);
  return mime;
}

std::optional<model::NoteId> draggedNote(const QMimeData& mime, const Session& session) {
  if (!mime.hasFormat(noteType()) || !isDragOf(mime, session) || session.currentMap() == nullptr)
    return std::nullopt;
  const auto note = model::NoteId::parse(mime.data(noteType()).toStdString());
  const auto at = note ? model::findThing(session.document(), note->raw) : std::nullopt;
  return at && at->part.map == session.currentMap()->id ? note : std::nullopt;
}

} // namespace throughline::ui
