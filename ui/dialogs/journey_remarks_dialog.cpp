#include "ui/dialogs/journey_remarks_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace throughline::ui {

JourneyRemarksDialog::JourneyRemarksDialog(const Heading& heading, const QStringList& sentences,
                                           const QStringList& otherwise, QWidget* parent)
    : QDialog(parent) {
  setWindowTitle(heading.title);
  resize(680, 420);
  auto* head = new QLabel(heading.head);
  auto* list = new QPlainTextEdit(sentences.join(QLatin1Char('\n')));
  list->setReadOnly(true);
  list->setTabChangesFocus(true);
  list->setAccessibleName(heading.head.chopped(heading.head.endsWith(QLatin1Char(':')) ? 1 : 0));
  head->setBuddy(list);
  auto* buttons = new QDialogButtonBox;
  for (qsizetype at = 0; at < otherwise.size(); ++at) {
    auto* button = buttons->addButton(otherwise[at], QDialogButtonBox::ActionRole);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, at] {
      chosen_ = static_cast<int>(at);
      accept();
    });
  }
  auto* closing = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* rows = new QVBoxLayout(this);
  rows->addWidget(head);
  rows->addWidget(list, 1);
  rows->addWidget(buttons);
  closing->setDefault(true);
  closing->setFocus();
}

} // namespace throughline::ui
