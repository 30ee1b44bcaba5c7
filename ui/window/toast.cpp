#include "ui/window/toast.h"

#include <QAccessible>
#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHoverEvent>
#include <QLabel>
#include <QPushButton>
#include <QUndoStack>

#include <algorithm>

namespace throughline::ui {
namespace {

constexpr int shortestToast = 6000;
constexpr int toastPerLetter = 80;
constexpr int longestToast = 15'000;
constexpr int toastGap = 20;

} // namespace

Toast::Toast(QWidget* parent) : QFrame(parent), text_(new QLabel), button_(new QPushButton(tr("Undo"))) {
  setProperty("role", QStringLiteral("toast"));
  setAutoFillBackground(true);
  text_->setTextFormat(Qt::PlainText);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(16, 8, 10, 8);
  row->setSpacing(14);
  row->addWidget(text_);
  row->addWidget(button_);
  setAttribute(Qt::WA_Hover);
  parent->installEventFilter(this);
  button_->installEventFilter(this);
  timer_.setSingleShot(true);
  connect(&timer_, &QTimer::timeout, this, &Toast::timeOver);
  connect(button_, &QPushButton::clicked, this, [this] {
    hide();
    if (const auto action = action_) // may say something, and so put another in its place
      action();
  });
  hide();
}

void Toast::say(const QString& text, const QString& actionText, std::function<void()> action) {
  text_->setText(text);
  setAccessibleName(text);
  button_->setVisible(!actionText.isEmpty());
  button_->setText(actionText);
  button_->setAccessibleName(actionText);
  action_ = std::move(action);
  pointed_ = false;
  focused_ = false;
  timer_.setInterval(std::clamp(static_cast<int>(text.size()) * toastPerLetter, shortestToast, longestToast));
  wrapText();
  place();
  show();
  raise();
  timer_.start();
  QAccessibleEvent event(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&event);
}

void Toast::sayStep(const QString& text, QUndoStack& stack, const std::function<void()>& undo) {
  const int index = stack.index();
  disconnect(&stack, nullptr, this, nullptr);
  connect(&stack, &QUndoStack::indexChanged, this, [this, index](int now) {
    if (now != index)
      hide();
  });
  say(text, tr("Undo"), [&stack, index, undo] {
    // Only while it is still the last step: else it would take back something else.
    if (stack.index() == index)
      undo();
  });
}

QString Toast::text() const {
  return text_->text();
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
  if (watched == button_ && event->type() == QEvent::FocusIn) {
    const auto reason = static_cast<QFocusEvent*>(event)->reason();
    focused_ = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
  } else if (watched == button_ && event->type() == QEvent::FocusOut) {
    focused_ = false;
  } else if (watched == parentWidget() && event->type() == QEvent::Resize) {
    if (isVisible())
      wrapText();
    place();
  }
  return QFrame::eventFilter(watched, event);
}

bool Toast::event(QEvent* event) {
  // Appearing under a resting pointer sends an enter, but no move.
  if (event->type() == QEvent::HoverMove)
    pointed_ = static_cast<QHoverEvent*>(event)->position() != static_cast<QHoverEvent*>(event)->oldPosF() || pointed_;
  else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Hide)
    pointed_ = false;
  return QFrame::event(event);
}

/// As wide as its text, as far as the window has room; a longer one goes on in a second line.
void Toast::wrapText() {
  text_->setMinimumWidth(0);
  text_->setWordWrap(false);
  const int others = layout()->totalSizeHint().width() - text_->sizeHint().width();
  const int room = parentWidget()->width() - 2 * toastGap - others;
  if (text_->sizeHint().width() > room) {
    text_->setWordWrap(true);
    text_->setMinimumWidth(std::max(room, 0));
  }
  layout()->activate();
  const int wide = layout()->totalSizeHint().width();
  resize(wide,
         layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : layout()->totalSizeHint().height());
}

void Toast::place() {
  const auto* around = parentWidget();
  move((around->width() - width()) / 2, around->height() - height() - toastGap);
}

void Toast::timeOver() {
  if (pointed_ || focused_)
    timer_.start();
  else
    hide();
}

} // namespace throughline::ui
