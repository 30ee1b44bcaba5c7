// To be loaded before a program: memory ends when it holds more than THROUGHLINE_BYTES at once from operator new. What
// C allocates is counted not at all, so that this works under the address sanitizer, too.
#include <atomic>
#include <cstdlib>
#include <malloc.h>
#include <new>

namespace {

std::atomic<std::size_t> held{0};

std::size_t mostBytes() {
  static const char* text = std::getenv("THROUGHLINE_BYTES");
  static const std::size_t most = text == nullptr ? ~std::size_t{0} : std::strtoull(text, nullptr, 10);
  return most;
}

void* taken(std::size_t size) noexcept {
  if (held.load() + size > mostBytes())
    return nullptr;
  void* memory = std::malloc(size == 0 ? 1 : size);
  if (memory != nullptr)
    held.fetch_add(::malloc_usable_size(memory));
  return memory;
}

void given(void* memory) noexcept {
  if (memory != nullptr)
    held.fetch_sub(::malloc_usable_size(memory));
  std::free(memory);
}

} // namespace

void* operator new(std::size_t size) {
  if (void* memory = taken(size))
    return memory;
  throw std::bad_alloc();
}
void* operator new[](std::size_t size) {
  return ::operator new(size);
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  return taken(size);
}
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept {
  return taken(size);
}
void operator delete(void* memory) noexcept {
  given(memory);
}
void operator delete[](void* memory) noexcept {
  given(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
  given(memory);
}
void operator delete[](void* memory, std::size_t) noexcept {
  given(memory);
}
void operator delete(void* memory, const std::nothrow_t&) noexcept {
  given(memory);
}
void operator delete[](void* memory, const std::nothrow_t&) noexcept {
  given(memory);
}
