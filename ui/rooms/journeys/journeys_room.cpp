#include "ui/rooms/journeys/journeys_room.h"

#include "core/data/sources/sources.h"
#include "core/edit/map_edits.h"
#include "core/tasks/workspace_exchange.h"
#include "ui/canvas/canvas_zoom.h"
#include "ui/canvas/in_place_editing.h"
#include "ui/canvas/map_canvas.h"
#include "ui/dialogs/journey_remarks_dialog.h"
#include "ui/dialogs/waiting_dialog.h"
#include "ui/session/error_words.h"
#include "ui/session/file_names.h"
#include "ui/session/format_words.h"
#include "ui/session/insight_feed.h"
#include "ui/session/journey_words.h"
#include "ui/session/messages.h"
#include "ui/session/settings.h"
#include "ui/session/storage_job.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace throughline::ui {

/// One import of maps: what was asked for, and what came of it.
struct MapImport {
  QStringList paths;
  exchange::ImportOptions options;
  QString label;
  model::Document before;
  tasks::ImportedInto into;
};

namespace {

/// At most so many remarks fit into a message; all are in the dialog.
constexpr qsizetype mostRemarksShown = 2;

/// Something of the file is not on the map.
bool tellsALoss(exchange::RemarkCode code) {
  using enum exchange::RemarkCode;
  switch (code) {
  case xmlBroken:
  case lineTooLong:
  case lineIgnored:
  case recordRejected:
  case timeUnreadable:
  case eventUnnamed:
  case activitiesFolded:
  case textCut:
  case linkDropped:
  case rowExcluded:
  case ownLineUnreadable: return true;
  default: return false;
  }
}

/// Losses first, else as in the files.
QStringList sentencesOf(const tasks::ImportedInto& imported) {
  QStringList losses;
  QStringList others;
  for (const auto& file : imported.files) {
    const auto name = imported.files.size() == 1
                          ? QString()
                          : QFileInfo(QString::fromStdString(file.path)).fileName() + QStringLiteral(": ");
    for (const auto& remark : file.remarks)
      (tellsALoss(remark.code) ? losses : others) << name + sentence(remark);
  }
  return losses + others;
}

bool says(const tasks::ImportedInto& imported, exchange::RemarkCode code) {
  return std::ranges::any_of(imported.files, [code](const auto& file) {
    return std::ranges::find(file.remarks, code, &exchange::Remark::code) != file.remarks.end();
  });
}

/// The same import done in another way, with the words for it.
std::vector<std::pair<QString, exchange::ImportOptions>> otherWays(const MapImport& import) {
  std::vector<std::pair<QString, exchange::ImportOptions>> ways;
  const auto add = [&](const QString& words, auto&& change) {
    change(ways.emplace_back(words, import.options).second);
  };
  if (says(import.into, exchange::RemarkCode::scoreOutsideScale) && !import.options.rescaleScores)
    add(JourneysRoom::tr("Bring scores to 1 to 5"), [](auto& options) { options.rescaleScores = true; });
  if (says(import.into, exchange::RemarkCode::activitiesFolded) && import.options.rarestActivity > 0)
    add(JourneysRoom::tr("Draw rare activities too"), [](auto& options) { options.rarestActivity = 0; });
  return ways;
}

QString endingOf(const exchange::Format& format) {
  const auto ending = format.endings.front();
  return QString::fromUtf8(ending.data(), static_cast<qsizetype>(ending.size()));
}

/// Says by name what the file will not hold, before it is written.
bool acceptsWhatIsLost(QWidget* parent, const std::vector<exchange::LostPart>& lost, const exchange::Format& format) {
  if (lost.empty())
    return true;
  QStringList sentences;
  for (const auto& part : lost)
    sentences << lostText(format, part);
  JourneyRemarksDialog dialog(
      {.title = JourneysRoom::tr("Export map"), .head = JourneysRoom::tr("What will not be in the file:")}, sentences,
      {JourneysRoom::tr("Write the file")}, parent);
  return dialog.exec() == QDialog::Accepted && dialog.chosen() == 0;
}

/// By what is in it, and packed ones by their name.
bool isJourney(const QString& path) {
  constexpr qint64 beginning = 1 << 20;
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    return false;
  const auto name = QFileInfo(path).fileName();
  const auto* format = exchange::guessFormat(file.read(beginning).toStdString(), name.toStdString());
  if (format != nullptr)
    return format->read != nullptr;
  const auto packed = QStringLiteral(".gz");
  return name.endsWith(packed, Qt::CaseInsensitive) &&
         readableEndings()
             .split(QLatin1Char(' '))
             .contains(QStringLiteral("*.") + QFileInfo(name.chopped(packed.size())).suffix().toLower());
}

QString fileNameFor(const model::JourneyMap& map, const exchange::Format& format) {
  return asFileName(map.details->title) + QLatin1Char('.') + endingOf(format);
}

} // namespace

JourneysRoom::JourneysRoom(const Desk& desk, MapCanvas& canvas, QObject* parent)
    : Room(desk, parent), canvas_(canvas) {}

