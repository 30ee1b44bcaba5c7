#pragma once

#include <QDialog>

class QListWidget;

namespace throughline::ui {

/// Which sheets of a workbook are imported; each becomes a source of its own.
class SheetsDialog : public QDialog {
  Q_OBJECT

public:
  /// withAnswers: those of the sheets that look like answers; the first of them is chosen, else the first of all.
  SheetsDialog(const QString& file, const QStringList& sheets, const QStringList& withAnswers,
               QWidget* parent = nullptr);
  QStringList chosen() const;

private:
  QListWidget* sheets_;
};

} // namespace throughline::ui
