#include "ui/dialogs/import_dialog.h"

#include "core/model/look_up.h"
#include "core/tasks/blank_readings.h"
#include "ui/dialogs/import_sentences.h"
#include "ui/dialogs/import_summary_page.h"
#include "ui/dialogs/locked_lanes_bar.h"
#include "ui/dialogs/mapping_page.h"
#include "ui/dialogs/name_list.h"
#include "ui/dialogs/privacy_form.h"
#include "ui/session/count_words.h"
#include "ui/session/error_words.h"
#include "ui/session/insight_words.h"
#include "ui/session/numbers.h"
#include "ui/session/rejection_words.h"
#include "ui/session/session.h"
#include "ui/session/storage_job.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace throughline::ui {
namespace {

enum ImportPage { mappingPage, progressPage, resultPage };
constexpr int lookPause = 150;

QStringList mapTitles(const model::Document& document) {
  QStringList titles;
  for (const auto& map : document.maps)
    titles << QString::fromStdString(map->details->title);
  return titles;
}

QStringList touchpointTitlesOf(const model::JourneyMap* map) {
  QStringList titles;
  if (map != nullptr)
    for (const auto& touchpoint : map->touchpoints)
      titles << QString::fromStdString(touchpoint->title);
  titles.removeDuplicates();
  return titles;
}

} // namespace

ImportDialog::ImportDialog(Session& session, Storage& storage, const QString& file, QWidget* parent,
                           const QString& sheet)
    : QDialog(parent), session_(session), storage_(storage), file_(file), sheet_(sheet), pages_(new QStackedWidget),
      mapping_(new MappingPage(sheet.isEmpty() ? file : tr("%1, sheet %2").arg(file, sheet),
                               mapTitles(session.document()), touchpointTitlesOf(session.currentMap()))),
      lockedLanes_(new LockedLanesBar(session)), privacy_(new PrivacyForm), progress_(new QProgressBar),
      result_(new ImportSummaryPage) {
  setWindowTitle(tr("Import feedback"));
  setAcceptDrops(true);
  connect(new QShortcut(QKeySequence::Paste, this), &QShortcut::activated, this, &ImportDialog::pasteWanted);
  const QSize room = screen()->availableSize() - QSize(40, 60);
  resize(QSize(1040, 720).expandedTo(parent != nullptr ? parent->size() * 0.7 : QSize()).boundedTo(room));
  mapping_->addWayOut(lockedLanes_);
  connect(lockedLanes_, &LockedLanesBar::opened, this, &ImportDialog::look);
  pages_->addWidget(mapping_);
  pages_->addWidget(makeProgressPage());
  pages_->addWidget(result_);
  auto* whole = new QVBoxLayout(this);
  whole->addWidget(pages_, 1);
  whole->addWidget(privacy_);
  connect(pages_, &QStackedWidget::currentChanged, this,
          [this](int page) { privacy_->setVisible(page == mappingPage); });
  pause_.setSingleShot(true);
  pause_.setInterval(lookPause);
  connect(&pause_, &QTimer::timeout, this, &ImportDialog::look);
  connect(mapping_, &MappingPage::changed, this, [this] {
    stopLooking();
    mapping_->holdImport();
    pause_.start();
  });
  connect(mapping_, &MappingPage::importWanted, this, &ImportDialog::startImport);
  connect(mapping_, &MappingPage::ticketsWanted, this, &ImportDialog::ticketsWanted);
  connect(mapping_, &MappingPage::cancelWanted, this, &ImportDialog::reject);
  connect(result_, &ImportSummaryPage::closeWanted, this, &QDialog::accept);
  storage_.ask(
      this,
      [](workspace::Workspace& workspace, const Progress&) {
        return workspace.readOnly() ? std::vector<data::KnownName>{} : data::knownNames(workspace.database());
      },
      [this](const Result<std::vector<data::KnownName>>& known) {
        if (!known.ok() || known->empty())
          return;
        known_ = *known;
        look();
      });
  mapping_->say(tr("Reading %1...").arg(QFileInfo(file_).fileName()), false);
  look();
}

QWidget* ImportDialog::makeProgressPage() {
  auto* text = new QLabel(tr("Importing %1").arg(QFileInfo(file_).fileName()));
  text->setTextFormat(Qt::PlainText);
  text->setProperty("role", QStringLiteral("finding"));
  progress_->setAccessibleName(tr("Progress"));
  auto* cancel = new QPushButton(tr("Cancel import"));
  connect(cancel, &QPushButton::clicked, this, [this] {
    if (running_ != nullptr)
      running_->cancel();
  });
  auto* page = new QWidget;
  auto* rows = new QVBoxLayout(page);
  rows->addStretch();
  rows->addWidget(text, 0, Qt::AlignHCenter);
  rows->addWidget(progress_);
  rows->addWidget(cancel, 0, Qt::AlignHCenter);
  rows->addStretch();
  return page;
}

