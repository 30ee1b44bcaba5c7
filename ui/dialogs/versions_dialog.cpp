#include "ui/dialogs/versions_dialog.h"

#include "ui/session/error_words.h"
#include "ui/session/session.h"
#include "ui/session/storage.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace throughline::ui {
namespace {

constexpr int idRole = Qt::UserRole;

QString timeText(const Timestamp& at) {
  return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at.milliseconds), QLocale::ShortFormat);
}

QString stepText(const workspace::Revision& revision) {
  const auto label = QString::fromStdString(revision.label);
  switch (revision.step) {
  case workspace::RevisionStep::undo: return VersionsDialog::tr("Undo %1").arg(label);
  case workspace::RevisionStep::redo: return VersionsDialog::tr("Redo %1").arg(label);
  case workspace::RevisionStep::edit:
  case workspace::RevisionStep::restore: return label;
  }
  return label;
}

} // namespace

VersionsDialog::VersionsDialog(Session& session, Storage& storage, QWidget* parent)
    : QDialog(parent), session_(session), storage_(storage), list_(new QTreeWidget), name_(new QLineEdit),
      naming_(new QPushButton(tr("Name version"))), message_(new QLabel) {
  setWindowTitle(tr("Versions"));
  resize(640, 520);
  list_->setAccessibleName(tr("Versions"));
  list_->setHeaderLabels({tr("Version"), tr("Saved at"), tr("What was done"), tr("Name")});
  list_->setRootIsDecorated(false);
  list_->setUniformRowHeights(true);
  list_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
  name_->setPlaceholderText(tr("Name"));
  name_->setAccessibleName(tr("Name"));
  message_->setTextFormat(Qt::PlainText);
  message_->setWordWrap(true);
  auto* naming = new QHBoxLayout;
  naming->addWidget(name_, 1);
  naming->addWidget(naming_);
  auto* buttons = new QDialogButtonBox;
  restore_ = buttons->addButton(tr("Go back to this version"), QDialogButtonBox::ActionRole);
  buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
  auto* rows = new QVBoxLayout(this);
  rows->addWidget(list_, 1);
  rows->addLayout(naming);
  rows->addWidget(message_);
  rows->addWidget(buttons);
  connect(list_, &QTreeWidget::currentItemChanged, this, &VersionsDialog::updateButtons);
  connect(name_, &QLineEdit::textChanged, this, &VersionsDialog::updateButtons);
  connect(naming_, &QPushButton::clicked, this, &VersionsDialog::nameChosen);
  connect(restore_, &QPushButton::clicked, this, &VersionsDialog::restoreChosen);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  updateButtons();
  load();
}

void VersionsDialog::load() {
  storage_.ask(
      this, [](workspace::Workspace& workspace, const Progress&) { return workspace.revisions(); },
      [this](const Result<std::vector<workspace::Revision>>& revisions) {
        if (revisions.ok())
          fill(*revisions);
        else
          message_->setText(sentence(revisions.error()));
      });
}

void VersionsDialog::fill(const std::vector<workspace::Revision>& revisions) {
  list_->clear();
  for (auto revision = revisions.rbegin(); revision != revisions.rend(); ++revision) {
    auto* item = new QTreeWidgetItem(list_, {QString::number(revision->id.number), timeText(revision->at),
                                             stepText(*revision), QString::fromStdString(revision->name.value_or(""))});
    item->setData(0, idRole, static_cast<qlonglong>(revision->id.number));
  }
  if (list_->topLevelItemCount() > 0)
    list_->setCurrentItem(list_->topLevelItem(0));
}

std::optional<workspace::RevisionId> VersionsDialog::chosen() const {
  const auto* item = list_->currentItem();
  return item == nullptr ? std::nullopt : std::optional(workspace::RevisionId{item->data(0, idRole).toLongLong()});
}

void VersionsDialog::updateButtons() {
  const auto* item = list_->currentItem();
  const bool newest = item == nullptr || list_->indexOfTopLevelItem(const_cast<QTreeWidgetItem*>(item)) == 0;
  restore_->setEnabled(!newest && !session_.readOnly());
  naming_->setEnabled(item != nullptr && !session_.readOnly() && !name_->text().trimmed().isEmpty());
}

void VersionsDialog::nameChosen() {
  const auto revision = chosen();
  if (!revision)
    return;
  storage_.ask(
      this,
      [id = *revision, name = name_->text().trimmed().toStdString()](workspace::Workspace& workspace, const Progress&) {
        return workspace.nameRevision(id, name);
      },
      [this](const Status& status) {
        message_->setText(status.ok() ? QString() : sentence(status.error()));
        name_->clear();
        load();
      });
}

void VersionsDialog::restoreChosen() {
  const auto revision = chosen();
  if (!revision)
    return;
  const auto label = tr("Go back to version %1").arg(revision->number);
  storage_.ask(
      this, [id = *revision](workspace::Workspace& workspace, const Progress&) { return workspace.documentAt(id); },
      [this, label](const Result<model::Document>& document) {
        if (!document.ok())
          return message_->setText(sentence(document.error()));
        session_.apply(label, document);
        accept();
      });
}

} // namespace throughline::ui
