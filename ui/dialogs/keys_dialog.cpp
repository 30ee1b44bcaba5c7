#include "ui/dialogs/keys_dialog.h"

#include "ui/dialogs/fitted_columns.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace throughline::ui {
namespace {

void fillKeys(QTreeWidget& list, const std::vector<KeyRow>& rows, const QString& part) {
  list.clear();
  QTreeWidgetItem* group = nullptr;
  for (const auto& row : rows) {
    if (!(row.text + row.keys).contains(part, Qt::CaseInsensitive))
      continue;
    if (group == nullptr || group->text(0) != row.group) {
      group = new QTreeWidgetItem(&list, {row.group});
      group->setFlags(Qt::ItemIsEnabled);
      auto font = group->font(0);
      font.setBold(true);
      group->setFont(0, font);
    }
    new QTreeWidgetItem(group, {row.text, row.keys});
  }
  list.expandAll();
}

} // namespace

KeysDialog::KeysDialog(const std::vector<KeyRow>& rows, QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("Keys"));
  resize(680, 620);
  auto* part = new QLineEdit;
  part->setPlaceholderText(tr("Find a key"));
  part->setAccessibleName(tr("Find a key"));
  auto* list = new QTreeWidget;
  list->setAccessibleName(tr("Keys"));
  list->setHeaderLabels({tr("What it does"), tr("Keys")});
  list->setRootIsDecorated(false);
  fitColumns(*list, 0);
  auto* buttons = new QDialogButtonBox;
  auto* closing = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
  closing->setAutoDefault(false);
  auto* parts = new QVBoxLayout(this);
  parts->addWidget(part);
  parts->addWidget(list);
  parts->addWidget(buttons);
  connect(part, &QLineEdit::textChanged, this, [list, rows](const QString& text) { fillKeys(*list, rows, text); });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  fillKeys(*list, rows, {});
}

} // namespace throughline::ui
