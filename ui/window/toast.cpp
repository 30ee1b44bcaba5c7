#include "ui/window/toast.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace throughline::ui {
namespace {

constexpr int toastTime = 8000;
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
  parent->installEventFilter(this);
  timer_.setSingleShot(true);
  timer_.setInterval(toastTime);
  connect(&timer_, &QTimer::timeout, this, &Toast::goAway);
  connect(button_, &QPushButton::clicked, this, [this] {
    hide();
    if (action_)
      action_();
  });
  hide();
}

void Toast::say(const QString& text, const QString& actionText, std::function<void()> action) {
  text_->setText(text);
  setAccessibleName(text);
  button_->setText(actionText);
  button_->setAccessibleName(actionText);
  action_ = std::move(action);
  adjustSize();
  place();
  show();
  raise();
  timer_.start();
  QAccessibleEvent event(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&event);
}

QString Toast::text() const { return text_->text(); }

bool Toast::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize)
    place();
  return QFrame::eventFilter(watched, event);
}

void Toast::place() {
  const auto* around = parentWidget();
  move((around->width() - width()) / 2, around->height() - height() - toastGap);
}

void Toast::goAway() {
  if (underMouse() || button_->hasFocus())
    timer_.start();
  else
    hide();
}

} // namespace throughline::ui
