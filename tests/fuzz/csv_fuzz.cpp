#include "core/data/table/csv_reader.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace throughline::fuzz {
namespace {

/// Gives its bytes in pieces of a size that the input chooses.
class PieceSource final : public data::ByteSource {
public:
  PieceSource(std::string_view bytes, std::size_t piece) : rest_(bytes), piece_(piece) {}
  Result<std::size_t> read(std::span<char> room) override {
    const std::size_t count = std::min({room.size(), rest_.size(), piece_});
    std::copy_n(rest_.data(), count, room.data());
    rest_.remove_prefix(count);
    return count;
  }

private:
  std::string_view rest_;
  std::size_t piece_;
};

/// What one way of reading gave.
struct CsvReading {
  std::size_t records = 0;
  std::size_t bytes = 0;
  std::int64_t lastLine = 0;
  bool failed = false;
  bool operator==(const CsvReading&) const = default;
};

CsvReading readPieces(std::string_view bytes, const data::TextEncoding& encoding, char delimiter, std::size_t piece) {
  PieceSource source(bytes, piece);
  CsvReading reading;
  auto text = data::TextSource::make(source, encoding);
  if (!text.ok())
    return reading;
  data::CsvReader reader(**text, delimiter, {.row = 200, .field = 40, .columns = 8});
  data::Record record;
  for (;;) {
    const auto more = reader.next(record);
    reading.failed = !more.ok();
    if (!more.ok() || !*more)
      return reading;
    ++reading.records;
    THROUGHLINE_EXPECT(record.fields.size() <= 8 && record.line >= reading.lastLine);
    reading.lastLine = record.line;
    for (const std::string_view field : record.fields) {
      THROUGHLINE_EXPECT(field.size() <= 40 && data::validUtf8Length(field) == field.size());
      reading.bytes += field.size();
    }
  }
}

/// Reads the bytes as a table, whole and in pieces; both must give the same. The contract macro ends the program where
/// not.
void readAsCsv(std::string_view bytes) {
  const auto encoding = data::guessEncoding(bytes, true);
  data::separatorLine(bytes);
  if (!encoding.ok())
    return;
  const char delimiter = data::guessDelimiter(bytes, true);
  const auto whole = readPieces(bytes, *encoding, delimiter, bytes.size() + 1);
  const auto pieces =
      readPieces(bytes, *encoding, delimiter, 1U + (bytes.empty() ? 0U : static_cast<unsigned char>(bytes[0]) % 7U));
  THROUGHLINE_EXPECT(whole.failed || whole == pieces);
  THROUGHLINE_EXPECT(whole.failed == pieces.failed);
}

} // namespace
} // namespace throughline::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  // Rows are long from 200 bytes on; ICU's guess of the encoding makes longer inputs slow.
  constexpr std::size_t longestInput = 1'024;
  if (size > longestInput)
    return -1;
  throughline::fuzz::readAsCsv({reinterpret_cast<const char*>(bytes), size});
  return 0;
}
