#include "ui/dialogs/versions_dialog.h"

#include "ui/dialogs/changes_list.h"
#include "ui/session/error_words.h"
#include "ui/session/numbers.h"
#include "ui/session/session.h"
#include "ui/session/storage.h"
#include "ui/session/thing_words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {
namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

VersionsDialog::VersionsDialog(Session& session, Storage& storage, QWidget* parent)
    : QDialog(parent), session_(session), storage_(storage), list_(new QTreeWidget), name_(new QLineEdit),
      naming_(new QPushButton(tr("Name version"))), message_(new QLabel),
      onlyNamed_(new QCheckBox(tr("Only versions with a name"))), comparing_(new QLabel),
      changes_(new ChangesList(false)) {
  setWindowTitle(tr("Versions"));
  resize(900, 560);
  list_->setAccessibleName(tr("Versions"));
  list_->setHeaderLabels({tr("Version"), tr("Saved at"), tr("What was done"), tr("Name")});
  list_->setRootIsDecorated(false);
  list_->setUniformRowHeights(true);
  list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
  list_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
  name_->setPlaceholderText(tr("Name"));
  name_->setAccessibleName(tr("Name"));
  for (auto* label : {message_, comparing_}) {
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
  }
  makeRows();
  connect(list_, &QTreeWidget::itemSelectionChanged, this, &VersionsDialog::compareChosen);
  connect(name_, &QLineEdit::textChanged, this, &VersionsDialog::updateButtons);
  connect(naming_, &QPushButton::clicked, this, &VersionsDialog::nameChosen);
  connect(onlyNamed_, &QCheckBox::toggled, this, [this] { fill(revisions_); });
  connect(&storage_, &Storage::revised, this, &VersionsDialog::load);
  updateButtons();
  load();
}

void VersionsDialog::makeRows() {
  auto* naming = new QHBoxLayout;
  naming->addWidget(name_, 1);
  naming->addWidget(naming_);
  auto* buttons = new QDialogButtonBox;
  restore_ = buttons->addButton(tr("Go back to this version"), QDialogButtonBox::ActionRole);
  buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
  auto* versions = new QWidget;
  auto* left = new QVBoxLayout(versions);
  left->setContentsMargins(0, 0, 0, 0);
  left->addWidget(onlyNamed_);
  left->addWidget(list_, 1);
  left->addLayout(naming);
  auto* differences = new QWidget;
  auto* right = new QVBoxLayout(differences);
  right->setContentsMargins(0, 0, 0, 0);
  right->addWidget(comparing_);
  right->addWidget(changes_, 1);
  auto* parts = new QSplitter;
  parts->addWidget(versions);
  parts->addWidget(differences);
  parts->setSizes({430, 470});
  auto* rows = new QVBoxLayout(this);
  rows->addWidget(parts, 1);
  rows->addWidget(message_);
  rows->addWidget(buttons);
  connect(restore_, &QPushButton::clicked, this, &VersionsDialog::restoreChosen);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
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
  const auto before = chosen();
  revisions_ = revisions;
  list_->clear();
  QTreeWidgetItem* current = nullptr;
  for (auto revision = revisions_.rbegin(); revision != revisions_.rend(); ++revision) {
    if (onlyNamed_->isChecked() && !revision->name && revision != revisions_.rbegin())
      continue;
    auto* item = new QTreeWidgetItem(list_, {QString::number(revision->id.number), momentText(revision->at),
                                             stepText(*revision), QString::fromStdString(revision->name.value_or(""))});
    item->setData(0, idRole, static_cast<qlonglong>(revision->id.number));
    if (current == nullptr || revision->id == before)
      current = item;
  }
  if (current != nullptr)
    list_->setCurrentItem(current);
}

std::optional<std::pair<workspace::RevisionId, workspace::RevisionId>> VersionsDialog::chosenPair() const {
  const auto items = list_->selectedItems();
  if (items.isEmpty() || items.size() > 2 || revisions_.empty())
    return std::nullopt;
  const auto numberOf = [](const QTreeWidgetItem* item) {
    return static_cast<std::int64_t>(item->data(0, idRole).toLongLong());
  };
  const std::int64_t other = items.size() == 2 ? numberOf(items.back()) : revisions_.back().id.number;
  const auto [first, last] = std::minmax({numberOf(items.front()), other});
  return std::pair(workspace::RevisionId{first}, workspace::RevisionId{last});
}

void VersionsDialog::compareChosen() {
  updateButtons();
  const auto pair = chosenPair();
  if (!pair || pair->first == pair->second) {
    comparing_->setText(pair ? tr("This is the map as it is now. Choose an earlier version to see what changed since, "
                                  "or two to compare them.")
                             : tr("Choose one version, or two to compare them."));
    changes_->show({});
    Q_EMIT compared({});
    return;
  }
  storage_.ask(
      this,
      [from = pair->first, to = pair->second](workspace::Workspace& workspace, const Progress&) {
        return tasks::versionsCompared(workspace, from, to);
      },
      [this, asked = *pair](const Result<tasks::Compared>& compared) {
        if (chosenPair() == asked)
          showCompared(compared);
      });
}

void VersionsDialog::showCompared(const Result<tasks::Compared>& made) {
  if (!made.ok())
    return message_->setText(sentence(made.error()));
  const auto pair = *chosenPair();
  const auto count = static_cast<int>(made->lines.size());
  const auto from = QString::number(pair.first.number);
  comparing_->setText(pair.second == revisions_.back().id
                          ? tr("From version %1 to now: %n changes", nullptr, count).arg(from)
                          : tr("From version %1 to version %2: %n changes", nullptr, count)
                                .arg(from, QString::number(pair.second.number)));
  changes_->show(made->lines);
  Q_EMIT compared(made->lines);
}

std::optional<workspace::RevisionId> VersionsDialog::chosen() const {
  const auto* item = list_->currentItem();
  return item == nullptr ? std::nullopt : std::optional(workspace::RevisionId{item->data(0, idRole).toLongLong()});
}

void VersionsDialog::updateButtons() {
  const auto* item = list_->currentItem();
  const bool newest = item == nullptr || list_->indexOfTopLevelItem(const_cast<QTreeWidgetItem*>(item)) == 0;
  restore_->setEnabled(!newest && !session_.readOnly() && list_->selectedItems().size() == 1);
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
        session_.goBack(label, *document);
      });
}

} // namespace throughline::ui
