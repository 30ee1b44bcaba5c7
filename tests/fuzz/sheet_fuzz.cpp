#include "core/data/table/sheet_text.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace throughline::fuzz {
namespace {

/// Bytes of a text, as the part of a workbook.
class TextPart final : public data::ByteSource {
public:
  explicit TextPart(std::string_view bytes) : source_(bytes) {}
  Result<std::size_t> read(std::span<char> room) override { return source_.read(room); }

private:
  data::MemorySource source_;
};

/// A sheet of 1 MB of XML never gives more text than its cells and the gaps between them can hold.
void readAll(data::TextSource& text) {
  constexpr std::size_t mostText = 64U << 20U;
  std::vector<char> room(1 << 16);
  for (std::size_t all = 0;;) {
    const auto got = text.read(room);
    if (!got.ok() || *got == 0)
      return;
    all += *got;
    if (all > mostText)
      return;
    if (data::validUtf8Length({room.data(), *got}) + 4 < *got)
      std::abort(); // expat gives UTF-8 and nothing else
  }
}

} // namespace
} // namespace throughline::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace throughline;
  if (size == 0 || size > 1'000'000)
    return 0;
  const std::string_view xml(reinterpret_cast<const char*>(bytes) + 1, size - 1);
  const data::SheetContext context{
      .strings = "onetwo",
      .ends = {3, 6},
      .styles = {data::CellStyle::number, data::CellStyle::day, data::CellStyle::percent, data::CellStyle::time},
      .since1904 = (bytes[0] & 2) != 0};
  const auto text = (bytes[0] & 1) != 0 ? data::openDocumentText(std::make_unique<fuzz::TextPart>(xml), "S")
                                        : data::excelSheetText(std::make_unique<fuzz::TextPart>(xml), context);
  fuzz::readAll(*text);
  return 0;
}
