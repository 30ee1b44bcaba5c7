#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace throughline::ui {

/// One thread that does one piece of work after the other: urgent ones (edits) before all others.
class WorkQueue {
public:
  using Work = std::function<void()>;
  WorkQueue();
  /// Does the urgent work that waits, drops the rest, and ends the thread.
  ~WorkQueue();
  WorkQueue(const WorkQueue&) = delete;
  WorkQueue& operator=(const WorkQueue&) = delete;

  void post(Work work);
  void postUrgent(Work work);
  /// From within long work, on the queue's own thread: does the urgent work that waits, then goes on.
  void letUrgentPass();
  /// Waits until nothing urgent waits or runs.
  void waitForUrgent();

private:
  void run();
  bool doNextUrgent();

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Work> urgent_;
  std::deque<Work> waiting_;
  int urgentUnderWay_ = 0;
  bool ending_ = false;
  std::thread thread_;
};

} // namespace throughline::ui
