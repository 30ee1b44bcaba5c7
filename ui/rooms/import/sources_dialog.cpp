#include "ui/rooms/import/sources_dialog.h"
#include "ui/dialogs/fitted_columns.h"

#include "core/base/checked_file.h"
#include "core/tasks/import_task.h"
#include "core/tasks/source_task.h"
#include "ui/dialogs/save_path.h"
#include "ui/rooms/import/reading_form.h"
#include "ui/rooms/import/source_table.h"
#include "ui/session/error_words.h"
#include "ui/session/file_names.h"
#include "ui/session/insight_feed.h"
#include "ui/session/numbers.h"
#include "ui/session/rejection_words.h"
#include "ui/session/storage_job.h"
#include "ui/session/voice_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {
namespace {

constexpr std::size_t mostRejectsShown = 1000;

/// What belongs to one import.
struct SourceParts {
  std::vector<data::Rejection> rejected;
  data::StoredSource stored;
};

Result<SourceParts> partsOf(workspace::Workspace& workspace, std::int64_t id) {
  THROUGHLINE_TRY(rejected, data::rejections(workspace, id));
  THROUGHLINE_TRY(stored, data::storedSources(workspace.database()));
  const auto found = std::ranges::find(stored, id, &data::StoredSource::id);
  return SourceParts{.rejected = std::move(rejected),
                     .stored = found == stored.end() ? data::StoredSource{} : std::move(*found)};
}

} // namespace

SourcesDialog::SourcesDialog(const Desk& desk, QWidget* parent, std::optional<std::int64_t> at)
    : QDialog(parent), desk_(desk), sources_(new SourceTable(this)), table_(new QTableView), name_(new QLineEdit),
      voice_(new QComboBox), invited_(new QSpinBox), replaced_(new QLabel), reading_(new ReadingForm),
      rejected_(new QTreeWidget), rejectedHead_(new QLabel), says_(new QLabel),
      export_(new QPushButton(tr("Export rejected rows..."))), remove_(new QPushButton(tr("Remove source..."))),
      putBack_(new QPushButton(tr("Put back..."))), keep_(new QPushButton(tr("Keep changes"))) {
  setWindowTitle(tr("Sources"));
  table_->setAccessibleName(tr("Sources"));
  table_->setModel(sources_);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  table_->setTabKeyNavigation(false);
  table_->setWordWrap(false);
  table_->verticalHeader()->hide();
  fitColumns(*table_, SourceTable::name);
  says_->setTextFormat(Qt::PlainText);
  says_->setWordWrap(true);
  says_->setProperty("role", QStringLiteral("quiet"));
  auto* halves = new QHBoxLayout;
  halves->addWidget(makeFacts());
  halves->addWidget(makeRejected(), 1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  buttons->addButton(putBack_, QDialogButtonBox::ActionRole);
  buttons->addButton(remove_, QDialogButtonBox::ActionRole);
  auto* rows = new QVBoxLayout(this);
  rows->addWidget(table_, 1);
  rows->addLayout(halves, 2);
  rows->addWidget(says_);
  rows->addWidget(buttons);
  resize(900, 620);
  for (auto* button : {export_, remove_, putBack_, keep_}) {
    button->setAutoDefault(false);
    button->setAccessibleName(plainName(button->text()));
  }
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SourcesDialog::showCurrent);
  connect(&desk_.feed, &InsightFeed::sourcesRead, this, &SourcesDialog::takeSources);
  connect(keep_, &QPushButton::clicked, this, &SourcesDialog::keepFacts);
  connect(export_, &QPushButton::clicked, this, &SourcesDialog::chooseRejectedFile);
  connect(remove_, &QPushButton::clicked, this, [this] {
    if (const auto* source = current())
      Q_EMIT removeWanted(source->id, QString::fromStdString(source->name));
  });
  connect(putBack_, &QPushButton::clicked, this, [this] {
    if (const auto* source = current())
      Q_EMIT putBackWanted(source->id);
  });
  connect(reading_, &ReadingForm::changeWanted, this, &SourcesDialog::changeColumn);
  desk_.storage.ask(
      this, [](workspace::Workspace& workspace, const Progress&) { return data::sources(workspace); },
      [this, at](const Result<std::vector<data::Source>>& sources) {
        if (!sources.ok())
          return says_->setText(sentence(sources.error()));
        takeSources(*sources);
        if (at)
          showSource(at);
      });
}

