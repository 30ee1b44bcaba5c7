#include "ui/rooms/report/report_room.h"

#include "core/base/checked_file.h"
#include "core/model/look_up.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/waiting_dialog.h"
#include "ui/pages/write_report.h"
#include "ui/session/file_names.h"
#include "ui/session/insight_feed.h"
#include "ui/session/job.h"
#include "ui/session/messages.h"
#include "ui/session/storage.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

namespace throughline::ui {

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
  };
}

void ReportRoom::exportPdf() {
  const auto& document = desk_.session.document();
  const auto* map = desk_.session.currentMap();
  if (map == nullptr)
    return;
  ExportDialog dialog(document, map->id, desk_.window);
  if (dialog.exec() != QDialog::Accepted)
    return;
  const auto* chosen = model::findMap(document, dialog.map());
  const auto name = asFileName(chosen->details->title) + QStringLiteral(".pdf");
  const auto path = QFileDialog::getSaveFileName(desk_.window, tr("Report"),
                                                 QFileInfo(desk_.storage.path()).absoluteDir().filePath(name),
                                                 tr("PDF documents (*.pdf)"));
  if (!path.isEmpty())
    exportPdfTo(path, dialog.map(), dialog.pageSize());
}

void ReportRoom::exportPdfTo(const QString& path, model::MapId map, report::PageSize pageSize) {
  desk_.feed.analyze(map, this, [this, path, map, pageSize](const Result<insight::Analysis>& analysis) {
    if (!analysis.ok())
      return desk_.messages.warnOf(analysis.error());
    planReport(path, map, pageSize, *analysis);
  });
}

void ReportRoom::planReport(const QString& path, model::MapId map, report::PageSize pageSize,
                            const insight::Analysis& analysis) {
  ReportRequest request{
      .document = desk_.session.document(),
      .map = map,
      .analysis = analysis,
      .options = {.pageSize = pageSize, .fileName = QFileInfo(desk_.storage.path()).fileName().toStdString()}};
  request.options.language = QLocale().bcp47Name().toStdString();
  request.options.filters = desk_.feed.filterTexts();
  if (const auto& newest = desk_.storage.revision())
    request.options.asOf = newest->at;
  writePdf(path, request);
}

void ReportRoom::writePdf(const QString& path, const ReportRequest& request) {
  auto prepared = prepareReport(request);
  if (!prepared.ok())
    return desk_.messages.warnOf(prepared.error());
  auto* job = startJob(
      this,
      [report = std::make_shared<PreparedReport>(std::move(*prepared)),
       to = pathOf(path)](const Progress& onTheWay) -> Status {
        THROUGHLINE_TRY(bytes, reportBytes(*report, onTheWay));
        return writeCheckedFile(to, bytes);
      },
      [this, path](const Status& status) {
        if (!status.ok())
          return desk_.messages.warnOf(status.error().with(Fact::path, path.toStdString()));
        desk_.messages.tell(tr("Report saved as %1").arg(QFileInfo(path).fileName()), tr("Open the report"),
                            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        Q_EMIT exported(path);
      });
  showWaiting(*job, desk_.window, tr("Report"), tr("Writing the report..."));
}

} // namespace throughline::ui
