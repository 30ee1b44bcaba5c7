#include "ui/rooms/import/sheets_dialog.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {

SheetsDialog::SheetsDialog(const QString& file, const QStringList& sheets, const QStringList& withAnswers,
                           QWidget* parent)
    : QDialog(parent), sheets_(new QListWidget) {
  setWindowTitle(tr("Choose sheets"));
  auto* says = new QLabel(tr("\"%1\" has several sheets. Each that you choose becomes a source of its own.")
                              .arg(QFileInfo(file).fileName()));
  says->setTextFormat(Qt::PlainText);
  says->setWordWrap(true);
  sheets_->setAccessibleName(tr("Sheets"));
  const auto first = withAnswers.isEmpty() ? sheets.value(0) : withAnswers.front();
  for (const auto& sheet : sheets) {
    auto* item =
        new QListWidgetItem(withAnswers.contains(sheet) ? tr("%1 (looks like answers)").arg(sheet) : sheet, sheets_);
    item->setData(Qt::UserRole, sheet);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(sheet == first ? Qt::Checked : Qt::Unchecked);
  }
  sheets_->setCurrentRow(static_cast<int>(std::max<qsizetype>(0, sheets.indexOf(first))));
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
      names << sheets_->item(row)->data(Qt::UserRole).toString();
  return names;
}

} // namespace throughline::ui
