#pragma once

#include "core/exchange/remark.h"
#include "core/exchange/text/xml_reader.h"

namespace throughline::exchange {

/// An element with all that is in it. Names are without namespace prefix.
struct XmlElement {
  std::string name;
  std::vector<std::pair<std::string, std::string>> attributes;
  std::string text;   ///< directly in it, joined
  std::size_t at = 0; ///< where it stands in the text of its parent
  std::vector<XmlElement> children;
  std::int64_t line = 0;

  /// Empty when there is none of that name.
  std::string_view attribute(std::string_view name) const;
  const XmlElement* child(std::string_view name) const;
  /// Text of a child, trimmed; empty when there is none.
  std::string_view childText(std::string_view name) const;
};

/// The root element of a small file (at most 32 MB). Writers that do not escape their text are put up with: a bare & or
/// < is read as text (textNotEscaped); what still breaks is read as far as it goes (xmlBroken with line and column).
/// Errors: syntaxError when not even a root element is there, notSupported (a document type), tooLarge.
Result<XmlElement> readXmlTree(std::string_view bytes, Remarks& remarks);

/// For a tree without what the format needs: syntaxError with the place where the file breaks, if it does; else
/// formatUnknown with the detail.
Error missingInTree(const Remarks& remarks, std::string detail);

} // namespace throughline::exchange
