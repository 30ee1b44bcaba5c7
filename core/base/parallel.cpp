#include "core/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <exception>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <utility>

namespace throughline {
namespace {

/// A thread that waits for work and is used again: making one costs more than many a task.
class Helper {
public:
  void begin(const std::function<void()>& work) {
    const std::lock_guard lock(guard_);
    work_ = &work;
    changed_.notify_all();
  }
  /// Takes back what was not begun; otherwise waits until it is done.
  void end() {
    std::unique_lock lock(guard_);
    if (!atWork_)
      work_ = nullptr;
    changed_.wait(lock, [this] { return !atWork_; });
  }

private:
  void run(const std::stop_token& stop) {
    std::unique_lock lock(guard_);
    while (changed_.wait(lock, stop, [this] { return work_ != nullptr; })) {
      const auto& work = *std::exchange(work_, nullptr);
      atWork_ = true;
      lock.unlock();
      work();
      lock.lock();
      atWork_ = false;
      changed_.notify_all();
    }
  }

  std::mutex guard_;
  std::condition_variable_any changed_;
  const std::function<void()>* work_ = nullptr;
  bool atWork_ = false;
  std::jthread thread_{[this](const std::stop_token& stop) { run(stop); }}; ///< last: it ends before what it uses
};

/// The helpers that have nothing to do.
class IdleHelpers {
public:
  static IdleHelpers& all() {
    static IdleHelpers helpers;
    return helpers;
  }
  std::unique_ptr<Helper> take() {
    {
      const std::lock_guard lock(guard_);
      if (!idle_.empty()) {
        auto helper = std::move(idle_.back());
        idle_.pop_back();
        return helper;
      }
    }
    return std::make_unique<Helper>();
  }
  void putBack(std::unique_ptr<Helper> helper) {
    const std::lock_guard lock(guard_);
    idle_.push_back(std::move(helper));
  }

private:
  std::mutex guard_;
  std::vector<std::unique_ptr<Helper>> idle_;
};

/// Work that several threads take their tasks from; take must not throw.
void onThreads(std::size_t threads, const std::function<void()>& take) {
  std::vector<std::unique_ptr<Helper>> helpers;
  for (std::size_t i = 1; i < threads; ++i) {
    helpers.push_back(IdleHelpers::all().take());
    helpers.back()->begin(take);
  }
  take();
  for (auto& helper : helpers) {
    helper->end();
    IdleHelpers::all().putBack(std::move(helper));
  }
}

/// Which tasks wait, and which can begin.
class TasksInOrder {
public:
  explicit TasksInOrder(std::span<const std::vector<std::size_t>> needs)
      : needs_(needs), state_(needs.size(), State::waiting), left_(needs.size()) {}

  /// Takes and runs tasks until none is left that has not begun.
  void run(const std::function<void(std::size_t)>& work) {
    std::unique_lock lock(guard_);
    while (left_ > 0) {
      const auto next = firstReady();
      if (next == needs_.size()) {
        changed_.wait(lock);
        continue;
      }
      state_[next] = State::running;
      --left_;
      lock.unlock();
      std::exception_ptr problem;
      try {
        work(next);
      } catch (...) {
        problem = std::current_exception();
      }
      lock.lock();
      state_[next] = State::done;
      if (problem) {
        problem_ = problem_ ? problem_ : problem;
        left_ = 0;
      }
      changed_.notify_all();
    }
  }
  void rethrow() const {
    if (problem_)
      std::rethrow_exception(problem_);
  }

private:
  enum class State { waiting, running, done };

  std::size_t firstReady() const {
    for (std::size_t task = 0; task < needs_.size(); ++task)
      if (state_[task] == State::waiting &&
          std::ranges::all_of(needs_[task], [this](std::size_t need) { return state_[need] == State::done; }))
        return task;
    return needs_.size();
  }

  std::span<const std::vector<std::size_t>> needs_;
  std::vector<State> state_;
  std::size_t left_; ///< that have not begun
  std::exception_ptr problem_;
  std::mutex guard_;
  std::condition_variable changed_;
};

} // namespace

void inParallel(std::size_t threads, std::size_t tasks, const std::function<void(std::size_t)>& work) {
  std::atomic<std::size_t> next = 0;
  std::exception_ptr problem;
  std::mutex guard;
  const auto takeTasks = [&] {
    try {
      for (std::size_t task = next++; task < tasks; task = next++)
        work(task);
    } catch (...) {
      const std::lock_guard lock(guard);
      if (!problem)
        problem = std::current_exception();
      next = tasks;
    }
  };
  onThreads(std::min(threads, tasks), takeTasks);
  if (problem)
    std::rethrow_exception(problem);
}

void inParallelAfter(std::size_t threads, std::span<const std::vector<std::size_t>> needs,
                     const std::function<void(std::size_t)>& work) {
  TasksInOrder tasks(needs);
  onThreads(std::min(threads, needs.size()), [&] { tasks.run(work); });
  tasks.rethrow();
}

} // namespace throughline
