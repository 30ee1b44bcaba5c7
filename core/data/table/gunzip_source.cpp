#include "core/data/table/gunzip_source.h"

#include <zlib.h>

#include <algorithm>
#include <vector>

namespace throughline::data {
namespace {

constexpr Bytef firstByteOfMember = 0x1F;

class GunzipSource final : public ByteSource {
public:
  GunzipSource(ByteSource& packed, std::int64_t most) : packed_(packed), most_(most), block_(1 << 16) {
    constexpr int gzipOnly = 15 + 16;
    ready_ = inflateInit2(&stream_, gzipOnly) == Z_OK;
  }
  ~GunzipSource() override {
    if (ready_)
      inflateEnd(&stream_);
  }
  GunzipSource(const GunzipSource&) = delete;
  GunzipSource& operator=(const GunzipSource&) = delete;

  Result<std::size_t> read(std::span<char> room) override {
    if (!ready_)
      return failure(ErrorCode::internal, {{Fact::detail, "zlib"}});
    stream_.next_out = reinterpret_cast<Bytef*>(room.data());
    stream_.avail_out = static_cast<uInt>(std::min<std::size_t>(room.size(), 1U << 30));
    const auto asked = stream_.avail_out;
    while (stream_.avail_out == asked && !finished_ && asked > 0)
      THROUGHLINE_CHECK(inflateSome());
    taken_ += asked - stream_.avail_out;
    if (taken_ > most_)
      return failure(ErrorCode::tooLarge, {{Fact::name, "file"}, {Fact::limit, std::to_string(most_)}});
    return std::size_t{asked - stream_.avail_out};
  }

private:
  Status inflateSome() {
    if (stream_.avail_in == 0) {
      THROUGHLINE_TRY(got, packed_.read(block_));
      if (got == 0) {
        finished_ = true;
        return betweenMembers_ ? Status() : Status(damaged());
      }
      stream_.next_in = reinterpret_cast<Bytef*>(block_.data());
      stream_.avail_in = static_cast<uInt>(got);
    }
    // What stands behind the last member and is none belongs to nobody.
    if (betweenMembers_ && *stream_.next_in != firstByteOfMember) {
      finished_ = true;
      return {};
    }
    betweenMembers_ = false;
    const int result = inflate(&stream_, Z_NO_FLUSH);
    if (result == Z_STREAM_END) {
      betweenMembers_ = true;
      return inflateReset(&stream_) == Z_OK ? Status() : Status(damaged());
    }
    return result == Z_OK || result == Z_BUF_ERROR ? Status() : Status(damaged());
  }
  static Error damaged() {
    return failure(ErrorCode::syntaxError, {{Fact::detail, "the gzip data are damaged or cut off"}});
  }

  ByteSource& packed_;
  std::int64_t most_;
  std::vector<char> block_;
  std::int64_t taken_ = 0;
  z_stream stream_{};
  bool ready_ = false;
  bool finished_ = false;
  bool betweenMembers_ = false;
};

} // namespace

bool startsAsGzip(std::string_view bytes) {
  return bytes.starts_with("\x1F\x8B");
}

std::unique_ptr<ByteSource> gunzipSource(ByteSource& packed, std::int64_t most) {
  return std::make_unique<GunzipSource>(packed, most);
}

} // namespace throughline::data
