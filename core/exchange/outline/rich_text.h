#pragma once

#include "core/exchange/text/xml_tree.h"

namespace throughline::exchange {

/// What is read of a piece of HTML: a line for each paragraph, list item and line break, in the order of the text, with
/// white space as a browser shows it. Empty lines at the ends are left out.
std::string richTextOf(const XmlElement& element);

/// Text that may hold a few tags of HTML, as outliners write it into attributes: without them. Other text stays as it
/// is.
std::string withoutTags(std::string_view text);

} // namespace throughline::exchange
