#include "ui/window/main_window.h"

#include "core/tasks/generate_task.h"
#include "core/tasks/import_task.h"
#include "ui/dialogs/filter_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/panels/insights_panel.h"
#include "ui/panels/outline_panel.h"
#include "ui/session/error_words.h"
#include "ui/session/numbers.h"
#include "ui/session/storage_job.h"
#include "ui/window/banner.h"
#include "ui/window/insight_feed.h"
#include "ui/window/toast.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace throughline::ui {
namespace {

constexpr std::int64_t sampleRows = 2'000;

/// The stages of the sample map, in the words of the user.
struct SampleStages {
  std::string order, receive, help;
  static constexpr std::size_t stepsOfOrder = 3;

  const std::string& of(std::size_t position, model::Kind kind) const {
    return kind == model::Kind::service ? help : position < stepsOfOrder ? order : receive;
  }
};

/// Draws the sample map from made-up feedback, as an import of a user would.
Result<model::Document> drawSample(workspace::Workspace& workspace, const std::string& mapTitle,
                                   const SampleStages& stages, const Progress& progress) {
  const QTemporaryDir folder;
  const auto file = std::filesystem::path(folder.path().toStdString()) / "sample.csv";
  const tasks::GenerateOptions options{.rows = sampleRows, .seed = 7, .layout = data::Layout::wide};
  THROUGHLINE_CHECK(tasks::generateFeedback(file, options, progress));
  RandomIdSource ids;
  auto mapping = tasks::generatedMapping(options.layout);
  for (std::size_t position = 0; position < mapping.touchpoints.size(); ++position) {
    auto& touchpoint = mapping.touchpoints[position];
    touchpoint.stage = stages.of(position, touchpoint.kind.value_or(model::Kind::experience));
  }
  const tasks::ImportRequest request{.data = file, .mapping = mapping, .mapTitle = mapTitle};
  THROUGHLINE_TRY(summary, tasks::runImport(workspace, request, ids, progress));
  static_cast<void>(summary);
  return workspace.document();
}

} // namespace

void MainWindow::openSample() {
  const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  QDir().mkpath(folder);
  openSampleAt(QDir(folder).filePath(tr("Throughline sample") + QStringLiteral(".journey")));
}

void MainWindow::openSampleAt(const QString& path) {
  if (QFileInfo::exists(path))
    return openFile(path);
  banner_->hide();
  sampleNext_ = true;
  storage_->create(path, {});
}

void MainWindow::fillSample() {
  sampleNext_ = false;
  startStorageJob(
      *storage_, this,
      [title = tr("Sample journey").toStdString(), stages = SampleStages{.order = tr("Order").toStdString(),
                                                                         .receive = tr("Receive").toStdString(),
                                                                         .help = tr("Get help").toStdString()}](
          workspace::Workspace& workspace, const Progress& progress) {
        return drawSample(workspace, title, stages, progress);
      },
      [this](const Result<model::Document>& document) {
        if (!document.ok())
          return banner_->say(sentence(document.error()));
        showImported(tr("Draw the sample"), *document);
      });
}

void MainWindow::importFeedback() {
  const auto file = QFileDialog::getOpenFileName(this, tr("Choose a file with feedback"), {},
                                                 tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
  if (!file.isEmpty())
    importFile(file);
}

void MainWindow::importFile(const QString& dataFile) {
  if (storage_->isOpen() && !session_->readOnly())
    return runImportDialog(dataFile);
  // Feedback lives in a workspace: without one, one is made next to the data.
  const QFileInfo table(dataFile);
  QFileDialog dialog(this, tr("New workspace for this feedback"), table.absolutePath(),
                     tr("Throughline workspaces (*.journey)"));
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  dialog.setDefaultSuffix(QStringLiteral("journey"));
  dialog.setLabelText(QFileDialog::Accept, tr("Create"));
  dialog.selectFile(table.completeBaseName() + QStringLiteral(".journey"));
  dialog.setOption(QFileDialog::DontConfirmOverwrite);
  if (dialog.exec() != QDialog::Accepted)
    return;
  importNext_ = dataFile;
  storage_->create(dialog.selectedFiles().constFirst(), {});
}

void MainWindow::runImportDialog(const QString& dataFile) {
  importNext_.clear();
  auto* dialog = new ImportDialog(*session_, *storage_, dataFile, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setModal(true);
  connect(dialog, &ImportDialog::imported, this, [this, dialog](bool done) {
    if (done && dialog->document())
      showImported(tr("Import"), *dialog->document());
    if (done && dialog->summary()) {
      session_->showMap(dialog->summary()->mapId);
      showWholeOrBeginning();
    }
  });
  dialog->open();
}

void MainWindow::showImported(const QString& step, const model::Document& document) {
  session_->adopt(step, document);
  showAfterImport();
}

void MainWindow::showAfterImport() {
  showWholeOrBeginning();
  feed_->refresh();
}

void MainWindow::showFilter() {
  const auto* map = session_->currentMap();
  if (map == nullptr)
    return;
  storage_->ask(
      this, [map = *map](workspace::Workspace& workspace, const Progress&) { return data::segmentsOf(workspace, map); },
      [this](const Result<std::vector<data::SegmentValues>>& segments) {
        if (!segments.ok())
          return banner_->say(sentence(segments.error()));
        const auto& analysis = session_->analysis();
        FilterDialog dialog(feed_->filter(), *segments, analysis ? analysis->first : std::nullopt,
                            analysis ? analysis->last : std::nullopt, this);
        if (dialog.exec() == QDialog::Accepted)
          feed_->setFilter(dialog.filter());
        showFilterTexts();
      });
}

void MainWindow::showFilterTexts() {
  QStringList texts;
  for (const auto& text : feed_->filterTexts())
    texts << QString::fromStdString(text);
  insights_->setFilterTexts(texts);
  filtered_->setText(texts.isEmpty() ? QString() : tr("Filtered: %1").arg(texts.join(tr(", "))));
  actions_.value(QStringLiteral("toolbar.filter"))->setChecked(!texts.isEmpty());
}

void MainWindow::showSources(const std::vector<data::Source>& sources) {
  std::vector<OutlineSource> shown;
  for (const auto& source : sources)
    shown.push_back(
        {.id = source.id,
         .title = QString::fromStdString(source.name),
         .detail = source.layout == data::Layout::metrics
                       ? tr("%1 figures, %2 rejected").arg(countText(source.responses), countText(source.rejected))
                       : tr("%1 responses, %2 rejected").arg(countText(source.responses), countText(source.rejected))});
  outline_->setSources(shown);
  hasData_ = !sources.empty();
  updateActions();
}

void MainWindow::removeSource(qint64 source, const QString& title) {
  QMessageBox question(
      QMessageBox::Question, tr("Remove source"),
      tr("Remove \"%1\" with all its responses from this workspace? This cannot be undone. The map stays.").arg(title),
      QMessageBox::NoButton, this);
  question.setTextFormat(Qt::PlainText);
  auto* removing = question.addButton(tr("Remove source"), QMessageBox::DestructiveRole);
  question.addButton(tr("Keep source"), QMessageBox::RejectRole);
  question.exec();
  if (question.clickedButton() != removing)
    return;
  storage_->ask(
      this,
      [source](workspace::Workspace& workspace, const Progress&) { return data::removeSource(workspace, source); },
      [this](const Status& status) {
        if (!status.ok())
          banner_->say(sentence(status.error()));
        feed_->refresh();
      });
}

} // namespace throughline::ui
