#include "ui/dialogs/import_dialog.h"

#include "ui/dialogs/column_form.h"
#include "ui/dialogs/import_summary_page.h"
#include "ui/session/error_words.h"
#include "ui/session/numbers.h"
#include "ui/session/session.h"
#include "ui/session/storage_job.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace throughline::ui {
namespace {

enum ImportPage { mappingPage, progressPage, resultPage };
constexpr int mostRowsShown = 20;
constexpr int lookPause = 300;
constexpr auto layouts = {data::Layout::wide, data::Layout::longRows};

QString scaleOf(const ColumnPlan& plan) {
  if (!hasScores(plan.role))
    return {};
  if (!plan.score.scale)
    return ImportDialog::tr("found from the data");
  if (!plan.score.scale->words.empty())
    return ImportDialog::tr("words");
  const auto& scale = plan.score.scale->scale;
  return ImportDialog::tr("%1 to %2").arg(QLocale().toString(scale.low), QLocale().toString(scale.high));
}

QString exampleOf(const std::vector<std::vector<std::string>>& rows, std::size_t column) {
  QStringList examples;
  for (const auto& row : rows) {
    const auto text = column < row.size() ? QString::fromStdString(row[column]).simplified() : QString();
    if (!text.isEmpty() && !examples.contains(text))
      examples << text.left(24);
    if (examples.size() == 4)
      break;
  }
  return examples.join(ImportDialog::tr(", "));
}

} // namespace

ImportDialog::ImportDialog(Session& session, Storage& storage, const QString& file, QWidget* parent)
    : QDialog(parent), session_(session), storage_(storage), file_(file), pages_(new QStackedWidget), layout_(new QComboBox),
      map_(new QComboBox), rows_(new QTableWidget), columns_(new QTreeWidget), form_(new ColumnForm), message_(new QLabel),
      import_(new QPushButton(tr("Import"))), progress_(new QProgressBar), result_(new ImportSummaryPage) {
  setWindowTitle(tr("Import feedback"));
  resize(1020, 680);
  pages_->addWidget(makeMappingPage());
  pages_->addWidget(makeProgressPage());
  pages_->addWidget(result_);
  auto* whole = new QVBoxLayout(this);
  whole->addWidget(pages_);
  pause_.setSingleShot(true);
  pause_.setInterval(lookPause);
  connect(&pause_, &QTimer::timeout, this, &ImportDialog::look);
  connect(columns_, &QTreeWidget::currentItemChanged, this, &ImportDialog::showColumn);
  connect(form_, &ColumnForm::changed, this, &ImportDialog::takeColumn);
  connect(layout_, &QComboBox::currentIndexChanged, this, &ImportDialog::changeLayout);
  connect(map_, &QComboBox::currentIndexChanged, this, [this] { pause_.start(); });
  connect(import_, &QPushButton::clicked, this, &ImportDialog::startImport);
  connect(result_, &ImportSummaryPage::closeWanted, this, &QDialog::accept);
  look();
}

