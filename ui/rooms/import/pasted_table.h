#pragma once

#include <QByteArray>

class QMimeData;

namespace throughline::ui {

/// A table from the clipboard as text, cells of a row between tabs, as spreadsheets give it; a table of a document or a
/// page is read into the same form, and a text with lines is taken as it is. Empty when it holds none of these.
QByteArray tableIn(const QMimeData& mime);

} // namespace throughline::ui
