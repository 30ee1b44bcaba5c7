#include "ui/rooms/import/import_room.h"

#include "core/base/checked_file.h"
#include "core/data/table/workbook.h"
#include "ui/canvas/canvas_zoom.h"
#include "ui/canvas/map_canvas.h"
#include "ui/dialogs/filter_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/panels/insights_panel.h"
#include "ui/panels/outline_panel.h"
#include "ui/rooms/import/pasted_table.h"
#include "ui/rooms/import/sheets_dialog.h"
#include "ui/rooms/import/sources_dialog.h"
#include "ui/session/file_names.h"
#include "ui/session/insight_feed.h"
#include "ui/session/job.h"
#include "ui/session/messages.h"
#include "ui/session/numbers.h"
#include "ui/session/storage.h"

#include <QClipboard>
#include <QDateTime>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMessageBox>
#include <QMimeData>
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

bool isTable(const QString& path) {
  static const QStringList endings{QStringLiteral(".csv"),    QStringLiteral(".tsv"),   QStringLiteral(".txt"),
                                   QStringLiteral(".xlsx"),   QStringLiteral(".ods"),   QStringLiteral(".csv.gz"),
                                   QStringLiteral(".tsv.gz"), QStringLiteral(".txt.gz")};
  return std::ranges::any_of(endings,
                             [&path](const QString& ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

bool isWorkbook(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) && data::startsAsZip(file.read(8).toStdString());
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
      {.id = QStringLiteral("file.pasteTable"),
       .text = tr("Paste feedback ta&ble"),
       .keys = {keyOf("Ctrl+Shift+V")},
       .menu = MenuPlace::file,
       .section = 2,
       .run = [this] { pasteTable(); },
       .hint = tr("Import cells that were copied in a spreadsheet")},
      {.id = QStringLiteral("view.sources"),
       .text = tr("S&ources..."),
       .keys = {keyOf("Ctrl+Alt+I")},
       .menu = MenuPlace::view,
       .needs = Needs::data,
       .run = [this] { showSourcesDialog(); },
       .hint = tr("What was imported, what was rejected, and how it is read")},
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
  if (!isTable(path))
    return false;
  importFile(path);
  return true;
}

void ImportRoom::chooseFile() {
  importFiles(QFileDialog::getOpenFileNames(
      desk_.window, tr("Choose files with feedback"), {},
      tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods *.csv.gz *.tsv.gz *.txt.gz);;All files (*)")));
}

void ImportRoom::importFiles(const QStringList& dataFiles) {
  for (const auto& file : dataFiles)
    tables_.push_back({.file = file, .sheet = {}});
  showPlaceInQueue();
  startNext();
}

void ImportRoom::pasteTable() {
  const auto* mime = QGuiApplication::clipboard()->mimeData();
  if (mime == nullptr)
    return;
  QStringList files;
  for (const auto& url : mime->urls())
    if (url.isLocalFile() && isTable(url.toLocalFile()))
      files << url.toLocalFile();
  if (!files.isEmpty())
    return importFiles(files);
  const auto table = tableIn(*mime);
  if (table.isEmpty())
    return desk_.messages.note(tr("There is no table on the clipboard. Copy cells of a spreadsheet first."));
  const auto file = pasted_.filePath(
      tr("Pasted table %1").arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd hh.mm.ss.zzz"))) +
      QStringLiteral(".tsv"));
  const Status kept =
      writeCheckedFile(pathOf(file), std::string_view(table.constData(), static_cast<std::size_t>(table.size())));
  if (!kept.ok())
    return desk_.messages.warnOf(kept.error());
  importFile(file);
}

void ImportRoom::startNext() {
  if (tables_.empty() || open_ || asking_ || opening_)
    return;
  if (!desk_.storage.isOpen() || desk_.session.readOnly())
    return makeWorkspaceFor(tables_.front().file);
  const auto table = tables_.front();
  tables_.pop_front();
  if (!table.sheetsAsked && isWorkbook(table.file))
    return askForSheets(table);
  runDialog(table);
}

void ImportRoom::makeWorkspaceFor(const QString& dataFile) {
  desk_.messages.clear();
  const QFileInfo table(dataFile);
  const bool beside = QFileInfo(table.absolutePath()).isWritable() && !dataFile.startsWith(pasted_.path());
  made_ =
      freeName(beside ? table.absolutePath() : documentsFolder(), table.completeBaseName(), QStringLiteral(".journey"));
  opening_ = true;
  desk_.storage.create(made_, {});
}

void ImportRoom::opened(const OpenedWorkspace& workspace) {
  if (opening_ && made_ == workspace.path) {
    opening_ = false;
    startNext();
  }
}

void ImportRoom::openingFailed(const QString& path) {
  if (!opening_ || made_ != path)
    return;
  opening_ = false;
  made_.clear();
  tables_.clear();
}

void ImportRoom::askForSheets(const WaitingTable& table) {
  asking_ = startJob(
      this,
      [file = pathOf(table.file)](const Progress&) -> Result<std::vector<std::string>> {
        THROUGHLINE_TRY(book, data::Workbook::open(file));
        return book.visibleSheets();
      },
      [this, table](const Result<std::vector<std::string>>& sheets) {
        asking_.clear();
        QStringList names; // what is no workbook is said by the dialog
        for (const auto& sheet : sheets.ok() ? *sheets : std::vector<std::string>{})
          names << QString::fromStdString(sheet);
        if (names.size() > 1)
          return chooseSheets(table, names);
        runDialog(table);
      });
}

void ImportRoom::chooseSheets(const WaitingTable& table, const QStringList& sheets) {
  auto* dialog = new SheetsDialog(table.file, sheets, desk_.window);
  asking_ = dialog;
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::finished, this, [this, dialog, file = table.file](int result) {
    asking_.clear();
    const auto chosen = result == QDialog::Accepted ? dialog->chosen() : QStringList();
    for (qsizetype at = chosen.size(); at > 0; --at)
      tables_.push_front({.file = file, .sheet = chosen[at - 1], .sheetsAsked = true});
    if (tables_.empty())
      dropMade();
    startNext();
  });
  dialog->open();
}

void ImportRoom::runDialog(const WaitingTable& table) {
  auto* dialog = new ImportDialog(desk_.session, desk_.storage, table.file, desk_.window, table.sheet);
  open_ = dialog;
  ++taken_;
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setModal(true);
  showPlaceInQueue();
  connect(dialog, &ImportDialog::filesDropped, this, &ImportRoom::importFiles);
  connect(dialog, &ImportDialog::pasteWanted, this, &ImportRoom::pasteTable);
  connect(dialog, &ImportDialog::imported, this, [this, dialog](bool done) {
    if (done && dialog->document())
      desk_.session.adopt(tr("Import"), *dialog->document());
    if (done && dialog->summary()) {
      desk_.session.showMap(dialog->summary()->mapId);
      canvas_.zooming().showWholeOrBeginning();
    }
  });
  connect(dialog, &QDialog::finished, this, [this, dialog] { ended(*dialog); });
  dialog->open();
}

void ImportRoom::ended(const ImportDialog& dialog) {
  open_.clear();
  if (dialog.summary())
    made_.clear();
  if (!tables_.empty())
    return startNext();
  taken_ = 0;
  dropMade();
}

void ImportRoom::showPlaceInQueue() {
  const auto count = taken_ + static_cast<int>(tables_.size());
  if (open_ && count > 1)
    open_->setWindowTitle(tr("Import feedback (%1 of %2)").arg(taken_).arg(count));
}

/// Only while it is as empty as it was made.
void ImportRoom::dropMade() {
  const auto workspace = std::exchange(made_, {});
  if (workspace.isEmpty() || desk_.storage.path() != workspace || !(desk_.session.document() == model::Document{}))
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

SourcesDialog* ImportRoom::showSourcesDialog() {
  auto* dialog = new SourcesDialog(desk_, desk_.window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &SourcesDialog::removeWanted, this, &ImportRoom::removeSource);
  dialog->show();
  return dialog;
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
