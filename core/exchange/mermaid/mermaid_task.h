#pragma once

#include "core/exchange/remark.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::exchange {

/// One task of a Mermaid journey.
struct MermaidTask {
  std::int64_t line = 0;
  std::string name;
  std::optional<double> score;
  std::vector<std::string> actors; ///< each once, none empty
  std::size_t section = 0;         ///< index among the sections
  bool operator==(const MermaidTask&) const = default;
};

/// Reads "name: score: actor, actor" as Mermaid does, and what Mermaid misreads by the repairs of formats.md 1; each
/// repair is a remark. Gives none for a line that holds nothing.
std::optional<MermaidTask> readMermaidTask(std::string_view text, std::int64_t line, Remarks& remarks);

/// Whether the text has a score and actors as a task has: ": number :" somewhere.
bool looksLikeMermaidTask(std::string_view text);

/// Remarks on characters that Mermaid stumbles over and we keep.
void remarkKeptCharacters(std::string_view text, std::int64_t line, Remarks& remarks);

} // namespace throughline::exchange
