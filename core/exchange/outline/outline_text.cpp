#include "core/base/characters.h"
#include "core/base/list_mark.h"
#include "core/exchange/outline/markdown.h"
#include "core/exchange/outline/outline.h"
#include "core/exchange/text/text_parts.h"

#include <algorithm>
#include <array>

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

/// Columns before the text: blanks, tabs, and the lines of a drawn tree ("├── ", "│   ").
struct Indent {
  std::size_t columns = 0;
  std::size_t bytes = 0;
  bool drawn = false;
};

Indent indentOf(std::string_view line) {
  constexpr std::size_t glyph = 3; // bytes of U+2500 to U+257F
  Indent indent;
  while (indent.bytes < line.size()) {
    const auto rest = line.substr(indent.bytes);
    if (rest.starts_with("\xE2\x94") || rest.starts_with("\xE2\x95")) {
      indent.drawn = true;
      indent.bytes += std::min(glyph, rest.size());
      ++indent.columns;
      continue;
    }
    if (rest.starts_with("\u00A0")) {
      indent.bytes += 2;
      ++indent.columns;
      continue;
    }
    if (rest.front() != ' ' && rest.front() != '\t')
      break;
    indent.columns = rest.front() == '\t' ? (indent.columns / 4 + 1) * 4 : indent.columns + 1;
    ++indent.bytes;
  }
  return indent;
}

OutlineLine outlineLine(std::string_view line) {
  const auto indent = indentOf(line);
  OutlineLine made{.indent = indent.columns, .text = trimmed(line.substr(indent.bytes))};
  const auto signs = std::min(made.text.find_first_not_of('#'), made.text.size());
  if (signs > 0 && signs <= 6 && signs < made.text.size() && made.text[signs] == ' ') {
    made.heading = signs;
    made.text = trimmed(made.text.substr(signs));
    return made;
  }
  const auto mark = listMarkLength(made.text);
  made.listed = mark > 0 || indent.drawn;
  made.text = trimmed(made.text.substr(mark));
  return made;
}

/// Hangs lines under each other. A list hangs under the heading or the line before it.
class OutlineTree {
  struct Level {
    std::size_t level;
    bool heading;
  };

public:
  void add(const OutlineLine& line, std::int64_t number) {
    if (line.heading > 0) {
      leaveLists();
      while (!path_.empty() && path_.back().level >= line.heading)
        path_.pop_back();
      return push({.level = line.heading, .heading = true}, line.text, number);
    }
    while (!path_.empty() && !path_.back().heading && path_.back().level >= line.indent)
      path_.pop_back();
    push({.level = line.indent, .heading = false}, line.text, number);
  }
  /// What stands under the last heading from here on.
  void leaveLists() {
    while (!path_.empty() && !path_.back().heading)
      path_.pop_back();
  }
  bool inList() const { return !path_.empty() && !path_.back().heading; }
  bool underHeading() const { return !path_.empty() && path_.back().heading; }
  std::size_t level() const { return path_.empty() ? 0 : path_.back().level; }
  std::size_t headingLevel() const {
    const auto last = std::find_if(path_.rbegin(), path_.rend(), [](const Level& level) { return level.heading; });
    return last == path_.rend() ? 0 : last->level;
  }
  OutlineNode& last() {
    OutlineNode* node = &root_;
    for (std::size_t at = 0; at < path_.size(); ++at)
      node = &node->children.back();
    return *node;
  }
  void addNote(const std::string& text) {
    auto& note = last().note;
    note += (note.empty() ? "" : "\n") + text;
  }
  std::vector<OutlineNode>& roots() { return root_.children; }
  const std::string& introduction() const { return root_.note; }

private:
  void push(Level level, std::string_view text, std::int64_t number) {
    last().children.push_back({.text = plainMarkdown(text), .line = number});
    if (path_.size() + 1 < deepestOutline)
      path_.push_back(level);
  }
  OutlineNode root_;
  std::vector<Level> path_;
};

std::size_t fenceLength(std::string_view line) {
  const auto text = trimmedLeft(line);
  if (!text.starts_with("```") && !text.starts_with("~~~"))
    return 0;
  return std::min(text.find_first_not_of(text[0]), text.size());
}

bool isLineOf(std::string_view line, char sign) {
  line = trimmed(line);
  return line.size() >= 3 && line.find_first_not_of(sign) == std::string_view::npos;
}

/// What the headings and lists of a text mean: decided from all of it.
struct OutlineShape {
  bool headings = false;
  std::size_t stageLevel = 0;  ///< headings of this level are stages, those above it the title
  bool titleOnly = false;      ///< there is one heading
  bool cardsElsewhere = false; ///< in lists, tables or deeper headings: paragraphs are notes

