#include "ui/dialogs/export_dialog.h"

#include "ui/session/settings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace throughline::ui {

ExportDialog::ExportDialog(const model::Document& document, model::MapId current, QWidget* parent)
    : QDialog(parent), map_(new QComboBox), page_(new QComboBox) {
  setWindowTitle(tr("Export PDF"));
  setMinimumWidth(420);
  for (const auto& map : document.maps) {
    maps_.push_back(map->id);
    map_->addItem(QString::fromStdString(map->details->title));
    if (map->id == current)
      map_->setCurrentIndex(map_->count() - 1);
  }
  map_->setAccessibleName(tr("Map"));
  page_->addItems({QStringLiteral("A4"), QStringLiteral("A3"), QStringLiteral("Letter")});
  page_->setCurrentText(Settings::pageSize());
  page_->setAccessibleName(tr("Page size"));
  auto* about =
      new QLabel(tr("The report holds the finding, the map, the charts with their tables, and method and limits."));
  about->setTextFormat(Qt::PlainText);
  about->setWordWrap(true);
  about->setProperty("role", QStringLiteral("quiet"));
  auto* form = new QFormLayout;
  form->addRow(tr("Map"), map_);
  form->addRow(tr("Page size"), page_);
  auto* buttons = new QDialogButtonBox;
  buttons->addButton(tr("Choose a place..."), QDialogButtonBox::AcceptRole)->setAccessibleName(tr("Choose a place"));
  buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
  auto* rows = new QVBoxLayout(this);
  rows->addLayout(form);
  rows->addWidget(about);
  rows->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, [this] {
    Settings::setPageSize(page_->currentText());
    accept();
  });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

model::MapId ExportDialog::map() const {
  return maps_[static_cast<std::size_t>(map_->currentIndex())];
}

report::PageSize ExportDialog::pageSize() const {
  return report::pageSizeNamed(page_->currentText().toStdString()).value_or(report::PageSize::a4);
}

} // namespace throughline::ui
