#pragma once

#include "core/model/document.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

class QMimeData;

namespace throughline::ui {

class Session;

/// What is dragged between panels and map. Where it came from goes along: within one window it is moved, from another
/// it is copied.
void signDrag(QMimeData& mime, const Session& from);
bool isDragOf(const QMimeData& mime, const Session& session);

std::unique_ptr<QMimeData> noteDrag(model::NoteId note, const Session& from);
/// The note that is dragged; none: no note of that session's current map.
std::optional<model::NoteId> draggedNote(const QMimeData& mime, const Session& session);

} // namespace throughline::ui
