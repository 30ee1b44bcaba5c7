#include "ui/session/workspace_thread.h"

#include "core/base/within_memory.h"
#include "ui/session/file_names.h"
#include "ui/session/past_steps.h"

#include <QCoreApplication>

#include <future>
#include <utility>

namespace throughline::ui {
namespace {

struct WorkspaceThreadWords {
  Q_DECLARE_TR_FUNCTIONS(WorkspaceThreadWords)
};

/// Goes along the file's own history, as far as the document when that is there. Typing with pauses is several steps on
/// disk and one in the window: while the label stays the same, the step goes on.
Result<model::Document> wentAlong(workspace::Workspace& workspace, const model::Document& from,
                                  const model::Document& to, CommitStep step) {
  constexpr int mostParts = 100;
  const bool back = step == CommitStep::undo;
  model::Document now = from;
  std::optional<std::string> label;
  for (int part = 0; part < mostParts && !(now == to); ++part) {
    THROUGHLINE_TRY(next, back ? workspace.undoable() : workspace.redoable());
    if (!next || (label && *label != next->label))
      break;
    label = next->label;
    THROUGHLINE_TRY(moved, back ? workspace.undo() : workspace.redo());
    now = std::move(moved);
  }
  return now;
}

/// One step on disk: an undo or redo goes by the file's own history when that leads to the same document.
Status writeStep(workspace::Workspace& workspace, const model::Document& before, const model::Document& after,
                 const std::string& label, CommitStep step) {
  model::Document now = before;
  if (step != CommitStep::edit) {
    THROUGHLINE_TRY(moved, wentAlong(workspace, before, after, step));
    now = std::move(moved);
  }
  if (now == after)
    return {};
  const auto written = workspace.persist(model::difference(now, after), label);
  return written.ok() ? Status() : Status(written.error());
}

QString holderText(const workspace::Workspace& workspace) {
  const auto& holder = workspace.holder();
  if (!workspace.readOnly() || holder.program.empty())
    return {};
  if (holder.user.empty())
    return QString::fromStdString(workspace::wordsOf(holder));
  return WorkspaceThreadWords::tr("%1, by %2 on %3")
      .arg(QString::fromStdString(holder.program), QString::fromStdString(holder.user),
           QString::fromStdString(holder.host));
}

} // namespace

struct WorkspaceThread::File {
  std::optional<workspace::Workspace> workspace;
  model::Document onDisk;

  Result<OpenedWorkspace> open(const QString& path, const Opening& opening, const Progress& progress);
  WrittenStep write(const model::Document& document, const std::string& label, CommitStep step);
  void lookAgain();
};

Result<OpenedWorkspace> WorkspaceThread::File::open(const QString& path, const Opening& opening,
                                                    const Progress& progress) {
  auto before = std::exchange(workspace, std::nullopt);
  if (before && before->path() == pathOf(path))
    before.reset();
  auto result = opening(progress);
  auto document = result.ok() ? result->document() : Result<model::Document>(result.error());
  if (!document.ok()) {
    workspace = std::move(before);
    return document.error();
  }
  onDisk = *document;
  OpenedWorkspace opened{.path = path,
                         .document = *document,
                         .past = pastStepsOf(*result),
                         .readOnly = result->readOnly(),
                         .holder = holderText(*result),
                         .obstacle = QString::fromStdString(result->obstacle()),
                         .repaired = result->renewedIds() > 0};
  if (const auto newest = result->newestRevision(); newest.ok())
    opened.newest = *newest;
  workspace.emplace(std::move(*result));
  return opened;
}

WrittenStep WorkspaceThread::File::write(const model::Document& document, const std::string& label, CommitStep step) {
  if (!workspace)
    return failure(ErrorCode::internal);
  const auto status = writeStep(*workspace, onDisk, document, label, step);
  if (!status.ok()) {
    lookAgain();
    return status.error();
  }
  onDisk = document;
  return workspace->newestRevision();
}

/// So that the next write starts from the truth.
void WorkspaceThread::File::lookAgain() {
  if (const auto there = workspace->document(); there.ok())
    onDisk = *there;
}

WorkspaceThread::WorkspaceThread() : file_(std::make_unique<File>()), queue_(std::make_unique<WorkQueue>()) {}

WorkspaceThread::~WorkspaceThread() {
  cancelWork();
}

void WorkspaceThread::cancelWork() {
  for (const auto& job : std::exchange(jobs_, {}))
    if (const auto state = job.lock())
      state->cancel.store(true);
}

void WorkspaceThread::remember(const std::shared_ptr<JobState>& job) {
  std::erase_if(jobs_, [](const auto& each) { return each.expired(); });
  jobs_.push_back(job);
}

void WorkspaceThread::open(const QString& path, Opening opening, const std::shared_ptr<JobState>& job,
                           std::function<void(const Result<OpenedWorkspace>&)> answer) {
  remember(job);
  queue_->post([this, path, opening = std::move(opening), job, answer = std::move(answer)] {
    queue_->letUrgentPass();
    answer(withinMemory([&] { return file_->open(path, opening, job->progress()); }));
    job->finished.store(true, std::memory_order_release);
  });
}

void WorkspaceThread::look(std::function<void(const Status&)> answer) {
  queue_->postUrgent([this, answer = std::move(answer)] {
    if (file_->workspace)
      answer(file_->workspace->expectInPlace());
  });
}

void WorkspaceThread::keep(const model::Document& document, const QString& label, CommitStep step,
                           std::function<void(const WrittenStep&)> answer) {
  queue_->postUrgent([this, document, label = label.toStdString(), step, answer = std::move(answer)] {
    answer(withinMemory([&] { return file_->write(document, label, step); }));
  });
}

void WorkspaceThread::run(Work work, const std::shared_ptr<JobState>& job, Revised revised) {
  remember(job);
  queue_->post([this, work = std::move(work), job, revised = std::move(revised)] {
    auto& workspace = file_->workspace;
    // After a write that failed, what cannot be opened again cannot be read either; that it is so has been said.
    if (!workspace || !workspace->expectReadable().ok()) {
      job->dropped.store(true);
      return;
    }
    auto progress = job->progress();
    progress.report = [this, report = progress.report](std::int64_t done, std::int64_t total) {
      queue_->letUrgentPass();
      report(done, total);
    };
    const auto before = workspace->newestRevision();
    work(*workspace, progress);
    const auto after = workspace->newestRevision();
    if (before.ok() && after.ok() && before->id == after->id)
      return;
    file_->lookAgain();
    if (after.ok())
      revised(*after);
  });
}

void WorkspaceThread::close() {
  cancelWork();
  std::promise<void> closed;
  queue_->post([this, &closed] {
    queue_->letUrgentPass();
    file_->workspace.reset();
    closed.set_value();
  });
  closed.get_future().wait();
}

} // namespace throughline::ui
