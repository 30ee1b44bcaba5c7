#pragma once

#include "core/model/document.h"

#include <QListWidget>

namespace throughline::ui {

/// Where impact and effort meet on the board: the actions that stand there. They are dragged from cell to cell, and
/// moved by Alt and an arrow key.
class BoardCell : public QListWidget {
  Q_OBJECT

public:
  BoardCell(model::Importance impact, model::Effort effort, QWidget* parent = nullptr);
  model::Importance impact() const { return impact_; }
  model::Effort effort() const { return effort_; }
  void add(const model::Action& action, const QString& text);
  std::optional<model::ActionId> chosen() const;
  /// Marks it, when it stands here.
  bool choose(model::ActionId action);

Q_SIGNALS:
  /// Dropped here.
  void dropped(throughline::model::ActionId action);
  /// To the next cell: more effort, more impact, or less.
  void pushed(throughline::model::ActionId action, int effort, int impact);
  /// The arrow keys leave this cell.
  void left(int columns, int rows);

protected:
  void keyPressEvent(QKeyEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragMoveEvent(QDragMoveEvent* event) override;
  void dropEvent(QDropEvent* event) override;

private:
  bool leavesBy(int key);

  model::Importance impact_;
  model::Effort effort_;
};

} // namespace throughline::ui
