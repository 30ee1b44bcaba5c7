#include "core/layout/compact.h"
#include "core/layout/split.h"
#include "core/model/look_up.h"
#include "core/report/report_plan.h"

#include <algorithm>
#include <utility>

namespace throughline::report {

namespace {

/// Points for each layout unit: at the largest, cards are as on screen; at the smallest, their titles are 7 points.
constexpr double largestScale = 0.75;
constexpr double smallestScale = 0.5;
constexpr double scaleStep = 0.025;
constexpr double mostStretch = 0.8; ///< of the width of the columns
/// Readers of PDF refuse longer pages: 200 inches.
constexpr double longestSide = 14'400;

struct Room {
  double width;
  double height;
};

Room roomOf(Paper paper, const PageFrame& frame, bool landscape) {
  const double width = landscape ? paper.height : paper.width;
  const double height = landscape ? paper.width : paper.height;
  return {width - frame.left - frame.right, height - frame.top - frame.bottom - frame.heading};
}

/// What is drawn of a map, without the margin around it.
layout::Rect areaOf(const layout::MapLayout& layout) {
  layout::Rect area = layout.laneHeads;
  for (const auto& head : layout.stages) {
    area = area.united(head.rect);
    if (head.phase)
      area = area.united(head.phaseBand);
  }
  for (const auto& lane : layout.lanes)
    area = area.united(lane.rect);
  return area;
}

std::vector<layout::MapLayout> split(const layout::MapLayout& layout, Room room, double scale) {
  const auto area = areaOf(layout);
  const double besideIt = layout.bounds.width - area.width;
  const double aboveIt = layout.bounds.height - area.height;
  std::vector<layout::MapLayout> pieces;
  for (auto& wide : layout::splitAtStageBorders(layout, room.width / scale + besideIt))
    for (auto& piece :
         layout::splitAtLaneBorders(layout::withTightLanes(std::move(wide)), room.height / scale + aboveIt))
      pieces.push_back(std::move(piece));
  return pieces;
}

/// Stage heads on all pieces: a stage that is cut has more than one.
std::size_t headsOf(const std::vector<layout::MapLayout>& pieces) {
  std::size_t heads = 0;
  for (const auto& piece : pieces)
    heads += piece.stages.size();
  return heads;
}

/// Pieces at one scale, and how many of them stand on each page.
struct Arrangement {
  double scale = smallestScale;
  std::vector<layout::MapLayout> pieces;
  std::vector<std::size_t> onPage;
  bool fits = true;

  /// Fewer pages first, then fewer cut stages.
  std::pair<std::size_t, std::size_t> cost() const { return {onPage.size(), headsOf(pieces)}; }
};

Arrangement arrange(const layout::MapLayout& layout, Room room, double scale) {
  Arrangement result{.scale = scale, .pieces = split(layout, room, scale), .onPage = {}, .fits = true};
  double left = 0;
  for (const auto& piece : result.pieces) {
    const auto area = areaOf(piece);
    const double height = area.height * scale;
    result.fits = result.fits && area.width * scale <= room.width + 1e-6 && height <= room.height + 1e-6;
    if (result.onPage.empty() || height + gapBetweenPieces > left) {
      result.onPage.push_back(1);
      left = room.height - height;
    } else {
      ++result.onPage.back();
      left -= height + gapBetweenPieces;
    }
  }
  return result;
}

Arrangement bestArrangement(const layout::MapLayout& layout, Room room) {
  Arrangement best = arrange(layout, room, smallestScale);
  for (double scale = smallestScale + scaleStep; scale < largestScale + 1e-9; scale += scaleStep) {
    Arrangement larger = arrange(layout, room, scale);
    if (larger.fits && larger.cost() <= best.cost())
      best = std::move(larger);
  }
  return best;
}

std::vector<std::string> stagesOf(const layout::MapLayout& piece, const model::JourneyMap& map) {
  std::vector<std::string> titles;
  for (const auto& head : piece.stages)
    if (const auto* stage = model::findStage(map, head.stage))
      titles.push_back(stage->title);
  return titles;
}

/// Columns that leave a part of the page empty move apart, up to as far as they still read as one row.
void fillWidth(layout::MapLayout& piece, double width) {
  const auto area = areaOf(piece);
  const double columns = area.width - piece.laneHeads.width;
  constexpr double rounding = 1e-6; // a hair over the width of the page would make the piece smaller
  const double growth = std::min(width - area.width - rounding, mostStretch * columns);
  if (growth > 0)
    piece = layout::withWideColumns(std::move(piece), growth);
}

} // namespace

MapPages mapPages(const layout::MapLayout& layout, const model::JourneyMap& map, Paper paper, const PageFrame& frame) {
  const Room lying = roomOf(paper, frame, true);
  const Room standing = roomOf(paper, frame, false);
  Arrangement arrangement = bestArrangement(layout, lying);
  Arrangement upright = bestArrangement(layout, standing);
  MapPages all{.landscape = !(upright.fits && upright.onPage.size() < arrangement.onPage.size()), .pages = {}};
  const Room room = all.landscape ? lying : standing;
  if (!all.landscape)
    arrangement = std::move(upright);
  auto& pages = all.pages;
  std::size_t next = 0;
  for (const auto count : arrangement.onPage) {
    pages.emplace_back();
    for (std::size_t i = 0; i < count; ++i, ++next) {
      auto& piece = arrangement.pieces[next];
      fillWidth(piece, room.width / arrangement.scale);
      const auto area = areaOf(piece);
      const double scale = std::min(
          {arrangement.scale, room.width / std::max(1.0, area.width), room.height / std::max(1.0, area.height)});
      auto stages = stagesOf(piece, map);
      pages.back().push_back({.layout = std::move(piece),
                              .area = area,
                              .scale = scale,
                              .number = next + 1,
                              .count = arrangement.pieces.size(),
                              .stages = std::move(stages)});
    }
  }
  return all;
}

std::vector<MapPiece> mapOnOnePage(const layout::MapLayout& layout, const model::JourneyMap& map) {
  const auto tight = layout::withTightLanes(layout);
  const auto area = areaOf(tight);
  const PageFrame frame;
  const double room = longestSide - std::max(frame.left + frame.right, frame.top + frame.bottom + frame.heading);
  const double scale = std::min(largestScale, room / std::max({area.width, area.height, 1.0}));
  return {{.layout = tight, .area = area, .scale = scale, .number = 1, .count = 1, .stages = stagesOf(tight, map)}};
}

Paper paperFor(const MapPiece& piece) {
  const PageFrame frame;
  return {.width = std::max(piece.area.width * piece.scale + frame.left + frame.right, paperOf(PageSize::a4).width),
          .height = piece.area.height * piece.scale + frame.top + frame.bottom + frame.heading + 2};
}

} // namespace throughline::report
