#pragma once

#include "core/data/table/byte_source.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace throughline::data {

/// The same bytes, fetched by a thread of their own a few blocks before they are asked for: what unpacks and what reads
/// share the time of two cores. Nobody else may use the source meanwhile.
class ReadAhead final : public ByteSource {
public:
  explicit ReadAhead(std::unique_ptr<ByteSource> bytes);
  /// Waits for the block that is being fetched, no longer.
  ~ReadAhead() override;
  ReadAhead(const ReadAhead&) = delete;
  ReadAhead& operator=(const ReadAhead&) = delete;

  /// Errors: those of the source, when what it gave before has been read.
  Result<std::size_t> read(std::span<char> room) override;

private:
  void fetch();
  /// False when nobody reads any more.
  bool put(std::vector<char> block, std::optional<Error> error);

  std::unique_ptr<ByteSource> bytes_; ///< of the thread
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

} // namespace throughline::data
