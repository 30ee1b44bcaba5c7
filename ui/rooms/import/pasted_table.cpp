#include "ui/rooms/import/pasted_table.h"

#include <QMimeData>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextFrame>
#include <QTextTable>

namespace throughline::ui {
namespace {

QString quoted(QString cell) {
  cell.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
  cell.replace(QChar::Nbsp, QLatin1Char(' '));
  if (!cell.contains(QLatin1Char('\t')) && !cell.contains(QLatin1Char('\n')) && !cell.contains(QLatin1Char('"')))
    return cell;
  return QLatin1Char('"') + cell.replace(QLatin1String("\""), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString textOf(const QTextTableCell& cell) {
  auto cursor = cell.firstCursorPosition();
  cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
  return cursor.selectedText().trimmed();
}

/// A cell over several columns or rows stands in the first of them.
QString textOf(const QTextTable& table) {
  QString text;
  for (int row = 0; row < table.rows(); ++row)
    for (int column = 0; column < table.columns(); ++column) {
      const auto cell = table.cellAt(row, column);
      if (cell.row() == row && cell.column() == column)
        text += quoted(textOf(cell));
      text += column + 1 < table.columns() ? QLatin1Char('\t') : QLatin1Char('\n');
    }
  return text;
}

/// The largest table of a document; pages build their frames of tables too.
const QTextTable* largestTable(const QTextFrame& frame) {
  const QTextTable* largest = nullptr;
  for (const auto* child : frame.childFrames()) {
    const auto* found = largestTable(*child);
    if (const auto* table = qobject_cast<const QTextTable*>(child); table != nullptr && found == nullptr)
      found = table;
    if (found != nullptr &&
        (largest == nullptr || found->rows() * found->columns() > largest->rows() * largest->columns()))
      largest = found;
  }
  return largest;
}

} // namespace

QByteArray tableIn(const QMimeData& mime) {
  const auto text = mime.text();
  if (text.contains(QLatin1Char('\t')) && text.contains(QLatin1Char('\n')))
    return text.toUtf8();
  if (mime.hasHtml()) {
    QTextDocument document;
    QTextCursor(&document).insertFragment(QTextDocumentFragment::fromHtml(mime.html()));
    if (const auto* table = largestTable(*document.rootFrame()); table != nullptr && table->rows() > 1)
      return textOf(*table).toUtf8();
  }
  return text.trimmed().contains(QLatin1Char('\n')) ? text.toUtf8() : QByteArray();
}

} // namespace throughline::ui
