#include "ui/rooms/report/report_room.h"

#include "core/edit/set_field.h"
#include "core/model/look_up.h"
#include "ui/dialogs/contacts_question.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/dialogs/save_path.h"
#include "ui/dialogs/waiting_dialog.h"
#include "ui/pages/missing_glyphs.h"
#include "ui/pages/picture_files.h"
#include "ui/pages/response_rows.h"
#include "ui/pages/write_report.h"
#include "ui/session/file_names.h"
#include "ui/session/insight_feed.h"
#include "ui/session/job.h"
#include "ui/session/messages.h"
#include "ui/session/storage.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QUrl>

#include <algorithm>

namespace throughline::ui {

namespace {

/// The first of the responses that would be attached.
void addAttached(const ReportRequest& request, ReportLook& look) {
  constexpr std::size_t first = 4;
  if (request.responses == nullptr)
    return;
  const auto table = responseRows(*request.responses, *model::findMap(request.document, request.map), first);
  look.attachedHeads = table.heads;
  look.attachedCount = static_cast<qint64>(request.responses->size());
  for (const auto& row : table.rows) {
    QStringList cells;
    for (const auto& cell : row)
      cells << (std::holds_alternative<double>(cell) ? QLocale().toString(std::get<double>(cell), 'g', 6)
                                                     : std::get<QString>(cell));
    look.attachedRows.append(cells);
  }
}

} // namespace

std::vector<ActionRow> ReportRoom::actions() {
  return {
      {.id = QStringLiteral("file.export"),
       .text = tr("&Report..."),
       .keys = {keyOf("Ctrl+Shift+E")},
       .icon = Icon::report,
       .menu = MenuPlace::file,
       .section = 3,
       .needs = Needs::map,
       .run = [this] { exportPdf(); },
       .toolbar = 2,
       .hint = tr("Write the map and what the data say as a PDF")},
      {.id = QStringLiteral("file.picture"),
       .text = tr("Export p&icture, slides or tables..."),
       .keys = {keyOf("Ctrl+Shift+Alt+E")},
       .menu = MenuPlace::file,
       .section = 3,
       .needs = Needs::map,
       .run = [this] { exportPicture(); },
       .hint = tr("Slides, a poster, a picture, a web page for screen readers, or a workbook")},
      {.id = QStringLiteral("file.print"),
       .text = tr("&Print..."),
       .keys = {keyOf("Ctrl+P")},
       .menu = MenuPlace::file,
       .section = 3,
       .needs = Needs::map,
       .run = [this] { exportPdf(); },
       .hint = tr("Choose the pages and send them to a printer")},
  };
}

void ReportRoom::exportPdf() {
  const auto& document = desk_.session.document();
  const auto* map = desk_.session.currentMap();
  if (map == nullptr)
    return;
  ReportDialog dialog(
      document, map->id,
      [this](const ReportChoice& choice, std::function<void(const ReportLook&)> shown) {
        preview(choice, std::move(shown));
      },
      desk_.window);
  desk_.storage.ask(
      &dialog, [](workspace::Workspace& workspace, const Progress&) { return workspace.revisions(); },
      [&dialog](const Result<std::vector<workspace::Revision>>& versions) {
        if (versions.ok())
          dialog.offerVersions(*versions);
      });
  if (dialog.exec() != QDialog::Accepted)
    return;
  keep(dialog.choice());
  if (dialog.printing())
    return print(dialog.choice());
  const auto* chosen = model::findMap(document, dialog.choice().map);
  const auto name = asFileName(chosen->details->title) + QStringLiteral(".pdf");
  const auto path =
      askSavePath(desk_.window, tr("Report"), QFileInfo(desk_.storage.path()).absoluteDir().filePath(name),
                  tr("PDF documents (*.pdf)"));
  if (!path.isEmpty())
    writeChoice(path, dialog.choice());
}

/// One dialog asks what it shall be and where to; an existing file is replaced only after asking.
void ReportRoom::exportPicture() {
  const auto* map = desk_.session.currentMap();
  if (map == nullptr)
    return;
  const auto id = map->id;
  const auto title = map->details->title; // the document may change while somebody is asked
  const auto cover = askForContacts(desk_.window, tr("Export"), desk_.session.document(), id);
  if (!cover)
    return;
  const auto kinds = pictureFiles();
  QStringList filters;
  for (const auto& kind : kinds)
    filters << kind.filter;
  const auto chosen = askSavePath(desk_.window, tr("Export"),
                                  QFileInfo(desk_.storage.path()).absoluteDir().filePath(asFileName(title)), filters);
  const auto* shown = desk_.session.currentMap();
  if (!chosen.path.isEmpty() && shown != nullptr && shown->id == id)
    writePicture(chosen.path, kinds[static_cast<std::size_t>(chosen.filter)], *cover);
}

void ReportRoom::writePicture(const QString& path, const PictureFile& kind, tasks::Cover cover) {
  ReportChoice choice{.map = desk_.session.currentMap()->id,
                      .pageSize = report::PageSize::a4,
                      .parts = report::allParts(),
                      .charts = report::allCharts(),
                      .valuePerPoint = {},
                      .valueTerms = {}};
  choice.cover = cover;
  request(choice, [this, path, prepare = kind.prepare](const Result<ReportRequest>& request) {
    const auto work = request.ok() ? prepare(*request) : Result<PictureWork>(request.error());
    if (!work.ok())
      return desk_.messages.warnOf(work.error().with(Fact::path, path.toStdString()));
    finishPicture(path, std::make_shared<const PictureWork>(*work));
  });
}

/// Off the window's thread, where it can be cancelled.
void ReportRoom::finishPicture(const QString& path, std::shared_ptr<const PictureWork> work) {
  auto* job = startJob(
      this,
      [work = std::move(work), to = pathOf(path)](const Progress& onTheWay) {
        return ui::writePicture(*work, to, onTheWay);
      },
      [this, path](const Status& written) {
        if (!written.ok())
          return desk_.messages.warnOf(written.error().with(Fact::path, path.toStdString()));
        desk_.messages.tell(tr("Saved as %1").arg(QFileInfo(path).fileName()), tr("Open it"),
                            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        Q_EMIT exported(path);
      });
  showWaiting(*job, desk_.window, tr("Export"), tr("Writing %1...").arg(QFileInfo(path).fileName()));
}

/// What the report holds is kept with its map.
void ReportRoom::keep(const ReportChoice& choice) {
  report::ReportOptions options;
  options.parts = choice.parts;
  options.charts = choice.charts;
  options.valuePerPoint = choice.valuePerPoint;
  options.valueTerms = choice.valueTerms;
  desk_.session.apply(tr("Choose what the report holds"), edit::setField(desk_.session.document(), choice.map, "report",
                                                                         model::text(report::choiceOf(options))));
}

/// The pages of a choice as small pictures, when the analysis of its map is there.
void ReportRoom::preview(const ReportChoice& choice, std::function<void(const ReportLook&)> shown) {
  constexpr int longestSide = 260;
  request(choice, [shown](const Result<ReportRequest>& request) {
    ReportLook look{.pages = {}};
    if (!request.ok())
      return shown(look);
    const auto prepared = prepareReport(*request);
    if (prepared.ok())
      look.pages = reportPreview(*prepared, longestSide);
    addAttached(*request, look);
    shown(look);
  });
}

void ReportRoom::print(const ReportChoice& choice) {
  request(choice, [this](const Result<ReportRequest>& request) {
    if (!request.ok())
      return desk_.messages.warnOf(request.error());
    const auto prepared = prepareReport(*request);
    if (!prepared.ok())
      return desk_.messages.warnOf(prepared.error());
    QPrinter printer(QPrinter::HighResolution);
    if (QPrintDialog(&printer, desk_.window).exec() == QDialog::Accepted)
      printReport(*prepared, printer);
  });
}

void ReportRoom::exportPdfTo(const QString& path, model::MapId map, report::PageSize pageSize) {
  writeChoice(path, {.map = map,
                     .pageSize = pageSize,
                     .parts = report::allParts(),
                     .charts = report::allCharts(),
                     .valuePerPoint = {},
                     .valueTerms = {}});
}

void ReportRoom::writeChoice(const QString& path, const ReportChoice& choice) {
  request(choice, [this, path](const Result<ReportRequest>& request) {
    if (!request.ok())
      return desk_.messages.warnOf(request.error());
    writePdf(path, *request);
  });
}

/// Gives what a report is made of when the parts of the analysis that it stands on are there.
void ReportRoom::request(const ReportChoice& choice, Requested done) {
  // Covered before figures are named after the cards.
  ReportRequest request{.document = tasks::forReaders(desk_.session.document(), choice.map, choice.cover),
                        .map = choice.map,
                        .analysis = {},
                        .options = {}};
  request.options.pageSize = choice.pageSize;
  request.options.parts = choice.parts;
  request.options.charts = choice.charts;
  request.options.valuePerPoint = choice.valuePerPoint;
  request.options.valueTerms = choice.valueTerms;
  request.options.attach = choice.attach;
  request.options.fileName = QFileInfo(desk_.storage.path()).fileName().toStdString();
  request.options.language = QLocale().bcp47Name().toStdString();
  request.options.filters = desk_.feed.filterTexts();
  if (const auto& newest = desk_.storage.revision())
    request.options.asOf = newest->at;
  addBefore(std::move(request), choice, std::move(done));
}

/// The map as it was at the version from which changes are told.
void ReportRoom::addBefore(ReportRequest request, const ReportChoice& choice, Requested done) {
  if (!choice.since)
    return addResponses(std::move(request), std::move(done));
  request.options.beforeName = choice.sinceName.toStdString();
  desk_.storage.ask(
      this,
      [since = *choice.since](workspace::Workspace& workspace, const Progress&) { return workspace.documentAt(since); },
      [this, request = std::move(request), done = std::move(done),
       cover = choice.cover](const Result<model::Document>& document) mutable {
        if (!document.ok())
          return done(document.error());
        const auto shown = tasks::forReaders(*document, request.map, cover);
        if (const auto* before = model::findMap(shown, request.map))
          request.options.before = std::make_shared<const model::JourneyMap>(*before);
        addResponses(std::move(request), std::move(done));
      });
}

void ReportRoom::addResponses(ReportRequest request, Requested done) {
  if (request.options.attach != report::Attach::responses)
    return addFigures(std::move(request), std::move(done));
  const auto map = request.map;
  const auto wanted = responsesWanted(*model::findMap(request.document, map));
  desk_.feed.listOf(map, wanted, this,
                    [this, request = std::move(request),
                     done = std::move(done)](const Result<std::shared_ptr<const data::ResponseList>>& list) mutable {
                      if (!list.ok())
                        return done(list.error());
                      request.responses = *list;
                      addFigures(std::move(request), std::move(done));
                    });
}

void ReportRoom::addFigures(ReportRequest request, Requested done) {
  const auto id = request.map;
  auto needed = report::analysisFor(request.options);
  const auto document = request.document;
  desk_.feed.lookAt(
      document, id, std::move(needed), this,
      [request = std::move(request), done = std::move(done)](const Result<insight::Parts>& parts) mutable {
        if (!parts.ok())
          return done(parts.error());
        const auto* map = model::findMap(request.document, request.map);
        request.parts = *parts;
        request.analysis = insight::headlineOf(*parts, *map);
        done(request);
      });
}

void ReportRoom::writePdf(const QString& path, const ReportRequest& request) {
  auto prepared = prepareReport(request);
  if (!prepared.ok())
    return desk_.messages.warnOf(prepared.error());
  const auto missing = missingGlyphsText(prepared->missingCharacters);
  auto* job = startJob(
      this,
      [report = std::make_shared<PreparedReport>(std::move(*prepared)), to = pathOf(path)](const Progress& onTheWay) {
        return ui::writePicture([&report](const Progress& progress) { return reportBytes(*report, progress); }, to,
                                onTheWay);
      },
      [this, path, missing](const Status& status) {
        if (!status.ok())
          return desk_.messages.warnOf(status.error().with(Fact::path, path.toStdString()));
        const QString saved = tr("Report saved as %1").arg(QFileInfo(path).fileName());
        desk_.messages.tell(missing.isEmpty() ? saved : saved + QStringLiteral(". ") + missing, tr("Open the report"),
                            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        Q_EMIT exported(path);
      });
  showWaiting(*job, desk_.window, tr("Report"), tr("Writing the report..."));
}

} // namespace throughline::ui