QWidget* SourcesDialog::makeFacts() {
  name_->setAccessibleName(tr("Name"));
  for (const auto voice : data::voices)
    voice_->addItem(voiceText(voice), QString::fromLatin1(voice.data(), static_cast<qsizetype>(voice.size())));
  voice_->setAccessibleName(tr("Who speaks"));
  invited_->setRange(0, 100'000'000);
  invited_->setSpecialValueText(tr("not known"));
  invited_->setAccessibleName(tr("Invited"));
  auto* about = new QGroupBox(tr("About it"));
  auto* facts = new QFormLayout(about);
  facts->addRow(tr("Name"), name_);
  facts->addRow(tr("Who speaks"), voice_);
  facts->addRow(tr("Invited"), invited_);
  replaced_->setTextFormat(Qt::PlainText);
  replaced_->setWordWrap(true);
  facts->addRow(tr("In the place of"), replaced_);
  putBack_->setToolTip(tr("The import whose place this one took comes back, as a snapshot has it"));
  facts->addRow(keep_);
  auto* how = new QGroupBox(tr("How a column is read"));
  auto* rows = new QVBoxLayout(how);
  rows->addWidget(reading_);
  auto* both = new QWidget;
  auto* column = new QVBoxLayout(both);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(about);
  column->addWidget(how);
  column->addStretch();
  return both;
}

QWidget* SourcesDialog::makeRejected() {
  rejectedHead_->setTextFormat(Qt::PlainText);
  rejected_->setAccessibleName(tr("Rejected"));
  rejected_->setHeaderLabels({tr("Line"), tr("Column"), tr("Reason")});
  rejected_->setRootIsDecorated(false);
  rejected_->setUniformRowHeights(true);
  fitColumns(*rejected_, 2);
  auto* part = new QWidget;
  auto* rows = new QVBoxLayout(part);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->addWidget(rejectedHead_);
  rows->addWidget(rejected_, 1);
  rows->addWidget(export_, 0, Qt::AlignLeft);
  return part;
}

void SourcesDialog::takeSources(const std::vector<data::Source>& sources) {
  const auto* before = current();
  const auto id = before == nullptr ? std::nullopt : std::optional(before->id);
  sources_->show(sources);
  showSource(id);
}

void SourcesDialog::showSource(std::optional<std::int64_t> id) {
  const auto& all = sources_->sources();
  const auto found = id ? std::ranges::find(all, *id, &data::Source::id) : all.begin();
  const auto row = found == all.end() ? 0 : static_cast<int>(found - all.begin());
  table_->setCurrentIndex(sources_->index(row, SourceTable::name));
  showCurrent();
}

const data::Source* SourcesDialog::current() const {
  const int row = table_->currentIndex().row();
  return row < 0 || row >= sources_->rowCount() ? nullptr : &sources_->sources()[static_cast<std::size_t>(row)];
}

void SourcesDialog::showCurrent() {
  const auto* source = current();
  for (QWidget* widget : {static_cast<QWidget*>(name_), static_cast<QWidget*>(voice_), static_cast<QWidget*>(invited_),
                          static_cast<QWidget*>(keep_), static_cast<QWidget*>(remove_)})
    widget->setEnabled(source != nullptr && !desk_.session.readOnly());
  putBack_->setEnabled(source != nullptr && source->replaced && !desk_.session.readOnly());
  replaced_->setText(source != nullptr && source->replaced ? QString::fromStdString(source->replaced->name)
                                                           : tr("no other"));
  reading_->setEnabled(false);
  export_->setEnabled(false);
  rejected_->clear();
  if (source == nullptr)
    return rejectedHead_->setText(tr("Nothing was imported yet."));
  name_->setText(QString::fromStdString(source->name));
  voice_->setCurrentIndex(std::max(0, voice_->findData(QString::fromStdString(source->voice))));
  invited_->setValue(static_cast<int>(std::clamp<std::int64_t>(source->invited.value_or(0), 0, invited_->maximum())));
  desk_.storage.ask(
      this, [id = source->id](workspace::Workspace& workspace, const Progress&) { return partsOf(workspace, id); },
      [this, id = source->id](const Result<SourceParts>& parts) {
        if (!parts.ok())
          return says_->setText(sentence(parts.error()));
        if (current() == nullptr || current()->id != id)
          return;
        reading_->show(parts->stored);
        showRejected(parts->rejected);
        Q_EMIT shown();
      });
}

