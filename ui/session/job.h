#pragma once

#include "core/base/progress.h"
#include "core/base/within_memory.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>
#include <utility>

namespace throughline::ui {

/// What worker and window share of one job. Only atomics and the value that is handed over once.
struct JobState {
  std::atomic<bool> cancel = false;
  std::atomic<std::int64_t> done = 0;
  std::atomic<std::int64_t> total = 0;
  std::atomic<bool> finished = false;
  std::atomic<bool> dropped = false; ///< there will be no value: what the work needed is gone

  /// For the worker: reports into this state and sees its cancel flag.
  Progress progress() {
    return Progress{.report =
                        [this](std::int64_t doneNow, std::int64_t totalNow) {
                          done.store(doneNow, std::memory_order_relaxed);
                          total.store(totalNow, std::memory_order_relaxed);
                        },
                    .cancel = &cancel};
  }
};

/// A piece of work in the background, seen from the window: how far it is, and the way to stop it. Deletes itself when
/// the work is done; deleted earlier (with its owner), it cancels the work and drops the value.
class Job : public QObject {
  Q_OBJECT

public:
  Job(QObject* owner, std::shared_ptr<JobState> state, std::function<void()> done);
  ~Job() override;
  void cancel();
  /// Cancels, and hands over nothing any more.
  void drop();

Q_SIGNALS:
  /// At most every 50 ms; total is 0 while it is not known.
  void progressed(qint64 done, qint64 total);
  /// Before the value is handed over.
  void finished();
  /// Somebody asked for that; the value comes once the work has seen it, unless the job is deleted before.
  void cancelled();

private:
  void look();

  std::shared_ptr<JobState> state_;
  std::function<void()> done_;
  QTimer timer_;
};

/// Runs work(progress) -> Value on the thread pool, then done(value) on this thread, unless owner was deleted.
/// Everything that work needs goes into it by value. Where memory ends, a Value that can be an error is one.
template <class Work, class Done> Job* startJob(QObject* owner, Work work, Done done) {
  using Value = std::invoke_result_t<Work, const Progress&>;
  struct Handover : JobState {
    std::optional<Value> value;
  };
  auto handover = std::make_shared<Handover>();
  auto* job =
      new Job(owner, handover, [handover, done = std::move(done)]() mutable { done(std::move(*handover->value)); });
  QThreadPool::globalInstance()->start([handover, work = std::move(work)]() mutable {
    handover->value.emplace(withinMemory([&] { return work(handover->progress()); }));
    handover->finished.store(true, std::memory_order_release);
  });
  return job;
}

} // namespace throughline::ui
