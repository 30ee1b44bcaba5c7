#pragma once

#include "core/tasks/import_task.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace throughline::ui {

/// How a table is written down: delimiter, encoding, header rows. Each is found by itself until it is chosen.
class FormatForm : public QWidget {
  Q_OBJECT

public:
  explicit FormatForm(QWidget* parent = nullptr);
  tasks::TableChoice choice() const;
  /// Shows a further choice under those of the format; wide ones take the room of two.
  void addChoice(const QString& label, QWidget* field, int row, int place, bool wide = false);
  /// Says beside "Automatic" what was found.
  void showFound(const tasks::ImportPreview& preview);

Q_SIGNALS:
  void changed();

private:
  void fillDelimiters();
  void fillEncodings();
  void fillHeaderRows();
  void tellDelimiter();
  QWidget* labelBeside(QWidget* field) const;

  QGridLayout* grid_;
  QComboBox* delimiter_;
  QLineEdit* other_;
  QComboBox* encoding_;
  QComboBox* headerRows_;
};

} // namespace throughline::ui
