#pragma once

#include "core/data/comments/forgotten.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace throughline::ui {

/// What an import stores of the people in it, and a sentence that says so.
class PrivacyForm : public QWidget {
  Q_OBJECT

public:
  explicit PrivacyForm(QWidget* parent = nullptr);
  data::Discretion discretion() const;

private:
  void say();

  QComboBox* keys_;
  QComboBox* comments_;
  QLabel* said_;
};

} // namespace throughline::ui
