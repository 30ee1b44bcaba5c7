#include "ui/panels/empty_state.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace throughline::ui {

EmptyState::EmptyState(const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent), buttons_(new QHBoxLayout) {
  auto* label = new QLabel(sentence);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setAlignment(Qt::AlignCenter);
  label->setProperty("role", QStringLiteral("quiet"));
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(20, 20, 20, 20);
  rows->setSpacing(12);
  rows->addStretch();
  rows->addWidget(label);
  buttons_->setSpacing(8);
  rows->addLayout(buttons_);
  rows->setAlignment(buttons_, Qt::AlignHCenter);
  if (!action.isEmpty()) {
    auto* button = new QPushButton(action);
    connect(button, &QPushButton::clicked, this, &EmptyState::wanted);
    buttons_->addWidget(button);
  }
  rows->addStretch();
}

void EmptyState::offer(const QString& other) {
  auto* button = new QPushButton(other);
  connect(button, &QPushButton::clicked, this, &EmptyState::otherWanted);
  buttons_->addWidget(button);
}

} // namespace throughline::ui
