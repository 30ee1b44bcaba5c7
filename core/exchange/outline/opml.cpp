#include "core/exchange/card_fields.h"
#include "core/exchange/outline/outline.h"
#include "core/exchange/outline/rich_text.h"
#include "core/exchange/text/text_parts.h"
#include "core/exchange/text/xml_tree.h"

#include <algorithm>
#include <array>
#include <set>

namespace throughline::exchange {
namespace {

/// What outliners note about a line for themselves.
constexpr std::array<std::string_view, 16> bookkeeping{
    "text",  "title",     "_note",        "note",  "created", "modified", "expanded",       "expansionState",
    "_lane", "isComment", "isBreakpoint", "color", "_color",  "id",       "_fixedposition", "checked"};

/// Lines without the blanks that stood around a tag, and none that are empty.
std::string withTidyLines(std::string_view text) {
  std::vector<std::string> lines;
  for (const auto& line : linesOf(text))
    if (!trimmed(line.text).empty())
      lines.emplace_back(trimmed(line.text));
  return joined(lines, "\n");
}

class OpmlReading {
public:
  explicit OpmlReading(Remarks& remarks) : remarks_(remarks) {}

  OutlineNode node(const XmlElement& element) {
    auto text = element.attribute("text");
    if (text.empty())
      text = element.attribute("title");
    auto note = element.attribute("_note");
    if (note.empty())
      note = element.attribute("note");
    OutlineNode made{.text = withoutTags(text), .note = withoutTags(note), .line = element.line};
    if (lowered(text).find("<br") != std::string::npos) {
      made.text = withTidyLines(made.text);
      if (element.attribute("_title").empty())
        made.attributes.emplace_back("_title", made.text);
    }
    for (const auto& [name, value] : element.attributes)
      takeAttribute(name, value, element, made);
    for (const auto& child : element.children)
      if (const auto lane = child.attribute("_lane"); !lane.empty())
        made.attributes.emplace_back("_lane:" + std::string(lane), child.attribute("text"));
      else if (child.name == "outline")
        made.children.push_back(node(child));
    return made;
  }

private:
  /// Types and addresses of feeds and links are kept as notes.
  void takeAttribute(const std::string& name, const std::string& value, const XmlElement& element, OutlineNode& made) {
    if (value.empty() || std::ranges::find(bookkeeping, name) != bookkeeping.end())
      return;
    if (name == "url" || name == "htmlUrl" || name == "xmlUrl")
      made.note += (made.note.empty() ? "" : "\n") + value;
    else if ((!name.starts_with('_') || isWrittenField(name)) && name != "type")
      made.attributes.emplace_back(name, value);
    else if (said_.insert(name).second)
      remarks_.push_back({.code = RemarkCode::leftOut, .line = element.line, .value = name});
  }

  Remarks& remarks_;
  std::set<std::string> said_;
};

bool hasGrandchildren(const OutlineNode& node) {
  return std::ranges::any_of(node.children, [](const OutlineNode& child) { return !child.children.empty(); });
}

/// A mind map has one node that everything hangs under; an outliner has one only by chance.
bool isJourney(const OutlineNode& only, std::string_view title) {
  return onOneLine(only.text) == onOneLine(title) || title.empty() || hasGrandchildren(only);
}

void writeElement(const OutlineNode& node, std::size_t depth, std::string& text) {
  const std::string indent(2 * depth, ' ');
  text += indent + "<outline text=\"" + xmlEscaped(node.text) + "\"";
  std::vector<std::pair<std::string, std::string>> lanes;
  std::set<std::string> written;
  for (const auto& [name, value] : node.attributes)
    if (isWrittenField(name) && written.insert(name).second)
      text += " " + name + "=\"" + xmlEscaped(value) + "\"";
    else
      lanes.emplace_back(name.starts_with("_lane:") ? name.substr(6) : name, value);
  if (!node.note.empty())
    text += " _note=\"" + xmlEscaped(node.note) + "\"";
  const bool leaf = node.children.empty() && lanes.empty();
  text += leaf ? "/>\n" : ">\n";
  for (const auto& [lane, value] : lanes)
    text += indent + "  <outline text=\"" + xmlEscaped(value) + "\" _lane=\"" + xmlEscaped(lane) + "\"/>\n";
  for (const auto& child : node.children)
    writeElement(child, depth + 1, text);
  if (!leaf)
    text += indent + "</outline>\n";
}

} // namespace

Result<ImportedJourneys> readOpml(std::string_view bytes, const Words& words, IdSource& ids) {
  ImportedJourneys imported;
  THROUGHLINE_TRY(root, readXmlTree(bytes, imported.remarks));
  const auto* body = root.name == "opml" ? root.child("body") : nullptr;
  if (body == nullptr)
    return missingInTree(imported.remarks, "<opml> with a <body> is missing");
  auto node = OpmlReading(imported.remarks).node(*body);
  const auto* head = root.child("head");
  const std::string title(head == nullptr ? std::string_view{} : head->childText("title"));
  if (node.children.size() == 1 && isJourney(node.children.front(), title)) {
    OutlineNode only = std::move(node.children.front());
    node = std::move(only);
  }
  if (node.text.empty())
    node.text = title;
  if (node.children.empty() && node.text.empty())
    return failure(ErrorCode::noRecords, {{Fact::detail, "no nodes"}});
  imported.maps.push_back(mapOfOutline(std::move(node), words, ids, imported.remarks));
  return imported;
}

std::string writeOpml(const model::JourneyMap& map) {
  const auto root = outlineWithAttributes(map);
  std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n  <head>\n    <title>" +
                     xmlEscaped(root.text) + "</title>\n  </head>\n  <body>\n";
  writeElement(root, 2, text);
  return text + "  </body>\n</opml>\n";
}

} // namespace throughline::exchange
