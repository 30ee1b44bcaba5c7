#include "ui/window/banner.h"

#include "ui/session/icons.h"
#include "ui/window/sign.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace throughline::ui {

Banner::Banner(QWidget* parent) : QFrame(parent), text_(new QLabel), first_(choice()), second_(choice()) {
  setProperty("role", QStringLiteral("banner"));
  setAccessibleName(tr("Message"));
  text_->setTextFormat(Qt::PlainText);
  text_->setWordWrap(true);
  text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* closing = new QToolButton;
  closing->setIcon(icon(Icon::close));
  closing->setText(tr("Close message"));
  closing->setAccessibleName(closing->text());
  closing->setToolTip(closing->text());
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(12, 6, 6, 6);
  row->setSpacing(10);
  row->addWidget(new Sign(Icon::warning, 20));
  row->addWidget(text_, 1);
  for (auto* each : {&first_, &second_}) {
    row->addWidget(each->button);
    connect(each->button, &QPushButton::clicked, this, [this, each] {
      hide();
      if (const auto action = each->action) // may say something, and so put another in its place
        action();
    });
  }
  row->addWidget(closing);
  connect(closing, &QToolButton::clicked, this, &QWidget::hide);
  hide();
}

Banner::Choice Banner::choice() {
  return {.button = new QPushButton(tr("Try again"))};
}

void Banner::offer(Choice& choice, const QString& text, const Action& action) {
  choice.button->setText(text);
  choice.button->setAccessibleName(text);
  choice.button->setVisible(!text.isEmpty());
  choice.action = action;
}

void Banner::say(const QString& sentence, const QString& actionText, const Action& action, const QString& otherText,
                 const Action& other) {
  text_->setText(sentence);
  setAccessibleDescription(sentence);
  offer(first_, actionText, action);
  offer(second_, otherText, other);
  show();
  QAccessibleEvent event(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&event);
}

QString Banner::sentence() const {
  return text_->text();
}

} // namespace throughline::ui
