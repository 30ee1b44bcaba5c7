#include "ui/session/work_queue.h"

#include <utility>

namespace throughline::ui {

WorkQueue::WorkQueue() : thread_([this] { run(); }) {}

WorkQueue::~WorkQueue() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
    waiting_.clear();
  }
  changed_.notify_all();
  thread_.join();
}

void WorkQueue::post(Work work) {
  {
    const std::lock_guard lock(mutex_);
    waiting_.push_back(std::move(work));
  }
  changed_.notify_all();
}

void WorkQueue::postUrgent(Work work) {
  {
    const std::lock_guard lock(mutex_);
    urgent_.push_back(std::move(work));
  }
  changed_.notify_all();
}

bool WorkQueue::doNextUrgent() {
  std::unique_lock lock(mutex_);
  if (urgent_.empty())
    return false;
  const Work work = std::move(urgent_.front());
  urgent_.pop_front();
  ++urgentUnderWay_;
  lock.unlock();
  work();
  lock.lock();
  --urgentUnderWay_;
  lock.unlock();
  changed_.notify_all();
  return true;
}

void WorkQueue::letUrgentPass() {
  while (doNextUrgent()) {
  }
}

void WorkQueue::waitForUrgent() {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return urgent_.empty() && urgentUnderWay_ == 0; });
}

void WorkQueue::run() {
  for (;;) {
    letUrgentPass();
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return ending_ || !urgent_.empty() || !waiting_.empty(); });
    if (!urgent_.empty())
      continue;
    if (ending_)
      return;
    const Work work = std::move(waiting_.front());
    waiting_.pop_front();
    lock.unlock();
    work();
  }
}

} // namespace throughline::ui
