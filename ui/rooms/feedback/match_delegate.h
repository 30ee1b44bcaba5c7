#pragma once

#include "core/data/comments/comment_index.h"

#include <QStyledItemDelegate>

#include <optional>

class QTextDocument;

namespace throughline::ui {

/// Paints comments with the words of a search marked: bold on a tint, so not by colour alone.
class MatchDelegate : public QStyledItemDelegate {
  Q_OBJECT

public:
  using QStyledItemDelegate::QStyledItemDelegate;
  /// What was typed; empty: nothing is marked.
  void mark(const QString& typed);
  /// Adds the text with its matches marked; it stays plain text.
  void write(QTextDocument& document, const QString& text, const QColor& color) const;

protected:
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
  mutable std::optional<data::MatchMarker> marker_;
};

} // namespace throughline::ui
