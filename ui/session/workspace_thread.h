#pragma once

#include "core/workspace/workspace.h"
#include "ui/session/job.h"
#include "ui/session/session.h"
#include "ui/session/work_queue.h"

#include <functional>
#include <memory>
#include <vector>

namespace throughline::ui {

/// What the window learns of a file that was opened.
struct OpenedWorkspace {
  QString path;
  model::Document document;
  PastSteps past;
  bool readOnly = false;
  QString holder;        ///< who has it open, when that is why it is read-only
  QString obstacle;      ///< to writing, when nobody holds it
  bool repaired = false; ///< ids that were there twice have been renewed
  std::optional<workspace::Revision> newest;
};

/// How a step came onto the disk: the newest revision then, or why it did not.
using WrittenStep = Result<workspace::Revision>;

/// The half of the storage that owns the open workspace file, on a thread of its own. Its functions are called on the
/// window's thread and come back at once, except where said; answers are called on the file's thread. What belongs to
/// the file is reached from there alone.
class WorkspaceThread {
public:
  using Opening = std::function<Result<workspace::Workspace>(const Progress& progress)>;
  /// revised: the work made revisions of its own.
  using Work = std::function<void(workspace::Workspace& workspace, const Progress& progress)>;
  using Revised = std::function<void(const workspace::Revision& newest)>;

  WorkspaceThread();
  /// Stops the work under way, writes the steps that wait, and closes the file.
  ~WorkspaceThread();

  /// Opens a file in place of the open one, which stays open when that fails.
  void open(const QString& path, Opening opening, const std::shared_ptr<JobState>& job,
            std::function<void(const Result<OpenedWorkspace>&)> answer);
  /// Whether the file is still where it was opened; no answer without an open file.
  void look(std::function<void(const Status&)> answer);
  /// Writes a step; goes before all other work, also between two steps of long work.
  void keep(const model::Document& document, const QString& label, CommitStep step,
            std::function<void(const WrittenStep&)> answer);
  /// Without an open file, or one that can be read, the job is dropped. Work that takes long asks its progress often.
  void run(Work work, const std::shared_ptr<JobState>& job, Revised revised);
  /// Cancels all work and waits until the file is closed: as long as the work under way needs to notice.
  void close();
  /// Waits until every step was written, or could not be.
  void waitForSteps() { queue_->waitForUrgent(); }

private:
  struct File;
  void cancelWork();
  void remember(const std::shared_ptr<JobState>& job);

  std::vector<std::weak_ptr<JobState>> jobs_; ///< of the window's thread: what was asked for and may not be done yet
  std::unique_ptr<File> file_;                ///< of the file's thread
  std::unique_ptr<WorkQueue> queue_;          ///< last, so that its thread ends first
};

} // namespace throughline::ui
