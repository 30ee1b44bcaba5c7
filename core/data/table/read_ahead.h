#pragma once

#include "core/data/table/byte_source.h"
#include "core/data/table/text_encoding.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <thread>
#include <vector>

namespace throughline::data {

/// What a source gives, fetched by a thread of its own a few blocks before it is asked for: who makes it and who reads
/// it share the time of two cores. Nobody else may use the source meanwhile.
class BlocksAhead {
public:
  /// The source: fills at most the whole of room, which holds 4,096 bytes or more; 0 at the end, and only there.
  using Source = std::function<Result<std::size_t>(std::span<char> room)>;

  explicit BlocksAhead(Source source);
  /// Waits for the block that is being fetched, no longer.
  ~BlocksAhead();
  BlocksAhead(const BlocksAhead&) = delete;
  BlocksAhead& operator=(const BlocksAhead&) = delete;

  /// Errors: those of the source, when what it gave before has been read.
  Result<std::size_t> read(std::span<char> room);

private:
  struct Block {
    std::vector<char> bytes;
    std::optional<Error> error; ///< of what follows these bytes
    bool last = false;
  };
  Block next();
  void fetch();
  /// False when nobody reads any more.
  bool put(Block block);

  Source source_; ///< of the thread
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::vector<char>> blocks_;
  std::optional<Error> error_;
  bool ended_ = false;        ///< nothing follows what is in blocks_
  bool stopped_ = false;      ///< nobody reads any more
  std::vector<char> current_; ///< of the reader, as is what follows
  std::size_t given_ = 0;     ///< of current_
  std::jthread thread_;       ///< last, so that it ends first
};

/// The same bytes, unpacked ahead.
class BytesAhead final : public ByteSource {
public:
  explicit BytesAhead(std::unique_ptr<ByteSource> bytes);
  Result<std::size_t> read(std::span<char> room) override { return blocks_.read(room); }

private:
  std::unique_ptr<ByteSource> bytes_;
  BlocksAhead blocks_;
};

/// The same text, made ahead.
class TextAhead final : public TextSource {
public:
  explicit TextAhead(std::unique_ptr<TextSource> text);
  Result<std::size_t> read(std::span<char> room) override { return blocks_.read(room); }
  std::int64_t hiddenRows() const override { return text_->hiddenRows(); }

private:
  std::unique_ptr<TextSource> text_;
  BlocksAhead blocks_;
};

} // namespace throughline::data
