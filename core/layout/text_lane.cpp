#include "core/layout/text_lane.h"

#include "core/layout/card_face.h"
#include "core/layout/cell_parts.h"

#include <algorithm>

namespace throughline::layout {
namespace {

constexpr double smallestCardLane = 104;
constexpr double smallestTextLane = 56;
constexpr double cardGap = 16;
constexpr double storyboardLane = 120;
constexpr double curveLane = 168;
constexpr double natural = 0.8;     ///< from this zoom on words are as they are
constexpr double roomForWords = 40; ///< pixels; a narrower cell does not say its text
constexpr int fewLines = 2;         ///< of a text that is seen from afar
constexpr double barThickness = 8;
constexpr double barGap = 6;
constexpr double trendHeight = 28;
constexpr double besideFaces = 20; ///< of the scale of a curve, at the end of the head

void placeScores(Cell& cell, const std::vector<ScoreBar>& scores, Point corner, double width) {
  double y = (cell.text ? cell.text->rect.bottom() : corner.y) + barGap;
  for (auto score : scores) {
    score.track = {corner.x, y, width, barThickness};
    cell.scores.push_back(score);
    y += barThickness + barGap;
  }
}

void placeTrends(Cell& cell, const std::vector<Sparkline>& trends, Point corner, double width) {
  double y = corner.y;
  forEachPartOf(cell, [&y](const Rect& part) { y = std::max(y, part.bottom() + barGap); });
  for (auto trend : trends) {
    trend.area = {corner.x, y, width, trendHeight};
    cell.trends.push_back(std::move(trend));
    y += trendHeight + barGap;
  }
}

} // namespace

double smallestHeight(model::LaneType type) {
  switch (type) {
  case model::LaneType::touchpoints: return smallestCardLane;
  case model::LaneType::emotionCurve: return curveLane;
  case model::LaneType::storyboard: return storyboardLane;
  case model::LaneType::text:
  case model::LaneType::channel:
  case model::LaneType::metric:
  case model::LaneType::backstage:
  case model::LaneType::opportunities: break;
  }
  return smallestTextLane;
}

PlacedText laneTitle(const model::Lane& lane, Point corner, double width, const TextMeasure& measure,
                     const LayoutOptions& options) {
  constexpr int mostLines = 4;
  const double scale = readableScale(TextStyle::laneTitle, options.zoom);
  const double beside = width - besideFaces;
  if (lane.type == model::LaneType::emotionCurve && beside > 0)
    if (auto text = measure.wrap(lane.title, TextStyle::laneTitle, beside / scale, mostLines); !text->cut)
      return placed(std::move(text), corner, beside, Align::left, scale);
  return placed(measure.wrap(lane.title, TextStyle::laneTitle, width / scale, mostLines), corner, width, Align::left,
                scale);
}

double roomBeyond(const std::vector<StepColumn>& columns, const std::vector<CellWords>& words, std::size_t column,
                  const LayoutOptions& options) {
  const auto isBare = [](const CellWords& cell) {
    return !cell.overCards && cell.text.empty() && !cell.image && cell.scores.empty() && cell.trends.empty();
  };
  auto last = column;
  while (options.zoom < natural && last + 1 < words.size() && isBare(words[last + 1]) &&
         columns[last + 1].stageIndex == columns[column].stageIndex)
    ++last;
  return columns[last].rect.right() - columns[column].rect.right();
}

double fillTextCell(Cell& cell, const CellWords& words, const CellCorner& corner, const TextMeasure& measure,
                    const LayoutOptions& options) {
  const bool near = options.zoom >= natural;
  const double scale = readableScale(TextStyle::laneText, options.zoom);
  const int lines = near ? options.mostTextLines : std::min(options.mostTextLines, fewLines);
  const double width = corner.column.width - 2 * cardLeft;
  Point at{corner.column.x + cardLeft, corner.top + lanePadding};
  cell.written = words.written;
  cell.image = placedImage(words.image, options, at, width);
  if (cell.image)
    at.y = cell.image->rect.bottom() + lanePadding / 2;
  const double wide = width + corner.beyond;
  if (!words.text.empty() && (near || wide * options.zoom >= roomForWords))
    cell.text =
        placed(measure.wrap(words.text, TextStyle::laneText, wide / scale, lines), at, wide, Align::left, scale);
  placeScores(cell, words.scores, at, width);
  placeTrends(cell, words.trends, at, width);
  double bottom = 0;
  forEachPartOf(cell, [&](const Rect& part) { bottom = std::max(bottom, part.bottom() - corner.top + lanePadding); });
  return bottom;
}

double stackCards(Cell& cell, std::vector<Card>& cards, double left, double top) {
  double y = top + lanePadding;
  forEachPartOf(cell, [&y](const Rect& part) { y = std::max(y, part.bottom() + cardGap / 2); });
  for (std::size_t index = cell.firstCard; index < cell.firstCard + cell.cardCount; ++index) {
    auto& card = cards[index];
    const auto& look = *card.face;
    card.rect = {left + cardLeft, y, look.width, look.height};
    card.slot = {card.rect.x, y, look.width, look.slotHeight};
    y += look.slotHeight + cardGap;
  }
  return y - top - cardGap + lanePadding;
}

} // namespace throughline::layout