  static OutlineShape of(const std::vector<TextLine>& lines) {
    OutlineShape shape;
    std::array<int, 7> counts{};
    for (const auto& line : lines) {
      const auto made = outlineLine(line.text);
      ++counts[made.heading];
      shape.cardsElsewhere = shape.cardsElsewhere || made.listed || isTableRule(line.text);
    }
    std::vector<std::size_t> levels;
    for (std::size_t level = 1; level < counts.size(); ++level)
      if (counts[level] > 0)
        levels.push_back(level);
    shape.headings = !levels.empty();
    if (!shape.headings)
      return shape;
    const bool titled = counts[levels[0]] == 1;
    shape.titleOnly = titled && levels.size() == 1;
    shape.stageLevel = !titled ? levels[0] : shape.titleOnly ? levels[0] + 1 : levels[1];
    shape.cardsElsewhere = shape.cardsElsewhere || levels.back() > shape.stageLevel;
    return shape;
  }
};

class OutlineReading {
public:
  OutlineReading(std::vector<TextLine> lines, Remarks& remarks)
      : lines_(std::move(lines)), remarks_(remarks), shape_(OutlineShape::of(lines_)) {}

  /// How many lines said something.
  Result<std::size_t> read() {
    takeFrontMatter();
    for (; at_ < lines_.size(); ++at_) {
      const auto line = lines_[at_].text;
      if (trimmed(line).empty()) {
        paragraph_ = false;
        continue;
      }
      if (++said_ > mostLines)
        return failure(ErrorCode::tooLarge, {{Fact::name, "lines"}, {Fact::limit, std::to_string(mostLines)}});
      if (!takeFence(line) && !takeRule(line) && !takeTable(line))
        takeText(outlineLine(line));
    }
    return said_;
  }
  std::vector<OutlineNode>& roots() { return tree_.roots(); }
  const std::string& title() const { return title_; }
  const std::string& introduction() const { return tree_.introduction(); }

private:
  void takeFrontMatter() {
    if (lines_.empty() || trimmedRight(lines_[0].text) != "---")
      return;
    const auto end = std::find_if(lines_.begin() + 1, lines_.end(),
                                  [](const TextLine& line) { return trimmedRight(line.text) == "---"; });
    if (end == lines_.end())
      return;
    for (auto line = lines_.begin() + 1; line != end; ++line)
      if (line->text.starts_with("title:"))
        title_ = trimmed(replaced(line->text.substr(6), "\"", ""));
    at_ = static_cast<std::size_t>(end - lines_.begin()) + 1;
  }

  /// Code is no part of a journey.
  bool takeFence(std::string_view line) {
    const auto length = fenceLength(line);
    if (length == 0)
      return false;
    remarks_.push_back({.code = RemarkCode::leftOut, .line = lines_[at_].number, .value = std::string(trimmed(line))});
    const auto mark = trimmedLeft(line).substr(0, length);
    while (at_ + 1 < lines_.size() && !trimmedLeft(lines_[++at_].text).starts_with(mark)) {
    }
    return true;
  }

  /// A line under a heading, or one that parts what stands before it from what follows.
  static bool takeRule(std::string_view line) {
    return isLineOf(line, '-') || isLineOf(line, '*') || isLineOf(line, '_') || isLineOf(line, '=');
  }

  /// Which table it is: "Step, Channel".
  static std::string headText(const std::vector<std::string>& head) {
    constexpr std::size_t longest = 80;
    std::string text;
    for (const auto& cell : head)
      if (!cell.empty())
        text += (text.empty() ? "" : ", ") + cell;
    return fitsInto(text, longest) ? text : std::string(firstOf(text, longest)) + "\u2026";
  }

  bool takeTable(std::string_view line) {
    auto cells = tableCells(line);
    if (cells.empty() || at_ + 1 >= lines_.size() || !isTableRule(lines_[at_ + 1].text))
      return false;
    const auto number = lines_[at_].number;
    const auto head = headText(cells);
    std::vector<std::vector<std::string>> rows{std::move(cells)};
    for (at_ += 2; at_ < lines_.size() && !(cells = tableCells(lines_[at_].text)).empty(); ++at_)
      rows.push_back(std::move(cells));
    --at_;
    tree_.leaveLists();
    const bool atStage = tree_.underHeading() && tree_.level() >= shape_.stageLevel;
    std::vector<std::string> unnamed;
    const auto added = addTable(rows, atStage, tree_.last(), unnamed);
    for (const auto& name : unnamed)
      remarks_.push_back({.code = RemarkCode::columnNamed, .line = number, .value = name});
    said_ += added;
    remarks_.push_back(
        {.code = RemarkCode::tableRead, .line = number, .value = std::to_string(added) + " (" + head + ")"});
    return true;
  }

