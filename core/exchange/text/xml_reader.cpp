#include "core/exchange/text/xml_reader.h"

#include <algorithm>
#include <expat.h>
#include <memory>

namespace throughline::exchange {
namespace {

std::string_view withoutPrefix(std::string_view name) {
  const auto colon = name.rfind(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

struct FreeParser {
  void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

class Reading {
public:
  Reading(XmlListener& listener, const XmlLimits& limits)
      : listener_(listener), limits_(limits), parser_(XML_ParserCreate(nullptr)) {
    XML_SetUserData(parser_.get(), this);
    XML_SetElementHandler(parser_.get(), opened, closed);
    XML_SetCharacterDataHandler(parser_.get(), said);
    XML_SetStartDoctypeDeclHandler(parser_.get(), doctype);
    XML_SetCommentHandler(parser_.get(), passed);
    XML_SetProcessingInstructionHandler(parser_.get(), instructed);
    XML_SetCdataSectionHandler(parser_.get(), passedMark, passedMark);
  }

  std::optional<XmlBreak> read(data::ByteSource& bytes) {
    while (true) {
      // Pieces grow with an unfinished token, so that all the beginnings together are not much longer than the whole.
      const std::size_t block = std::max<std::size_t>(1U << 16, sinceEvent_);
      void* room = XML_GetBuffer(parser_.get(), static_cast<int>(block));
      if (room == nullptr)
        return placed(ErrorCode::tooLarge, "memory");
      const auto got = data::fill(bytes, {static_cast<char*>(room), block});
      if (!got.ok())
        return placed(got.error().code, got.error().fact(Fact::detail));
      const bool atEnd = *got < block;
      sinceEvent_ += *got;
      if (XML_ParseBuffer(parser_.get(), static_cast<int>(*got), atEnd ? XML_TRUE : XML_FALSE) != XML_STATUS_OK)
        return broken_ ? broken_ : placed(ErrorCode::syntaxError, XML_ErrorString(XML_GetErrorCode(parser_.get())));
      if (atEnd)
        return std::nullopt;
      if (sinceEvent_ > limits_.tokenBytes)
        return placed(ErrorCode::tooLarge, "bytes of a tag or a comment", limits_.tokenBytes);
    }
  }

private:
  /// Whoever is called back has read a token to its end.
  static Reading& self(void* data) {
    auto& reading = *static_cast<Reading*>(data);
    reading.sinceEvent_ = 0;
    return reading;
  }
  XmlBreak placed(ErrorCode code, std::string detail, std::size_t limit = 0) const {
    return {.code = code,
            .line = static_cast<std::int64_t>(XML_GetCurrentLineNumber(parser_.get())),
            .column = static_cast<std::int64_t>(XML_GetCurrentColumnNumber(parser_.get())) + 1,
            .detail = std::move(detail),
            .limit = limit};
  }
  void stop(ErrorCode code, const char* detail, std::size_t limit = 0) {
    if (!broken_)
      broken_ = placed(code, detail, limit);
    XML_StopParser(parser_.get(), XML_FALSE);
  }

  static void opened(void* data, const XML_Char* name, const XML_Char** attributes) {
    Reading& reading = self(data);
    if (reading.broken_)
      return;
    reading.attributes_.clear();
    std::size_t size = 0;
    for (; *attributes != nullptr; attributes += 2) {
      reading.attributes_.push_back({.name = attributes[0], .value = attributes[1]});
      size += reading.attributes_.back().value.size();
      if (reading.attributes_.size() > reading.limits_.attributes)
        return reading.stop(ErrorCode::tooLarge, "attributes of an element", reading.limits_.attributes);
      if (size > reading.limits_.attributeBytes)
        return reading.stop(ErrorCode::tooLarge, "bytes of attributes", reading.limits_.attributeBytes);
    }
    if (++reading.depth_ > reading.limits_.depth)
      return reading.stop(ErrorCode::tooLarge, "depth of elements", static_cast<std::size_t>(reading.limits_.depth));
    if (++reading.elements_ > reading.limits_.elements)
      return reading.stop(ErrorCode::tooLarge, "elements", reading.limits_.elements);
    reading.listener_.open(withoutPrefix(name), reading.attributes_,
                           static_cast<std::int64_t>(XML_GetCurrentLineNumber(reading.parser_.get())));
  }
  static void closed(void* data, const XML_Char* name) {
    Reading& reading = self(data);
    if (reading.broken_)
      return;
    --reading.depth_;
    reading.listener_.close(withoutPrefix(name));
  }
  static void said(void* data, const XML_Char* text, int length) {
    Reading& reading = self(data);
    if (!reading.broken_)
      reading.listener_.text({text, static_cast<std::size_t>(length)});
  }
  static void passed(void* data, const XML_Char*) { self(data); }
  static void passedMark(void* data) { self(data); }
  static void instructed(void* data, const XML_Char*, const XML_Char*) { self(data); }
  static void doctype(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int) {
    self(data).stop(ErrorCode::notSupported, "a document type declaration");
  }

  XmlListener& listener_;
  XmlLimits limits_;
  std::unique_ptr<std::remove_pointer_t<XML_Parser>, FreeParser> parser_;
  std::vector<XmlAttribute> attributes_;
  std::optional<XmlBreak> broken_;
  int depth_ = 0;
  std::size_t elements_ = 0;
  std::size_t sinceEvent_ = 0; ///< bytes
};

} // namespace

Error XmlBreak::error() const {
  const Fact what = code == ErrorCode::notSupported || code == ErrorCode::tooLarge ? Fact::name : Fact::detail;
  Error error =
      failure(code, {{what, detail}, {Fact::line, std::to_string(line)}, {Fact::column, std::to_string(column)}});
  return limit == 0 ? error : error.with(Fact::limit, std::to_string(limit));
}

std::optional<XmlBreak> readXml(data::ByteSource& bytes, XmlListener& listener, const XmlLimits& limits) {
  return Reading(listener, limits).read(bytes);
}

std::string xmlEscaped(std::string_view text) {
  std::string escaped;
  escaped.reserve(text.size());
  for (const char character : text) {
    switch (character) {
    case '&': escaped += "&amp;"; break;
    case '<': escaped += "&lt;"; break;
    case '>': escaped += "&gt;"; break;
    case '"': escaped += "&quot;"; break;
    case '\n': escaped += "&#10;"; break;
    case '\r': escaped += "&#13;"; break;
    case '\t': escaped += "&#9;"; break;
    default:
      if (static_cast<unsigned char>(character) >= 0x20)
        escaped.push_back(character);
    }
  }
  return escaped;
}

} // namespace throughline::exchange
