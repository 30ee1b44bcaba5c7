#pragma once

#include "core/data/table/sheet_text.h"

#include <algorithm>
#include <cstring>

namespace throughline::data {

/// The text of a sheet whose part is parsed a block at a time, as text is asked for. Sheet: a part parser that has its
/// SheetWriter as `writer`.
template <class Sheet> class SheetStream final : public TextSource {
public:
  template <class Beginning>
  SheetStream(std::unique_ptr<ByteSource> part, Beginning&& beginning)
      : part_(std::move(part)), sheet_(std::forward<Beginning>(beginning)) {}

  Result<std::size_t> read(std::span<char> room) override {
    auto& text = sheet_.writer.text();
    while (given_ == text.size() && more_) {
      text.clear();
      given_ = 0;
      THROUGHLINE_TRY(more, sheet_.readBlock(*part_));
      more_ = more;
    }
    const std::size_t count = std::min(room.size(), text.size() - given_);
    std::memcpy(room.data(), text.data() + given_, count);
    given_ += count;
    return count;
  }

  std::int64_t hiddenRows() const override { return sheet_.writer.hiddenRows(); }

private:
  std::unique_ptr<ByteSource> part_;
  Sheet sheet_;
  std::size_t given_ = 0;
  bool more_ = true;
};

} // namespace throughline::data
