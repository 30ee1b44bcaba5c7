#pragma once

#include "core/tasks/bring_in_task.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace throughline::ui {

class ChangesList;

/// What a colleague changed in a copy of the file, row by row: those with a tick are taken. What stays although they
/// removed it is listed with it.
class BringInDialog : public QDialog {
  Q_OBJECT

public:
  /// Takes the merged document into the session; false when it was refused.
  using Apply = std::function<bool(const model::Document&)>;
  BringInDialog(const QString& file, tasks::Compared compared, Apply apply, QWidget* parent);
  /// Stays open, with its ticks, where the merge is refused, and says why.
  void accept() override;
  /// Of the rows with a tick, how many there are.
  int takenCount() const;

private:
  QString introduction(const QString& file) const;
  void showCount();

  tasks::Compared compared_;
  Apply apply_;
  ChangesList* changes_;
  QLabel* count_;
  QLabel* refused_;
  QPushButton* take_;
};

} // namespace throughline::ui
