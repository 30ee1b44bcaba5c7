#include "ui/rooms/file/file_room.h"

#include "core/edit/map_edits.h"
#include "core/edit/stage_edits.h"
#include "core/workspace/copy_as_shown.h"
#include "ui/canvas/canvas_zoom.h"
#include "ui/canvas/map_canvas.h"
#include "ui/dialogs/pick_popup.h"
#include "ui/dialogs/waiting_dialog.h"
#include "ui/session/error_words.h"
#include "ui/session/file_names.h"
#include "ui/session/insight_feed.h"
#include "ui/session/job.h"
#include "ui/session/messages.h"
#include "ui/session/new_map.h"
#include "ui/session/numbers.h"
#include "ui/session/sample_texts.h"
#include "ui/session/settings.h"
#include "ui/session/template_texts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace throughline::ui {
namespace {

const QString workspaceEnding = QStringLiteral(".journey");

QString workspaceFilter() {
  return FileRoom::tr("Throughline workspaces (*.journey)");
}

struct FirstMapWords {
  Q_DECLARE_TR_FUNCTIONS(FirstMapWords)
};

/// A map to begin with: one stage, so that the first key press makes a touchpoint.
model::Document firstMap(const QString& title, IdSource& ids) {
  const auto map = newMap(ids, title);
  const auto drawn = edit::addMap({}, map, ids).andThen([&](const model::Document& document) {
    return edit::addStage(document, map.id, ids.make<model::StageId>(), FirstMapWords::tr("First stage").toStdString(),
                          ids);
  });
  return drawn.ok() ? *drawn : model::Document{};
}

/// Asks where to write a workspace; empty when nobody wants to. What exists is replaced when the user said so, or
/// refused later, with a sentence.
QString askForFile(QWidget* window, const QString& title, const QString& verb, const QString& proposal,
                   Replacing replacing) {
  QFileDialog dialog(window, title, QFileInfo(proposal).absolutePath(), workspaceFilter());
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  dialog.setDefaultSuffix(QStringLiteral("journey"));
  dialog.setLabelText(QFileDialog::Accept, verb);
  dialog.setOption(QFileDialog::DontConfirmOverwrite, replacing == Replacing::never);
  dialog.selectFile(QFileInfo(proposal).fileName());
  return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().constFirst() : QString();
}

} // namespace

FileRoom::FileRoom(const Desk& desk, MapCanvas& canvas, std::filesystem::path dataFolder, QObject* parent)
    : Room(desk, parent), canvas_(canvas), dataFolder_(std::move(dataFolder)) {
  connect(&desk_.storage, &Storage::opened, this, &FileRoom::opened);
  connect(&desk_.storage, &Storage::openFailed, this, &FileRoom::openingFailed);
  connect(&desk_.storage, &Storage::writeFailed, this, &FileRoom::sayNotWritten);
  connect(&desk_.storage, &Storage::savedChanged, this, &FileRoom::endNotWritten);
}

std::vector<ActionRow> FileRoom::actions() {
  std::vector<ActionRow> all;
  for (auto&& part : {openingRows(), keepingRows(), leavingRows()})
    all.insert(all.end(), part.begin(), part.end());
  return all;
}

std::vector<ActionRow> FileRoom::openingRows() {
  const auto file = MenuPlace::file;
  return {
      {.id = QStringLiteral("file.new"),
       .text = tr("&New workspace..."),
       .keys = {keyOf("Ctrl+N")},
       .icon = Icon::newFile,
       .menu = file,
       .run = [this] { createAsked(); }},
      {.id = QStringLiteral("file.template"),
       .text = tr("New from a &template..."),
       .keys = {keyOf("Ctrl+Alt+N")},
       .menu = file,
       .run = [this] { pickTemplate(); }},
      {.id = QStringLiteral("file.open"),
       .text = tr("&Open..."),
       .keys = {keyOf("Ctrl+O")},
       .icon = Icon::open,
       .menu = file,
       .run = [this] { openAsked(); }},
      {.id = QStringLiteral("file.recent"),
       .text = tr("Open &recent"),
       .menu = file,
       .listed = false,
       .fill = [this](QMenu& menu) { fillRecent(menu); }},
      {.id = QStringLiteral("file.sample"),
       .text = tr("Open the sample &workspace"),
       .menu = file,
       .run = [this] { openSample(); }},
  };
}

std::vector<ActionRow> FileRoom::keepingRows() {
  const auto file = MenuPlace::file;
  return {
      {.id = QStringLiteral("file.copy"),
       .text = tr("&Save a copy..."),
       .keys = {keyOf("Ctrl+Shift+S")},
       .icon = Icon::saveCopy,
       .menu = file,
       .section = 1,
       .needs = Needs::workspace,
       .run = [this] { saveCopy(); }},
  };
}

