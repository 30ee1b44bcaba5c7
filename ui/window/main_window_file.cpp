#include "ui/window/main_window.h"

#include "core/edit/map_edits.h"
#include "core/edit/stage_edits.h"
#include "ui/canvas/map_canvas.h"
#include "ui/dialogs/versions_dialog.h"
#include "ui/session/error_words.h"
#include "ui/window/banner.h"
#include "ui/window/insight_feed.h"
#include "ui/window/welcome_page.h"

#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QProgressDialog>
#include <QScrollBar>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTimer>

#include <algorithm>

namespace throughline::ui {
namespace {

constexpr int messageTime = 10'000;
constexpr double smallestReadable = 0.6;

QString workspaceFilter() {
  return MainWindow::tr("Throughline workspaces (*.journey)");
}

QString documentsFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// A map to begin with: one stage, so that the first key press makes a touchpoint.
model::Document firstMap(const QString& title, IdSource& ids) {
  const edit::NewMap map{.id = ids.make<model::MapId>(),
                         .title = title.toStdString(),
                         .touchpointLane = MainWindow::tr("Touchpoints").toStdString(),
                         .curveLane = MainWindow::tr("Emotion").toStdString()};
  const auto drawn = edit::addMap({}, map, ids).andThen([&](const model::Document& document) {
    return edit::addStage(document, map.id, ids.make<model::StageId>(), MainWindow::tr("First stage").toStdString(),
                          ids);
  });
  return drawn.ok() ? *drawn : model::Document{};
}

} // namespace

void MainWindow::newWorkspace() {
  QFileDialog dialog(this, tr("New workspace"), documentsFolder(), workspaceFilter());
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  dialog.setDefaultSuffix(QStringLiteral("journey"));
  dialog.setLabelText(QFileDialog::Accept, tr("Create"));
  dialog.selectFile(tr("Customer journey") + QStringLiteral(".journey"));
  dialog.setOption(QFileDialog::DontConfirmOverwrite);
  if (dialog.exec() == QDialog::Accepted)
    createFile(dialog.selectedFiles().constFirst());
}

void MainWindow::createFile(const QString& path) {
  banner_->hide();
  storage_->create(path, firstMap(QFileInfo(path).completeBaseName(), session_->ids()));
}

void MainWindow::openWorkspace() {
  const auto path = QFileDialog::getOpenFileName(this, tr("Open a workspace"), documentsFolder(), workspaceFilter());
  if (!path.isEmpty())
    openFile(path);
}

void MainWindow::openFile(const QString& path) {
  banner_->hide();
  storage_->open(QFileInfo(path).absoluteFilePath());
  showOpening(QFileInfo(path).fileName());
}

void MainWindow::showOpening(const QString& name) {
  constexpr int patience = 500; // until then nobody wonders
  constexpr int lookEvery = 50;
  auto* progress = new QProgressDialog(tr("Opening %1...").arg(name), tr("Cancel"), 0, 0, this);
  progress->setWindowTitle(tr("Open a workspace"));
  progress->setMinimumDuration(patience);
  progress->setWindowModality(Qt::WindowModal);
  progress->setAttribute(Qt::WA_DeleteOnClose);
  const auto job = storage_->opening();
  connect(progress, &QProgressDialog::canceled, this, [job] { job->cancel = true; });
  auto* timer = new QTimer(progress);
  connect(timer, &QTimer::timeout, progress, [this, job, progress] {
    if (storage_->opening() != job)
      return progress->deleteLater();
    const auto total = job->total.load();
    if (total > 0 && !progress->wasCanceled()) {
      progress->setMaximum(100);
      progress->setValue(static_cast<int>(std::min<std::int64_t>(99, job->done.load() * 100 / total)));
    }
  });
  timer->start(lookEvery);
}

void MainWindow::closeWorkspace() {
  if (!storage_->waitUntilSaved() && storage_->failed())
    return showWriteFailure(*storage_->failed());
  banner_->hide();
  storage_->close();
  welcome_->showRecentFiles(Settings::recentFiles());
}

void MainWindow::quit() {
  close();
}

void MainWindow::showVersions() {
  VersionsDialog(*session_, *storage_, this).exec();
}

void MainWindow::fillRecentFiles() {
  recentMenu_->clear();
  for (const auto& path : Settings::recentFiles())
    recentMenu_->addAction(QDir::toNativeSeparators(path).replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                           [this, path] { openFile(path); });
  if (recentMenu_->isEmpty())
    recentMenu_->addAction(tr("No recent workspaces"))->setEnabled(false);
}

void MainWindow::workspaceOpened(const OpenedWorkspace& workspace) {
  Settings::rememberFile(workspace.path);
  const bool dockless = std::ranges::none_of(docks_, [](const auto* dock) { return dock->isVisible(); });
  if (dockless && !restoreState(Settings::windowState()))
    arrangeDocks();
  if (std::ranges::none_of(docks_, [](const auto* dock) { return dock->isVisible(); }))
    for (auto* dock : docks_)
      dock->show();
  updateTitle();
  updateActions();
  if (workspace.readOnly) {
    const auto name = workspace.path.toStdString();
    const auto error =
        workspace.holder.isEmpty()
            ? failure(ErrorCode::workspaceReadOnly, {{Fact::path, name}})
            : failure(ErrorCode::workspaceLocked, {{Fact::path, name}, {Fact::holder, workspace.holder.toStdString()}});
    banner_->say(sentence(error), tr("Save a copy"), [this] { saveCopy(); });
  }
  showWholeOrBeginning();
  canvas_->setFocus();
  feed_->refresh();
  if (sampleNext_)
    fillSample();
  else if (!importNext_.isEmpty())
    runImportDialog(importNext_);
}

void MainWindow::showWholeOrBeginning() {
  canvas_->fit();
  if (canvas_->zoom() >= smallestReadable)
    return;
  // A whole map that is too small to read helps nobody: then its beginning is shown.
  canvas_->zoomReset();
  canvas_->horizontalScrollBar()->setValue(canvas_->horizontalScrollBar()->minimum());
  canvas_->verticalScrollBar()->setValue(canvas_->verticalScrollBar()->minimum());
}

void MainWindow::openingFailed(const QString& path, const Error& error) {
  sampleNext_ = false;
  importNext_.clear();
  if (error.code == ErrorCode::fileNotFound)
    Settings::forgetFile(path);
  welcome_->showRecentFiles(Settings::recentFiles());
  const auto refusals = {ErrorCode::workspaceDamaged, ErrorCode::recordDamaged, ErrorCode::notAWorkspace,
                         ErrorCode::workspaceHostile, ErrorCode::storageFailed};
  banner_->say(sentence(error));
  if (std::ranges::find(refusals, error.code) != refusals.end())
    offerSnapshot(path, error);
}

void MainWindow::endWriteFailure() {
  if (!storage_->failed() && std::exchange(saysWriteFailure_, false))
    banner_->hide();
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  // Other programs move and replace files while one works in them.
  if (event->type() == QEvent::ActivationChange && isActiveWindow() && storage_)
    storage_->lookForFile();
}

void MainWindow::statusMessage(const QString& text) {
  statusBar()->showMessage(text, messageTime);
}

void MainWindow::showWriteFailure(const Error& error) {
  saysWriteFailure_ = true;
  if (error.code == ErrorCode::workspaceMoved)
    return banner_->say(sentence(error), tr("Save a copy"), [this] { saveCopy(); });
  banner_->say(sentence(error), tr("Try again"), [this] { storage_->retry(); });
}

} // namespace throughline::ui
