#include "ui/window/main_window.h"

#include "core/base/checked_file.h"
#include "core/model/look_up.h"
#include "core/workspace/snapshot_copy.h"
#include "core/workspace/snapshots.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/pages/write_report.h"
#include "ui/session/error_words.h"
#include "ui/session/job.h"
#include "ui/window/banner.h"
#include "ui/window/insight_feed.h"
#include "ui/window/toast.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QProgressDialog>
#include <QUrl>

namespace throughline::ui {
namespace {

std::filesystem::path filePathOf(const QString& path) {
  return {QFile::encodeName(path).toStdString()};
}

/// The file as it is on disk, and on top of it what could not be written there.
Status copyAsShown(workspace::Workspace& workspace, const std::filesystem::path& to, const model::Document& shown,
                   const std::string& label) {
  THROUGHLINE_CHECK(workspace::copyWhole(workspace.database(), to));
  THROUGHLINE_TRY(there, workspace.document());
  if (there == shown)
    return {};
  THROUGHLINE_TRY(copy, workspace::Workspace::open(to, {.keepSnapshots = false}));
  THROUGHLINE_CHECK(copy.persist(model::difference(there, shown), label));
  return {};
}

} // namespace

void MainWindow::saveCopy() {
  QFileDialog dialog(this, tr("Save a copy"), QFileInfo(storage_->path()).absolutePath(),
                     tr("Throughline workspaces (*.journey)"));
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  dialog.setDefaultSuffix(QStringLiteral("journey"));
  dialog.setLabelText(QFileDialog::Accept, tr("Save copy"));
  dialog.setOption(QFileDialog::DontConfirmOverwrite);
  dialog.selectFile(tr("Copy of %1").arg(QFileInfo(storage_->path()).fileName()));
  if (dialog.exec() == QDialog::Accepted)
    saveCopyTo(dialog.selectedFiles().constFirst());
}

void MainWindow::saveCopyTo(const QString& path) {
  storage_->ask(
      this,
      [to = filePathOf(path), shown = session_->document(),
       label = tr("Changes that could not be saved at once").toStdString()](
          workspace::Workspace& workspace, const Progress&) { return copyAsShown(workspace, to, shown, label); },
      [this, path](const Status& status) {
        if (!status.ok())
          return banner_->say(sentence(status.error().with(Fact::path, path.toStdString())));
        toast_->say(tr("Copy saved as %1").arg(QFileInfo(path).fileName()), tr("Open the copy"),
                    [this, path] { openFile(path); });
      });
}

void MainWindow::offerSnapshot(const QString& path, const Error& error) {
  startJob(
      this,
      [file = filePathOf(path), folder = dataFolder_](const Progress& progress) {
        return workspace::newestGoodSnapshot(file, folder, progress);
      },
      [this, path, error](const Result<std::optional<workspace::Snapshot>>& found) {
        if (!found.ok() || !*found) {
          if (error.code == ErrorCode::workspaceDamaged)
            banner_->say(tr("%1 There is no snapshot of it on this computer.").arg(sentence(error)));
          return;
        }
        const auto snapshot = **found;
        const auto at =
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(snapshot.at.milliseconds), QLocale::ShortFormat);
        banner_->say(sentence(error), tr("Restore the snapshot of %1").arg(at),
                     [this, path, snapshot] { restoreFrom(path, snapshot); });
      });
}

void MainWindow::restoreFrom(const QString& path, const workspace::Snapshot& snapshot) {
  const auto kept = workspace::restoreSnapshot(snapshot, filePathOf(path), dataFolder_);
  if (!kept.ok())
    return banner_->say(sentence(kept.error()));
  openFile(path);
  const auto name = QFileInfo(QFile::decodeName(kept->string().c_str())).fileName();
  statusMessage(tr("The damaged file was kept as %1").arg(name));
}

void MainWindow::exportPdf() {
  const auto* map = session_->currentMap();
  if (map == nullptr)
    return;
  ExportDialog dialog(session_->document(), map->id, this);
  if (dialog.exec() != QDialog::Accepted)
    return;
  const auto* chosen = model::findMap(session_->document(), dialog.map());
  const auto name = QString::fromStdString(chosen->details->title).replace(QLatin1Char('/'), QLatin1Char('-')) +
                    QStringLiteral(".pdf");
  const auto path = QFileDialog::getSaveFileName(
      this, tr("Export PDF"), QFileInfo(storage_->path()).absoluteDir().filePath(name), tr("PDF documents (*.pdf)"));
  if (!path.isEmpty())
    exportPdfTo(path, dialog.map(), dialog.pageSize());
}

void MainWindow::exportPdfTo(const QString& path, model::MapId map, report::PageSize pageSize) {
  feed_->analyze(map, this, [this, path, map, pageSize](const Result<insight::Analysis>& analysis) {
    if (!analysis.ok())
      return banner_->say(sentence(analysis.error()));
    storage_->ask(
        this, [](workspace::Workspace& workspace, const Progress&) { return workspace.newestRevision(); },
        [this, path, map, pageSize, analysis = *analysis](const Result<workspace::Revision>& newest) {
          ReportRequest request{
              .document = session_->document(),
              .map = map,
              .analysis = analysis,
              .options = {.pageSize = pageSize, .fileName = QFileInfo(storage_->path()).fileName().toStdString()}};
          request.options.language = QLocale().bcp47Name().toStdString();
          if (newest.ok())
            request.options.asOf = newest->at;
          request.options.filters = feed_->filterTexts();
          writePdf(path, request);
        });
  });
}

void MainWindow::writePdf(const QString& path, const ReportRequest& request) {
  auto prepared = prepareReport(request);
  if (!prepared.ok())
    return banner_->say(sentence(prepared.error()));
  auto* progress = new QProgressDialog(tr("Writing the report..."), tr("Cancel"), 0, 0, this);
  progress->setWindowTitle(tr("Export PDF"));
  progress->setMinimumDuration(500);
  progress->setAttribute(Qt::WA_DeleteOnClose);
  auto* job = startJob(
      this,
      [report = std::make_shared<PreparedReport>(std::move(*prepared)),
       to = filePathOf(path)](const Progress& onTheWay) -> Status {
        THROUGHLINE_TRY(bytes, reportBytes(*report, onTheWay));
        return writeCheckedFile(to, bytes);
      },
      [this, path, progress](const Status& status) {
        progress->close();
        if (!status.ok())
          return banner_->say(sentence(status.error().with(Fact::path, path.toStdString())));
        toast_->say(tr("Report saved as %1").arg(QFileInfo(path).fileName()), tr("Open the report"),
                    [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        Q_EMIT exported(path);
      });
  connect(progress, &QProgressDialog::canceled, job, &Job::cancel);
}

} // namespace throughline::ui
