#pragma once

#include <QPlainTextEdit>

namespace throughline::ui {

struct Look;

/// The text edit that is laid over a card, a head or a cell. Enter commits, Shift+Enter is a new line, Esc cancels;
/// losing the focus commits. Ends exactly once.
class InPlaceEditor : public QPlainTextEdit {
  Q_OBJECT

public:
  enum class Ending { committed, cancelled, committedToNext, committedToPrevious };

  /// Takes the place on its parent that it is given, and grows downwards with its text.
  InPlaceEditor(QWidget* parent, const QRect& place, const QFont& font, const QColor& ground, const Look& look);

  /// Commits now when it has not ended yet.
  void finish();
  /// Goes on after an ending that could not be taken.
  void resume() { over_ = false; }

Q_SIGNALS:
  void ended(throughline::ui::InPlaceEditor::Ending ending, const QString& text);

protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  bool event(QEvent* event) override;

private:
  void end(Ending ending);
  void grow();

  int leastHeight_;
  bool over_ = false;
};

} // namespace throughline::ui
