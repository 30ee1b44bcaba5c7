#include "ui/dialogs/bring_in_dialog.h"

#include "ui/dialogs/changes_list.h"
#include "ui/session/error_words.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {

BringInDialog::BringInDialog(const QString& file, tasks::Compared compared, Apply apply, QWidget* parent)
    : QDialog(parent), compared_(std::move(compared)), apply_(std::move(apply)), changes_(new ChangesList(true)),
      count_(new QLabel), refused_(new QLabel) {
  setWindowTitle(tr("Bring in changes"));
  resize(820, 520);
  auto* says = new QLabel(introduction(file));
  for (auto* label : {says, refused_}) {
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
  }
  refused_->hide();
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
  rows->addWidget(refused_);
  rows->addWidget(buttons);
  changes_->setHeaderLabels({tr("Change"), tr("What"), tr("Field"), tr("Mine"), tr("Theirs")});
  auto lines = compared_.lines;
  lines.insert(lines.end(), compared_.kept.begin(), compared_.kept.end());
  changes_->show(lines);
  connect(all, &QPushButton::clicked, this, [this] { changes_->chooseAll(true); });
  connect(none, &QPushButton::clicked, this, [this] { changes_->chooseAll(false); });
  connect(changes_, &ChangesList::choiceChanged, this, &BringInDialog::showCount);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  showCount();
}

QString BringInDialog::introduction(const QString& file) const {
  QStringList said{compared_.base ? tr("What differs in %1 since version %2, the last that both files have. Take away "
                                       "the tick where yours is to stay.")
                                        .arg(file)
                                        .arg(*compared_.base)
                                  : tr("%1 and this file have no version in common: whatever differs is listed. "
                                       "Take away the tick where yours is to stay.")
                                        .arg(file)};
  if (!compared_.kept.empty())
    said << tr("%n things that they removed and you changed since stay.", nullptr,
               static_cast<int>(compared_.kept.size()));
  const auto conflicts = static_cast<int>(std::ranges::count_if(compared_.lines, &exchange::ChangeLine::conflict));
  if (conflicts > 0)
    said << tr("%n times both of you have changed the same: yours stays unless you tick theirs.", nullptr, conflicts);
  if (compared_.settled > 0)
    said << tr("%n conflicts in which you kept yours before are not asked again.", nullptr, compared_.settled);
  return said.join(QLatin1Char(' '));
}

void BringInDialog::accept() {
  const auto document = tasks::merged(compared_, changes_->chosenOf(compared_.changes), tasks::Unchosen::keepsMine);
  if (document.ok()) {
    if (apply_(*document))
      QDialog::accept();
    return;
  }
  refused_->setText(sentence(document.error()) + QLatin1Char(' ') +
                    tr("Nothing was taken, and your choice is still here: take away the ticks that this is about, or "
                       "close this and mend it first."));
  refused_->show();
}

int BringInDialog::takenCount() const {
  return changes_->chosenCount();
}

void BringInDialog::showCount() {
  const int count = changes_->chosenCount();
  count_->setText(tr("%n changes are taken", nullptr, count));
  // Where nothing but conflicts is listed, none taken is an answer as well.
  const bool settles = count == 0 && std::ranges::all_of(compared_.lines, &exchange::ChangeLine::conflict);
  take_->setText(settles ? tr("Keep mine") : tr("Bring in"));
  take_->setEnabled(count > 0 || settles);
}

} // namespace throughline::ui
