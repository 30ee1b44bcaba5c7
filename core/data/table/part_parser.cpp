#include "core/data/table/part_parser.h"

#include <algorithm>
#include <cstring>
#include <expat.h>

namespace throughline::data {
namespace {

constexpr int deepest = 64;
constexpr int mostAttributes = 200;
/// expat 2.5 reads an unfinished token from its start again with every piece.
constexpr std::size_t longestToken = 2'000'000;

std::string_view withoutPrefix(const char* name) {
  if (name[0] != '\0' && name[1] == '\0') // rows, cells and values: nearly all there is
    return {name, 1};
  const char* colon = std::strrchr(name, ':');
  return colon == nullptr ? name : colon + 1;
}

} // namespace

void PartParser::Free::operator()(XML_ParserStruct* parser) const {
  XML_ParserFree(parser);
}

PartParser::PartParser() : parser_(XML_ParserCreate(nullptr)) {
  XML_SetUserData(parser_.get(), this);
  XML_SetElementHandler(parser_.get(), onOpen, onClose);
  XML_SetCharacterDataHandler(parser_.get(), onText);
  XML_SetCommentHandler(parser_.get(), onPassed);
  XML_SetProcessingInstructionHandler(parser_.get(), onInstruction);
  XML_SetCdataSectionHandler(parser_.get(), onMark, onMark);
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
  // Pieces grow with an unfinished token, so that all the beginnings together are not much longer than the whole.
  const std::size_t block = std::max<std::size_t>(1U << 16, sinceEvent_);
  void* room = XML_GetBuffer(parser_.get(), static_cast<int>(block));
  if (room == nullptr)
    return failure(ErrorCode::outOfMemory);
  THROUGHLINE_TRY(got, fill(bytes, {static_cast<char*>(room), block}));
  const bool last = got < block;
  sinceEvent_ += got;
  if (XML_ParseBuffer(parser_.get(), static_cast<int>(got), last ? XML_TRUE : XML_FALSE) != XML_STATUS_OK)
    return error_ ? *error_
                  : placed(failure(ErrorCode::syntaxError,
                                   {{Fact::detail, XML_ErrorString(XML_GetErrorCode(parser_.get()))}}));
  if (!last && sinceEvent_ > longestToken)
    return placed(failure(ErrorCode::tooLarge, {{Fact::name, "a tag or a comment"}, {Fact::limit, "2 MB"}}));
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

PartParser& PartParser::heard(void* self) {
  auto& parser = *static_cast<PartParser*>(self);
  parser.sinceEvent_ = 0;
  return parser;
}

void PartParser::onOpen(void* self, const char* name, const char** attributes) {
  auto& parser = heard(self);
  if (parser.error_)
    return;
  if (++parser.depth_ > deepest)
    return parser.stop(failure(ErrorCode::tooLarge, {{Fact::name, "XML"}, {Fact::limit, "64 elements deep"}}));
  if (attributes[0] != nullptr && XML_GetSpecifiedAttributeCount(parser.parser_.get()) > 2 * mostAttributes)
    return parser.stop(failure(ErrorCode::tooLarge, {{Fact::name, "XML"}, {Fact::limit, "200 attributes"}}));
  parser.opened(withoutPrefix(name), Attributes(attributes));
}

void PartParser::onClose(void* self, const char* name) {
  auto& parser = heard(self);
  --parser.depth_;
  if (!parser.error_)
    parser.closed(withoutPrefix(name));
}

void PartParser::onText(void* self, const char* text, int length) {
  auto& parser = heard(self);
  if (!parser.error_)
    parser.said({text, static_cast<std::size_t>(length)});
}

void PartParser::onPassed(void* self, const char*) {
  heard(self);
}
void PartParser::onMark(void* self) {
  heard(self);
}
void PartParser::onInstruction(void* self, const char*, const char*) {
  heard(self);
}

void PartParser::onDoctype(void* self, const char*, const char*, const char*, int) {
  heard(self).stop(failure(ErrorCode::notSupported, {{Fact::name, "a document type declaration"}}));
}

} // namespace throughline::data
