#include "ui/dialogs/rehearsal_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace throughline::ui {

RehearsalDialog::RehearsalDialog(const std::vector<StepChoice>& steps, const QStringList& remarks, QWidget* parent)
    : QDialog(parent), steps_(steps), list_(new QListWidget(this)) {
  setWindowTitle(tr("Rehearse"));
  auto* finding = new QLabel(remarks.isEmpty() ? tr("Everything can be read from eight screen heights away.")
                                               : tr("These cannot be read by everybody in the room, or are cut:"),
                             this);
  finding->setWordWrap(true);
  auto* cut = new QListWidget(this);
  cut->setAccessibleName(tr("What cannot be read"));
  cut->setWordWrap(true);
  cut->setResizeMode(QListView::Adjust); // rows are as high as their words are in the width that the list has now
  cut->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  cut->addItems(remarks);
  cut->setVisible(!remarks.isEmpty());
  auto* buttons = new QDialogButtonBox(this);
  buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole)->setDefault(true);
  buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(
      new QLabel(tr("Steps of the presentation, in their order; without a tick they are left out"), this));
  layout->addWidget(makeSteps(steps), 2);
  layout->addWidget(finding);
  layout->addWidget(cut, 1);
  layout->addWidget(buttons);
  resize(560, remarks.isEmpty() ? 420 : 560);
}

QWidget* RehearsalDialog::makeSteps(const std::vector<StepChoice>& steps) {
  list_->setAccessibleName(tr("Steps"));
  for (std::size_t i = 0; i < steps.size(); ++i) {
    auto* item = new QListWidgetItem(steps[i].name, list_);
    item->setData(Qt::UserRole, static_cast<int>(i));
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(steps[i].shown ? Qt::Checked : Qt::Unchecked);
  }
  list_->setCurrentRow(0);
  list_->setDragDropMode(QAbstractItemView::InternalMove);
  auto* both = new QWidget(this);
  auto* row = new QHBoxLayout(both);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(list_, 1);
  auto* moves = new QVBoxLayout;
  const auto move = [&](const QString& name, const QKeySequence& key, int by) {
    auto* button = new QPushButton(name, both);
    button->setShortcut(key);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, by] { moveStep(by); });
    moves->addWidget(button);
  };
  move(tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), -1);
  move(tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), 1);
  moves->addStretch(1);
  row->addLayout(moves);
  return both;
}

void RehearsalDialog::moveStep(int by) {
  const int from = list_->currentRow();
  const int to = from + by;
  if (from < 0 || to < 0 || to >= list_->count())
    return;
  auto* item = list_->takeItem(from);
  list_->insertItem(to, item);
  list_->setCurrentRow(to);
}

present::StepOrder RehearsalDialog::order() const {
  present::StepOrder order;
  bool usual = true;
  for (int row = 0; row < list_->count(); ++row) {
    const auto* item = list_->item(row);
    const int step = item->data(Qt::UserRole).toInt();
    const auto& key = steps_[static_cast<std::size_t>(step)].key;
    usual = usual && step == row;
    (item->checkState() == Qt::Checked ? order.shown : order.leftOut).push_back(key);
  }
  // In the order in which they come: a stage that is added later finds its own place.
  if (usual)
    order.shown.clear();
  return order;
}

} // namespace throughline::ui
