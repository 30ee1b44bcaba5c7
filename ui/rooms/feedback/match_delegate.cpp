#include "ui/rooms/feedback/match_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextOption>

namespace throughline::ui {

void MatchDelegate::mark(const QString& typed) {
  auto made = data::MatchMarker::make(typed.toStdString());
  marker_.reset();
  if (!typed.trimmed().isEmpty() && made.ok())
    marker_.emplace(std::move(*made));
}

void MatchDelegate::write(QTextDocument& document, const QString& text, const QColor& color) const {
  const QByteArray bytes = text.toUtf8();
  const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
  QTextCharFormat plain;
  plain.setForeground(color);
  QTextCharFormat found = plain;
  found.setFontWeight(QFont::Bold);
  found.setFontUnderline(true);
  QTextCursor cursor(&document);
  const auto add = [&](std::size_t begin, std::size_t end, const QTextCharFormat& format) {
    cursor.insertText(QString::fromUtf8(bytes.mid(static_cast<qsizetype>(begin), static_cast<qsizetype>(end - begin))),
                      format);
  };
  std::size_t at = 0;
  for (const auto& span : marker_ ? marker_->spans(view) : std::vector<data::TextSpan>{}) {
    add(at, span.begin, plain);
    add(span.begin, span.end, found);
    at = span.end;
  }
  add(at, view.size(), plain);
}

void MatchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const QString text = index.data().toString();
  if (!marker_ || text.isEmpty())
    return QStyledItemDelegate::paint(painter, option, index);
  QStyleOptionViewItem cell = option;
  initStyleOption(&cell, index);
  cell.text.clear();
  QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
  const bool chosen = (cell.state & QStyle::State_Selected) != 0;
  QTextDocument document;
  document.setDefaultFont(cell.font);
  document.setDocumentMargin(0);
  QTextOption oneLine;
  oneLine.setWrapMode(QTextOption::NoWrap);
  document.setDefaultTextOption(oneLine);
  write(document, text, cell.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
  painter->save();
  painter->setClipRect(cell.rect);
  const double top = cell.rect.top() + (cell.rect.height() - document.size().height()) / 2;
  painter->translate(cell.rect.left() + 3, top);
  document.drawContents(painter);
  painter->restore();
}

} // namespace throughline::ui
