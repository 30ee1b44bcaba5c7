#pragma once

#include "ui/session/settings.h"

#include <QDialog>

class QComboBox;

namespace throughline::ui {

/// Theme and usual page size.
class PreferencesDialog : public QDialog {
  Q_OBJECT

public:
  explicit PreferencesDialog(QWidget* parent = nullptr);
  Theme theme() const;

private:
  QComboBox* theme_;
  QComboBox* page_;
};

} // namespace throughline::ui
