#pragma once

#include "core/base/result.h"
#include "core/data/table/byte_source.h"

#include <memory>
#include <string>
#include <string_view>

/// Which encoding a file has, and its text as UTF-8. Nothing is ever replaced: bytes that are not text are an error.
namespace throughline::data {

struct TextEncoding {
  std::string name = "UTF-8"; ///< as ICU and the IANA write it
  std::size_t markLength = 0; ///< bytes of the byte order mark at the start
  bool operator==(const TextEncoding&) const = default;
};

/// By byte order mark, then strict UTF-8, then the pattern of zeros in UTF-16, then ICU's detection, then windows-1252.
/// sample is the start of a file; whole says that it is all of it. Errors: encodingUnknown when this is no text.
Result<TextEncoding> guessEncoding(std::string_view sample, bool whole);

/// The encoding of that name, with the mark the sample starts with if it is of this encoding.
/// Errors: valueNotAllowed for a name ICU does not know.
Result<TextEncoding> encodingNamed(std::string_view name, std::string_view sample);

/// Length of the longest start of bytes that is strict UTF-8 (RFC 3629; NUL is let through). A sequence cut off at the
/// end is not part of it.
std::size_t validUtf8Length(std::string_view bytes);

/// The text of a byte source as UTF-8, without its mark. Errors: encodingUnknown with fact value = the offset of the
/// first byte that is not text in this encoding, counted in the source's bytes.
class TextSource {
public:
  static Result<std::unique_ptr<TextSource>> make(ByteSource& bytes, const TextEncoding& encoding);
  virtual ~TextSource() = default;
  /// Fills at most the whole of room; 0 at the end, and only there. room holds at least 4,096 bytes.
  virtual Result<std::size_t> read(std::span<char> room) = 0;
  /// Rows of a sheet that nobody sees in a spreadsheet program, as far as it was read.
  virtual std::int64_t hiddenRows() const { return 0; }
};

} // namespace throughline::data
