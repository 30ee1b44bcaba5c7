#pragma once

#include "core/base/result.h"
#include "core/data/table/byte_source.h"

#include <memory>
#include <string>
#include <string_view>

struct XML_ParserStruct;

namespace throughline::data {

/// Reads the XML of a workbook's part, a block at a time: no document type, no entities but the five, caps on depth,
/// attributes and the length of a tag or comment (2 MB). Names come without prefixes.
class PartParser {
public:
  virtual ~PartParser();
  PartParser(const PartParser&) = delete;
  PartParser& operator=(const PartParser&) = delete;

  /// Reads one block; false at the end. Errors: those of bytes, syntaxError with line and column, tooLarge,
  /// notSupported for a document type.
  Result<bool> readBlock(ByteSource& bytes);
  /// To the end.
  Status readAll(ByteSource& bytes);

protected:
  PartParser();
  class Attributes {
  public:
    explicit Attributes(const char** list) : list_(list) {}
    /// Empty when it is not there. name without prefix.
    std::string_view operator[](std::string_view name) const;

  private:
    const char** list_;
  };
  virtual void opened(std::string_view name, const Attributes& attributes) = 0;
  virtual void closed(std::string_view name) = 0;
  virtual void said(std::string_view) {}
  /// Ends the reading with this error.
  void stop(Error error);

private:
  static void onOpen(void* self, const char* name, const char** attributes);
  static void onClose(void* self, const char* name);
  static void onText(void* self, const char* text, int length);
  static void onPassed(void* self, const char*);
  static void onMark(void* self);
  static void onInstruction(void* self, const char*, const char*);
  static void onDoctype(void* self, const char*, const char*, const char*, int);
  Error placed(const Error& error) const;
  /// Whoever is called back has read a token to its end.
  static PartParser& heard(void* self);

  struct Free {
    void operator()(XML_ParserStruct* parser) const;
  };
  std::unique_ptr<XML_ParserStruct, Free> parser_;
  std::optional<Error> error_;
  int depth_ = 0;
  std::size_t sinceEvent_ = 0; ///< bytes
};

} // namespace throughline::data
