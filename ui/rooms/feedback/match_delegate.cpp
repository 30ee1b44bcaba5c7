#include "ui/rooms/feedback/match_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QTextDocument>

namespace throughline::ui {

void MatchDelegate::mark(const QString& typed) {
  auto made = data::MatchMarker::make(typed.toStdString());
  marker_.reset();
  if (!typed.trimmed().isEmpty() && made.ok())
    marker_.emplace(std::move(*made));
}

QString MatchDelegate::marked(const QString& text) const {
  const QByteArray bytes = text.toUtf8();
  const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
  const auto spans = marker_ ? marker_->spans(view) : std::vector<data::TextSpan>{};
  const auto part = [&](std::size_t begin, std::size_t end) {
    return QString::fromUtf8(bytes.mid(static_cast<qsizetype>(begin), static_cast<qsizetype>(end - begin)))
        .toHtmlEscaped();
  };
  QString rich;
  std::size_t at = 0;
  for (const auto& span : spans) {
    rich += part(at, span.begin) + QStringLiteral("<b><u>") + part(span.begin, span.end) + QStringLiteral("</u></b>");
    at = span.end;
  }
  return rich + part(at, view.size());
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
  document.setHtml(
      QStringLiteral("<span style=\"color:%1;white-space:pre\">%2</span>")
          .arg(cell.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text).name(), marked(text)));
  painter->save();
  painter->setClipRect(cell.rect);
  const double top = cell.rect.top() + (cell.rect.height() - document.size().height()) / 2;
  painter->translate(cell.rect.left() + 3, top);
  document.drawContents(painter);
  painter->restore();
}

} // namespace throughline::ui
