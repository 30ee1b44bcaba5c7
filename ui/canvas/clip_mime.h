#pragma once

#include "core/base/result.h"
#include "core/model/clip.h"

#include <QByteArray>
#include <QMimeData>
#include <QString>

#include <memory>

namespace throughline::ui {

/// The type under which clips travel between windows.
QString clipMimeType();

/// Errors: as workspace::clipText and workspace::clipOfText.
Result<QByteArray> clipBytes(const model::Clip& clip);
Result<model::Clip> clipOf(const QByteArray& bytes);

/// The clip for every program: its own bytes, titles as lines (cards) or as a grid with tabs (all else), and a table.
std::unique_ptr<QMimeData> mimeOf(const model::Clip& clip, const QByteArray& bytes);

} // namespace throughline::ui
