#include "ui/rooms/import/import_room.h"

#include "core/base/checked_file.h"
#include "core/data/table/workbook.h"
#include "core/tasks/other_file.h"
#include "ui/canvas/canvas_zoom.h"
#include "ui/canvas/map_canvas.h"
#include "ui/dialogs/filter_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/waiting_dialog.h"
#include "ui/panels/insights_panel.h"
#include "ui/panels/outline_panel.h"
#include "ui/rooms/import/pasted_table.h"
#include "ui/rooms/import/sheets_dialog.h"
#include "ui/session/file_names.h"
#include "ui/session/insight_feed.h"
#include "ui/session/job.h"
#include "ui/session/messages.h"
#include "ui/session/settings.h"
#include "ui/session/storage.h"

#include <QClipboard>
#include <QDateTime>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <utility>

namespace throughline::ui {

namespace {

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

QStringList namesOf(const std::vector<std::string>& sheets) {
  QStringList names;
  for (const auto& sheet : sheets)
    names << QString::fromStdString(sheet);
  return names;
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
  connect(&outline_, &OutlinePanel::sourceWanted, this, &ImportRoom::showSourcesDialog);
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
      {.id = QStringLiteral("file.importTickets"),
       .text = tr("Import tic&kets..."),
       .keys = {keyOf("Ctrl+Alt+K")},
       .menu = MenuPlace::file,
       .section = 2,
       .needs = Needs::writable,
       .run =
           [this] {
             const auto file =
                 QFileDialog::getOpenFileName(desk_.window, tr("Choose a table of tickets"), {},
                                              tr("Tables (*.csv *.tsv *.xlsx *.ods *.gz);;All files (*)"));
             if (!file.isEmpty())
               importTickets(file);
           },
       .hint = tr("First response, resolution time and first contact resolution from the tickets of a help desk")},
      {.id = QStringLiteral("touchpoint.metrics"),
       .text = tr("Metric &values..."),
       .keys = {keyOf("Ctrl+Alt+M")},
       .menu = MenuPlace::touchpoint,
       .needs = Needs::writableMap,
       .run = [this] { typeMetrics(); },
       .hint = tr("Type or paste monthly values of a metric")},
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
  auto* job = startJob(
      this,
      [file = pathOf(table.file)](const Progress& progress) -> Result<BookSheets> {
        THROUGHLINE_TRY(book, data::Workbook::open(file));
        BookSheets sheets{.all = namesOf(book.visibleSheets())};
        if (sheets.all.size() > 1)
          sheets.withAnswers = namesOf(tasks::sheetsWithAnswers(file, progress));
        return sheets;
      },
      [this, table](const Result<BookSheets>& sheets) {
        asking_.clear();
        if (sheets.ok() && sheets->all.size() > 1)
          return chooseSheets(table, *sheets);
        runDialog(table); // what is no workbook is said by the dialog
      });
  asking_ = job;
  showWaiting(*job, desk_.window, tr("Import feedback"), tr("Reading %1...").arg(QFileInfo(table.file).fileName()));
  connect(job, &Job::cancelled, this, [this, job] {
    asking_.clear();
    job->drop();
    leaveTable();
  });
}

void ImportRoom::chooseSheets(const WaitingTable& table, const BookSheets& sheets) {
  auto* dialog = new SheetsDialog(table.file, sheets.all, sheets.withAnswers, desk_.window);
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
  connect(dialog, &ImportDialog::ticketsWanted, this, [this, dialog, file = table.file] {
    made_.clear(); // the tickets go there
    dialog->leave();
    importTickets(file);
  });
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
  leaveTable();
}

/// One is done with or given up: the next, or none.
void ImportRoom::leaveTable() {
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
  Settings::forgetFile(workspace); // nothing is left to go back to
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

} // namespace throughline::ui
