#pragma once

#include <QLabel>
#include <QResizeEvent>

namespace throughline::ui {

/// A plain text that wraps and can be marked and copied; role: of its style.
inline QLabel* selectableLabel(const char* role) {
  auto* label = new QLabel;
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  label->setProperty("role", QString::fromLatin1(role));
  return label;
}

/// A plain text that wraps and is never lower than its lines: in a form a row would be as high as its field only.
class WrappedLabel final : public QLabel {
public:
  explicit WrappedLabel(const QString& text = {}) : QLabel(text) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
  }

protected:
  void resizeEvent(QResizeEvent* event) override {
    QLabel::resizeEvent(event);
    takeHeight();
  }
  bool event(QEvent* event) override {
    const bool done = QLabel::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange)
      takeHeight();
    return done;
  }

private:
  void takeHeight() {
    if (const int height = heightForWidth(width()); height != minimumHeight())
      setMinimumHeight(height);
  }
};

} // namespace throughline::ui
