#include "ui/rooms/help/command_palette.h"

#include "ui/session/action_row.h"

#include <QAction>
#include <QListWidget>

#include <algorithm>

namespace throughline::ui {

CommandPalette::CommandPalette(const QList<QAction*>& actions, QWidget* parent)
    : SearchDialog(tr("Commands"), tr("Type a part of a command"), tr("Commands"), parent), actions_(actions) {
  search({});
}

void CommandPalette::search(const QString& text) {
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

void CommandPalette::take() {
  const auto* item = list_->currentItem();
  if (item == nullptr)
    return;
  chosen_ = actions_[item->data(Qt::UserRole).toInt()];
  accept();
}

} // namespace throughline::ui
