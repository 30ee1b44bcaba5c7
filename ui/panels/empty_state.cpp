#include "ui/panels/empty_state.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace throughline::ui {

EmptyState::EmptyState(const QString& sentence, const QString& action, QWidget* parent) : QWidget(parent) {
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
  if (!action.isEmpty()) {
    auto* button = new QPushButton(action);
    connect(button, &QPushButton::clicked, this, &EmptyState::wanted);
    rows->addWidget(button, 0, Qt::AlignHCenter);
  }
  rows->addStretch();
}

} // namespace throughline::ui