QWidget* ImportDialog::makeMappingPage() {
  auto* name = new QLabel(QFileInfo(file_).fileName());
  name->setTextFormat(Qt::PlainText);
  name->setProperty("role", QStringLiteral("finding"));
  layout_->addItems({tr("A row per respondent"), tr("A row per response")});
  layout_->setAccessibleName(tr("Layout"));
  map_->addItem(tr("The map of these touchpoints, or a new one"));
  for (const auto& map : session_.document().maps)
    map_->addItem(QString::fromStdString(map->details->title));
  map_->setAccessibleName(tr("Map"));
  auto* choices = new QHBoxLayout;
  choices->addWidget(name, 1);
  choices->addWidget(new QLabel(tr("Layout")));
  choices->addWidget(layout_);
  choices->addWidget(new QLabel(tr("Map")));
  choices->addWidget(map_);
  rows_->setAccessibleName(tr("First rows"));
  rows_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  rows_->verticalHeader()->hide();
  rows_->setFixedHeight(170);
  connect(rows_, &QTableWidget::currentCellChanged, this, [this](int, int column) {
    if (column >= 0 && column < columns_->topLevelItemCount())
      columns_->setCurrentItem(columns_->topLevelItem(column));
  });
  columns_->setAccessibleName(tr("Columns"));
  columns_->setHeaderLabels({tr("Column"), tr("Meaning"), tr("Scale"), tr("Examples")});
  columns_->setRootIsDecorated(false);
  columns_->setUniformRowHeights(true);
  auto* formArea = new QScrollArea;
  formArea->setWidgetResizable(true);
  formArea->setWidget(form_);
  auto* parts = new QSplitter(Qt::Horizontal);
  parts->addWidget(columns_);
  parts->addWidget(formArea);
  parts->setSizes({640, 340});
  message_->setTextFormat(Qt::PlainText);
  message_->setWordWrap(true);
  message_->setAccessibleName(tr("Preview"));
  import_->setDefault(true);
  auto* cancel = new QPushButton(tr("Cancel"));
  cancel->setAutoDefault(false);
  connect(cancel, &QPushButton::clicked, this, &ImportDialog::reject);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(message_, 1);
  buttons->addWidget(cancel);
  buttons->addWidget(import_);
  auto* page = new QWidget;
  auto* rows = new QVBoxLayout(page);
  rows->setSpacing(8);
  rows->addLayout(choices);
  rows->addWidget(rows_);
  rows->addWidget(parts, 1);
  rows->addLayout(buttons);
  return page;
}

QWidget* ImportDialog::makeProgressPage() {
  auto* text = new QLabel(tr("Importing..."));
  text->setProperty("role", QStringLiteral("finding"));
  progress_->setAccessibleName(tr("Progress"));
  auto* cancel = new QPushButton(tr("Cancel import"));
  connect(cancel, &QPushButton::clicked, this, [this] {
    if (running_ != nullptr)
      running_->cancel();
  });
  auto* page = new QWidget;
  auto* rows = new QVBoxLayout(page);
  rows->addStretch();
  rows->addWidget(text, 0, Qt::AlignHCenter);
  rows->addWidget(progress_);
  rows->addWidget(cancel, 0, Qt::AlignHCenter);
  rows->addStretch();
  return page;
}

tasks::ImportRequest ImportDialog::request() const {
  tasks::ImportRequest request{.data = file_.toStdString(), .mapping = {}, .mapTitle = {}};
  if (guessed_)
    request.mapping = planned(mapping_, plans_);
  if (map_->currentIndex() > 0)
    request.mapTitle = map_->currentText().toStdString();
  return request;
}

void ImportDialog::look() {
  delete std::exchange(looking_, nullptr);
  import_->setEnabled(false);
  looking_ = startJob(
      this, [request = request()](const Progress&) { return tasks::previewImport(request); },
      [this](const Result<tasks::ImportPreview>& preview) {
        looking_ = nullptr;
        showPreview(preview);
      });
}

void ImportDialog::showPreview(const Result<tasks::ImportPreview>& preview) {
  if (!preview.ok()) {
    message_->setText(sentence(preview.error()));
    Q_EMIT previewed(false);
    return;
  }
  if (!guessed_) {
    guessed_ = true;
    mapping_ = preview->mapping;
    header_ = preview->header;
    examples_ = preview->rows;
    plans_ = plansOf(mapping_, header_);
    const QSignalBlocker blocked(layout_);
    layout_->setCurrentIndex(mapping_.layout == data::Layout::wide ? 0 : 1);
    fillRows(*preview);
    fillColumns();
  }
  const auto pattern = preview->whole ? tr("%1 records, %2 cells or records would be rejected.")
                                      : tr("In the first %1 records, %2 cells or records would be rejected.");
  message_->setText(pattern.arg(countText(preview->whole ? preview->records : static_cast<std::int64_t>(preview->rows.size())),
                                countText(preview->rejectedTotal)));
  import_->setEnabled(true);
  Q_EMIT previewed(true);
}

