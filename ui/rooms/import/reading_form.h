#pragma once

#include "core/data/sources/column_change.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace throughline::ui {

/// How one column of an import is read: its scale, which end is good, which answers fail.
class ReadingForm : public QWidget {
  Q_OBJECT

public:
  explicit ReadingForm(QWidget* parent = nullptr);
  /// The columns of this import; what was chosen stays chosen where it is there.
  void show(const data::StoredSource& source);
  using QWidget::show;

Q_SIGNALS:
  void changeWanted(const throughline::data::ColumnChange& change);

private:
  void showColumn();
  void want();

  data::StoredSource source_;
  QComboBox* column_;
  QLineEdit* low_;
  QLineEdit* high_;
  QCheckBox* lowerIsBetter_;
  QLineEdit* failsAtMost_;
  QLineEdit* failsAtLeast_;
  QPushButton* change_;
};

} // namespace throughline::ui