std::vector<ActionRow> JourneysRoom::actions() {
  return {
      {.id = QStringLiteral("file.importMap"),
       .text = tr("Import &map..."),
       .menu = MenuPlace::file,
       .section = 2,
       .needs = Needs::writable,
       .run = [this] { importMap(); }},
      {.id = QStringLiteral("file.exportMap"),
       .text = tr("E&xport map..."),
       .menu = MenuPlace::file,
       .section = 3,
       .needs = Needs::map,
       .run = [this] { exportMap(); }},
      {.id = QStringLiteral("edit.duplicateMap"),
       .text = tr("Duplicate &map..."),
       .menu = MenuPlace::edit,
       .section = 3,
       .needs = Needs::writableMap,
       .run = [this] { duplicateMap(); }},
  };
}

/// With a number when another map is called so.
std::string JourneysRoom::freeTitle(const model::Document& document, const QString& wanted) {
  const auto isTaken = [&document](const QString& title) {
    return std::ranges::any_of(document.maps,
                               [&](const auto& map) { return map->details->title == title.toStdString(); });
  };
  QString title = wanted;
  for (int number = 2; isTaken(title); ++number)
    title = tr("%1 (%2)").arg(wanted).arg(number);
  return title.toStdString();
}

/// A copy may show the feedback of the original, as a to-be map beside the as-is one does, or begin without any.
void JourneysRoom::duplicateMap() {
  canvas_.editing().finish();
  QMessageBox box(
      QMessageBox::NoIcon, tr("Duplicate map"),
      tr("Should the cards of the copy show where those of the original stand, as a baseline? Figures of its "
         "own the copy has only from feedback of its own."),
      QMessageBox::Cancel, desk_.window);
  auto* keep = box.addButton(tr("Keep data link"), QMessageBox::AcceptRole);
  const QAbstractButton* linked = keep;
  const QAbstractButton* empty = box.addButton(tr("Start empty"), QMessageBox::AcceptRole);
  box.setDefaultButton(keep);
  box.exec();
  if (box.clickedButton() != linked && box.clickedButton() != empty)
    return;
  auto& session = desk_.session;
  const auto* map = session.currentMap();
  if (map == nullptr)
    return;
  const auto copy = session.ids().make<model::MapId>();
  const auto title = freeTitle(session.document(), tr("Copy of %1").arg(QString::fromStdString(map->details->title)));
  const auto feedback = box.clickedButton() == linked ? edit::CopiedFeedback::linked : edit::CopiedFeedback::none;
  const auto next = edit::duplicateMap(session.document(), map->id, copy, title, session.ids(), feedback);
  if (session.apply(tr("Duplicate map"), next))
    session.showMap(copy);
}

bool JourneysRoom::take(const QString& path) {
  if (!isJourney(path))
    return false;
  if (!desk_.storage.isOpen() || desk_.session.readOnly())
    desk_.messages.tell(tr("Open or create a workspace that can be changed first: the map comes into it."));
  else
    importMapsFrom({path});
  return true;
}

void JourneysRoom::importMap() {
  QStringList filters{tr("Journeys (%1)").arg(readableEndings())};
  for (const auto* format : exchange::journeyFormats())
    if (format->read != nullptr)
      filters << formatFilter(*format);
  filters << tr("All files (*)");
  const auto paths =
      QFileDialog::getOpenFileNames(desk_.window, tr("Import map"), QFileInfo(desk_.storage.path()).absolutePath(),
                                    filters.join(QLatin1String(";;")));
  if (!paths.isEmpty())
    importMapsFrom(paths);
}

void JourneysRoom::importMapsFrom(const QStringList& paths) {
  exchange::ImportOptions options;
  options.words = journeyWords();
  options.rarestActivity = Settings::rarestActivity();
  readMaps(std::make_shared<MapImport>(
      MapImport{.paths = paths, .options = options, .label = tr("Import map"), .before = {}, .into = {}}));
}

void JourneysRoom::readMaps(const std::shared_ptr<MapImport>& import) {
  std::vector<std::filesystem::path> files;
  for (const auto& path : import->paths)
    files.push_back(pathOf(path));
  auto* job = startJob(
      this,
      [files, options = import->options](const Progress& progress) {
        RandomIdSource ids;
        return tasks::readJourneyFiles(files, options, ids, progress);
      },
      [this, import](Result<std::vector<tasks::ReadJourneyFile>> read) {
        if (!read.ok())
          return sayImportFailed(read.error());
        storeMaps(import, *std::move(read));
      });
  showWaiting(*job, desk_.window, tr("Import map"), tr("Reading the map..."));
}

void JourneysRoom::sayImportFailed(const Error& error) {
  desk_.messages.refuse(error);
  Q_EMIT mapsImported(false);
}

void JourneysRoom::storeMaps(const std::shared_ptr<MapImport>& import, std::vector<tasks::ReadJourneyFile> files) {
  startStorageJob(
      desk_.storage, this,
      [import, files = std::move(files)](workspace::Workspace& workspace, const Progress&) mutable -> Status {
        THROUGHLINE_TRY(before, workspace.document());
        import->before = before;
        RandomIdSource ids;
        THROUGHLINE_TRY(into, tasks::storeJourneys(workspace, files, import->label.toStdString(), ids));
        import->into = into;
        return {};
      },
      [this, import](const Status& stored) {
        if (!stored.ok())
          return sayImportFailed(stored.error());
        showImportedMaps(import);
      });
}