tasks::ImportRequest ImportDialog::request() const {
  auto request = mapping_->request();
  request.data = file_.toStdString();
  request.sheet = sheet_.toStdString();
  request.discretion = privacy_->discretion();
  if (const auto* map = session_.currentMap())
    request.currentMap = map->id;
  request.known = tasks::namesKnownFor(session_.document(), known_, request.mapTitle, request.currentMap);
  return request;
}

void ImportDialog::stopLooking() {
  delete std::exchange(looking_, nullptr);
  delete std::exchange(weighing_, nullptr);
}

void ImportDialog::look() {
  stopLooking();
  if (const auto missing = mapping_->missing(); !missing.isEmpty()) {
    mapping_->say(missing, false);
    mapping_->names().clear();
    mapping_->sayPlaces({});
    Q_EMIT previewed(false);
    return;
  }
  looking_ = startJob(
      this, [request = request()](const Progress&) { return tasks::draftImport(request); },
      [this](const Result<tasks::ImportPreview>& preview) {
        looking_ = nullptr;
        showPreview(preview);
      });
}

void ImportDialog::showPreview(const Result<tasks::ImportPreview>& preview) {
  if (!preview.ok()) {
    mapping_->showNothing();
    mapping_->say(sentence(preview.error()), false);
    Q_EMIT previewed(false);
    return;
  }
  mapping_->show(*preview);
  if (!showPlaces(*preview)) {
    Q_EMIT previewed(false);
    return;
  }
  const auto missing = mapping_->missing();
  if (!missing.isEmpty() || preview->problem) {
    mapping_->say(missing.isEmpty() ? importProblemSentence(*preview->problem) : missing, false);
    Q_EMIT previewed(false);
    return;
  }
  showCounts(*preview);
  if (!preview->whole)
    checkAll();
  else
    weighBlanks(*preview);
  Q_EMIT previewed(true);
}

void ImportDialog::weighBlanks(const tasks::ImportPreview& preview) {
  mapping_->sayBlanks({});
  const bool inDoubt = std::ranges::any_of(preview.assumptions, [](const data::Assumption& each) {
    return each.kind == data::AssumptionKind::blankNotReached || each.kind == data::AssumptionKind::dontKnow;
  });
  if (!inDoubt)
    return;
  weighing_ = startJob(
      this, [request = request()](const Progress& progress) { return tasks::otherReadingOfBlanks(request, progress); },
      [this](const Result<std::optional<insight::Caveat>>& found) {
        weighing_ = nullptr;
        if (found.ok() && *found)
          mapping_->sayBlanks(caveatSentence(**found));
        Q_EMIT weighed();
      });
}

void ImportDialog::checkAll() {
  looking_ = startJob(
      this, [request = request()](const Progress& progress) { return tasks::dryRunImport(request, progress); },
      [this](const Result<tasks::ImportPreview>& preview) {
        looking_ = nullptr;
        if (preview.ok()) {
          mapping_->showWhole(*preview);
          if (showPlaces(*preview))
            showCounts(*preview);
          weighBlanks(*preview);
        } else {
          mapping_->say(sentence(preview.error()), true);
        }
        Q_EMIT checked();
      });
}

void ImportDialog::showCounts(const tasks::ImportPreview& preview) {
  const auto leftOut = leftOutRows(preview.rowCounts);
  const auto fates = leftOut.isEmpty() ? QString() : QLatin1Char(' ') + leftOut;
  if (preview.rejectedTotal == 0)
    return mapping_->say((preview.whole
                              ? tr("%1; all of them can be read.", "records").arg(recordsText(preview.records))
                              : tr("The first %Ln records can all be read.", nullptr, pluralCount(preview.records))) +
                             fates,
                         true);
  const auto lost = tr("%Ln cells or records", nullptr, pluralCount(preview.rejectedTotal));
  QString text =
      (preview.whole
           ? tr("%1, %2 would be rejected.", "records, and cells or records").arg(recordsText(preview.records), lost)
           : tr("In the first %Ln records, %1 would be rejected.", nullptr, pluralCount(preview.records)).arg(lost)) +
      fates;
  if (!preview.rejected.empty()) {
    const auto& first = preview.rejected.front();
    const auto column = QString::fromStdString(first.column);
    text += QLatin1Char(' ') +
            (column.isEmpty() ? tr("Line %1: %2").arg(countText(first.line), rejectionSentence(first))
                              : tr("Line %1, %2: %3").arg(countText(first.line), column, rejectionSentence(first)));
  }
  mapping_->say(text, preview.responses > 0);
}

