#include "ui/panels/note_text.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace throughline::ui {
namespace {

constexpr int mostLines = 12; ///< longer ones are scrolled

} // namespace

NoteText::NoteText(const QString& text) : kept_(text) {
  setPlainText(text);
  setTabChangesFocus(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setMinimumWidth(40);
  connect(this, &QPlainTextEdit::textChanged, this, &NoteText::fit);
  fit();
}

void NoteText::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && event->modifiers().testFlag(Qt::ShiftModifier))
    insertPlainText(QStringLiteral("\n"));
  else if (enter)
    keep();
  else if (event->key() == Qt::Key_Escape && toPlainText() != kept_)
    setPlainText(kept_);
  else
    QPlainTextEdit::keyPressEvent(event);
}

void NoteText::focusOutEvent(QFocusEvent* event) {
  QPlainTextEdit::focusOutEvent(event);
  if (event->reason() != Qt::PopupFocusReason)
    keep();
}

void NoteText::resizeEvent(QResizeEvent* event) {
  QPlainTextEdit::resizeEvent(event);
  fit();
}

void NoteText::keep() {
  if (toPlainText() == kept_)
    return;
  kept_ = toPlainText();
  Q_EMIT changed(kept_);
}

/// The layout of plain texts counts in lines.
void NoteText::fit() {
  int lines = 0;
  for (auto block = document()->firstBlock(); block.isValid(); block = block.next())
    lines += std::max(1, block.layout()->lineCount());
  const double text = std::clamp(lines, 1, mostLines) * fontMetrics().lineSpacing() + 2 * document()->documentMargin();
  const int frame = isVisible() ? height() - viewport()->height() : 2 * frameWidth() + 6;
  setVerticalScrollBarPolicy(lines > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
  setFixedHeight(static_cast<int>(std::ceil(text)) + frame);
}

} // namespace throughline::ui
