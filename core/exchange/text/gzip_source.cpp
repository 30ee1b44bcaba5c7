#include "core/exchange/text/gzip_source.h"

#include <algorithm>
#include <limits>
#include <zlib.h>

namespace throughline::exchange {
namespace {

class GzipSource final : public data::ByteSource {
public:
  GzipSource(std::string_view bytes, std::size_t limit) : rest_(bytes), limit_(limit) {
    constexpr int gzipOnly = 15 + 16;
    ready_ = inflateInit2(&stream_, gzipOnly) == Z_OK;
  }
  ~GzipSource() override {
    if (ready_)
      inflateEnd(&stream_);
  }
  GzipSource(const GzipSource&) = delete;
  GzipSource& operator=(const GzipSource&) = delete;

  Result<std::size_t> read(std::span<char> room) override {
    if (!ready_)
      return failure(ErrorCode::internal, {{Fact::detail, "zlib"}});
    if (finished_ || room.empty())
      return std::size_t{0};
    constexpr std::size_t mostAtOnce = std::numeric_limits<uInt>::max();
    stream_.next_out = reinterpret_cast<Bytef*>(room.data());
    stream_.avail_out = static_cast<uInt>(std::min(room.size(), mostAtOnce));
    const auto asked = stream_.avail_out;
    while (stream_.avail_out == asked && !finished_) {
      stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(rest_.data()));
      stream_.avail_in = static_cast<uInt>(std::min(rest_.size(), mostAtOnce));
      const auto given = stream_.avail_in;
      const int result = inflate(&stream_, Z_NO_FLUSH);
      rest_.remove_prefix(given - stream_.avail_in);
      if (result == Z_STREAM_END)
        finished_ = rest_.empty() || !startNextMember();
      else if (result != Z_OK)
        return failure(ErrorCode::syntaxError, {{Fact::detail, "the gzip data are damaged or cut off"}});
    }
    taken_ += asked - stream_.avail_out;
    if (taken_ > limit_)
      return failure(ErrorCode::tooLarge, {{Fact::name, "file"}, {Fact::limit, std::to_string(limit_)}});
    return std::size_t{asked - stream_.avail_out};
  }

private:
  bool startNextMember() { return isGzip(rest_) && inflateReset(&stream_) == Z_OK; }

  std::string_view rest_;
  std::size_t limit_;
  std::size_t taken_ = 0;
  z_stream stream_{};
  bool ready_ = false;
  bool finished_ = false;
};

} // namespace

bool isGzip(std::string_view bytes) {
  return bytes.starts_with("\x1F\x8B");
}

std::unique_ptr<data::ByteSource> gzipSource(std::string_view bytes, std::size_t limit) {
  return std::make_unique<GzipSource>(bytes, limit);
}

Result<std::string> unpackedText(std::string_view bytes, std::size_t limit) {
  GzipSource source(bytes, limit);
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
