#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;
class QUndoStack;

namespace throughline::ui {

/// A short message at the bottom of its parent, with one action, that goes away by itself. While somebody has gone
/// there with the pointer or the Tab key it stays; a pointer that merely rests where it appears, or a focus that fell
/// to it when another field went away, does not hold it.
class Toast : public QFrame {
  Q_OBJECT

public:
  explicit Toast(QWidget* parent);
  void say(const QString& text, const QString& actionText, std::function<void()> action);
  /// Of a step of undo, with the way to take it back while it is the last; goes with the step.
  void sayStep(const QString& text, QUndoStack& stack, const std::function<void()>& undo);
  QString text() const;
  /// How long it is read, in milliseconds: longer for longer texts.
  int stay() const { return timer_.interval(); }

public Q_SLOTS:
  /// What happens when its time is over: it goes, or stays another while for who is there.
  void timeOver();

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  bool event(QEvent* event) override;

private:
  void wrapText();
  void place();

  QLabel* text_;
  QPushButton* button_;
  std::function<void()> action_;
  QTimer timer_;
  bool pointed_ = false; ///< the pointer moved over it
  bool focused_ = false; ///< the focus was brought to its button
};

} // namespace throughline::ui
