#include "ui/canvas/in_place_editor.h"

#include "ui/paint/look.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QTextDocument>

#include <utility>

namespace throughline::ui {

InPlaceEditor::InPlaceEditor(QWidget* parent, const QRect& place, const QFont& font, const QColor& ground,
                             const Look& look)
    : QPlainTextEdit(parent), leastHeight_(place.height()) {
  setAccessibleName(tr("Title"));
  setFont(font);
  setFrameShape(QFrame::NoFrame);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setTabChangesFocus(true);
  document()->setDocumentMargin(3);
  QPalette colours = palette();
  colours.setColor(QPalette::Base, ground);
  colours.setColor(QPalette::Text, look.text);
  colours.setColor(QPalette::PlaceholderText, look.mutedText);
  setPalette(colours);
  setStyleSheet(QStringLiteral("QPlainTextEdit { border: 1px solid %1; border-radius: 4px; }").arg(look.focus.name()));
  setGeometry(place);
  connect(this, &QPlainTextEdit::textChanged, this, &InPlaceEditor::grow);
}

void InPlaceEditor::finish() {
  end(Ending::committed);
}

void InPlaceEditor::keyPressEvent(QKeyEvent* event) {
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (isEnter && event->modifiers().testFlag(Qt::ShiftModifier))
    insertPlainText(QStringLiteral("\n"));
  else if (isEnter)
    end(Ending::committed);
  else if (event->key() == Qt::Key_Escape)
    end(Ending::cancelled);
  else
    QPlainTextEdit::keyPressEvent(event);
  event->accept(); // what the text has no use for is not for the canvas below either
}

bool InPlaceEditor::event(QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
      end(key == Qt::Key_Tab ? Ending::committedToNext : Ending::committedToPrevious);
      return true;
    }
  }
  return QPlainTextEdit::event(event);
}

void InPlaceEditor::focusOutEvent(QFocusEvent* event) {
  QPlainTextEdit::focusOutEvent(event);
  const bool comesBack = event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
  if (!comesBack)
    end(Ending::committed);
}

void InPlaceEditor::end(Ending ending) {
  if (std::exchange(over_, true))
    return;
  Q_EMIT ended(ending, toPlainText());
}

void InPlaceEditor::grow() {
  const double lines = document()->documentLayout()->documentSize().height();
  const int wanted = static_cast<int>(lines * fontMetrics().lineSpacing()) + 14;
  resize(width(), std::max(leastHeight_, wanted));
}

} // namespace throughline::ui
