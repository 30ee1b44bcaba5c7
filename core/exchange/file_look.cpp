#include "core/exchange/file_look.h"

#include "core/data/table/text_encoding.h"
#include "core/exchange/text/gzip_source.h"
#include "core/exchange/text/text_parts.h"

#include <algorithm>

namespace throughline::exchange {
namespace {

constexpr std::size_t lookedAt = 1'000'000;

std::string_view withoutFolders(std::string_view fileName) {
  return fileName.substr(fileName.find_last_of("/\\") + 1);
}

std::string_view withoutGz(std::string_view name) {
  if (name.size() > 3 && lowered(name).ends_with(".gz"))
    name.remove_suffix(3);
  return name;
}

/// As much of a source as comes before an error, at most the limit.
template <class Source> std::string startOf(Source& source, std::size_t limit) {
  std::string text;
  std::vector<char> room(65'536);
  while (text.size() < limit) {
    const auto got = source.read(room);
    if (!got.ok() || *got == 0)
      break;
    text.append(room.data(), *got);
  }
  return text;
}

std::string unpackedStart(std::string_view bytes) {
  const auto packed = gzipSource(bytes, 16 * lookedAt);
  return startOf(*packed, lookedAt);
}

std::string decodedStart(std::string_view bytes, bool whole) {
  const auto encoding = data::guessEncoding(bytes, whole);
  if (!encoding.ok())
    return {};
  data::MemorySource memory(bytes);
  const auto source = data::TextSource::make(memory, *encoding);
  return source.ok() ? startOf(**source, 2 * lookedAt) : std::string{};
}

/// What stands after the first < that is no declaration or comment.
std::string rootNameOf(std::string_view text) {
  text = text.substr(0, 10'000);
  for (auto at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    const auto name = text.substr(at + 1);
    if (name.starts_with("!--"))
      at = std::min(text.find("-->", at), text.size() - 1);
    else if (!name.starts_with('?') && !name.starts_with('!')) {
      const auto qualified = name.substr(0, name.find_first_of(" \t\r\n/>"));
      return lowered(qualified.substr(qualified.find(':') + 1));
    }
  }
  return {};
}

} // namespace

FileLook::FileLook(std::string_view bytes, std::string_view fileName) : bytes_(bytes) {
  const auto name = withoutGz(withoutFolders(fileName));
  const auto dot = name.rfind('.');
  ending_ = dot == std::string_view::npos ? std::string{} : lowered(name.substr(dot + 1));
  const auto unpacked = isGzip(bytes) ? unpackedStart(bytes) : std::string{};
  const auto start = isGzip(bytes) ? std::string_view(unpacked) : bytes.substr(0, lookedAt);
  whole_ = decodedStart(start, !isGzip(bytes) && start.size() == bytes.size());
  text_ = trimmedLeft(whole_);
  if (text_.starts_with('<'))
    root_ = rootNameOf(text_);
}

std::string baseNameOf(std::string_view fileName) {
  const auto name = withoutGz(withoutFolders(fileName));
  const auto dot = name.rfind('.');
  return std::string(dot == std::string_view::npos || dot == 0 ? name : name.substr(0, dot));
}

} // namespace throughline::exchange