void SourcesDialog::showRejected(const std::vector<data::Rejection>& rejected) {
  const auto* source = current();
  rejectedHead_->setText(source->rejected == 0 ? tr("Nothing was rejected.")
                                               : tr("Rejected: %1").arg(countText(source->rejected)));
  export_->setEnabled(!rejected.empty());
  rejected_->clear();
  for (const auto& rejection : rejected) {
    if (static_cast<std::size_t>(rejected_->topLevelItemCount()) >= mostRejectsShown)
      break;
    new QTreeWidgetItem(
        rejected_, {countText(rejection.line), QString::fromStdString(rejection.column), rejectionSentence(rejection)});
  }
}

void SourcesDialog::change(std::function<Result<QString>(workspace::Workspace&)> work) {
  desk_.session.endMerging();
  desk_.storage.ask(
      this, [work = std::move(work)](workspace::Workspace& workspace, const Progress&) { return work(workspace); },
      [this](const Result<QString>& done) {
        says_->setText(done.ok() ? *done : sentence(done.error()));
        if (done.ok())
          desk_.feed.refresh();
      });
}

void SourcesDialog::keepFacts() {
  const auto* source = current();
  if (source == nullptr)
    return;
  data::SourceFacts facts{.name = name_->text().trimmed().toStdString(),
                          .voice = voice_->currentData().toString().toStdString(),
                          .invited = {}};
  if (invited_->value() > 0)
    facts.invited = invited_->value();
  change([id = source->id, facts, says = tr("Kept.")](workspace::Workspace& workspace) -> Result<QString> {
    THROUGHLINE_CHECK(data::setSourceFacts(workspace, id, facts));
    return says;
  });
}

void SourcesDialog::changeColumn(const data::ColumnChange& wanted) {
  const auto* source = current();
  if (source == nullptr || !wanted.changesReading())
    return says_->setText(tr("Nothing was changed."));
  const auto column = QString::fromStdString(wanted.column);
  change([id = source->id, wanted, column](workspace::Workspace& workspace) -> Result<QString> {
    THROUGHLINE_TRY(changed, tasks::changeSource(workspace, id, wanted, std::nullopt));
    return changed.touchpoint ? tr("%1: %2 of %3 answers fail, before %4.")
                                    .arg(column, countText(changed.failed), countText(changed.answers),
                                         countText(changed.failedBefore))
                              : tr("%1 is read otherwise now.").arg(column);
  });
}

void SourcesDialog::chooseRejectedFile() {
  const auto* source = current();
  if (source == nullptr)
    return;
  const auto path = askSavePath(this, tr("Export rejected rows"),
                                QString::fromStdString(source->name) + tr(" rejected.csv"), tr("Tables (*.csv)"));
  if (!path.isEmpty())
    exportRejectedTo(path);
}

void SourcesDialog::exportRejectedTo(const QString& path) {
  const auto* source = current();
  if (source == nullptr)
    return;
  desk_.storage.ask(
      this,
      [id = source->id, file = pathOf(path)](workspace::Workspace& workspace, const Progress&) -> Status {
        THROUGHLINE_TRY(rejected, data::rejections(workspace, id));
        return writeCheckedFile(file, tasks::rejectedCsv(rejected));
      },
      [this, path](const Status& written) {
        says_->setText(written.ok() ? tr("Saved as %1").arg(path) : sentence(written.error()));
      });
}

} // namespace throughline::ui
