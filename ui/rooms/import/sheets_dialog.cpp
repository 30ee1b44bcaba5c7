#include "ui/rooms/import/sheets_dialog.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace throughline::ui {

SheetsDialog::SheetsDialog(const QString& file, const QStringList& sheets, QWidget* parent)
    : QDialog(parent), sheets_(new QListWidget) {
  setWindowTitle(tr("Choose sheets"));
  auto* says = new QLabel(tr("\"%1\" has several sheets. Each that you choose becomes a source of its own.")
                              .arg(QFileInfo(file).fileName()));
  says->setTextFormat(Qt::PlainText);
  says->setWordWrap(true);
  sheets_->setAccessibleName(tr("Sheets"));
  for (const auto& sheet : sheets) {
    auto* item = new QListWidgetItem(sheet, sheets_);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(sheets_->count() == 1 ? Qt::Checked : Qt::Unchecked);
  }
  sheets_->setCurrentRow(0);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  auto* go = buttons->addButton(tr("Go on"), QDialogButtonBox::AcceptRole);
  go->setDefault(true);
  auto* rows = new QVBoxLayout(this);
  rows->addWidget(says);
  rows->addWidget(sheets_, 1);
  rows->addWidget(buttons);
  resize(420, 320);
  connect(sheets_, &QListWidget::itemChanged, go, [this, go] { go->setEnabled(!chosen().isEmpty()); });
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QStringList SheetsDialog::chosen() const {
  QStringList names;
  for (int row = 0; row < sheets_->count(); ++row)
    if (sheets_->item(row)->checkState() == Qt::Checked)
      names << sheets_->item(row)->text();
  return names;
}

} // namespace throughline::ui