std::vector<ActionRow> FileRoom::leavingRows() {
  const auto file = MenuPlace::file;
  return {
      {.id = QStringLiteral("file.close"),
       .text = tr("&Close workspace"),
       .keys = {keyOf("Ctrl+W")},
       .menu = file,
       .section = 9,
       .needs = Needs::workspace,
       .run = [this] { close(); }},
      {.id = QStringLiteral("file.quit"),
       .text = tr("&Quit"),
       .keys = {keyOf("Ctrl+Q")},
       .menu = file,
       .section = 9,
       .run = [this] { desk_.window->close(); }},
  };
}

bool FileRoom::take(const QString& path) {
  if (!path.endsWith(workspaceEnding, Qt::CaseInsensitive))
    return false;
  open(path);
  return true;
}

void FileRoom::createAsked() {
  const auto path = askForFile(desk_.window, tr("New workspace"), tr("Create"),
                               freeName(documentsFolder(), tr("Customer journey"), workspaceEnding), Replacing::never);
  if (!path.isEmpty())
    create(path);
}

void FileRoom::create(const QString& path) {
  if (!desk_.session.settle())
    return;
  desk_.messages.clear();
  desk_.storage.create(path, firstMap(QFileInfo(path).completeBaseName(), desk_.session.ids()));
}

void FileRoom::openAsked() {
  const auto path =
      QFileDialog::getOpenFileName(desk_.window, tr("Open a workspace"), documentsFolder(), workspaceFilter());
  if (!path.isEmpty())
    open(path);
}

void FileRoom::open(const QString& path) {
  if (!desk_.session.settle())
    return;
  desk_.messages.clear();
  desk_.storage.open(QFileInfo(path).absoluteFilePath());
  auto* job = new Job(this, desk_.storage.opening(), [] {});
  showWaiting(*job, desk_.window, tr("Open a workspace"), tr("Opening %1...").arg(QFileInfo(path).fileName()));
}

void FileRoom::openSample() {
  const auto folder = documentsFolder();
  openSampleAt(QDir(folder).filePath(tr("Moving home") + workspaceEnding));
}

void FileRoom::pickTemplate() {
  std::vector<PickEntry> entries;
  for (const auto& name : templateNames())
    entries.push_back({templateTitle(name), false});
  PickPopup popup(tr("New from a template"), entries, false, desk_.window);
  if (popup.pickAt(desk_.window->mapToGlobal(desk_.window->rect().center() - QPoint(160, 160))))
    createFromTemplate(templateNames().at(*popup.picked()));
}

void FileRoom::createFromTemplate(const QString& name) {
  const auto texts = templateTexts(name);
  if (!texts.ok())
    return desk_.messages.warnOf(texts.error());
  const auto folder = documentsFolder();
  build(freeName(folder, templateTitle(name).section(QLatin1Char(':'), 0, 0), workspaceEnding), *texts);
}

void FileRoom::openSampleAt(const QString& path) {
  if (QFileInfo::exists(path))
    return open(path);
  desk_.messages.note(tr("The sample workspace is being made..."));
  build(path, sampleTexts());
}

void FileRoom::build(const QString& path, const tasks::SampleTexts& texts) {
  startJob(
      this,
      [to = pathOf(path), texts](const Progress& progress) {
        RandomIdSource ids;
        return tasks::buildSample(to, texts, ids, progress);
      },
      [this, path](const Status& made) {
        desk_.messages.note({});
        if (!made.ok())
          return desk_.messages.warnOf(made.error());
        open(path);
      });
}

void FileRoom::saveCopy() {
  const QFileInfo file(desk_.storage.path());
  const auto path = askForFile(
      desk_.window, tr("Save a copy"), tr("Save copy"),
      freeName(file.absolutePath(), tr("Copy of %1").arg(file.completeBaseName()), workspaceEnding), Replacing::asked);
  if (!path.isEmpty())
    saveCopyTo(path, Replacing::asked);
}

void FileRoom::saveCopyTo(const QString& path, Replacing replacing) {
  desk_.storage.ask(
      this,
      [to = pathOf(path), shown = desk_.session.forCopy(),
       label = (desk_.session.holdsUnkept() ? tr("What the room gave") : tr("Changes that could not be saved at once"))
                   .toStdString(),
       replacing](workspace::Workspace& workspace, const Progress&) {
        return workspace::copyAsShown(workspace, to, shown, label, replacing);
      },
      [this, path](const Status& status) {
        if (!status.ok())
          return desk_.messages.warnOf(status.error().with(Fact::path, path.toStdString()));
        if (desk_.session.holdsUnkept())
          desk_.messages.clear(); // that it stands in no file
        desk_.messages.tell(tr("Copy saved as %1").arg(QFileInfo(path).fileName()), tr("Open the copy"),
                            [this, path] { open(path); });
      });
}

