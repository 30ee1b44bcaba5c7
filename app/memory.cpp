#include "app/memory.h"

#include <cstdint>
#include <cstdlib>
#include <malloc.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

namespace throughline::app {
namespace {

#ifdef __GLIBC__

/// Addresses only: what is not written to takes no memory.
constexpr int reserved = 512 << 20;
constexpr int oneStep = 32 << 20;
constexpr std::uintptr_t hugePage = 2U << 20U;

bool isLimited(int resource) {
  struct rlimit limit {};
  return ::getrlimit(static_cast<__rlimit_resource>(resource), &limit) != 0 || limit.rlim_cur != RLIM_INFINITY;
}

/// The heap grows by what is reserved with the next block that does not fit; the whole of it may then have huge pages.
void reserveHeap() {
  const auto before = reinterpret_cast<std::uintptr_t>(::sbrk(0));
  mallopt(M_TOP_PAD, reserved);
  void* volatile block = std::malloc(reserved / 1024);
  std::free(block);
  mallopt(M_TOP_PAD, oneStep);
  const auto end = reinterpret_cast<std::uintptr_t>(::sbrk(0));
  const std::uintptr_t begin = (before + hugePage - 1) / hugePage * hugePage;
  if (begin < end)
    static_cast<void>(::madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE));
}

#endif

} // namespace

void takeMemoryInLargePieces() {
#ifdef __GLIBC__
  if (isLimited(RLIMIT_AS) || isLimited(RLIMIT_DATA))
    return;
  mallopt(M_ARENA_MAX, 1);
  mallopt(M_MMAP_MAX, 0);
  mallopt(M_TRIM_THRESHOLD, -1);
  reserveHeap();
#endif
}

} // namespace throughline::app
