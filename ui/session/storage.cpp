#include "ui/session/storage.h"

#include "core/data/sources/restored_segment.h"
#include "ui/session/file_names.h"

#include <QCoreApplication>
#include <QTimer>

#include <utility>

namespace throughline::ui {

namespace {

Result<workspace::Workspace> openedForWork(const std::filesystem::path& path, const std::filesystem::path& folder,
                                           const Progress& progress) {
  auto opened = workspace::Workspace::open(path, {.dataFolder = folder, .progress = progress});
  // What cannot be mended is said by whoever reads it.
  if (opened.ok() && !opened->readOnly())
    static_cast<void>(data::mendSegments(*opened).ok());
  return opened;
}

} // namespace

struct Storage::State {
  Session* session = nullptr;
  std::filesystem::path dataFolder;
  QString path;
  bool open = false;
  int waiting = 0;
  std::optional<Error> failed;
  std::optional<workspace::Revision> revision;
  std::shared_ptr<JobState> opening;
  QTimer* snapshots = nullptr;
  std::unique_ptr<WorkspaceThread> file = std::make_unique<WorkspaceThread>();
};

Storage::Storage(Session& session, std::filesystem::path dataFolder, QObject* parent)
    : QObject(parent), state_(std::make_unique<State>()) {
  state_->session = &session;
  state_->dataFolder = std::move(dataFolder);
  connect(&session, &Session::committed, this, &Storage::keep);
  connect(&session, &Session::unsentChanged, this, &Storage::savedChanged);
  state_->snapshots = new QTimer(this);
  state_->snapshots->setObjectName(QStringLiteral("snapshotTimer"));
  state_->snapshots->setInterval(snapshotPause);
  connect(state_->snapshots, &QTimer::timeout, this, &Storage::keepSnapshot);
}

Storage::~Storage() {
  state_->file.reset();
}

bool Storage::isOpen() const {
  return state_->open;
}
QString Storage::path() const {
  return state_->path;
}
bool Storage::saved() const {
  return state_->waiting == 0 && !state_->failed && !state_->session->hasUnsent();
}
const std::optional<Error>& Storage::failed() const {
  return state_->failed;
}
const std::optional<workspace::Revision>& Storage::revision() const {
  return state_->revision;
}

void Storage::tell(std::function<void()> onWindowThread) {
  QMetaObject::invokeMethod(this, std::move(onWindowThread), Qt::QueuedConnection);
}

void Storage::create(const QString& path, const model::Document& document) {
  start(path,
        [to = pathOf(path), document, label = tr("Draw a map").toStdString(),
         folder = state_->dataFolder](const Progress&) -> Result<workspace::Workspace> {
          THROUGHLINE_TRY(made, workspace::Workspace::create(to, {.dataFolder = folder}));
          if (!(document == model::Document{}))
            THROUGHLINE_CHECK(made.persist(model::difference(model::Document{}, document), label));
          return std::move(made);
        });
}

void Storage::open(const QString& path) {
  start(path, [from = pathOf(path), folder = state_->dataFolder](const Progress& progress) {
    return openedForWork(from, folder, progress);
  });
}

std::shared_ptr<JobState> Storage::opening() const {
  return state_->opening;
}

void Storage::start(const QString& path, WorkspaceThread::Opening opening) {
  state_->session->settle();
  state_->session->endMerging();
  auto job = std::make_shared<JobState>();
  state_->opening = job;
  state_->file->open(path, std::move(opening), job, [this, path, job](const Result<OpenedWorkspace>& opened) {
    tell([this, path, job, opened] {
      if (state_->opening == job)
        state_->opening.reset();
      tellOpened(path, opened);
    });
  });
}

void Storage::tellOpened(const QString& path, const Result<OpenedWorkspace>& opened) {
  if (!opened.ok()) {
    Q_EMIT openFailed(path, opened.error());
    return;
  }
  state_->path = opened->path;
  state_->open = true;
  state_->failed.reset();
  state_->revision = opened->newest;
  state_->snapshots->start();
  state_->session->setReadOnly(opened->readOnly);
  state_->session->start(opened->document, opened->past, opened->path);
  Q_EMIT this->opened(*opened);
  Q_EMIT savedChanged();
}

void Storage::close() {
  if (!state_->open)
    return;
  waitUntilSaved();
  state_->file->close();
  state_->open = false;
  state_->snapshots->stop();
  state_->path.clear();
  state_->failed.reset();
  state_->revision.reset();
  state_->session->setReadOnly(false);
  state_->session->start({});
  Q_EMIT closed();
  Q_EMIT savedChanged();
}

void Storage::keep(const model::Document& document, const QString& label, CommitStep step) {
  if (!state_->open)
    return;
  ++state_->waiting;
  Q_EMIT savedChanged();
  state_->file->keep(document, label, step,
                     [this](const WrittenStep& written) { tell([this, written] { tellWritten(written); }); });
}

void Storage::tellWritten(const WrittenStep& written) {
  --state_->waiting;
  if (written.ok()) {
    state_->failed.reset();
    tellRevised(*written);
  } else {
    state_->failed = written.error();
    Q_EMIT writeFailed(written.error());
  }
  Q_EMIT savedChanged();
}

void Storage::tellRevised(const workspace::Revision& newest) {
  if (!state_->open || state_->revision == newest)
    return;
  state_->revision = newest;
  Q_EMIT revised(newest);
}

void Storage::retry() {
  if (state_->failed)
    keep(state_->session->document(), tr("Changes that could not be saved at once"), CommitStep::edit);
}

void Storage::keepSnapshot() {
  if (!state_->open || state_->session->readOnly())
    return;
  // Without room for it the work goes on: nothing of the user's is lost, and the next one is tried in time.
  ask(
      this, [](workspace::Workspace& workspace, const Progress&) { return workspace.keepSnapshot(); },
      [](const Status&) {});
}

void Storage::lookForFile() {
  if (state_->open)
    state_->file->look([this](const Status& there) { tell([this, there] { tellPlace(there); }); });
}

void Storage::tellPlace(const Status& there) {
  const bool wasAway = state_->failed && state_->failed->code == ErrorCode::workspaceMoved;
  if (there.ok())
    return wasAway ? retry() : void();
  if (wasAway)
    return;
  state_->failed = there.error();
  Q_EMIT writeFailed(there.error());
  Q_EMIT savedChanged();
}

bool Storage::waitUntilSaved() {
  state_->session->settle();
  state_->session->endMerging();
  lookForFile();
  state_->file->waitForSteps();
  QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
  // The answers are on their way to this thread; take them now.
  while (state_->waiting > 0)
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
  return !state_->failed;
}

void Storage::keepTyped() {
  state_->session->keepNow();
}

void Storage::post(WorkspaceThread::Work work, const std::shared_ptr<JobState>& job) {
  state_->file->run(std::move(work), job,
                    [this](const workspace::Revision& newest) { tell([this, newest] { tellRevised(newest); }); });
}

} // namespace throughline::ui
