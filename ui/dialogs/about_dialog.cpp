#include "ui/dialogs/about_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace throughline::ui {
namespace {

QLabel* aboutLine(const QString& text, const char* role) {
  auto* label = new QLabel(text);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setProperty("role", QString::fromLatin1(role));
  return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("About Throughline"));
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(28, 24, 28, 20);
  rows->setSpacing(10);
  rows->addWidget(aboutLine(tr("Throughline"), "title"));
  rows->addWidget(aboutLine(tr("Version %1").arg(QCoreApplication::applicationVersion()), "quiet"));
  rows->addWidget(aboutLine(tr("Customer journeys, drawn and measured."), "heading"));
  rows->addWidget(aboutLine(tr("Works without a network: maps and feedback stay in your file on this computer."), ""));
  rows->addWidget(aboutLine(tr("Free software under the GNU General Public License, version 3 or later. "
                               "Typeface: Inter, SIL Open Font License 1.1."),
                            "quiet"));
  auto* buttons = new QDialogButtonBox;
  buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  rows->addWidget(buttons);
  setMinimumWidth(420);
}

} // namespace throughline::ui
