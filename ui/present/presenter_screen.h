#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace throughline::ui {

class CaptureBox;
class Show;
class SlideThumbnail;

/// What only the speaker sees: notes, this step and the next, clock and timer, agenda, and the field for captures.
class PresenterScreen : public QWidget {
  Q_OBJECT

public:
  explicit PresenterScreen(Show& show, QWidget* parent = nullptr);
  ~PresenterScreen() override;
  CaptureBox& captureBox() { return *capture_; }
  /// What is written of the agenda goes into the document now.
  void keepAgenda();

Q_SIGNALS:
  void workshopEndWanted();

protected:
  void keyPressEvent(QKeyEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  QWidget* makeTimes();
  QWidget* makeNotKept();
  QWidget* makeNotes();
  QWidget* makeAgenda();
  void showAgenda();
  void refresh();
  void tick();

  Show& show_;
  QLabel* place_;
  QLabel* clock_;
  QLabel* timer_;
  QLabel* agendaNow_;
  QLabel* next_;
  SlideThumbnail* thisSlide_;
  SlideThumbnail* nextSlide_;
  QPushButton* throwAway_; ///< while votes or a guess are begun
  QPlainTextEdit* notes_;
  QPlainTextEdit* agenda_;
  CaptureBox* capture_;
  QTimer second_;
  QTimer agendaRests_; ///< nobody has written for a moment: it is kept
};

} // namespace throughline::ui
