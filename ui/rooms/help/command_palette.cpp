#include "ui/rooms/help/command_palette.h"

#include "ui/session/action_row.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {

CommandPalette::CommandPalette(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent), actions_(actions), text_(new QLineEdit), list_(new QListWidget) {
  setWindowTitle(tr("Commands"));
  resize(520, 400);
  text_->setPlaceholderText(tr("Type a part of a command"));
  text_->setAccessibleName(tr("Type a part of a command"));
  text_->installEventFilter(this);
  list_->setAccessibleName(tr("Commands"));
  list_->setFocusPolicy(Qt::NoFocus);
  auto* rows = new QVBoxLayout(this);
  rows->addWidget(text_);
  rows->addWidget(list_);
  connect(text_, &QLineEdit::textChanged, this, &CommandPalette::filter);
  connect(text_, &QLineEdit::returnPressed, this, &CommandPalette::choose);
  connect(list_, &QListWidget::itemClicked, this, &CommandPalette::choose);
  filter({});
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const auto key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
      QCoreApplication::sendEvent(list_, event);
      return true;
    }
  }
  return QDialog::eventFilter(watched, event);
}

void CommandPalette::filter(const QString& text) {
  list_->clear();
  const auto words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
  for (int place = 0; place < actions_.size(); ++place) {
    auto* action = actions_[place];
    const auto name = plainName(action->text());
    if (!std::all_of(words.begin(), words.end(),
                     [&name](const auto& part) { return name.contains(part, Qt::CaseInsensitive); }))
      continue;
    const auto keys = action->shortcut().toString(QKeySequence::NativeText);
    auto* item =
        new QListWidgetItem(action->icon(), keys.isEmpty() ? name : name + QStringLiteral("    ") + keys, list_);
    item->setData(Qt::UserRole, place);
    if (!action->isEnabled())
      item->setFlags(Qt::NoItemFlags);
    else if (list_->currentRow() < 0)
      list_->setCurrentItem(item);
  }
}

void CommandPalette::choose() {
  const auto* item = list_->currentItem();
  if (item == nullptr)
    return;
  chosen_ = actions_[item->data(Qt::UserRole).toInt()];
  accept();
}

} // namespace throughline::ui
