#include "core/exchange/boards/boards.h"

#include "core/exchange/json/json_parts.h"
#include "core/exchange/text/xml_reader.h"
#include "core/model/look_up.h"

#include <algorithm>
#include <map>

namespace throughline::exchange {
namespace {

using model::Touchpoint;

constexpr int cardWidth = 200;
constexpr int cardHeight = 90;
constexpr int gap = 40;
constexpr int head = 60;

struct BoardCard {
  const Touchpoint* touchpoint;
  int x;
  int y;
  std::size_t lane; ///< index among the lanes for touchpoints
};

/// Where everything stands: columns by step, rows by lane, cards of one cell below each other.
struct Board {
  std::vector<BoardCard> cards; ///< in reading order
  std::vector<const model::Lane*> lanes;
  std::vector<int> laneTop;
  std::vector<int> laneHeight;
  int width = 0;
  int height = 0;
};

int columnLeft(std::size_t column) {
  return static_cast<int>(column) * (cardWidth + gap) + gap;
}

Board boardOf(const model::JourneyMap& map) {
  Board board;
  std::map<model::LaneId, std::size_t> laneAt;
  for (const auto& lane : map.lanes)
    if (lane->type == model::LaneType::touchpoints) {
      laneAt[lane->id] = board.lanes.size();
      board.lanes.push_back(&*lane);
    }
  std::vector<int> deepest(board.lanes.size(), 1);
  for (const auto& touchpoint : map.touchpoints)
    deepest[laneAt[touchpoint->place.lane]] =
        std::max(deepest[laneAt[touchpoint->place.lane]], touchpoint->place.position + 1);
  board.height = head + gap;
  for (const int cards : deepest) {
    board.laneTop.push_back(board.height);
    board.laneHeight.push_back(cards * (cardHeight + gap) + gap);
    board.height += board.laneHeight.back();
  }
  std::map<model::StepId, std::size_t> columns;
  for (const auto& column : model::columnsOf(map))
    columns.emplace(column.step->id, columns.size());
  board.width = columnLeft(columns.size());
  for (const auto* touchpoint : model::inReadingOrder(map)) {
    const auto lane = laneAt[touchpoint->place.lane];
    board.cards.push_back({.touchpoint = touchpoint,
                           .x = columnLeft(columns[touchpoint->place.step]),
                           .y = board.laneTop[lane] + gap + touchpoint->place.position * (cardHeight + gap),
                           .lane = lane});
  }
  return board;
}

/// Left edge and width of each stage.
std::vector<std::pair<int, int>> stageSpans(const model::JourneyMap& map) {
  std::vector<std::pair<int, int>> spans;
  std::size_t column = 0;
  for (const auto& stage : map.stages) {
    spans.emplace_back(columnLeft(column) - gap / 2, static_cast<int>(stage->steps.size()) * (cardWidth + gap));
    column += stage->steps.size();
  }
  return spans;
}

std::string cardCaption(const Touchpoint& touchpoint) {
  std::string caption = touchpoint.title;
  if (!touchpoint.channel.empty())
    caption += "\n" + touchpoint.channel;
  if (touchpoint.emotion)
    caption += "\n" + std::string(*touchpoint.emotion > 0 ? "+" : "") + std::to_string(*touchpoint.emotion);
  return caption;
}

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
    text +=
        drawIoCell(card.touchpoint->id.text(), cardCaption(*card.touchpoint), style, board.lanes[card.lane]->id.text(),
                   card.x + gap, card.y - board.laneTop[card.lane], cardWidth, cardHeight);
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

std::string writeJsonCanvas(const model::JourneyMap& map) {
  const auto board = boardOf(map);
  auto nodes = OrderedJson::array();
  const auto spans = stageSpans(map);
  for (std::size_t at = 0; at < spans.size(); ++at)
    nodes.push_back({{"id", map.stages[at]->id.text()},
                     {"type", "group"},
                     {"x", spans[at].first},
                     {"y", 0},
                     {"width", spans[at].second},
                     {"height", board.height},
                     {"label", map.stages[at]->title}});
  auto edges = OrderedJson::array();
  for (std::size_t at = 0; at < board.cards.size(); ++at) {
    const auto& card = board.cards[at];
    nodes.push_back({{"id", card.touchpoint->id.text()},
                     {"type", "text"},
                     {"x", card.x},
                     {"y", card.y},
                     {"width", cardWidth},
                     {"height", cardHeight},
                     {"color", card.touchpoint->kind == model::Kind::service ? "2" : "5"},
                     {"text", cardCaption(*card.touchpoint)}});
    if (at > 0)
      edges.push_back(canvasEdge(board.cards[at - 1].touchpoint->id.text(), card.touchpoint->id.text(), ""));
    for (const auto& answered : card.touchpoint->answers)
      edges.push_back(canvasEdge(card.touchpoint->id.text(), answered.text(), "answers"));
  }
  const OrderedJson canvas{{"nodes", nodes}, {"edges", edges}};
  return canvas.dump(2, ' ', false, OrderedJson::error_handler_t::replace) + "\n";
}

std::string writeDrawIo(const model::JourneyMap& map) {
  const auto board = boardOf(map);
  std::string text = "<mxfile>\n  <diagram id=\"" + map.id.text() + "\" name=\"" + xmlEscaped(map.details->title) +
                     "\">\n    <mxGraphModel grid=\"0\" page=\"0\">\n      <root>\n        <mxCell id=\"0\"/>\n        "
                     "<mxCell id=\"1\" parent=\"0\"/>\n";
  const auto spans = stageSpans(map);
  for (std::size_t at = 0; at < spans.size(); ++at)
    text += drawIoCell(map.stages[at]->id.text(), map.stages[at]->title,
                       "rounded=0;whiteSpace=wrap;fontStyle=1;fillColor=#F5F5F5;", "1", spans[at].first + gap, gap / 2,
                       spans[at].second, head);
  for (std::size_t at = 0; at < board.lanes.size(); ++at)
    text += drawIoCell(board.lanes[at]->id.text(), board.lanes[at]->title,
                       "swimlane;horizontal=0;whiteSpace=wrap;startSize=30;", "1", 0, board.laneTop[at],
                       board.width + gap, board.laneHeight[at]);
  return text + drawIoCards(board) + "      </root>\n    </mxGraphModel>\n  </diagram>\n</mxfile>\n";
}

} // namespace throughline::exchange
