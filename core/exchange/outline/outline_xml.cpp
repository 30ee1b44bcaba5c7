#include "core/exchange/outline/outline.h"
#include "core/exchange/text/text_parts.h"
#include "core/exchange/text/xml_tree.h"

namespace throughline::exchange {
namespace {

/// All text in an element and below, as in a node whose text is a piece of HTML.
std::string textWithin(const XmlElement& element) {
  std::string text(trimmed(element.text));
  for (const auto& child : element.children)
    if (const auto inner = textWithin(child); !inner.empty())
      text += (text.empty() ? "" : "\n") + inner;
  return text;
}

OutlineNode freeMindNode(const XmlElement& element) {
  OutlineNode node{.text = std::string(element.attribute("TEXT")), .note = {}, .children = {}};
  for (const auto& child : element.children) {
    if (child.name == "node")
      node.children.push_back(freeMindNode(child));
    else if (child.name == "richcontent" && child.attribute("TYPE") == "NOTE")
      node.note = textWithin(child);
    else if (child.name == "richcontent" && node.text.empty())
      node.text = replaced(textWithin(child), "\n", " ");
  }
  return node;
}

OutlineNode opmlNode(const XmlElement& element) {
  auto text = element.attribute("text");
  if (text.empty())
    text = element.attribute("title");
  OutlineNode node{.text = std::string(text), .note = std::string(element.attribute("_note")), .children = {}};
  for (const auto& child : element.children)
    if (child.name == "outline")
      node.children.push_back(opmlNode(child));
  return node;
}

Result<ImportedJourneys> mapOfNodes(const OutlineNode& root, const Words& words, IdSource& ids, Remarks remarks) {
  if (root.children.empty() && root.text.empty())
    return failure(ErrorCode::noRecords, {{Fact::detail, "no nodes"}});
  ImportedJourneys imported;
  imported.remarks = std::move(remarks);
  imported.maps.push_back(mapOfOutline(root, words, ids, imported.remarks));
  return imported;
}

void writeFreeMindNode(const OutlineNode& node, std::size_t depth, std::string& text) {
  const std::string indent(2 * depth, ' ');
  text += indent + "<node TEXT=\"" + xmlEscaped(node.text) + "\">\n";
  if (!node.note.empty()) {
    text += indent + "  <richcontent TYPE=\"NOTE\"><html><head/><body>";
    for (const auto& line : linesOf(node.note))
      text += "<p>" + xmlEscaped(line.text) + "</p>";
    text += "</body></html></richcontent>\n";
  }
  for (const auto& child : node.children)
    writeFreeMindNode(child, depth + 1, text);
  text += indent + "</node>\n";
}

void writeOpmlNode(const OutlineNode& node, std::size_t depth, std::string& text) {
  const std::string indent(2 * depth, ' ');
  text += indent + "<outline text=\"" + xmlEscaped(node.text) + "\"";
  if (!node.note.empty())
    text += " _note=\"" + xmlEscaped(node.note) + "\"";
  text += node.children.empty() ? "/>\n" : ">\n";
  for (const auto& child : node.children)
    writeOpmlNode(child, depth + 1, text);
  if (!node.children.empty())
    text += indent + "</outline>\n";
}

} // namespace

Result<ImportedJourneys> readFreeMind(std::string_view bytes, const Words& words, IdSource& ids) {
  Remarks remarks;
  THROUGHLINE_TRY(root, readXmlTree(bytes, remarks));
  const auto* node = root.name == "map" ? root.child("node") : nullptr;
  if (node == nullptr)
    return missingInTree(remarks, "<map> with a <node> is missing");
  return mapOfNodes(freeMindNode(*node), words, ids, std::move(remarks));
}

Result<ImportedJourneys> readOpml(std::string_view bytes, const Words& words, IdSource& ids) {
  Remarks remarks;
  THROUGHLINE_TRY(root, readXmlTree(bytes, remarks));
  const auto* body = root.name == "opml" ? root.child("body") : nullptr;
  if (body == nullptr)
    return missingInTree(remarks, "<opml> with a <body> is missing");
  auto node = opmlNode(*body);
  if (const auto* head = root.child("head"))
    node.text = head->childText("title");
  if (node.text.empty() && node.children.size() == 1) {
    OutlineNode only = std::move(node.children.front());
    node = std::move(only);
  }
  return mapOfNodes(node, words, ids, std::move(remarks));
}

std::string writeFreeMind(const model::JourneyMap& map) {
  std::string text = "<map version=\"1.0.1\">\n";
  writeFreeMindNode(outlineOf(map), 1, text);
  return text + "</map>\n";
}

std::string writeOpml(const model::JourneyMap& map) {
  const auto root = outlineOf(map);
  std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n  <head>\n    <title>" +
                     xmlEscaped(root.text) + "</title>\n  </head>\n  <body>\n";
  for (const auto& stage : root.children)
    writeOpmlNode(stage, 2, text);
  return text + "  </body>\n</opml>\n";
}

} // namespace throughline::exchange