  void takeText(OutlineLine line) {
    if (line.heading == 0 && !line.listed && shape_.headings && takeParagraph(line))
      return;
    paragraph_ = false;
    if (!line.text.empty())
      tree_.add(line, lines_[at_].number);
  }

  /// Text under a heading that is no line of a list.
  bool takeParagraph(const OutlineLine& line) {
    if (tree_.inList() && line.indent > tree_.level())
      return false;
    if (tree_.inList() && paragraph_ == false && line.indent == 0 && at_ > 0 && trimmed(lines_[at_ - 1].text).empty())
      tree_.leaveLists();
    const bool isCard = !shape_.cardsElsewhere && (shape_.titleOnly || tree_.headingLevel() >= shape_.stageLevel);
    if (isCard && (tree_.underHeading() || tree_.inList()))
      return false;
    tree_.addNote(line.text.starts_with('>') ? std::string(trimmed(line.text.substr(1))) : plainMarkdown(line.text));
    paragraph_ = true;
    return true;
  }

  std::vector<TextLine> lines_;
  Remarks& remarks_;
  OutlineShape shape_;
  OutlineTree tree_;
  std::string title_;
  std::size_t at_ = 0;
  std::size_t said_ = 0;
  bool paragraph_ = false;
};

/// Titles that are underlined, as "# title" and "## title".
std::string withHeadingMarks(std::string_view text) {
  std::string marked;
  const auto lines = linesOf(text);
  for (std::size_t at = 0; at < lines.size(); ++at) {
    const auto line = lines[at].text;
    const bool isText = !trimmed(line).empty() && indentOf(line).bytes == 0 && !outlineLine(line).listed &&
                        outlineLine(line).heading == 0 && !line.starts_with('|');
    const auto under = at + 1 < lines.size() ? lines[at + 1].text : std::string_view{};
    const bool first = at == 0 || trimmed(lines[at - 1].text).empty();
    if (isText && first && isLineOf(under, '='))
      marked += "# ";
    else if (isText && first && isLineOf(under, '-'))
      marked += "## ";
    marked += std::string(line) + "\n";
  }
  return marked;
}

bool hasChildren(const OutlineNode& node) {
  return !node.children.empty();
}

OutlineNode rootOf(std::vector<OutlineNode> nodes, std::string_view title) {
  if (nodes.size() == 1 && hasChildren(nodes.front()))
    return std::move(nodes.front());
  OutlineNode root{.text = std::string(title)};
  if (std::ranges::none_of(nodes, hasChildren))
    root.children.push_back({.children = std::move(nodes)});
  else
    root.children = std::move(nodes);
  return root;
}

void writeNode(const OutlineNode& node, std::size_t depth, std::string& text) {
  const std::string indent(2 * depth, ' ');
  text += indent + "- " + escapedMarkdown(node.text) + "\n";
  for (const auto& line : linesOf(node.note))
    if (!trimmed(line.text).empty())
      text += indent + "  - " + escapedMarkdown(trimmed(line.text)) + "\n";
  for (const auto& child : node.children)
    writeNode(child, depth + 1, text);
}

} // namespace

Result<ImportedJourneys> readOutline(std::string_view bytes, std::string_view title, const Words& words,
                                     IdSource& ids) {
  THROUGHLINE_TRY(text, decodedText(bytes, largestOutline));
  ImportedJourneys imported;
  const auto marked = withHeadingMarks(text);
  OutlineReading reading(linesOf(marked), imported.remarks);
  THROUGHLINE_TRY(lines, reading.read());
  if (lines == 0 || reading.roots().empty())
    return failure(ErrorCode::noRecords, {{Fact::detail, "no lines"}});
  auto root = rootOf(std::move(reading.roots()), reading.title().empty() ? title : reading.title());
  if (const auto& introduction = reading.introduction(); !introduction.empty())
    root.note = introduction + (root.note.empty() ? "" : "\n") + root.note;
  imported.maps.push_back(mapOfOutline(std::move(root), words, ids, imported.remarks));
  return imported;
}

std::string writeOutline(const model::JourneyMap& map) {
  const auto root = outlineOf(map);
  std::string text = "# " + escapedMarkdown(root.text) + "\n\n";
  for (const auto& line : linesOf(root.note))
    text += "> " + std::string(line.text) + "\n";
  if (!root.note.empty())
    text += "\n";
  for (const auto& stage : root.children)
    writeNode(stage, 0, text);
  return text;
}

} // namespace throughline::exchange
