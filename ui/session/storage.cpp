#include "ui/session/storage.h"

#include "core/data/sources/restored_segment.h"
#include "ui/session/file_names.h"
#include "ui/session/past_steps.h"
#include "ui/session/work_queue.h"

#include <QCoreApplication>
#include <QTimer>

#include <utility>

namespace throughline::ui {
namespace {

/// One step on disk: an undo or redo goes by the file's own history when that leads to the same document.
Status writeStep(workspace::Workspace& workspace, const model::Document& before, const model::Document& after,
                 const std::string& label, CommitStep step) {
  model::Document now = before;
  if (step != CommitStep::edit) {
    auto moved = step == CommitStep::undo ? workspace.undo() : workspace.redo();
    if (moved.ok())
      now = *moved;
    else if (moved.error().code != ErrorCode::nothingToUndo && moved.error().code != ErrorCode::nothingToRedo)
      return moved.error();
  }
  if (now == after)
    return {};
  const auto written = workspace.persist(model::difference(now, after), label);
  return written.ok() ? Status() : Status(written.error());
}

Result<workspace::Workspace> openedForWork(const std::filesystem::path& path, const std::filesystem::path& folder,
                                           const Progress& progress) {
  auto opened = workspace::Workspace::open(path, {.dataFolder = folder, .progress = progress});
  // What cannot be mended is said by whoever reads it.
  if (opened.ok() && !opened->readOnly())
    static_cast<void>(data::mendSegments(*opened).ok());
  return opened;
}

QString holderText(const workspace::Workspace& workspace) {
  const auto& holder = workspace.holder();
  if (!workspace.readOnly() || holder.program.empty())
    return {};
  return Storage::tr("%1, by %2 on %3")
      .arg(QString::fromStdString(holder.program), QString::fromStdString(holder.user),
           QString::fromStdString(holder.host));
}

} // namespace

struct Storage::State {
  Session* session = nullptr;
  std::filesystem::path dataFolder;
  // Of the window's thread.
  QString path;
  bool open = false;
  int waiting = 0;
  std::optional<Error> failed;
  std::shared_ptr<JobState> opening;
  QTimer* snapshots = nullptr;
  // Of the storage thread.
  std::optional<workspace::Workspace> workspace;
  model::Document onDisk;
  // Last, so that the thread ends first.
  std::unique_ptr<WorkQueue> queue = std::make_unique<WorkQueue>();
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
  state_->queue.reset();
  state_->workspace.reset();
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

void Storage::tell(std::function<void()> onWindowThread) {
  QMetaObject::invokeMethod(this, std::move(onWindowThread), Qt::QueuedConnection);
}

void Storage::create(const QString& path, const model::Document& document) {
  start(
      [path = pathOf(path), document, label = tr("Draw a map").toStdString(),
       folder = state_->dataFolder](const Progress&) -> Result<workspace::Workspace> {
        THROUGHLINE_TRY(made, workspace::Workspace::create(path, {.dataFolder = folder}));
        if (!(document == model::Document{}))
          THROUGHLINE_CHECK(made.persist(model::difference(model::Document{}, document), label));
        return std::move(made);
      },
      path);
}

void Storage::open(const QString& path) {
  start([path = pathOf(path),
         folder = state_->dataFolder](const Progress& progress) { return openedForWork(path, folder, progress); },
        path);
}

std::shared_ptr<JobState> Storage::opening() const {
  return state_->opening;
}

void Storage::start(std::function<Result<workspace::Workspace>(const Progress&)> opening, const QString& path) {
  state_->session->endMerging();
  auto job = std::make_shared<JobState>();
  state_->opening = job;
  state_->queue->post([this, opening = std::move(opening), path, job] {
    state_->queue->letUrgentPass();
    auto before = std::exchange(state_->workspace, std::nullopt);
    const bool sameFile = before && before->path() == pathOf(path);
    if (sameFile)
      before.reset();
    auto result = opening(job->progress());
    auto document = result.ok() ? result->document() : Result<model::Document>(result.error());
    if (!document.ok()) {
      state_->workspace = std::move(before);
      return tell([this, path, job, error = document.error()] {
        endOpening(*job);
        Q_EMIT openFailed(path, error);
      });
    }
    state_->onDisk = *document;
    OpenedWorkspace opened{.path = path,
                           .document = *document,
                           .past = pastStepsOf(*result),
                           .readOnly = result->readOnly(),
                           .holder = holderText(*result)};
    state_->workspace.emplace(std::move(*result));
    tell([this, job, opened = std::move(opened)] {
      endOpening(*job);
      state_->path = opened.path;
      state_->open = true;
      state_->failed.reset();
      state_->snapshots->start();
      state_->session->setReadOnly(opened.readOnly);
      state_->session->start(opened.document, opened.past);
      Q_EMIT this->opened(opened);
      Q_EMIT savedChanged();
    });
  });
}

void Storage::endOpening(const JobState& job) {
  if (state_->opening.get() == &job)
    state_->opening.reset();
}

void Storage::close() {
  if (!state_->open)
    return;
  waitUntilSaved();
  state_->queue->postUrgent([this] { state_->workspace.reset(); });
  state_->queue->waitForUrgent();
  state_->open = false;
  state_->snapshots->stop();
  state_->path.clear();
  state_->failed.reset();
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
  state_->queue->postUrgent([this, document, label = label.toStdString(), step] {
    Status status;
    if (state_->workspace)
      status = writeStep(*state_->workspace, state_->onDisk, document, label, step);
    // After a failure what is on disk is looked up again, so that the next write starts from the truth.
    if (status.ok())
      state_->onDisk = document;
    else if (const auto there = state_->workspace->document(); there.ok())
      state_->onDisk = *there;
    tell([this, status] { tellWritten(status); });
  });
}

void Storage::tellWritten(const Status& status) {
  --state_->waiting;
  if (status.ok()) {
    state_->failed.reset();
  } else {
    state_->failed = status.error();
    Q_EMIT writeFailed(status.error());
  }
  Q_EMIT savedChanged();
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
  if (!state_->open)
    return;
  state_->queue->postUrgent([this] {
    if (state_->workspace)
      tell([this, there = state_->workspace->expectInPlace()] { tellPlace(there); });
  });
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
  state_->session->endMerging();
  lookForFile();
  state_->queue->waitForUrgent();
  QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
  // The answers are on their way to this thread; take them now.
  while (state_->waiting > 0)
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
  return !state_->failed;
}

void Storage::post(WorkspaceWork work, Progress progress) {
  state_->session->endMerging();
  state_->queue->post([this, work = std::move(work), progress = std::move(progress)] {
    if (!state_->workspace)
      return;
    Progress onTheWay = progress;
    onTheWay.report = [this, report = progress.report](std::int64_t done, std::int64_t total) {
      state_->queue->letUrgentPass();
      if (report)
        report(done, total);
    };
    const auto before = state_->workspace->newestRevision();
    work(*state_->workspace, onTheWay);
    // Work may have written revisions of its own (an import draws touchpoints): the next edit starts from there.
    const auto after = state_->workspace->newestRevision();
    if (before.ok() && after.ok() && before->id == after->id)
      return;
    if (const auto there = state_->workspace->document(); there.ok())
      state_->onDisk = *there;
  });
}

} // namespace throughline::ui
