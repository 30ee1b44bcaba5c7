#include "ui/dialogs/rehearsal_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace throughline::ui {

RehearsalDialog::RehearsalDialog(const QStringList& remarks, QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("Rehearse"));
  auto* finding = new QLabel(remarks.isEmpty() ? tr("Everything can be read from eight screen heights away.")
                                               : tr("These cannot be read by everybody in the room, or are cut:"),
                             this);
  finding->setWordWrap(true);
  auto* list = new QListWidget(this);
  list->setAccessibleName(tr("What cannot be read"));
  list->setWordWrap(true);
  list->addItems(remarks);
  list->setVisible(!remarks.isEmpty());
  auto* buttons = new QDialogButtonBox(this);
  auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::AcceptRole);
  close->setDefault(true);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(finding);
  layout->addWidget(list, 1);
  layout->addWidget(buttons);
  resize(560, remarks.isEmpty() ? 120 : 380);
}

} // namespace throughline::ui
