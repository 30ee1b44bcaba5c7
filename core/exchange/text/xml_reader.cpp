#include "core/exchange/text/xml_reader.h"

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
  }

  std::optional<XmlBreak> read(data::ByteSource& bytes) {
    constexpr int block = 1 << 16;
    while (true) {
      void* room = XML_GetBuffer(parser_.get(), block);
      if (room == nullptr)
        return placed(ErrorCode::tooLarge, "memory");
      const auto got = bytes.read({static_cast<char*>(room), static_cast<std::size_t>(block)});
      if (!got.ok())
        return placed(got.error().code, got.error().fact(Fact::detail));
      if (XML_ParseBuffer(parser_.get(), static_cast<int>(*got), *got == 0 ? XML_TRUE : XML_FALSE) != XML_STATUS_OK)
        return broken_ ? broken_ : placed(ErrorCode::syntaxError, XML_ErrorString(XML_GetErrorCode(parser_.get())));
      if (*got == 0)
        return std::nullopt;
    }
  }

private:
  static Reading& self(void* data) { return *static_cast<Reading*>(data); }

  XmlBreak placed(ErrorCode code, std::string detail) const {
    return {.code = code,
            .line = static_cast<std::int64_t>(XML_GetCurrentLineNumber(parser_.get())),
            .column = static_cast<std::int64_t>(XML_GetCurrentColumnNumber(parser_.get())) + 1,
            .detail = std::move(detail)};
  }
  void stop(ErrorCode code, const char* detail) {
    if (!broken_)
      broken_ = placed(code, detail);
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
      if (reading.attributes_.size() > reading.limits_.attributes || size > reading.limits_.attributeBytes)
        return reading.stop(ErrorCode::tooLarge, "too many or too long attributes");
    }
    if (++reading.depth_ > reading.limits_.depth)
      return reading.stop(ErrorCode::tooLarge, "nested too deeply");
    if (++reading.elements_ > reading.limits_.elements)
      return reading.stop(ErrorCode::tooLarge, "too many elements");
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
};

} // namespace

Error XmlBreak::error() const {
  return failure(code, {{code == ErrorCode::notSupported ? Fact::name : Fact::detail, detail},
                        {Fact::line, std::to_string(line)},
                        {Fact::column, std::to_string(column)}});
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
