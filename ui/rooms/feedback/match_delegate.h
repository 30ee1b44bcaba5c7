#pragma once

#include "core/data/comments/comment_index.h"

#include <QStyledItemDelegate>

#include <optional>

namespace throughline::ui {

/// Paints comments with the words of a search marked: bold on a tint, so not by colour alone.
class MatchDelegate : public QStyledItemDelegate {
  Q_OBJECT

public:
  using QStyledItemDelegate::QStyledItemDelegate;
  /// What was typed; empty: nothing is marked.
  void mark(const QString& typed);
  /// The text with its matches marked, as rich text; everything else in it is escaped.
  QString marked(const QString& text) const;

protected:
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
  mutable std::optional<data::MatchMarker> marker_;
};

} // namespace throughline::ui