bool FileRoom::mayLeave() {
  // Once: whoever wants to leave again leaves the text.
  if (desk_.session.settle())
    leavingText_ = false;
  else if (!std::exchange(leavingText_, true))
    return false;
  if (desk_.storage.waitUntilSaved() || !desk_.storage.failed() || leavingAnyway_)
    return true;
  leavingAnyway_ = true;
  sayNotWritten(*desk_.storage.failed());
  return false;
}

void FileRoom::close() {
  if (!desk_.session.settle())
    return;
  if (!desk_.storage.waitUntilSaved() && desk_.storage.failed())
    return sayNotWritten(*desk_.storage.failed());
  desk_.messages.clear();
  desk_.storage.close();
  Q_EMIT recentFilesChanged();
}

void FileRoom::fillRecent(QMenu& menu) {
  for (const auto& path : Settings::recentFiles())
    menu.addAction(QDir::toNativeSeparators(path).replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                   [this, path] { open(path); });
  if (menu.isEmpty())
    menu.addAction(tr("No recent workspaces"))->setEnabled(false);
}

void FileRoom::opened(const OpenedWorkspace& workspace) {
  leavingAnyway_ = leavingText_ = false;
  desk_.messages.clear();
  Settings::rememberFile(workspace.path);
  Q_EMIT recentFilesChanged();
  if (workspace.readOnly)
    sayReadOnly(workspace);
  else if (workspace.repaired)
    desk_.messages.warn(repairSentence(workspace.path), tr("Close"), [this] { desk_.messages.clear(); });
  canvas_.zooming().showWholeOrBeginning();
  canvas_.setFocus();
  desk_.feed.refresh();
}

void FileRoom::sayReadOnly(const OpenedWorkspace& workspace) {
  const auto name = workspace.path.toStdString();
  const auto error =
      workspace.holder.isEmpty()
          ? failure(ErrorCode::workspaceReadOnly,
                    {{Fact::path, name}, {Fact::detail, workspace.obstacle.toStdString()}})
          : failure(ErrorCode::workspaceLocked, {{Fact::path, name}, {Fact::holder, workspace.holder.toStdString()}});
  desk_.messages.warn(sentence(error), tr("Save a copy"), [this] { saveCopy(); });
}

void FileRoom::openingFailed(const QString& path, const Error& error) {
  if (error.code == ErrorCode::fileNotFound)
    Settings::forgetFile(path);
  Q_EMIT recentFilesChanged();
  const auto refusals = {ErrorCode::workspaceDamaged, ErrorCode::recordDamaged, ErrorCode::notAWorkspace,
                         ErrorCode::workspaceHostile, ErrorCode::storageFailed};
  desk_.messages.refuse(error); // until the next thing that goes well
  if (std::ranges::find(refusals, error.code) != refusals.end())
    offerSnapshot(path, error);
}

void FileRoom::sayNotWritten(const Error& error) {
  saysNotWritten_ = true;
  if (error.code == ErrorCode::workspaceMoved)
    return desk_.messages.stand(sentence(error), tr("Save a copy"), [this] { saveCopy(); });
  desk_.messages.stand(sentence(error), tr("Try again"), [this] { desk_.storage.retry(); });
}

void FileRoom::endNotWritten() {
  if (!desk_.storage.failed() && std::exchange(saysNotWritten_, false))
    desk_.messages.clear();
}

void FileRoom::offerSnapshot(const QString& path, const Error& error) {
  startJob(
      this,
      [file = pathOf(path), folder = dataFolder_](const Progress& progress) {
        return workspace::newestGoodSnapshot(file, folder, progress);
      },
      [this, path, error](const Result<std::optional<workspace::Snapshot>>& found) {
        if (!found.ok() || !*found) {
          if (error.code == ErrorCode::workspaceDamaged)
            desk_.messages.warn(tr("%1 There is no snapshot of it on this computer.").arg(sentence(error)));
          return;
        }
        const auto snapshot = **found;
        const auto at = momentText(snapshot.at);
        desk_.messages.warn(sentence(error), tr("Restore the snapshot of %1").arg(at),
                            [this, path, snapshot] { restore(path, snapshot); });
      });
}

void FileRoom::restore(const QString& path, const workspace::Snapshot& snapshot) {
  const auto kept = workspace::restoreSnapshot(snapshot, pathOf(path), dataFolder_);
  if (!kept.ok())
    return desk_.messages.warnOf(kept.error());
  open(path);
  const auto name = QFileInfo(QFile::decodeName(kept->string().c_str())).fileName();
  desk_.messages.note(tr("The damaged file was kept as %1").arg(name));
}

} // namespace throughline::ui
