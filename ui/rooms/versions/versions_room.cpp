#include "ui/rooms/versions/versions_room.h"

#include "ui/canvas/canvas_rings.h"
#include "ui/canvas/map_canvas.h"
#include "ui/dialogs/bring_in_dialog.h"
#include "ui/dialogs/versions_dialog.h"
#include "ui/session/messages.h"
#include "ui/session/session.h"
#include "ui/session/storage.h"

#include <QFileDialog>
#include <QFileInfo>

namespace throughline::ui {
namespace {

constexpr int keepingSection = 1;

std::optional<FocusPlace> placeOf(const exchange::ChangeLine& line) {
  const auto id = RawId::parse(line.id);
  if (!id)
    return std::nullopt;
  if (line.thing.kind == "touchpoint")
    return model::TouchpointId{*id};
  if (line.thing.kind == "stage")
    return model::StageId{*id};
  return line.thing.kind == "lane" ? std::optional<FocusPlace>(model::LaneId{*id}) : std::nullopt;
}

/// The two documents, read where the file is open; theirs is only looked at.
Result<tasks::Compared> comparedWith(workspace::Workspace& mine, const std::filesystem::path& path,
                                     const Progress& progress) {
  workspace::OpenOptions options;
  options.readOnly = true;
  options.keepSnapshots = false;
  options.dataFolder = mine.dataFolder();
  options.progress = progress;
  THROUGHLINE_TRY(theirs, workspace::Workspace::open(path, options));
  return tasks::colleagueCompared(mine, theirs);
}

} // namespace

VersionsRoom::VersionsRoom(const Desk& desk, MapCanvas& canvas, QObject* parent) : Room(desk, parent), canvas_(canvas) {
  connect(&desk_.session, &Session::started, this, [this] {
    if (versions_)
      versions_->close();
  });
}

std::vector<ActionRow> VersionsRoom::actions() {
  return {{.id = QStringLiteral("file.versions"),
           .text = tr("&Versions..."),
           .keys = {keyOf("Ctrl+H")},
           .icon = Icon::history,
           .menu = MenuPlace::file,
           .section = keepingSection,
           .needs = Needs::workspace,
           .run = [this] { showVersions(); }},
          {.id = QStringLiteral("file.bringIn"),
           .text = tr("&Bring in changes..."),
           .keys = {keyOf("Ctrl+Shift+B")},
           .menu = MenuPlace::file,
           .section = keepingSection,
           .needs = Needs::writable,
           .run = [this] { chooseCopy(); },
           .hint = tr("Takes what a colleague changed in a copy of this file, card by card")}};
}

void VersionsRoom::showVersions() {
  if (!versions_) {
    versions_ = new VersionsDialog(desk_.session, desk_.storage, desk_.window);
    versions_->setAttribute(Qt::WA_DeleteOnClose);
    connect(versions_, &VersionsDialog::compared, this, &VersionsRoom::markChanges);
    connect(versions_, &QDialog::finished, this, [this] { canvas_.mark({}); });
  }
  versions_->show();
  versions_->raise();
  versions_->activateWindow();
}

void VersionsRoom::markChanges(const std::vector<exchange::ChangeLine>& lines) {
  std::vector<ChangeMark> marks;
  for (const auto& line : lines)
    if (const auto place = placeOf(line); place && line.kind != exchange::ChangeLine::Kind::removed)
      marks.push_back({.place = *place, .added = line.kind == exchange::ChangeLine::Kind::added});
  canvas_.mark(std::move(marks));
}

void VersionsRoom::chooseCopy() {
  const auto path =
      QFileDialog::getOpenFileName(desk_.window, tr("Bring in changes"), QFileInfo(desk_.storage.path()).path(),
                                   tr("Throughline workspaces (*.journey)"));
  if (!path.isEmpty())
    bringInFrom(path);
}

void VersionsRoom::bringInFrom(const QString& path) {
  desk_.session.endMerging();
  desk_.storage.ask(
      this,
      [file = std::filesystem::path(path.toStdString())](workspace::Workspace& workspace, const Progress& progress) {
        return comparedWith(workspace, file, progress);
      },
      [this, path](const Result<tasks::Compared>& compared) { choose(path, compared); });
}

void VersionsRoom::choose(const QString& path, const Result<tasks::Compared>& compared) {
  if (!compared.ok())
    return desk_.messages.warnOf(compared.error());
  const auto name = QFileInfo(path).fileName();
  if (compared->lines.empty() && compared->kept.empty())
    return desk_.messages.tell(
        compared->settled > 0
            ? tr("%1 has nothing new; %n conflicts in which you kept yours stay settled.", nullptr, compared->settled)
                  .arg(name)
            : tr("%1 has nothing that is not here already.").arg(name));
  BringInDialog dialog(
      name, *compared,
      [this, &name](const model::Document& document) {
        return desk_.session.apply(tr("Bring in changes from %1").arg(name), document);
      },
      desk_.window);
  if (dialog.exec() != QDialog::Accepted)
    return;
  if (dialog.takenCount() > 0)
    desk_.messages.tellStep(tr("Changes of %1 are on the map").arg(name));
  else
    desk_.messages.tellStep(tr("Yours stays; what %1 has there is not asked again").arg(name));
}

} // namespace throughline::ui
