#pragma once

#include "core/tasks/bring_in_task.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace throughline::ui {

class ChangesList;

/// What a colleague changed in a copy of the file, row by row: those with a tick are taken.
class BringInDialog : public QDialog {
  Q_OBJECT

public:
  BringInDialog(const QString& file, tasks::Compared compared, QWidget* parent);
  /// My document with what has a tick. Errors: those of exchange::withChanges.
  Result<model::Document> merged() const;

private:
  void showCount();

  tasks::Compared compared_;
  ChangesList* changes_;
  QLabel* count_;
  QPushButton* take_;
};

} // namespace throughline::ui
