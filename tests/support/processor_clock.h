#pragma once

#include <cstdint>
#include <ctime>

namespace throughline::test {

/// Milliseconds that this process has computed since start(), whatever else the machine does meanwhile.
class ProcessorClock {
public:
  void start() { begin_ = std::clock(); }
  std::int64_t elapsed() const {
    return static_cast<std::int64_t>(1000.0 * static_cast<double>(std::clock() - begin_) / CLOCKS_PER_SEC);
  }

private:
  std::clock_t begin_ = std::clock();
};

} // namespace throughline::test
