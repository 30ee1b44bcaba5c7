#pragma once

#include <QTimer>
#include <QWidget>

namespace throughline::ui {

class CaptureBox;
class Show;

/// What the room sees: one slide, full screen, and what lies over it. Takes the keys of the show; while a field in it
/// has the focus they are that field's.
class ShowScreen : public QWidget {
  Q_OBJECT

public:
  explicit ShowScreen(Show& show, QWidget* parent = nullptr);
  /// The field for captures, at the lower edge; hidden until it is wanted.
  CaptureBox& captureBox() { return *capture_; }

protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void closeEvent(QCloseEvent* event) override;

private:
  QPointF inSlide(const QPointF& at) const;
  void wake();
  void refresh();

  Show& show_;
  CaptureBox* capture_;
  QTimer second_; ///< while the timer runs here
  QTimer still_;  ///< hides the pointer when it has not moved for a while
};

/// The keys of a show, for any window of it; whether the key was one.
bool takeShowKey(Show& show, const QKeyEvent& event);

} // namespace throughline::ui
