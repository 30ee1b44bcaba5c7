#pragma once

#include "core/base/result.h"
#include "core/exchange/mermaid/mermaid_task.h"

namespace throughline::exchange {

struct MermaidSection {
  std::int64_t line = 0;
  std::string name;
};

/// A "%% jm: {...}" line of ours, and what comes right after it.
struct MermaidOwnLine {
  std::int64_t line = 0;
  std::string json;
  std::size_t nextSection = 0; ///< how many sections come before it
  std::size_t nextTask = 0;    ///< how many tasks come before it
};

/// What a Mermaid journey diagram says, after repairs.
struct MermaidJourney {
  std::string title;
  std::string accessibleTitle;
  std::string accessibleText;
  std::vector<MermaidSection> sections; ///< the first has no name when tasks come before any section
  std::vector<MermaidTask> tasks;
  std::vector<MermaidOwnLine> ownLines;
  Remarks remarks;
};

/// Reads a diagram without its Markdown fence. firstLine is the number of its first line in the file.
/// Errors: formatUnknown when it does not begin with "journey"; tooLarge for more than 2 MB besides our own lines,
/// 1,000 sections or 10,000 tasks.
Result<MermaidJourney> parseMermaid(std::string_view text, std::int64_t firstLine = 1);

/// Whether text is a journey diagram and nothing else: its first line that is no comment, directive or front matter
/// is the word "journey", alone or before another line of the grammar.
bool isMermaidJourney(std::string_view text);

/// The first line of a diagram that is no comment, directive or front matter; empty when there is none.
std::string firstMermaidLine(std::string_view diagram);

} // namespace throughline::exchange
