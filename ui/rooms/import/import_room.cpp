#include "ui/rooms/import/import_room.h"

#include "ui/canvas/canvas_zoom.h"
#include "ui/canvas/map_canvas.h"
#include "ui/dialogs/filter_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/panels/insights_panel.h"
#include "ui/panels/outline_panel.h"
#include "ui/session/file_names.h"
#include "ui/session/insight_feed.h"
#include "ui/session/messages.h"
#include "ui/session/numbers.h"
#include "ui/session/storage.h"

#include <QDateTime>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace throughline::ui {

namespace {

/// Removes a source; gives the snapshots that still have its rows.
Result<std::vector<workspace::Snapshot>> removeAndTellHolders(workspace::Workspace& workspace, qint64 source) {
  THROUGHLINE_TRY(sources, data::sources(workspace));
  const auto found = std::ranges::find(sources, source, &data::Source::id);
  THROUGHLINE_CHECK(data::removeSource(workspace, source));
  if (found == sources.end())
    return std::vector<workspace::Snapshot>{};
  return workspace::snapshotsHolding(workspace.path(), found->sha256, workspace.dataFolder());
}

} // namespace

ImportRoom::ImportRoom(const Desk& desk, MapCanvas& canvas, OutlinePanel& outline, InsightsPanel& insights,
                       QObject* parent)
    : Room(desk, parent), canvas_(canvas), outline_(outline), insights_(insights) {
  connect(&desk_.storage, &Storage::opened, this, &ImportRoom::opened);
  connect(&desk_.storage, &Storage::openFailed, this, &ImportRoom::openingFailed);
  connect(&desk_.feed, &InsightFeed::sourcesRead, this, &ImportRoom::showSources);
  connect(&desk_.feed, &InsightFeed::filterChanged, this, &ImportRoom::showFilterTexts);
  connect(&desk_.feed, &InsightFeed::failed, this, [this](const Error& error) { desk_.messages.warnOf(error); });
  connect(&outline_, &OutlinePanel::removeSourceWanted, this, &ImportRoom::removeSource);
}

std::vector<ActionRow> ImportRoom::actions() {
  return {
      {.id = QStringLiteral("file.import"),
       .text = tr("&Import feedback..."),
       .keys = {keyOf("Ctrl+I")},
       .icon = Icon::import,
       .menu = MenuPlace::file,
       .section = 2,
       .run = [this] { chooseFile(); },
       .toolbar = 2,
       .hint = tr("Import feedback from CSV, Excel and other tables")},
      {.id = QStringLiteral("view.filter"),
       .text = tr("Fi&lter..."),
       .keys = {keyOf("Ctrl+Shift+L")},
       .icon = Icon::filter,
       .menu = MenuPlace::view,
       .needs = Needs::data,
       .run = [this] { showFilter(); },
       .toolbar = 2,
       .hint = tr("Show only feedback of a period, channel or segment"),
       .checked = [this] { return !desk_.feed.filterTexts().empty(); }},
  };
}

bool ImportRoom::take(const QString& path) {
  static const QStringList endings{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"),
                                   QStringLiteral("xlsx"), QStringLiteral("ods")};
  if (!endings.contains(QFileInfo(path).suffix().toLower()))
    return false;
  importFile(path);
  return true;
}

