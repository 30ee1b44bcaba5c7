#include "core/data/table/read_ahead.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace throughline::data {
namespace {

constexpr std::size_t blockSize = 1U << 17U;
constexpr std::size_t leastRoom = 4'096;
constexpr std::size_t mostBlocks = 4;

} // namespace

BlocksAhead::BlocksAhead(Source source) : source_(std::move(source)), thread_([this] { fetch(); }) {}

BlocksAhead::~BlocksAhead() {
  {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
  }
  changed_.notify_all();
}

BlocksAhead::Block BlocksAhead::next() {
  Block block{.bytes = std::vector<char>(blockSize), .error = {}};
  std::size_t filled = 0;
  while (blockSize - filled >= leastRoom && !block.last) {
    const auto got = source_(std::span(block.bytes).subspan(filled));
    if (!got.ok())
      block.error = got.error();
    block.last = !got.ok() || *got == 0;
    filled += got.ok() ? *got : 0;
  }
  block.bytes.resize(filled);
  return block;
}

void BlocksAhead::fetch() {
  for (;;) {
    Block block = next();
    const bool last = block.last;
    if (!put(std::move(block)) || last)
      return;
  }
}

bool BlocksAhead::put(Block block) {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return stopped_ || blocks_.size() < mostBlocks; });
  ended_ = block.last;
  error_ = std::move(block.error);
  if (!block.bytes.empty())
    blocks_.push_back(std::move(block.bytes));
  changed_.notify_all();
  return !stopped_;
}

Result<std::size_t> BlocksAhead::read(std::span<char> room) {
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

BytesAhead::BytesAhead(std::unique_ptr<ByteSource> bytes)
    : bytes_(std::move(bytes)), blocks_([this](std::span<char> room) { return bytes_->read(room); }) {}

TextAhead::TextAhead(std::unique_ptr<TextSource> text)
    : text_(std::move(text)), blocks_([this](std::span<char> room) { return text_->read(room); }) {}

} // namespace throughline::data
