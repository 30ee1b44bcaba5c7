#pragma once

#include "ui/session/icons.h"

#include <QWidget>

namespace throughline::ui {

/// An icon beside a text, in the colours of the theme in force. A sign only: the text says it in words.
class Sign : public QWidget {
public:
  Sign(Icon which, int size, QWidget* parent = nullptr);

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  Icon which_;
};

} // namespace throughline::ui
