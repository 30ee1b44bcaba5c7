#pragma once

#include <QDialog>

namespace throughline::ui {

/// What the last row could not read, before anybody sits in it.
class RehearsalDialog : public QDialog {
  Q_OBJECT

public:
  explicit RehearsalDialog(const QStringList& remarks, QWidget* parent = nullptr);
};

} // namespace throughline::ui