void ImportRoom::chooseFile() {
  const auto file = QFileDialog::getOpenFileName(desk_.window, tr("Choose a file with feedback"), {},
                                                 tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
  if (!file.isEmpty())
    importFile(file);
}

void ImportRoom::importFile(const QString& dataFile) {
  if (desk_.storage.isOpen() && !desk_.session.readOnly())
    return runDialog(dataFile, {});
  desk_.messages.clear();
  const QFileInfo table(dataFile);
  const bool beside = QFileInfo(table.absolutePath()).isWritable();
  waiting_ = MadeFor{.workspace = freeName(beside ? table.absolutePath() : documentsFolder(), table.completeBaseName(),
                                           QStringLiteral(".journey")),
                     .data = dataFile};
  desk_.storage.create(waiting_->workspace, {});
}

void ImportRoom::opened(const OpenedWorkspace& workspace) {
  const auto waiting = std::exchange(waiting_, std::nullopt);
  if (waiting && waiting->workspace == workspace.path)
    runDialog(waiting->data, waiting->workspace);
}

void ImportRoom::openingFailed(const QString& path) {
  if (waiting_ && waiting_->workspace == path)
    waiting_.reset();
}

void ImportRoom::runDialog(const QString& dataFile, const QString& madeWorkspace) {
  auto* dialog = new ImportDialog(desk_.session, desk_.storage, dataFile, desk_.window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setModal(true);
  connect(dialog, &ImportDialog::imported, this, [this, dialog](bool done) {
    if (done && dialog->document())
      desk_.session.adopt(tr("Import"), *dialog->document());
    if (done && dialog->summary()) {
      desk_.session.showMap(dialog->summary()->mapId);
      canvas_.zooming().showWholeOrBeginning();
    }
  });
  connect(dialog, &QDialog::finished, this, [this, dialog, madeWorkspace] {
    if (!madeWorkspace.isEmpty() && !dialog->summary())
      dropMade(madeWorkspace);
  });
  dialog->open();
}

/// Only while it is as empty as it was made.
void ImportRoom::dropMade(const QString& workspace) {
  if (desk_.storage.path() != workspace || !(desk_.session.document() == model::Document{}))
    return;
  desk_.storage.close();
  QFile::remove(workspace);
}

void ImportRoom::showFilter() {
  const auto* map = desk_.session.currentMap();
  if (map == nullptr)
    return;
  desk_.storage.ask(
      this, [map = *map](workspace::Workspace& workspace, const Progress&) { return data::segmentsOf(workspace, map); },
      [this](const Result<std::vector<data::SegmentValues>>& segments) {
        if (!segments.ok())
          return desk_.messages.warnOf(segments.error());
        const auto& analysis = desk_.session.analysis();
        FilterDialog dialog(desk_.feed.filter(), *segments, analysis ? analysis->first : std::nullopt,
                            analysis ? analysis->last : std::nullopt, desk_.window);
        if (dialog.exec() == QDialog::Accepted)
          desk_.feed.setFilter(dialog.filter());
        showFilterTexts();
      });
}

void ImportRoom::showFilterTexts() {
  QStringList texts;
  for (const auto& text : desk_.feed.filterTexts())
    texts << QString::fromStdString(text);
  insights_.setFilterTexts(texts);
}

void ImportRoom::showSources(const std::vector<data::Source>& sources) {
  std::vector<OutlineSource> shown;
  for (const auto& source : sources)
    shown.push_back(
        {.id = source.id,
         .title = QString::fromStdString(source.name),
         .detail = source.layout == data::Layout::metrics
                       ? tr("%1 figures, %2 rejected").arg(countText(source.responses), countText(source.rejected))
                       : tr("%1 responses, %2 rejected").arg(countText(source.responses), countText(source.rejected))});
  outline_.setSources(shown);
}

void ImportRoom::removeSource(qint64 source, const QString& title) {
  QMessageBox question(
      QMessageBox::Question, tr("Remove source"),
      tr("Remove \"%1\" with all its responses from this workspace? This cannot be undone. The map stays.").arg(title),
      QMessageBox::NoButton, desk_.window);
  question.setTextFormat(Qt::PlainText);
  auto* removing = question.addButton(tr("Remove source"), QMessageBox::DestructiveRole);
  question.addButton(tr("Keep source"), QMessageBox::RejectRole);
  question.exec();
  if (question.clickedButton() != removing)
    return;
  desk_.storage.ask(
      this,
      [source](workspace::Workspace& workspace, const Progress&) { return removeAndTellHolders(workspace, source); },
      [this, title](const Result<std::vector<workspace::Snapshot>>& holding) {
        if (!holding.ok())
          desk_.messages.warnOf(holding.error());
        else if (!holding->empty())
          offerPurge(title, *holding);
        desk_.feed.refresh();
      });
}

/// What was removed for good reason must not live on in copies that nobody thinks of.
void ImportRoom::offerPurge(const QString& title, const std::vector<workspace::Snapshot>& holding) {
  QStringList times;
  for (const auto& snapshot : holding)
    times << QLocale().toString(QDateTime::fromMSecsSinceEpoch(snapshot.at.milliseconds), QLocale::ShortFormat);
  desk_.messages.warn(tr("Snapshots still hold the rows of \"%1\": %2. They go by themselves in time.")
                          .arg(title, times.join(tr("; "))),
                      tr("Remove them now"), [this, holding] {
                        const auto removed = workspace::removeSnapshots(holding);
                        if (!removed.ok())
                          return desk_.messages.warnOf(removed.error());
                        desk_.messages.clear();
                        desk_.messages.note(tr("The snapshots were removed."));
                      });
}

} // namespace throughline::ui
