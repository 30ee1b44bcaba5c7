#include "ui/session/job.h"

namespace throughline::ui {

Job::Job(QObject* owner, std::shared_ptr<JobState> state, std::function<void()> done)
    : QObject(owner), state_(std::move(state)), done_(std::move(done)) {
  connect(&timer_, &QTimer::timeout, this, &Job::look);
  timer_.start(20);
}

Job::~Job() {
  state_->cancel.store(true);
}

void Job::cancel() {
  state_->cancel.store(true);
  Q_EMIT cancelled();
}

void Job::drop() {
  state_->cancel.store(true);
  timer_.stop();
  deleteLater();
}

void Job::look() {
  if (state_->dropped.load(std::memory_order_acquire)) {
    timer_.stop();
    Q_EMIT finished();
    return deleteLater();
  }
  if (!state_->finished.load(std::memory_order_acquire)) {
    Q_EMIT progressed(state_->done.load(), state_->total.load());
    return;
  }
  timer_.stop();
  Q_EMIT finished();
  deleteLater();
  done_();
}

} // namespace throughline::ui
