#pragma once

#include <QDialog>

namespace throughline::ui {

/// Name, version, licence, and what the program does with data: nothing leaves this computer.
class AboutDialog : public QDialog {
  Q_OBJECT

public:
  explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace throughline::ui
