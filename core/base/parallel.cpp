#include "core/stats/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace throughline::stats {

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
  std::vector<std::jthread> others;
  for (std::size_t i = 1; i < std::min(threads, tasks); ++i)
    others.emplace_back(takeTasks);
  takeTasks();
  others.clear();
  if (problem)
    std::rethrow_exception(problem);
}

} // namespace throughline::stats
