#include "ui/dialogs/preferences_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace throughline::ui {

PreferencesDialog::PreferencesDialog(QWidget* parent)
    : QDialog(parent), theme_(new QComboBox), page_(new QComboBox), rarest_(new QDoubleSpinBox) {
  setWindowTitle(tr("Preferences"));
  theme_->addItems({tr("Light"), tr("Dark"), tr("High contrast")});
  theme_->setCurrentIndex(static_cast<int>(Settings::theme()));
  theme_->setAccessibleName(tr("Theme"));
  page_->addItems({tr("A4"), tr("A3"), tr("Letter")});
  page_->setCurrentText(Settings::pageSize());
  page_->setAccessibleName(tr("Page size of reports"));
  rarest_->setRange(0, 50);
  rarest_->setDecimals(1);
  rarest_->setSuffix(tr(" % of cases"));
  rarest_->setValue(100 * Settings::rarestActivity());
  rarest_->setAccessibleName(tr("Event logs: leave out activities in less than"));
  auto* form = new QFormLayout;
  form->addRow(tr("Theme"), theme_);
  form->addRow(tr("Page size of reports"), page_);
  form->addRow(tr("Event logs: leave out activities in less than"), rarest_);
  auto* buttons = new QDialogButtonBox;
  auto* use = buttons->addButton(tr("Use"), QDialogButtonBox::AcceptRole);
  use->setDefault(true);
  buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
  auto* rows = new QVBoxLayout(this);
  rows->addLayout(form);
  rows->addWidget(buttons);
  setMinimumWidth(420);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(buttons, &QDialogButtonBox::accepted, this, [this] {
    Settings::setPageSize(page_->currentText());
    Settings::setRarestActivity(rarest_->value() / 100);
    accept();
  });
}

Theme PreferencesDialog::theme() const {
  return static_cast<Theme>(theme_->currentIndex());
}

} // namespace throughline::ui
