#include "core/data/table/read_ahead.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace throughline::data {
namespace {

constexpr std::size_t blockSize = 1U << 17U;
constexpr std::size_t mostBlocks = 4;

} // namespace

ReadAhead::ReadAhead(std::unique_ptr<ByteSource> bytes) : bytes_(std::move(bytes)), thread_([this] { fetch(); }) {}

ReadAhead::~ReadAhead() {
  {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
  }
  changed_.notify_all();
}

void ReadAhead::fetch() {
  for (;;) {
    std::vector<char> block(blockSize);
    const auto got = fill(*bytes_, block);
    block.resize(got.ok() ? *got : 0);
    const bool last = block.size() < blockSize;
    if (!put(std::move(block), got.ok() ? std::nullopt : std::optional(got.error())) || last)
      return;
  }
}

bool ReadAhead::put(std::vector<char> block, std::optional<Error> error) {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return stopped_ || blocks_.size() < mostBlocks; });
  ended_ = block.size() < blockSize;
  error_ = std::move(error);
  if (!block.empty())
    blocks_.push_back(std::move(block));
  changed_.notify_all();
  return !stopped_;
}

Result<std::size_t> ReadAhead::read(std::span<char> room) {
  if (given_ == current_.size()) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return ended_ || !blocks_.empty(); });
    if (blocks_.empty())
      return error_ ? Result<std::size_t>(*error_) : Result<std::size_t>(std::size_t{0});
    current_ = std::move(blocks_.front());
    blocks_.pop_front();
    given_ = 0;
    changed_.notify_all();
  }
  const std::size_t count = std::min(room.size(), current_.size() - given_);
  std::memcpy(room.data(), current_.data() + given_, count);
  given_ += count;
  return count;
}

} // namespace throughline::data
