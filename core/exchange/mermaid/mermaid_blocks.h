#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::exchange {

/// A Mermaid diagram within another text.
struct MermaidBlock {
  std::int64_t firstLine = 1;
  std::string text;
  bool journey = false; ///< of the kind that is read
};

/// The diagrams of a Markdown or HTML file, in the order of the file: fenced by ``` or ~~~ as mermaid, {mermaid} or
/// with ::: (Azure DevOps), in <pre class="mermaid"> or <div class="mermaid">, in the shortcode of Hugo, also within
/// lists and quotations. A block that is not closed ends with the file.
std::vector<MermaidBlock> mermaidBlocksOf(std::string_view text);

} // namespace throughline::exchange
