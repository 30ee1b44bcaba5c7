#include "ui/window/banner.h"

#include "ui/session/icons.h"
#include "ui/window/sign.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace throughline::ui {

Banner::Banner(QWidget* parent) : QFrame(parent), text_(new QLabel), button_(new QPushButton(tr("Try again"))) {
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
  row->addWidget(button_);
  row->addWidget(closing);
  connect(closing, &QToolButton::clicked, this, &QWidget::hide);
  connect(button_, &QPushButton::clicked, this, [this] {
    hide();
    if (action_)
      action_();
  });
  hide();
}

void Banner::say(const QString& sentence, const QString& actionText, std::function<void()> action) {
  text_->setText(sentence);
  setAccessibleDescription(sentence);
  button_->setText(actionText);
  button_->setAccessibleName(actionText);
  button_->setVisible(!actionText.isEmpty());
  action_ = std::move(action);
  show();
  QAccessibleEvent event(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&event);
}

QString Banner::sentence() const {
  return text_->text();
}

} // namespace throughline::ui
