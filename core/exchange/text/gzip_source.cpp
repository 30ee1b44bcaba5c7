#include "core/exchange/text/gzip_source.h"

#include "core/data/table/gunzip_source.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace throughline::exchange {
namespace {

/// The packed bytes stay beside what unpacks them.
class PackedText final : public data::ByteSource {
public:
  PackedText(std::string_view bytes, std::size_t limit)
      : packed_(bytes), text_(data::gunzipSource(packed_, static_cast<std::int64_t>(std::min<std::size_t>(
                                                              limit, std::numeric_limits<std::int64_t>::max())))) {}
  PackedText(const PackedText&) = delete;
  PackedText& operator=(const PackedText&) = delete;
  Result<std::size_t> read(std::span<char> room) override { return text_->read(room); }

private:
  data::MemorySource packed_;
  std::unique_ptr<data::ByteSource> text_;
};

} // namespace

bool isGzip(std::string_view bytes) {
  return data::startsAsGzip(bytes);
}

std::unique_ptr<data::ByteSource> gzipSource(std::string_view bytes, std::size_t limit) {
  return std::make_unique<PackedText>(bytes, limit);
}

Result<std::string> unpackedText(std::string_view bytes, std::size_t limit) {
  PackedText source(bytes, limit);
  std::string text;
  std::vector<char> room(65'536);
  while (true) {
    THROUGHLINE_TRY(got, source.read(room));
    if (got == 0)
      return text;
    text.append(room.data(), got);
  }
}

} // namespace throughline::exchange
