#include "core/report/poster.h"

#include "core/layout/compact.h"
#include "core/layout/split.h"
#include "core/model/look_up.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace throughline::report {

namespace {

using layout::MapLayout;

constexpr std::array columnWidths{216.0, 200.0, 190.0};
constexpr double mostGrowth = 0.8; ///< of the width of the columns

bool isCut(const layout::PlacedText& text) {
  return std::ranges::any_of(text.text->lines, [](const auto& line) { return line.text.ends_with("\u2026"); });
}

bool anyCut(const MapLayout& layout) {
  return std::ranges::any_of(layout.cards, [](const layout::Card& card) {
    const auto& face = *card.face;
    return isCut(face.title) || std::ranges::any_of(face.details, isCut) ||
           std::ranges::any_of(face.badges, [](const auto& badge) { return badge.text && isCut(*badge.text); });
  });
}

/// Of some stages in their order, whichever way they run.
double widthOf(const layout::StageHead& first, const layout::StageHead& last) {
  return std::max(first.rect.right(), last.rect.right()) - std::min(first.rect.x, last.rect.x);
}

/// How many rows of that width the stages take.
std::size_t rowsOfWidth(const MapLayout& whole, double width) {
  std::size_t rows = 1, first = 0;
  for (std::size_t at = 1; at < whole.stages.size(); ++at)
    if (widthOf(whole.stages[first], whole.stages[at]) > width) {
      ++rows;
      first = at;
    }
  return rows;
}

/// The narrowest row at which the stages take no more rows than that, and that holds each of them.
double widthForRows(const MapLayout& whole, std::size_t rows) {
  const double all = widthOf(whole.stages.front(), whole.stages.back());
  const auto widest = std::ranges::max(whole.stages, {}, [](const auto& stage) { return stage.rect.width; });
  double least = widest.rect.width, most = all;
  if (rowsOfWidth(whole, least) <= rows)
    return least;
  for (int step = 0; step < 24; ++step) {
    const double middle = (least + most) / 2;
    (rowsOfWidth(whole, middle) <= rows ? most : least) = middle;
  }
  return most;
}

/// A way to set the map: the size that it comes to, and how wide a row is.
struct Setting {
  double scale = 0; ///< for a sheet that is 1 high
  double columnWidth = columnWidths.front();
  std::size_t rows = 1;
  double rowWidth = 0; ///< of the stages, without the heads of lanes
};

Setting bestSetting(const std::vector<MapLayout>& wholes, double header, const PosterShape& shape) {
  Setting best;
  for (std::size_t at = 0; at < wholes.size(); ++at) {
    const auto& whole = wholes[at];
    if (at > 0 && anyCut(whole))
      break;
    const double beside = whole.bounds.width - widthOf(whole.stages.front(), whole.stages.back());
    for (std::size_t rows = 1; rows <= whole.stages.size(); ++rows) {
      const double width = widthForRows(whole, rows);
      const double height = header + static_cast<double>(rows) * whole.bounds.height + shape.below;
      const double scale = std::min(shape.widthByHeight / (width + beside), 1 / height);
      if (scale > best.scale * 1.001)
        best = {.scale = scale, .columnWidth = columnWidths[at], .rows = rows, .rowWidth = width};
    }
  }
  return best;
}

/// The map in the rows of a setting, each with its lanes as high as they need to be unless they are to be stretched.
std::vector<MapLayout> rowsOf(const MapLayout& whole, const Setting& setting, bool tight) {
  constexpr double hair = 0.5;
  const double beside = whole.bounds.width - widthOf(whole.stages.front(), whole.stages.back());
  auto rows = layout::splitAtStageBorders(whole, setting.rowWidth + beside + hair);
  if (tight)
    for (auto& row : rows)
      row = layout::withTightLanes(std::move(row));
  return rows;
}

/// All rows as wide as the widest, as far as they still read as one.
void widen(std::vector<MapLayout>& rows, double width) {
  for (auto& row : rows) {
    const double growth = std::min(width - row.bounds.width, mostGrowth * (row.bounds.width - row.laneHeads.width));
    if (growth > 1)
      row = layout::withWideColumns(std::move(row), growth);
  }
}

/// Only what stands over the stages, at both ends of a row of that width.
MapLayout headerOf(MapLayout layout, double width) {
  const double by = width - layout.bounds.width;
  const auto move = [by](layout::Rect& rect) { rect.x += by; };
  if (layout.rightToLeft) {
    move(layout.title.rect);
    move(layout.details.rect);
    for (auto& persona : layout.personas) {
      move(persona.name.rect);
      move(persona.sign);
      if (persona.photo)
        move(persona.photo->rect);
    }
  } else {
    for (auto& item : layout.legend) {
      move(item.rect);
      move(item.text.rect);
    }
  }
  layout.bounds = {0, 0, width, layout.headTop};
  layout.stages.clear();
  layout.columns.clear();
  layout.lanes.clear();
  layout.cells.clear();
  layout.cards.clear();
  layout.cardsById.clear();
  layout.curves.clear();
  layout.arrows.clear();
  layout.laneHeads = {};
  return layout;
}

/// The map with every lane higher by so much.
model::JourneyMap stretched(const model::JourneyMap& map, const MapLayout& whole, double by) {
  auto high = map;
  for (auto& lane : high.lanes) {
    const auto row = std::ranges::find(whole.lanes, lane->id, &layout::LaneRow::lane);
    if (row != whole.lanes.end())
      lane = lane.changed([&](model::Lane& each) { each.height = static_cast<int>(row->rect.height + by); });
  }
  return high;
}

double heightOf(const std::vector<MapLayout>& rows) {
  return std::accumulate(rows.begin(), rows.end(), 0.0,
                         [](double height, const auto& row) { return height + row.bounds.height; });
}

} // namespace

