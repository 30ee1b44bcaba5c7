#include "core/exchange/outline/outline.h"
#include "core/exchange/text/text_parts.h"

#include <algorithm>

namespace throughline::exchange {
namespace {

constexpr std::size_t largestOutline = 8'000'000;
constexpr std::size_t mostLines = 100'000;
constexpr std::size_t deepestOutline = 40;

struct OutlineLine {
  std::size_t indent = 0;
  std::size_t heading = 0; ///< number of # signs
  bool listed = false;     ///< with a list mark
  std::string_view text;
};

std::size_t indentOf(std::string_view line) {
  std::size_t column = 0;
  for (const char character : line) {
    if (character == '\t')
      column = (column / 4 + 1) * 4;
    else if (character == ' ')
      ++column;
    else
      break;
  }
  return column;
}

/// Length of "- ", "* ", "+ " or "12. " at the start of text.
std::size_t listMarkLength(std::string_view text) {
  std::size_t length = 0;
  while (length < text.size() && text[length] >= '0' && text[length] <= '9')
    ++length;
  const bool numbered =
      length > 0 && length <= 4 && length < text.size() && (text[length] == '.' || text[length] == ')');
  const bool bullet =
      length == 0 && (text.starts_with('-') || text.starts_with('*') || text.starts_with('+') || text.starts_with("•"));
  if (!numbered && !bullet)
    return 0;
  length += text.starts_with("•") ? std::string_view("•").size() : 1;
  return length < text.size() && (text[length] == ' ' || text[length] == '\t') ? length + 1 : 0;
}

OutlineLine outlineLine(std::string_view line) {
  OutlineLine made{.indent = indentOf(line), .text = trimmed(line)};
  const auto signs = std::min(made.text.find_first_not_of('#'), made.text.size());
  if (signs > 0 && signs <= 6 && signs < made.text.size() && made.text[signs] == ' ') {
    made.heading = signs;
    made.text = trimmed(made.text.substr(signs));
    return made;
  }
  const auto mark = listMarkLength(made.text);
  made.listed = mark > 0;
  made.text = trimmed(made.text.substr(mark));
  for (const std::string_view box : {"[ ] ", "[x] ", "[X] "})
    if (mark > 0 && made.text.starts_with(box))
      made.text = trimmed(made.text.substr(box.size()));
  return made;
}

/// Hangs lines under each other. A list hangs under the heading or the line before it.
class OutlineTree {
public:
  void add(const OutlineLine& line) {
    if (line.heading > 0) {
      headings_ = true;
      while (!path_.empty() && (!path_.back().heading || path_.back().level >= line.heading))
        path_.pop_back();
      push({.level = line.heading, .heading = true}, line.text);
      return;
    }
    while (!path_.empty() && !path_.back().heading && path_.back().level >= line.indent)
      path_.pop_back();
    push({.level = line.indent, .heading = false}, line.text);
  }
  std::vector<OutlineNode>& roots() { return root_.children; }

private:
  struct Level {
    std::size_t level;
    bool heading;
  };
  void push(Level level, std::string_view text) {
    OutlineNode* parent = &root_;
    for (std::size_t at = 0; at < path_.size(); ++at)
      parent = &parent->children.back();
    parent->children.push_back({.text = std::string(text), .note = {}, .children = {}});
    if (path_.size() + 1 < deepestOutline)
      path_.push_back(level);
  }
  OutlineNode root_;
  std::vector<Level> path_;
  bool headings_ = false;
};

bool hasChildren(const OutlineNode& node) {
  return !node.children.empty();
}

OutlineNode rootOf(std::vector<OutlineNode> nodes, std::string_view title) {
  if (nodes.size() == 1 && hasChildren(nodes.front()))
    return std::move(nodes.front());
  OutlineNode root{.text = std::string(title), .note = {}, .children = {}};
  if (std::ranges::none_of(nodes, hasChildren))
    root.children.push_back({.text = {}, .note = {}, .children = std::move(nodes)});
  else
    root.children = std::move(nodes);
  return root;
}

void writeNode(const OutlineNode& node, std::size_t depth, std::string& text) {
  const std::string indent(2 * depth, ' ');
  text += indent + "- " + node.text + "\n";
  for (const auto& line : linesOf(node.note))
    if (!trimmed(line.text).empty())
      text += indent + "  - " + std::string(trimmed(line.text)) + "\n";
  for (const auto& child : node.children)
    writeNode(child, depth + 1, text);
}

} // namespace

Result<ImportedJourneys> readOutline(std::string_view bytes, std::string_view title, const Words& words,
                                     IdSource& ids) {
  THROUGHLINE_TRY(text, decodedText(bytes, largestOutline));
  ImportedJourneys imported;
  OutlineTree tree;
  std::size_t lines = 0;
  for (const auto& line : linesOf(text)) {
    const auto made = outlineLine(line.text);
    if (made.text.empty() || made.text == "---")
      continue;
    if (++lines > mostLines)
      return failure(ErrorCode::tooLarge, {{Fact::name, "lines"}, {Fact::limit, std::to_string(mostLines)}});
    tree.add(made);
  }
  if (lines == 0)
    return failure(ErrorCode::noRecords, {{Fact::detail, "no lines"}});
  imported.maps.push_back(mapOfOutline(rootOf(std::move(tree.roots()), title), words, ids, imported.remarks));
  return imported;
}

std::string writeOutline(const model::JourneyMap& map) {
  const auto root = outlineOf(map);
  std::string text = "# " + root.text + "\n\n";
  for (const auto& stage : root.children)
    writeNode(stage, 0, text);
  return text;
}

} // namespace throughline::exchange
