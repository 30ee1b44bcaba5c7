#include "core/data/table/part_parser.h"

#include <expat.h>

namespace throughline::data {
namespace {

constexpr int deepest = 64;
constexpr int mostAttributes = 200;

std::string_view withoutPrefix(std::string_view name) {
  const auto colon = name.rfind(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

} // namespace

void PartParser::Free::operator()(XML_ParserStruct* parser) const {
  XML_ParserFree(parser);
}

PartParser::PartParser() : parser_(XML_ParserCreate(nullptr)) {
  XML_SetUserData(parser_.get(), this);
  XML_SetElementHandler(parser_.get(), onOpen, onClose);
  XML_SetCharacterDataHandler(parser_.get(), onText);
  XML_SetStartDoctypeDeclHandler(parser_.get(), onDoctype);
}

PartParser::~PartParser() = default;

std::string_view PartParser::Attributes::operator[](std::string_view name) const {
  for (const char** at = list_; *at != nullptr; at += 2)
    if (withoutPrefix(at[0]) == name)
      return at[1];
  return {};
}

Result<bool> PartParser::readBlock(ByteSource& bytes) {
  constexpr int block = 1 << 16;
  void* room = XML_GetBuffer(parser_.get(), block);
  if (room == nullptr)
    return failure(ErrorCode::tooLarge, {{Fact::name, "XML"}, {Fact::limit, "memory"}});
  THROUGHLINE_TRY(got, bytes.read({static_cast<char*>(room), static_cast<std::size_t>(block)}));
  const bool last = got == 0;
  if (XML_ParseBuffer(parser_.get(), static_cast<int>(got), last ? XML_TRUE : XML_FALSE) != XML_STATUS_OK)
    return error_ ? *error_
                  : placed(failure(ErrorCode::syntaxError,
                                   {{Fact::detail, XML_ErrorString(XML_GetErrorCode(parser_.get()))}}));
  return !last;
}

Status PartParser::readAll(ByteSource& bytes) {
  for (;;) {
    THROUGHLINE_TRY(more, readBlock(bytes));
    if (!more)
      return {};
  }
}

Error PartParser::placed(const Error& error) const {
  return error.with(Fact::line, std::to_string(XML_GetCurrentLineNumber(parser_.get())))
      .with(Fact::column, std::to_string(XML_GetCurrentColumnNumber(parser_.get()) + 1));
}

void PartParser::stop(Error error) {
  if (!error_)
    error_ = placed(error);
  XML_StopParser(parser_.get(), XML_FALSE);
}

void PartParser::onOpen(void* self, const char* name, const char** attributes) {
  auto& parser = *static_cast<PartParser*>(self);
  if (parser.error_)
    return;
  if (++parser.depth_ > deepest)
    return parser.stop(failure(ErrorCode::tooLarge, {{Fact::name, "XML"}, {Fact::limit, "64 elements deep"}}));
  if (attributes[0] != nullptr && XML_GetSpecifiedAttributeCount(parser.parser_.get()) > 2 * mostAttributes)
    return parser.stop(failure(ErrorCode::tooLarge, {{Fact::name, "XML"}, {Fact::limit, "200 attributes"}}));
  parser.opened(withoutPrefix(name), Attributes(attributes));
}

void PartParser::onClose(void* self, const char* name) {
  auto& parser = *static_cast<PartParser*>(self);
  --parser.depth_;
  if (!parser.error_)
    parser.closed(withoutPrefix(name));
}

void PartParser::onText(void* self, const char* text, int length) {
  auto& parser = *static_cast<PartParser*>(self);
  if (!parser.error_)
    parser.said({text, static_cast<std::size_t>(length)});
}

void PartParser::onDoctype(void* self, const char*, const char*, const char*, int) {
  static_cast<PartParser*>(self)->stop(failure(ErrorCode::notSupported, {{Fact::name, "a document type declaration"}}));
}

} // namespace throughline::data