Poster poster(const model::JourneyMap& map, const insight::MapEvidence& evidence, const layout::TextMeasure& measure,
              layout::LayoutOptions options, const PosterShape& shape) {
  const auto laidOut = [&](const model::JourneyMap& of, double columnWidth, bool withHeader) {
    options.columnWidth = columnWidth;
    options.withHeader = withHeader;
    return layout::layoutMap(of, evidence, measure, options);
  };
  const auto headed = laidOut(map, columnWidths.front(), true);
  Poster made;
  if (headed.stages.empty()) {
    made.rows = {headed};
    made.width = headed.bounds.width;
    made.height = headed.bounds.height;
    return made;
  }
  std::vector<MapLayout> wholes;
  for (const double width : columnWidths)
    wholes.push_back(laidOut(map, width, false));
  const auto setting = bestSetting(wholes, headed.headTop, shape);
  auto whole = laidOut(map, setting.columnWidth, false);
  made.rows = rowsOf(whole, setting, !shape.stretch);
  const auto widest = [&made] {
    return std::ranges::max(made.rows, {}, [](const auto& row) { return row.bounds.width; }).bounds.width;
  };
  auto first = map; // its header is set for the width of a row
  first.stages.resize(std::max<std::size_t>(made.rows.front().stages.size(), 1));
  std::erase_if(first.touchpoints,
                [&first](const auto& each) { return model::stageOf(first, each->place.step) == nullptr; });
  const auto over = laidOut(first, setting.columnWidth, true);
  made.width = std::max(widest(), over.bounds.width);
  const double free = made.width / shape.widthByHeight - shape.below - over.headTop - heightOf(made.rows);
  const auto lanes = static_cast<double>(made.rows.size() * std::max<std::size_t>(whole.lanes.size(), 1));
  if (shape.stretch && free > lanes)
    made.rows = rowsOf(laidOut(stretched(map, whole, free / lanes), setting.columnWidth, false), setting, false);
  widen(made.rows, made.width);
  made.header = headerOf(over, made.width);
  made.height = made.header.bounds.height + heightOf(made.rows);
  return made;
}

} // namespace throughline::report