bool ImportDialog::showPlaces(const tasks::ImportPreview& preview) {
  mapping_->names().clear();
  mapping_->sayPlaces({});
  lockedLanes_->hide();
  if (preview.series.empty() && preview.leftOutNames.empty())
    return true;
  const auto places = tasks::namesOnMap(session_.document(), request(), preview);
  if (!places.ok()) {
    mapping_->say(importProblemSentence(places.error()), false);
    if (places.error().fact(Fact::name).starts_with("locked"))
      lockedLanes_->offerFor(places.error().fact(Fact::value));
    return false;
  }
  const auto* there = places->there ? model::findMap(session_.document(), *places->there) : nullptr;
  mapping_->names().fill(places->names, preview.leftOutNames, there);
  const auto title = QString::fromStdString(places->map);
  const auto count = static_cast<std::int64_t>(places->names.size());
  const auto made =
      static_cast<std::int64_t>(std::ranges::count(places->names, tasks::NameFound::created, &tasks::PlacedName::how));
  const auto touchpoints = tr("%Ln touchpoints", nullptr, pluralCount(there == nullptr ? count : count - made));
  const QString text = there == nullptr
                           ? tr("For a new map \"%1\": %2.").arg(title, touchpoints)
                           : tr("Map \"%1\": %2 on it already, %3 new.").arg(title, touchpoints, countText(made));
  mapping_->sayPlaces(text + takenNamesSentence(places->names));
  return true;
}

void ImportDialog::startImport() {
  run(tasks::SnapshotBefore::needed);
}

void ImportDialog::run(tasks::SnapshotBefore snapshot) {
  auto wanted = request();
  wanted.snapshot = snapshot;
  stopLooking();
  pages_->setCurrentIndex(progressPage);
  progress_->setRange(0, 0);
  running_ = startStorageJob(
      storage_, this,
      [request = std::move(wanted)](workspace::Workspace& workspace, const Progress& progress) {
        RandomIdSource ids;
        auto summary = tasks::runImport(workspace, request, ids, progress);
        auto document = workspace.document();
        return std::pair(std::move(summary), std::move(document));
      },
      [this](const auto& result) {
        running_ = nullptr;
        if (result.first.ok() && result.second.ok())
          document_ = *result.second;
        showResult(result.first);
      });
  connect(running_, &Job::progressed, this, [this](qint64 done, qint64 total) {
    progress_->setRange(0, total > 0 ? 1000 : 0);
    progress_->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
  });
}

void ImportDialog::showResult(const Result<tasks::ImportSummary>& result) {
  if (!result.ok()) {
    pages_->setCurrentIndex(mappingPage);
    mapping_->say(sentence(result.error()), true);
    Q_EMIT imported(false);
    if (result.error().code == ErrorCode::snapshotNotKept)
      askForNoSnapshot(result.error());
    return;
  }
  summary_ = *result;
  result_->show(*result);
  shrinkToResult();
  Q_EMIT imported(true);
}

/// What came of it is a few sentences: no larger than they need.
void ImportDialog::shrinkToResult() {
  for (QWidget* page : {static_cast<QWidget*>(mapping_), pages_->widget(progressPage)})
    page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
  pages_->setCurrentIndex(resultPage);
  const int letters = fontMetrics().averageCharWidth();
  const QSize wide(std::min(width(), 90 * letters), 0);
  const int high = result_->heightForWidth(wide.width()) + 2 * layout()->contentsMargins().top();
  const QPoint middle = geometry().center();
  resize(wide.width(), std::clamp(high, 12 * fontMetrics().height(), height()));
  move(middle - rect().center());
}

/// Without a snapshot an import can only be taken back by removing its source.
void ImportDialog::askForNoSnapshot(const Error& error) {
  auto* question = new QMessageBox(QMessageBox::Warning, windowTitle(), sentence(error), QMessageBox::NoButton, this);
  question->setAttribute(Qt::WA_DeleteOnClose);
  question->setTextFormat(Qt::PlainText);
  auto* goOn = question->addButton(tr("Import without a snapshot"), QMessageBox::AcceptRole);
  question->setDefaultButton(question->addButton(QMessageBox::Cancel));
  connect(goOn, &QPushButton::clicked, this, [this] { run(tasks::SnapshotBefore::none); });
  question->open();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event) {
  if (event->mimeData()->hasUrls())
    event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event) {
  QStringList files;
  for (const auto& url : event->mimeData()->urls())
    if (url.isLocalFile())
      files << url.toLocalFile();
  event->acceptProposedAction();
  if (!files.isEmpty())
    Q_EMIT filesDropped(files);
}

void ImportDialog::reject() {
  if (running_ != nullptr)
    running_->cancel();
  else if (summary_)
    accept();
  else if (mapping_->isOwnMapping())
    askToLeave();
  else
    QDialog::reject();
}

/// What somebody said of columns and names is gone with the dialog.
void ImportDialog::askToLeave() {
  auto* question =
      new QMessageBox(QMessageBox::Question, windowTitle(),
                      tr("What you said of the columns and names of %1 is not kept. Leave without importing?")
                          .arg(QFileInfo(file_).fileName()),
                      QMessageBox::NoButton, this);
  question->setAttribute(Qt::WA_DeleteOnClose);
  question->setTextFormat(Qt::PlainText);
  auto* leave = question->addButton(tr("Leave"), QMessageBox::DestructiveRole);
  auto* stay = question->addButton(tr("Go on here"), QMessageBox::RejectRole);
  question->setDefaultButton(stay);
  question->setEscapeButton(stay);
  connect(leave, &QPushButton::clicked, this, &ImportDialog::leave);
  question->open();
}

void ImportDialog::leave() {
  stopLooking();
  QDialog::reject();
}

} // namespace throughline::ui
