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
  using Action = std::function<void()>;
  /// Shows the sentence; with an action text there is a button that calls action and hides the banner, and with another
  /// text a second one.
  void say(const QString& sentence, const QString& actionText = {}, const Action& action = {},
           const QString& otherText = {}, const Action& other = {});
  QString sentence() const;

private:
  struct Choice {
    QPushButton* button;
    Action action{};
  };
  Choice choice();
  static void offer(Choice& choice, const QString& text, const Action& action);

  QLabel* text_;
  Choice first_, second_;
};

} // namespace throughline::ui
