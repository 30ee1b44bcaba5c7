#include "tests/support/growth.h"

#include <QElapsedTimer>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<std::size_t> allocated{0};

} // namespace

void* operator new(std::size_t size) {
  allocated.fetch_add(size, std::memory_order_relaxed);
  if (void* memory = std::malloc(size == 0 ? 1 : size))
    return memory;
  throw std::bad_alloc();
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  allocated.fetch_add(size, std::memory_order_relaxed);
  return std::malloc(size == 0 ? 1 : size);
}
void operator delete(void* memory) noexcept {
  std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
  std::free(memory);
}

namespace throughline::test {
namespace {

struct Work {
  std::size_t allocated = 0;
  qint64 milliseconds = 0;
};

Work workOf(const std::function<void()>& task) {
  QElapsedTimer clock;
  const std::size_t before = allocatedBytes();
  clock.start();
  task();
  return {.allocated = allocatedBytes() - before, .milliseconds = clock.elapsed()};
}

} // namespace

std::size_t allocatedBytes() {
  return allocated.load();
}

std::string growthOf(const std::string& name, std::size_t size, const std::function<void(std::size_t)>& task) {
  constexpr double most = 2.5;
  constexpr std::size_t fixedCosts = 100'000;
  Work works[3];
  for (std::size_t step = 0; step < 3; ++step)
    works[step] = workOf([&] { task(size << step); });
  qInfo("%s: %zu, %zu, %zu bytes; %lld, %lld, %lld ms", name.c_str(), works[0].allocated, works[1].allocated,
        works[2].allocated, works[0].milliseconds, works[1].milliseconds, works[2].milliseconds);
  for (std::size_t step = 1; step < 3; ++step)
    if (static_cast<double>(works[step].allocated) > most * static_cast<double>(works[step - 1].allocated + fixedCosts))
      return name + " at " + std::to_string(size << step) + ": " + std::to_string(works[step].allocated) + " after " +
             std::to_string(works[step - 1].allocated);
  return {};
}

std::string repeated(std::string_view piece, std::size_t count) {
  std::string text;
  text.reserve(piece.size() * count);
  for (std::size_t at = 0; at < count; ++at)
    text += piece;
  return text;
}

} // namespace throughline::test
