#include "ui/dialogs/preferences_dialog.h"

#include "ui/session/translation.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {

PreferencesDialog::PreferencesDialog(QWidget* parent)
    : QDialog(parent), theme_(new QComboBox), text_(new QComboBox), language_(new QComboBox), page_(new QComboBox),
      rarest_(new QDoubleSpinBox), author_(new QLineEdit(Settings::authorName())) {
  setWindowTitle(tr("Preferences"));
  theme_->addItems({tr("Light"), tr("Dark"), tr("High contrast")});
  theme_->setCurrentIndex(static_cast<int>(Settings::theme()));
  theme_->setAccessibleName(tr("Theme"));
  for (const int percent : {100, 125, 150, 175, 200})
    text_->addItem(tr("%1 %").arg(percent), percent);
  text_->setCurrentIndex(std::max(0, text_->findData(Settings::textSize())));
  text_->setAccessibleName(tr("Text size"));
  language_->addItem(tr("As the system"), QString());
  for (const auto& language : translatedLanguages())
    language_->addItem(languageName(language), language);
  language_->setCurrentIndex(std::max(0, language_->findData(Settings::language())));
  language_->setAccessibleName(tr("Language (from the next start)"));
  page_->addItems({tr("A4"), tr("A3"), tr("Letter")});
  page_->setCurrentText(Settings::pageSize());
  page_->setAccessibleName(tr("Page size of reports"));
  rarest_->setRange(0, 50);
  rarest_->setDecimals(1);
  rarest_->setSuffix(tr(" % of cases"));
  rarest_->setValue(100 * Settings::rarestActivity());
  rarest_->setAccessibleName(tr("Event logs: leave out activities in less than"));
  author_->setAccessibleName(tr("Your name in comments"));
  author_->setMaxLength(100);
  auto* form = new QFormLayout;
  form->addRow(tr("Theme"), theme_);
  form->addRow(tr("Text size"), text_);
  form->addRow(tr("Language (from the next start)"), language_);
  form->addRow(tr("Page size of reports"), page_);
  form->addRow(tr("Event logs: leave out activities in less than"), rarest_);
  form->addRow(tr("Your name in comments"), author_);
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
    Settings::setTextSize(text_->currentData().toInt());
    Settings::setLanguage(language_->currentData().toString());
    Settings::setPageSize(page_->currentText());
    Settings::setRarestActivity(rarest_->value() / 100);
    Settings::setAuthorName(author_->text());
    accept();
  });
}

Theme PreferencesDialog::theme() const {
  return static_cast<Theme>(theme_->currentIndex());
}

} // namespace throughline::ui
