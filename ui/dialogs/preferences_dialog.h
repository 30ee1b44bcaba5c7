#pragma once

#include "ui/session/settings.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

namespace throughline::ui {

/// Theme, size of text, language, usual page size, what is left out of event logs, and who writes comments.
class PreferencesDialog : public QDialog {
  Q_OBJECT

public:
  explicit PreferencesDialog(QWidget* parent = nullptr);
  Theme theme() const;

private:
  QComboBox* theme_;
  QComboBox* text_;
  QComboBox* language_;
  QComboBox* page_;
  QDoubleSpinBox* rarest_;
  QLineEdit* author_;
};

} // namespace throughline::ui