void ImportDialog::fillRows(const tasks::ImportPreview& preview) {
  const int count = std::min(mostRowsShown, static_cast<int>(preview.rows.size()));
  rows_->setColumnCount(static_cast<int>(header_.size()));
  rows_->setRowCount(count);
  QStringList names;
  for (const auto& name : header_)
    names << QString::fromStdString(name);
  rows_->setHorizontalHeaderLabels(names);
  for (int row = 0; row < count; ++row) {
    const auto& cells = preview.rows[static_cast<std::size_t>(row)];
    for (int column = 0; column < static_cast<int>(std::min(cells.size(), header_.size())); ++column)
      rows_->setItem(row, column, new QTableWidgetItem(QString::fromStdString(cells[static_cast<std::size_t>(column)])));
  }
}

void ImportDialog::fillColumns() {
  columns_->clear();
  for (std::size_t place = 0; place < plans_.size(); ++place) {
    new QTreeWidgetItem(columns_, {QString::fromStdString(header_[place]), {}, {}, exampleOf(examples_, place)});
    describe(static_cast<int>(place));
  }
  columns_->header()->resizeSections(QHeaderView::ResizeToContents);
  for (int column = 0; column < 3; ++column)
    columns_->setColumnWidth(column, std::min(columns_->columnWidth(column), 200));
  const auto firstUsed = std::find_if(plans_.begin(), plans_.end(), [](const auto& plan) { return hasScores(plan.role); });
  const auto row = firstUsed == plans_.end() ? 0 : static_cast<int>(firstUsed - plans_.begin());
  columns_->setCurrentItem(columns_->topLevelItem(row));
}

void ImportDialog::describe(int row) {
  const auto& plan = plans_[static_cast<std::size_t>(row)];
  auto* item = columns_->topLevelItem(row);
  item->setText(1, word(plan.role));
  item->setText(2, scaleOf(plan));
}

void ImportDialog::showColumn() {
  const int row = columns_->indexOfTopLevelItem(columns_->currentItem());
  if (row >= 0)
    form_->show(plans_[static_cast<std::size_t>(row)], mapping_.layout);
}

void ImportDialog::takeColumn() {
  const int row = columns_->indexOfTopLevelItem(columns_->currentItem());
  if (row < 0)
    return;
  plans_[static_cast<std::size_t>(row)] = form_->plan();
  describe(row);
  pause_.start();
}

void ImportDialog::changeLayout() {
  mapping_.layout = *(layouts.begin() + layout_->currentIndex());
  const auto roles = rolesOf(mapping_.layout);
  for (auto& plan : plans_)
    if (std::find(roles.begin(), roles.end(), plan.role) == roles.end())
      plan.role = ColumnRole::leftOut;
  for (int row = 0; row < columns_->topLevelItemCount(); ++row)
    describe(row);
  showColumn();
  pause_.start();
}

void ImportDialog::startImport() {
  pages_->setCurrentIndex(progressPage);
  progress_->setRange(0, 0);
  running_ = startStorageJob(
      storage_, this,
      [request = request()](workspace::Workspace& workspace, const Progress& progress) {
        RandomIdSource ids;
        auto summary = tasks::runImport(workspace, request, ids, progress);
        auto document = workspace.document();
        return std::pair(std::move(summary), std::move(document));
      },
      [this](const auto& result) {
        running_ = nullptr;
        if (result.first.ok() && result.second.ok())
          document_ = *result.second;
        showResult(result.first);
      });
  connect(running_, &Job::progressed, this, [this](qint64 done, qint64 total) {
    progress_->setRange(0, total > 0 ? 1000 : 0);
    progress_->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
  });
}

void ImportDialog::showResult(const Result<tasks::ImportSummary>& result) {
  if (!result.ok()) {
    pages_->setCurrentIndex(mappingPage);
    message_->setText(sentence(result.error()));
    import_->setEnabled(true);
    Q_EMIT imported(false);
    return;
  }
  summary_ = *result;
  result_->show(*result);
  pages_->setCurrentIndex(resultPage);
  Q_EMIT imported(true);
}

void ImportDialog::reject() {
  if (running_ != nullptr)
    running_->cancel();
  else if (summary_)
    accept();
  else
    QDialog::reject();
}

} // namespace throughline::ui
