#include "ui/rooms/report/report_room.h"

#include "core/base/checked_file.h"
#include "core/model/look_up.h"
#include "ui/dialogs/report_dialog.h"
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
#include <QPrintDialog>
#include <QPrinter>
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
      [this](const ReportChoice& choice, std::function<void(const std::vector<QImage>&)> shown) {
        preview(choice, std::move(shown));
      },
      desk_.window);
  if (dialog.exec() != QDialog::Accepted)
    return;
  if (dialog.printing())
    return print(dialog.choice());
  const auto* chosen = model::findMap(document, dialog.choice().map);
  const auto name = asFileName(chosen->details->title) + QStringLiteral(".pdf");
  const auto path = QFileDialog::getSaveFileName(desk_.window, tr("Report"),
                                                 QFileInfo(desk_.storage.path()).absoluteDir().filePath(name),
                                                 tr("PDF documents (*.pdf)"));
  if (!path.isEmpty())
    writeChoice(path, dialog.choice());
}

/// The pages of a choice as small pictures, when the analysis of its map is there.
void ReportRoom::preview(const ReportChoice& choice, std::function<void(const std::vector<QImage>&)> shown) {
  constexpr int longestSide = 260;
  desk_.feed.analyze(choice.map, this, [this, choice, shown](const Result<insight::Analysis>& analysis) {
    if (!analysis.ok())
      return shown({});
    const auto prepared = prepareReport(requestFor(choice, *analysis));
    shown(prepared.ok() ? reportPreview(*prepared, longestSide) : std::vector<QImage>{});
  });
}

void ReportRoom::print(const ReportChoice& choice) {
  desk_.feed.analyze(choice.map, this, [this, choice](const Result<insight::Analysis>& analysis) {
    if (!analysis.ok())
      return desk_.messages.warnOf(analysis.error());
    const auto prepared = prepareReport(requestFor(choice, *analysis));
    if (!prepared.ok())
      return desk_.messages.warnOf(prepared.error());
    QPrinter printer(QPrinter::HighResolution);
    if (QPrintDialog(&printer, desk_.window).exec() == QDialog::Accepted)
      printReport(*prepared, printer);
  });
}

void ReportRoom::exportPdfTo(const QString& path, model::MapId map, report::PageSize pageSize) {
  writeChoice(path, {.map = map, .pageSize = pageSize, .parts = report::allParts()});
}

void ReportRoom::writeChoice(const QString& path, const ReportChoice& choice) {
  desk_.feed.analyze(choice.map, this, [this, path, choice](const Result<insight::Analysis>& analysis) {
    if (!analysis.ok())
      return desk_.messages.warnOf(analysis.error());
    writePdf(path, requestFor(choice, *analysis));
  });
}

ReportRequest ReportRoom::requestFor(const ReportChoice& choice, const insight::Analysis& analysis) const {
  ReportRequest request{.document = desk_.session.document(), .map = choice.map, .analysis = analysis, .options = {}};
  request.options.pageSize = choice.pageSize;
  request.options.parts = choice.parts;
  request.options.fileName = QFileInfo(desk_.storage.path()).fileName().toStdString();
  request.options.language = QLocale().bcp47Name().toStdString();
  request.options.filters = desk_.feed.filterTexts();
  if (const auto& newest = desk_.storage.revision())
    request.options.asOf = newest->at;
  return request;
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
