#pragma once

#include <QMimeData>
#include <QTreeView>

#include <functional>
#include <memory>

namespace throughline::ui {

/// The tree of the outline. What is dragged out of it is what copying on the map would give, and its keys are asked for
/// by the id of the action.
class OutlineTree final : public QTreeView {
  Q_OBJECT

public:
  /// What is selected, for a drag; null: that cannot be dragged.
  std::function<std::unique_ptr<QMimeData>()> dragged;

Q_SIGNALS:
  void commandWanted(const QString& id);

protected:
  bool event(QEvent* event) override;
  void startDrag(Qt::DropActions actions) override;
};

} // namespace throughline::ui
