#include "core/exchange/outline/outline.h"
#include "core/exchange/outline/rich_text.h"
#include "core/exchange/text/text_parts.h"
#include "core/exchange/text/xml_tree.h"

#include <utility>

namespace throughline::exchange {
namespace {

class FreeMindReading {
public:
  FreeMindReading(const Words& words, Remarks& remarks) : words_(words), remarks_(remarks) {}

  OutlineNode node(const XmlElement& element) {
    OutlineNode made{.text = std::string(element.attribute("TEXT")), .line = element.line};
    if (const auto link = element.attribute("LINK"); !link.empty())
      made.note = link;
    for (const auto& child : element.children)
      take(child, made);
    // What is only a picture is called as it.
    if (trimmed(made.text).empty())
      made.text = image_;
    image_.clear();
    return made;
  }

private:
  void take(const XmlElement& child, OutlineNode& made) {
    if (child.name == "node")
      takeNode(child, made);
    else if (child.name == "richcontent")
      takeRichText(child, made);
    else if (child.name == "attribute" && !child.attribute("VALUE").empty())
      made.attributes.emplace_back(child.attribute("NAME"), child.attribute("VALUE"));
    else if (child.name == "icon")
      leaveOut(child, "icon " + std::string(child.attribute("BUILTIN")));
    else if (child.name == "arrowlink")
      leaveOut(child, "arrowlink");
    else if (child.name == "hook" && !child.attribute("URI").empty())
      takeImage(child, child.attribute("URI"));
    else if (child.name == "hook" && child.attribute("NAME").find("NodeNote") != std::string_view::npos)
      addNote(child.childText("text"), made);
    else if (child.name == "hook" && !child.childText("text").empty())
      leaveOut(child, std::string(child.childText("text")));
  }

  void takeNode(const XmlElement& child, OutlineNode& made) {
    auto image = std::exchange(image_, {});
    made.children.push_back(node(child));
    image_ = std::move(image);
  }

  static void addNote(std::string_view text, OutlineNode& made) {
    if (!text.empty())
      made.note += (made.note.empty() ? "" : "\n") + std::string(text);
  }

  /// Pictures are files beside the map; the name of the first is kept for a node without words.
  void takeImage(const XmlElement& element, std::string_view address) {
    leaveOut(element, std::string(address));
    if (image_.empty())
      image_ = address.substr(address.find_last_of("/\\") + 1);
  }

  void takeImagesIn(const XmlElement& element) {
    for (const auto& child : element.children)
      if (lowered(child.name) == "img")
        takeImage(child, child.attribute("src"));
      else
        takeImagesIn(child);
  }

  void takeRichText(const XmlElement& child, OutlineNode& made) {
    const auto type = child.attribute("TYPE");
    takeImagesIn(child);
    auto text = richTextOf(child);
    if (text.empty())
      return;
    if (type == "NOTE")
      addNote(text, made);
    else if (type == "DETAILS")
      made.attributes.emplace_back(words_.detailsLane, std::move(text));
    else if (made.text.empty())
      made.text = std::move(text);
  }

  void leaveOut(const XmlElement& element, std::string what) {
    remarks_.push_back({.code = RemarkCode::leftOut, .line = element.line, .value = std::move(what)});
  }

  const Words& words_;
  Remarks& remarks_;
  std::string image_; ///< of the node that is read
};

/// Blanks at its start or in rows, which HTML would swallow.
bool isLaidOut(std::string_view line) {
  return line.starts_with(' ') || line.find('\t') != std::string_view::npos ||
         trimmedRight(line).find("  ") != std::string_view::npos;
}

void writeMindNode(const OutlineNode& node, std::size_t depth, std::string& text) {
  const std::string indent(2 * depth, ' ');
  text += indent + "<node TEXT=\"" + xmlEscaped(node.text) + "\">\n";
  for (const auto& [name, value] : node.attributes)
    text += indent + "  <attribute NAME=\"" + xmlEscaped(name) + "\" VALUE=\"" + xmlEscaped(value) + "\"/>\n";
  if (!node.note.empty()) {
    text += indent + "  <richcontent TYPE=\"NOTE\"><html><head/><body>";
    for (const auto& line : linesOf(node.note)) {
      const std::string tag = isLaidOut(line.text) ? "pre" : "p";
      text += "<" + tag + ">" + xmlEscaped(line.text) + "</" + tag + ">";
    }
    text += "</body></html></richcontent>\n";
  }
  for (const auto& child : node.children)
    writeMindNode(child, depth + 1, text);
  text += indent + "</node>\n";
}

} // namespace

Result<ImportedJourneys> readFreeMind(std::string_view bytes, const Words& words, IdSource& ids) {
  ImportedJourneys imported;
  THROUGHLINE_TRY(root, readXmlTree(bytes, imported.remarks));
  const auto* element = root.name == "map" ? root.child("node") : nullptr;
  if (element == nullptr)
    return missingInTree(imported.remarks, "<map> with a <node> is missing");
  auto node = FreeMindReading(words, imported.remarks).node(*element);
  if (node.children.empty() && node.text.empty())
    return failure(ErrorCode::noRecords, {{Fact::detail, "no nodes"}});
  imported.maps.push_back(mapOfOutline(std::move(node), words, ids, imported.remarks));
  return imported;
}

std::string writeFreeMind(const model::JourneyMap& map) {
  std::string text = "<map version=\"1.0.1\">\n";
  writeMindNode(outlineWithAttributes(map), 1, text);
  return text + "</map>\n";
}

} // namespace throughline::exchange
