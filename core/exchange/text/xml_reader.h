#pragma once

#include "core/data/table/byte_source.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

/// XML from outside, read by expat: no document type, no entities but the five, caps on everything.
namespace throughline::exchange {

struct XmlAttribute {
  std::string_view name; ///< without its prefix and colon only in elements; attributes keep theirs
  std::string_view value;
};

/// Hears what a file holds, in order. Names of elements come without their namespace prefix.
class XmlListener {
public:
  virtual ~XmlListener() = default;
  virtual void open(std::string_view name, std::span<const XmlAttribute> attributes, std::int64_t line) = 0;
  virtual void text(std::string_view) {}
  virtual void close(std::string_view name) = 0;
};

struct XmlLimits {
  int depth = 64;
  std::size_t attributes = 100; ///< of one element
  std::size_t attributeBytes = 1'000'000;
  std::size_t elements = 20'000'000;
  /// Of one tag, comment or instruction: expat 2.5 reads an unfinished one from its start again with every piece.
  std::size_t tokenBytes = 2'000'000;
};

/// Where a file stops being XML that we read.
struct XmlBreak {
  ErrorCode code = ErrorCode::syntaxError; ///< syntaxError, tooLarge or notSupported (a document type)
  std::int64_t line = 0;
  std::int64_t column = 0;
  std::string detail;
  std::size_t limit = 0; ///< of tooLarge: what is allowed; 0: memory ended
  Error error() const;
};

/// Tells the listener all that can be read; none = to the end, else why not further.
std::optional<XmlBreak> readXml(data::ByteSource& bytes, XmlListener& listener, const XmlLimits& limits = {});

/// Text for between tags and within quotes; characters that XML cannot hold are left out.
std::string xmlEscaped(std::string_view text);

} // namespace throughline::exchange
