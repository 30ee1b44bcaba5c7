#include "ui/dialogs/bring_in_dialog.h"

#include "ui/dialogs/changes_list.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {

BringInDialog::BringInDialog(const QString& file, tasks::Compared compared, QWidget* parent)
    : QDialog(parent), compared_(std::move(compared)), changes_(new ChangesList(true)), count_(new QLabel) {
  setWindowTitle(tr("Bring in changes"));
  resize(820, 520);
  auto* says =
      new QLabel(compared_.base ? tr("What %1 has otherwise since version %2, which both files have. Take away "
                                     "the tick where yours is to stay.")
                                      .arg(file)
                                      .arg(*compared_.base)
                                : tr("%1 and this file have no version in common: whatever differs is listed. "
                                     "Take away the tick where yours is to stay.")
                                      .arg(file));
  if (!compared_.kept.empty())
    says->setText(says->text() + QLatin1Char(' ') +
                  tr("%n things that they removed and you changed since stay.", nullptr,
                     static_cast<int>(compared_.kept.size())));
  const auto conflicts = std::ranges::count_if(compared_.lines, &exchange::ChangeLine::conflict);
  if (conflicts > 0)
    says->setText(says->text() + QLatin1Char(' ') +
                  tr("%n texts both of you have changed: yours stays unless you tick theirs.", nullptr,
                     static_cast<int>(conflicts)));
  says->setWordWrap(true);
  says->setTextFormat(Qt::PlainText);
  auto* all = new QPushButton(tr("Choose all"));
  auto* none = new QPushButton(tr("Choose none"));
  auto* row = new QHBoxLayout;
  for (auto* button : {all, none}) {
    button->setAutoDefault(false);
    row->addWidget(button);
  }
  row->addWidget(count_, 1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  take_ = buttons->addButton(tr("Bring in"), QDialogButtonBox::AcceptRole);
  auto* rows = new QVBoxLayout(this);
  rows->addWidget(says);
  rows->addWidget(changes_, 1);
  rows->addLayout(row);
  rows->addWidget(buttons);
  changes_->setHeaderLabels({tr("Change"), tr("What"), tr("Field"), tr("Mine"), tr("Theirs")});
  changes_->show(compared_.lines);
  connect(all, &QPushButton::clicked, this, [this] { changes_->chooseAll(true); });
  connect(none, &QPushButton::clicked, this, [this] { changes_->chooseAll(false); });
  connect(changes_, &ChangesList::choiceChanged, this, &BringInDialog::showCount);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  showCount();
}

Result<model::Document> BringInDialog::merged() const {
  return tasks::merged(compared_, changes_->chosenOf(compared_.changes));
}

void BringInDialog::showCount() {
  const int count = changes_->chosenCount();
  count_->setText(tr("%n changes are taken", nullptr, count));
  take_->setEnabled(count > 0);
}

} // namespace throughline::ui
