#include "core/layout/split.h"
#include "core/model/look_up.h"
#include "core/report/report_plan.h"

#include <algorithm>

namespace throughline::report {

namespace {

/// Points for each layout unit: at the largest, cards are as on screen; at the smallest, their details are 6.5 points.
constexpr double largestScale = 0.75;
constexpr double smallestScale = 0.54;
constexpr double scaleStep = 0.03;

struct Room {
  double width;
  double height;
};

Room roomOf(Paper paper, const PageFrame& frame) {
  return {paper.height - frame.left - frame.right, paper.width - frame.top - frame.bottom - frame.heading};
}

std::vector<layout::MapLayout> split(const layout::MapLayout& layout, Room room, double scale) {
  std::vector<layout::MapLayout> pieces;
  for (const auto& wide : layout::splitAtStageBorders(layout, room.width / scale))
    for (auto& piece : layout::splitAtLaneBorders(wide, room.height / scale))
      pieces.push_back(std::move(piece));
  return pieces;
}

bool fits(const std::vector<layout::MapLayout>& pieces, Room room, double scale) {
  return std::ranges::all_of(pieces, [&](const layout::MapLayout& piece) {
    return piece.bounds.width * scale <= room.width + 1e-6 && piece.bounds.height * scale <= room.height + 1e-6;
  });
}

std::vector<std::string> stagesOf(const layout::MapLayout& piece, const model::JourneyMap& map) {
  std::vector<std::string> titles;
  for (const auto& head : piece.stages)
    if (const auto* stage = model::findStage(map, head.stage))
      titles.push_back(stage->title);
  return titles;
}

} // namespace

std::vector<MapPiece> mapPieces(const layout::MapLayout& layout, const model::JourneyMap& map, Paper paper,
                                const PageFrame& frame) {
  const Room room = roomOf(paper, frame);
  double scale = smallestScale;
  auto pieces = split(layout, room, scale);
  for (double larger = largestScale; larger > smallestScale; larger -= scaleStep) {
    auto candidate = split(layout, room, larger);
    if (candidate.size() <= pieces.size() && fits(candidate, room, larger)) {
      scale = larger;
      pieces = std::move(candidate);
      break;
    }
  }
  std::vector<MapPiece> placed;
  for (auto& piece : pieces) {
    const double own = std::min({scale, room.width / std::max(1.0, piece.bounds.width),
                                 room.height / std::max(1.0, piece.bounds.height)});
    auto stages = stagesOf(piece, map);
    placed.push_back({.layout = std::move(piece), .scale = own, .number = placed.size() + 1, .count = pieces.size(),
                      .stages = std::move(stages)});
  }
  return placed;
}

} // namespace throughline::report
