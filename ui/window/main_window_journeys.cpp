#include "ui/window/main_window.h"

#include "core/tasks/exchange_task.h"
#include "ui/session/error_words.h"
#include "ui/session/journey_words.h"
#include "ui/window/banner.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

/// Journeys from and to the files of others.
namespace throughline::ui {
namespace {

/// At most so many remarks fit into a message; the rest is counted.
constexpr std::size_t mostRemarksShown = 4;

QString remarksText(const exchange::Remarks& remarks) {
  QStringList lines;
  for (std::size_t at = 0; at < std::min(remarks.size(), mostRemarksShown); ++at)
    lines << sentence(remarks[at]);
  if (remarks.size() > mostRemarksShown)
    lines << MainWindow::tr("and %n more", nullptr, static_cast<int>(remarks.size() - mostRemarksShown));
  return lines.join(QLatin1Char('\n'));
}

QString fileNameFor(const model::JourneyMap& map, const exchange::FormatFacts& format) {
  const auto extension = QString::fromUtf8(format.extension.data(), static_cast<qsizetype>(format.extension.size()));
  return QString::fromStdString(map.details->title).replace(QLatin1Char('/'), QLatin1Char('-')) + QLatin1Char('.') + extension;
}

/// What is written from a map alone; an event log needs the cases of its respondents.
bool writesMaps(const exchange::FormatFacts& format) {
  return format.writes && format.format != exchange::JourneyFormat::xes;
}

} // namespace

void MainWindow::importMap() {
  const auto paths = QFileDialog::getOpenFileNames(
      this, tr("Import map"), {},
      tr("Journeys (*.mmd *.mermaid *.md *.json *.journeymap *.xml *.xes *.gz *.txt *.mm *.opml *.csv);;All files (*)"));
  if (!paths.isEmpty())
    importMapsFrom(paths);
}

void MainWindow::importMapsFrom(const QStringList& paths) {
  std::vector<std::filesystem::path> files;
  for (const auto& path : paths)
    files.emplace_back(path.toStdString());
  exchange::ImportOptions options;
  options.words = journeyWords();
  const auto imported = tasks::importJourneyFiles(session_->document(), files, options, session_->ids());
  if (!imported.ok())
    return banner_->say(sentence(imported.error()));
  if (!session_->apply(tr("Import map"), imported->document))
    return;
  exchange::Remarks remarks;
  for (const auto& file : imported->files)
    remarks.insert(remarks.end(), file.remarks.begin(), file.remarks.end());
  if (const auto& first = imported->files.front(); !first.maps.empty())
    session_->showMap(first.maps.front());
  remarks.empty() ? toastWithUndo(tr("Map imported")) : banner_->say(tr("The map was imported.") + QLatin1Char('\n') + remarksText(remarks));
}

void MainWindow::exportMap() {
  const auto* map = session_->currentMap();
  if (map == nullptr)
    return;
  QStringList filters;
  std::vector<exchange::FormatFacts> formats;
  for (const auto& format : exchange::journeyFormats)
    if (writesMaps(format)) {
      filters << formatFilter(format);
      formats.push_back(format);
    }
  QString filter = filters.constFirst();
  const auto folder = QFileInfo(QString::fromStdString(session_->currentMap()->details->title)).absoluteDir();
  const auto path = QFileDialog::getSaveFileName(this, tr("Export map"), folder.filePath(fileNameFor(*map, formats.front())),
                                                 filters.join(QLatin1String(";;")), &filter);
  if (!path.isEmpty())
    exportMapTo(path, formats[static_cast<std::size_t>(filters.indexOf(filter))].format);
}

void MainWindow::exportMapTo(const QString& path, exchange::JourneyFormat format) {
  const auto written = tasks::exportJourneyFile(session_->document(), session_->currentMap()->id.text(), format, path.toStdString(),
                                                {.words = journeyWords()});
  if (!written.ok())
    return banner_->say(sentence(written.error()));
  statusMessage(tr("Exported to %1").arg(QFileInfo(path).fileName()));
}

} // namespace throughline::ui
