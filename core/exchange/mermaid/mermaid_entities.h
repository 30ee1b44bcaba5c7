#pragma once

#include <string>
#include <string_view>

/// How text that the grammar of Mermaid cannot hold is written in it: #58; for a colon.
namespace throughline::exchange {

/// #58; and #quot; as the characters they stand for, <br> as a line end, without white space at the ends. What stands
/// for nothing stays as it is.
std::string mermaidDecoded(std::string_view text);

/// Text that Mermaid reads back and draws as it is. An empty one becomes an ellipsis, line ends <br>; white space at
/// the ends is lost.
std::string mermaidEncoded(std::string_view text);
/// The same for the name of a task, which must not begin with a word of the grammar.
std::string mermaidEncodedName(std::string_view text);
/// The same for an actor, which must not hold a comma.
std::string mermaidEncodedActor(std::string_view text);

/// Length of the entity (#word;) at the start of text, 0 when there is none.
std::size_t mermaidEntityLength(std::string_view text);

} // namespace throughline::exchange