void JourneysRoom::showImportedMaps(const std::shared_ptr<MapImport>& import) {
  const auto& into = import->into;
  desk_.session.adopt(import->label, import->before, into.document);
  if (const auto& first = into.files.front(); !first.maps.empty())
    desk_.session.showMap(first.maps.front());
  canvas_.zooming().showWholeOrBeginning();
  desk_.messages.settle();
  desk_.messages.tellStep(tr("Map imported"));
  const auto sentences = sentencesOf(into);
  if (!sentences.isEmpty()) {
    const auto head = tr("The map was imported, with %n remarks:", nullptr, static_cast<int>(sentences.size()));
    const int step = desk_.session.undoStack().index();
    desk_.messages.warn(head + QLatin1Char('\n') + sentences.mid(0, mostRemarksShown).join(QLatin1Char('\n')),
                        tr("Details..."), [this, import, step] { showRemarks(import, step); });
  }
  Q_EMIT mapsImported(true);
}

void JourneysRoom::showRemarks(const std::shared_ptr<MapImport>& import, int step) {
  // Another way replaces this import, so it is offered only while it is the last step.
  const auto ways = desk_.session.undoStack().index() == step ? otherWays(*import) : decltype(otherWays(*import)){};
  QStringList words;
  for (const auto& way : ways)
    words << way.first;
  auto* dialog =
      new JourneyRemarksDialog({.title = tr("What was read"), .head = tr("What was repaired, guessed or left out:")},
                               sentencesOf(import->into), words, desk_.window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::finished, this, [this, dialog, import, ways, step] {
    if (dialog->chosen() < 0 || desk_.session.undoStack().index() != step)
      return;
    desk_.session.undoStack().undo();
    forgetSources(import->into);
    auto again = std::make_shared<MapImport>(*import);
    again->options = ways[static_cast<std::size_t>(dialog->chosen())].second;
    again->into = {};
    readMaps(again);
  });
  dialog->open();
}

void JourneysRoom::forgetSources(const tasks::ImportedInto& imported) {
  for (const auto& file : imported.files)
    if (file.source > 0)
      desk_.storage.ask(
          this,
          [source = file.source](workspace::Workspace& workspace, const Progress&) {
            return data::removeSource(workspace, source);
          },
          [](const Status&) {});
}

void JourneysRoom::exportMap() {
  const auto* map = desk_.session.currentMap();
  if (map == nullptr)
    return;
  QStringList filters;
  std::vector<const exchange::Format*> formats;
  for (const auto* format : exchange::journeyFormats())
    if (format->write != nullptr) {
      filters << formatFilter(*format);
      formats.push_back(format);
    }
  QFileDialog dialog(desk_.window, tr("Export map"), QFileInfo(desk_.storage.path()).absolutePath());
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  dialog.setNameFilters(filters);
  const auto chosen = [&](const QString& filter) -> const exchange::Format& {
    return *formats[static_cast<std::size_t>(std::max(qsizetype{0}, filters.indexOf(filter)))];
  };
  const auto suggest = [&](const QString& filter) {
    const auto& format = chosen(filter);
    dialog.setDefaultSuffix(endingOf(format));
    dialog.selectFile(fileNameFor(*map, format));
  };
  connect(&dialog, &QFileDialog::filterSelected, &dialog, suggest);
  suggest(filters.constFirst());
  if (dialog.exec() != QDialog::Accepted)
    return;
  const auto& format = chosen(dialog.selectedNameFilter());
  // Without feedback there is no log: that is said at once, not after what it would not hold.
  const bool refused = format.feedback == exchange::FeedbackUse::traces && !desk_.feed.hasSources();
  if (refused || acceptsWhatIsLost(desk_.window, exchange::lostIn(format, desk_.session.document(), map->id), format))
    exportMapTo(dialog.selectedFiles().constFirst(), format);
}

void JourneysRoom::exportMapTo(const QString& path, const exchange::Format& format) {
  auto* job = startStorageJob(
      desk_.storage, this,
      [document = desk_.session.document(), map = desk_.session.currentMap()->id.text(), &format, to = pathOf(path),
       words = journeyWords()](workspace::Workspace& workspace, const Progress& progress) {
        return tasks::exportWithFeedback(workspace, document, map, format, to, {.words = words}, progress);
      },
      [this, path](const Result<tasks::ExportedWith>& written) {
        if (!written.ok())
          return desk_.messages.warnOf(written.error());
        desk_.messages.note(tr("Exported to %1").arg(QFileInfo(path).fileName()));
        if (!written->channelOfSurvey.empty())
          desk_.messages.tell(surveyChannelText(written->channelOfSurvey));
        Q_EMIT exported(path);
      });
  showWaiting(*job, desk_.window, tr("Export map"), tr("Writing the map..."));
}

} // namespace throughline::ui
