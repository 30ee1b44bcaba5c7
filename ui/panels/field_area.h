#pragma once

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace throughline::ui {

/// Never narrower than what is in it: it scrolls up and down only, so what is cut at the side could not be reached. Its
/// contents are the stops of the keyboard.
class FieldArea : public QScrollArea {
public:
  FieldArea() {
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
  }

  QSize minimumSizeHint() const override {
    const QSize least = QScrollArea::minimumSizeHint();
    return widget() == nullptr
               ? least
               : QSize(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), least.height());
  }

protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
      updateGeometry();
    return QScrollArea::eventFilter(watched, event);
  }
};

} // namespace throughline::ui
