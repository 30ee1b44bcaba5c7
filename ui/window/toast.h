#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace throughline::ui {

/// A short message at the bottom of its parent, with one action, that goes away by itself. While it has the focus or the
/// pointer is over it, it stays.
class Toast : public QFrame {
  Q_OBJECT

public:
  explicit Toast(QWidget* parent);
  void say(const QString& text, const QString& actionText, std::function<void()> action);
  QString text() const;

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void place();
  void goAway();

  QLabel* text_;
  QPushButton* button_;
  std::function<void()> action_;
  QTimer timer_;
};

} // namespace throughline::ui
