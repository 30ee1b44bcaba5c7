#pragma once

#include <QDialog>

class QListWidget;

namespace throughline::ui {

/// Which sheets of a workbook are imported; each becomes a source of its own.
class SheetsDialog : public QDialog {
  Q_OBJECT

public:
  /// The first sheet is chosen.
  SheetsDialog(const QString& file, const QStringList& sheets, QWidget* parent = nullptr);
  QStringList chosen() const;

private:
  QListWidget* sheets_;
};

} // namespace throughline::ui
