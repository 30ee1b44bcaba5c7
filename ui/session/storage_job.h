#pragma once

#include "ui/session/job.h"
#include "ui/session/storage.h"

namespace throughline::ui {

/// Like startJob, but the work runs on the storage thread with the open workspace: work(workspace, progress) -> Value.
template <class Work, class Done> Job* startStorageJob(Storage& storage, QObject* owner, Work work, Done done) {
  using Value = std::invoke_result_t<Work, workspace::Workspace&, const Progress&>;
  struct Handover : JobState {
    std::optional<Value> value;
  };
  auto handover = std::make_shared<Handover>();
  auto* job =
      new Job(owner, handover, [handover, done = std::move(done)]() mutable { done(std::move(*handover->value)); });
  storage.ask(
      job,
      [handover, work = std::move(work)](workspace::Workspace& workspace, const Progress& progress) mutable {
        handover->value.emplace(withinMemory([&] { return work(workspace, progress); }));
        handover->finished.store(true, std::memory_order_release);
        return true;
      },
      [handover](bool) {}, handover);
  return job;
}

} // namespace throughline::ui
