#include "core/exchange/boards/boards.h"

#include "core/exchange/boards/board.h"
#include "core/exchange/json/json_parts.h"
#include "core/exchange/text/xml_reader.h"

namespace throughline::exchange {
namespace {

constexpr int nameWidth = 160;

OrderedJson canvasEdge(const std::string& from, const std::string& to, const char* label) {
  OrderedJson edge{{"id", from.substr(0, 16) + to.substr(0, 16) + label},
                   {"fromNode", from},
                   {"fromSide", "right"},
                   {"toNode", to},
                   {"toSide", "left"}};
  if (*label != '\0')
    edge["label"] = label;
  return edge;
}

OrderedJson canvasText(const std::string& id, const std::string& text, int x, int y, int width, int height) {
  return {{"id", id}, {"type", "text"}, {"x", x}, {"y", y}, {"width", width}, {"height", height}, {"text", text}};
}

OrderedJson canvasNodes(const Board& board, const std::string& map) {
  auto nodes = OrderedJson::array();
  nodes.push_back(canvasText(map + "-head", board.heading, 0, -3 * boardHead, 3 * boardCardWidth, 2 * boardHead));
  for (const auto& stage : board.stages)
    nodes.push_back({{"id", stage.stage->id.text()},
                     {"type", "group"},
                     {"x", stage.x},
                     {"y", 0},
                     {"width", stage.width},
                     {"height", board.height},
                     {"label", stage.stage->title}});
  for (const auto& row : board.rows)
    nodes.push_back(canvasText(row.id, row.title, -nameWidth - boardGap, row.top + boardGap / 2, nameWidth, boardHead));
  for (const auto& card : board.cards) {
    auto node = canvasText(card.touchpoint->id.text(), boardCaption(*card.touchpoint), card.x, card.y, boardCardWidth,
                           boardCardHeight);
    node["color"] = card.touchpoint->kind == model::Kind::service ? "2" : "5";
    nodes.push_back(std::move(node));
  }
  for (const auto& text : board.texts)
    nodes.push_back(canvasText(text.id, text.text, text.x, text.y, boardCardWidth, text.height));
  return nodes;
}

std::string drawIoCell(const std::string& id, const std::string& value, const std::string& style,
                       const std::string& parent, int x, int y, int width, int height) {
  return "        <mxCell id=\"" + id + "\" value=\"" + xmlEscaped(value) + "\" style=\"" + style +
         "\" vertex=\"1\" parent=\"" + parent + "\">\n          <mxGeometry x=\"" + std::to_string(x) + "\" y=\"" +
         std::to_string(y) + "\" width=\"" + std::to_string(width) + "\" height=\"" + std::to_string(height) +
         "\" as=\"geometry\"/>\n        </mxCell>\n";
}

std::string drawIoEdge(const std::string& from, const std::string& to, const char* style) {
  return "        <mxCell id=\"" + from + "-" + to + style[0] + "\" style=\"" + style +
         "\" edge=\"1\" parent=\"1\" source=\"" + from + "\" target=\"" + to +
         "\">\n          <mxGeometry relative=\"1\" as=\"geometry\"/>\n        </mxCell>\n";
}

std::string drawIoCards(const Board& board) {
  std::string text;
  for (const auto& card : board.cards) {
    const bool service = card.touchpoint->kind == model::Kind::service;
    const char* style = service ? "shape=hexagon;perimeter=hexagonPerimeter2;fixedSize=1;size=10;whiteSpace=wrap;"
                                  "fillColor=#FFE6CC;strokeColor=#D79B00;"
                                : "rounded=1;whiteSpace=wrap;fillColor=#DAE8FC;strokeColor=#6C8EBF;";
    const auto& row = board.rows[card.row];
    text += drawIoCell(card.touchpoint->id.text(), boardCaption(*card.touchpoint), style, row.id, card.x + boardGap,
                       card.y - row.top, boardCardWidth, boardCardHeight);
  }
  for (const auto& each : board.texts) {
    const auto& row = board.rows[each.row];
    text += drawIoCell(each.id, each.text,
                       "rounded=0;whiteSpace=wrap;align=left;verticalAlign=top;spacing=6;fillColor=#FFF9E5;"
                       "strokeColor=#D6B656;",
                       row.id, each.x + boardGap, each.y - row.top, boardCardWidth, each.height);
  }
  for (std::size_t at = 1; at < board.cards.size(); ++at)
    text += drawIoEdge(board.cards[at - 1].touchpoint->id.text(), board.cards[at].touchpoint->id.text(),
                       "edgeStyle=orthogonalEdgeStyle;rounded=1;");
  for (const auto& card : board.cards)
    for (const auto& answered : card.touchpoint->answers)
      text += drawIoEdge(card.touchpoint->id.text(), answered.text(), "dashed=1;endArrow=open;");
  return text;
}

} // namespace

std::string writeJsonCanvas(const model::JourneyMap& map, const Words& words) {
  const auto board = boardOf(map, words);
  auto edges = OrderedJson::array();
  for (std::size_t at = 0; at < board.cards.size(); ++at) {
    const auto& card = *board.cards[at].touchpoint;
    if (at > 0)
      edges.push_back(canvasEdge(board.cards[at - 1].touchpoint->id.text(), card.id.text(), ""));
    for (const auto& answered : card.answers)
      edges.push_back(canvasEdge(card.id.text(), answered.text(), "answers"));
  }
  const OrderedJson canvas{{"nodes", canvasNodes(board, map.id.text())}, {"edges", edges}};
  return canvas.dump(2, ' ', false, OrderedJson::error_handler_t::replace) + "\n";
}

std::string writeDrawIo(const model::JourneyMap& map, const Words& words) {
  const auto board = boardOf(map, words);
  std::string text = "<mxfile>\n  <diagram id=\"" + map.id.text() + "\" name=\"" + xmlEscaped(map.details->title) +
                     "\">\n    <mxGraphModel grid=\"0\" page=\"0\">\n      <root>\n        <mxCell id=\"0\"/>\n        "
                     "<mxCell id=\"1\" parent=\"0\"/>\n";
  text += drawIoCell(map.id.text() + "-head", board.heading,
                     "text;whiteSpace=wrap;align=left;verticalAlign=bottom;fontSize=16;", "1", boardGap, -2 * boardHead,
                     3 * boardCardWidth, 2 * boardHead);
  for (const auto& stage : board.stages)
    text += drawIoCell(stage.stage->id.text(), stage.stage->title,
                       "rounded=0;whiteSpace=wrap;fontStyle=1;fillColor=#F5F5F5;", "1", stage.x + boardGap,
                       boardGap / 2, stage.width, boardHead);
  for (const auto& row : board.rows)
    text += drawIoCell(row.id, row.title, "swimlane;horizontal=0;whiteSpace=wrap;startSize=30;", "1", 0, row.top,
                       board.width + boardGap, row.height);
  return text + drawIoCards(board) + "      </root>\n    </mxGraphModel>\n  </diagram>\n</mxfile>\n";
}

} // namespace throughline::exchange
