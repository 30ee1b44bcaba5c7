#include "core/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>

namespace throughline {
namespace {

/// Work that several threads take their tasks from; the first exception ends it.
template <class Take> void onThreads(std::size_t threads, const Take& take) {
  std::vector<std::jthread> others;
  for (std::size_t i = 1; i < threads; ++i)
    others.emplace_back(take);
  take();
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
