#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace throughline::ui {

/// An inline message over the map: what happened and why, with a verb to do something about it, and a way to close it.
class Banner : public QFrame {
  Q_OBJECT

public:
  explicit Banner(QWidget* parent = nullptr);
  /// Shows the sentence; with an action text there is a button that calls action and hides the banner.
  void say(const QString& sentence, const QString& actionText = {}, std::function<void()> action = {});
  QString sentence() const;

private:
  QLabel* text_;
  QPushButton* button_;
  std::function<void()> action_;
};

} // namespace throughline::ui
