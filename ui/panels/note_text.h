#pragma once

#include <QPlainTextEdit>

namespace throughline::ui {

/// A text that wraps and is as high as it needs to be. Enter keeps it, Shift+Enter is a new line, Escape takes back
/// what was typed; leaving it keeps it too.
class NoteText final : public QPlainTextEdit {
  Q_OBJECT

public:
  explicit NoteText(const QString& text);

Q_SIGNALS:
  void changed(const QString& text);

protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  void keep();
  void fit();

  QString kept_;
};

} // namespace throughline::ui
