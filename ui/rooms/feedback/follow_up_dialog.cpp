#include "ui/rooms/feedback/follow_up_dialog.h"

#include "core/base/checked_file.h"
#include "core/tasks/comments_task.h"
#include "ui/dialogs/fitted_columns.h"
#include "ui/dialogs/save_path.h"
#include "ui/session/count_words.h"
#include "ui/session/file_names.h"
#include "ui/session/numbers.h"
#include "ui/session/session.h"
#include "ui/session/storage_job.h"
#include "ui/session/thing_words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {

void FollowUpModel::show(std::vector<data::OpenFailure> failures, std::map<model::TouchpointId, QString> titles) {
  beginResetModel();
  failures_ = std::move(failures);
  titles_ = std::move(titles);
  endResetModel();
}

int FollowUpModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(failures_.size());
}

int FollowUpModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : outcomeColumn + 1;
}

QString FollowUpModel::text(const data::OpenFailure& failure, int column) const {
  const auto& response = failure.response;
  const auto& followUp = failure.followUp;
  switch (column) {
  case dayColumn: return response.day ? dateText(*response.day) : QString();
  case touchpointColumn: {
    const auto title = titles_.find(followUp.touchpoint);
    return title == titles_.end() ? QString() : title->second;
  }
  case scoreColumn: {
    const auto said = std::ranges::find(response.said, followUp.touchpoint, &data::Said::touchpoint);
    return said == response.said.end() || !said->score ? QString() : QLocale().toString(*said->score, 'g', 6);
  }
  case commentColumn: return QString::fromStdString(response.comment).simplified();
  case ownerColumn: return QString::fromStdString(followUp.owner);
  case dueColumn: return followUp.due ? QString::fromStdString(followUp.due->text()) : QString();
  default: return QString::fromStdString(followUp.outcome);
  }
}

QVariant FollowUpModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole))
    return {};
  return text(failures_[static_cast<std::size_t>(index.row())], index.column());
}

QVariant FollowUpModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
    return {};
  switch (section) {
  case dayColumn: return tr("Day");
  case touchpointColumn: return tr("Touchpoint");
  case scoreColumn: return tr("Score");
  case commentColumn: return tr("Comment");
  case ownerColumn: return tr("Owner");
  case dueColumn: return tr("Due (year-month-day)");
  default: return tr("Outcome");
  }
}

bool FollowUpModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || !index.isValid())
    return false;
  auto& followUp = failures_[static_cast<std::size_t>(index.row())].followUp;
  const auto words = value.toString().trimmed().toStdString();
  if (index.column() == dueColumn) {
    const auto due = Date::parse(words);
    if (!due && !words.empty())
      return false;
    followUp.due = due;
  } else {
    (index.column() == ownerColumn ? followUp.owner : followUp.outcome) = words;
  }
  Q_EMIT dataChanged(index, index);
  Q_EMIT changed(followUp);
  return true;
}

Qt::ItemFlags FollowUpModel::flags(const QModelIndex& index) const {
  const auto usual = QAbstractTableModel::flags(index);
  return editable_ && index.column() >= ownerColumn ? usual | Qt::ItemIsEditable : usual;
}

FollowUpDialog::FollowUpDialog(Session& session, Storage& storage, QWidget* parent)
    : QDialog(parent), session_(session), storage_(storage), model_(new FollowUpModel(this)), table_(new QTableView),
      closed_(new QCheckBox(tr("Show those with an outcome"))), count_(new QLabel) {
  setWindowTitle(tr("To follow up"));
  resize(960, 520);
  model_->setEditable(!session.readOnly());
  table_->setModel(model_);
  table_->setAccessibleName(tr("To follow up"));
  table_->setWordWrap(false);
  table_->verticalHeader()->hide();
  table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  fitColumns(*table_, FollowUpModel::commentColumn);
  count_->setWordWrap(true);
  auto* buttons = new QDialogButtonBox;
  auto* save = buttons->addButton(tr("Save as table..."), QDialogButtonBox::ActionRole);
  buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
  auto* rows = new QVBoxLayout(this);
  rows->addWidget(count_);
  rows->addWidget(closed_);
  rows->addWidget(table_, 1);
  rows->addWidget(buttons);
  connect(save, &QPushButton::clicked, this, &FollowUpDialog::chooseFile);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(closed_, &QCheckBox::toggled, this, &FollowUpDialog::readFailures);
  connect(model_, &FollowUpModel::changed, this, [this](const data::FollowUp& followUp) {
    storage_.ask(
        this,
        [followUp](workspace::Workspace& workspace, const Progress&) {
          return data::keepFollowUp(workspace, followUp);
        },
        [this](const Status& status) {
          if (!status.ok())
            Q_EMIT failed(status.error());
        });
  });
  readFailures();
}

void FollowUpDialog::readFailures() {
  const auto* map = session_.currentMap();
  if (map == nullptr)
    return;
  data::FailuresWanted wanted{.touchpoints = {}, .closedToo = closed_->isChecked()};
  std::map<model::TouchpointId, QString> titles;
  for (const auto& touchpoint : map->touchpoints) {
    wanted.touchpoints.push_back(touchpoint->id);
    titles.emplace(touchpoint->id, cardName(*touchpoint));
  }
  count_->setText(tr("Failures are being looked for..."));
  startStorageJob(
      storage_, this,
      [wanted](workspace::Workspace& workspace, const Progress& progress) {
        return data::unresolvedFailures(workspace, wanted, progress);
      },
      [this, titles](const Result<std::vector<data::OpenFailure>>& failures) {
        if (!failures.ok()) {
          Q_EMIT failed(failures.error());
          return;
        }
        count_->setText(tr("%Ln failures that the data do not call resolved. An outcome closes one.", nullptr,
                           pluralCount(static_cast<std::int64_t>(failures->size()))));
        model_->show(*failures, titles);
        Q_EMIT read();
      });
}

void FollowUpDialog::chooseFile() {
  const auto path =
      askSavePath(this, tr("Save as table"), tr("To follow up") + QStringLiteral(".csv"), tr("CSV tables (*.csv)"));
  if (!path.isEmpty())
    exportTo(path);
}

void FollowUpDialog::exportTo(const QString& path) {
  startStorageJob(
      storage_, this,
      [file = pathOf(path), closed = closed_->isChecked()](workspace::Workspace& workspace,
                                                           const Progress& progress) -> Status {
        THROUGHLINE_TRY(csv, tasks::followUpCsv(workspace, {.touchpoints = {}, .closedToo = closed}, progress));
        return writeCheckedFile(file, csv);
      },
      [this, path](const Status& status) {
        if (status.ok())
          Q_EMIT exported(path);
        else
          Q_EMIT failed(status.error());
      });
}

} // namespace throughline::ui
