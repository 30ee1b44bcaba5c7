#pragma once

#include <atomic>
#include <cstdint>
#include <functional>

namespace throughline {

/// How a long piece of work says how far it is, and learns that it should stop. Passed down by reference; the work asks
/// at least every 50 ms.
struct Progress {
  /// Called with work done and work in all (0 = not known); may be empty. Called on the worker's thread.
  std::function<void(std::int64_t done, std::int64_t total)> report;
  /// Set by another thread; may be null.
  const std::atomic<bool>* cancel = nullptr;

  bool cancelled() const { return cancel != nullptr && cancel->load(std::memory_order_relaxed); }
  /// Reports, and says whether to go on.
  bool goOn(std::int64_t done, std::int64_t total) const {
    if (report)
      report(done, total);
    return !cancelled();
  }
};

} // namespace throughline
