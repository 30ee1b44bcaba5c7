#include "core/data/table/zip_archive.h"

#include "core/data/table/read_ahead.h"

#include <utility>
#include <vector>
#include <zip.h>

namespace throughline::data {
namespace {

constexpr zip_int64_t mostEntries = 1'000;
constexpr std::uint64_t largestPart = 512U << 20U;
constexpr std::uint64_t largestSmallPart = 16U << 20U;
/// Text packs to a tenth, sheets of one value to a fiftieth; what packs better was made to.
constexpr std::uint64_t mostPacked = 100;
constexpr std::uint64_t smallEnough = 100'000;
/// From here on unpacking is worth a thread.
constexpr std::uint64_t worthAThread = 1U << 20U;

Error noArchive(const std::filesystem::path& path, const std::string& detail) {
  return failure(ErrorCode::formatUnknown, {{Fact::path, path.string()}, {Fact::detail, detail}});
}

Error tooLargePart(const std::filesystem::path& path) {
  return failure(ErrorCode::tooLarge, {{Fact::path, path.string()}, {Fact::limit, "512 MB"}});
}

class ZipPart final : public ByteSource {
public:
  ZipPart(std::filesystem::path path, zip_file* file, std::shared_ptr<std::mutex> oneAtATime)
      : path_(std::move(path)), file_(file), oneAtATime_(std::move(oneAtATime)) {}
  ~ZipPart() override {
    const std::lock_guard lock(*oneAtATime_);
    zip_fclose(file_);
  }
  ZipPart(const ZipPart&) = delete;
  ZipPart& operator=(const ZipPart&) = delete;

  Result<std::size_t> read(std::span<char> room) override {
    const std::lock_guard lock(*oneAtATime_);
    const zip_int64_t got = zip_fread(file_, room.data(), room.size());
    if (got < 0)
      return noArchive(path_, zip_file_strerror(file_));
    taken_ += static_cast<std::uint64_t>(got);
    if (taken_ > largestPart)
      return tooLargePart(path_);
    return static_cast<std::size_t>(got);
  }

private:
  std::filesystem::path path_;
  zip_file* file_;
  std::shared_ptr<std::mutex> oneAtATime_;
  std::uint64_t taken_ = 0;
};

std::string sentenceOf(int code) {
  zip_error_t error;
  zip_error_init_with_code(&error, code);
  std::string text = zip_error_strerror(&error);
  zip_error_fini(&error);
  return text;
}

} // namespace

Result<ZipArchive> ZipArchive::open(const std::filesystem::path& path) {
  int code = 0;
  zip* archive = zip_open(path.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &code);
  if (archive == nullptr)
    return noArchive(path, "it is no sound workbook (" + sentenceOf(code) + ")");
  ZipArchive opened(path, archive);
  if (zip_get_num_entries(archive, 0) > mostEntries)
    return failure(ErrorCode::tooLarge, {{Fact::path, path.string()}, {Fact::limit, "1,000 parts"}});
  return opened;
}

ZipArchive::ZipArchive(ZipArchive&& other) noexcept
    : path_(std::move(other.path_)), archive_(std::exchange(other.archive_, nullptr)),
      oneAtATime_(std::move(other.oneAtATime_)) {}

ZipArchive::~ZipArchive() {
  if (archive_ != nullptr)
    zip_discard(archive_);
}

bool ZipArchive::has(const std::string& name) const {
  return zip_name_locate(archive_, name.c_str(), 0) >= 0;
}

Result<std::unique_ptr<ByteSource>> ZipArchive::part(const std::string& name) const {
  const std::lock_guard lock(*oneAtATime_);
  zip_stat_t stat;
  if (zip_stat(archive_, name.c_str(), 0, &stat) != 0)
    return noArchive(path_, "it has no part \"" + name + "\"");
  if (stat.size > largestPart || (stat.size > smallEnough && stat.size > stat.comp_size * mostPacked))
    return tooLargePart(path_);
  zip_file* file = zip_fopen(archive_, name.c_str(), 0);
  if (file == nullptr)
    return noArchive(path_, zip_strerror(archive_));
  std::unique_ptr<ByteSource> bytes = std::make_unique<ZipPart>(path_, file, oneAtATime_);
  if (stat.size > worthAThread)
    bytes = std::make_unique<BytesAhead>(std::move(bytes));
  return bytes;
}

bool ZipArchive::isLarge(const std::string& name) const {
  const std::lock_guard lock(*oneAtATime_);
  zip_stat_t stat;
  return zip_stat(archive_, name.c_str(), 0, &stat) == 0 && stat.size > worthAThread;
}

Result<std::string> ZipArchive::whole(const std::string& name) const {
  THROUGHLINE_TRY(source, part(name));
  std::string all;
  std::vector<char> block(1 << 16);
  for (;;) {
    THROUGHLINE_TRY(got, source->read(block));
    if (got == 0)
      return all;
    all.append(block.data(), got);
    if (all.size() > largestSmallPart)
      return tooLargePart(path_);
  }
}

} // namespace throughline::data
