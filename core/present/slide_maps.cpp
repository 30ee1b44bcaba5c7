#include "core/layout/split.h"
#include "core/model/frontstage.h"
#include "core/model/look_up.h"
#include "core/present/slide_page.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace throughline::present {
namespace {

using layout::LayoutOptions;
using layout::MapLayout;
using layout::Rect;
using layout::TextStyle;

constexpr double stageGap = 16;
/// Every stage as one column under its head: nothing but the curve of its touchpoints.
class Overview {
public:
  explicit Overview(const SlideInput& input) : input_(input), curvesOnly_(input.map) {
    auto& map = curvesOnly_;
    const auto* lane = model::touchpointLane(map);
    std::erase_if(map.touchpoints, [&input](const auto& each) { return !model::isFrontstage(input.map, *each); });
    for (auto& stage : map.stages) {
      auto single = *stage;
      single.notes.clear(); // their counts would take the room of the name
      single.steps = {{.id = stage->steps.front().id, .title = {}}};
      stage = Shared(std::move(single));
    }
    const auto inOrder = model::frontstageOf(input.map);
    int position = 0;
    for (const auto* touchpoint : inOrder)
      gather(*touchpoint, lane, position++);
    model::Lane curve{
        .id = {{.high = ~0ULL, .low = ~0ULL}}, .title = {}, .type = model::LaneType::emotionCurve, .texts = {}};
    map.lanes = {Shared(std::move(curve)), Shared(*lane)};
    for (const auto& stage : input.map.stages)
      widestWord_ = std::max(widestWord_, widestWordOf(stage->title));
  }

  /// How stages are set: in rows of so many, that many rows on a slide.
  struct Setting {
    std::size_t perRow = 1;
    std::size_t rowsOnSlide = 1;
    double scale = 1.45;
    double rowHeight = 0;
    MapLayout layout;

    /// That so many stages take.
    std::size_t slides(std::size_t stages) const {
      const std::size_t rows = (stages + perRow - 1) / perRow;
      return (rows + rowsOnSlide - 1) / rowsOnSlide;
    }
  };

  /// On as few slides as can be, in one row on each where that fits, then as large as possible.
  Setting setting(const Rect& room) const {
    const std::size_t count = input_.map.stages.size();
    const double least = leastScale();
    for (std::size_t slides = 1; slides <= count; ++slides)
      for (const std::size_t rows : {std::size_t{1}, std::size_t{2}})
        for (const double scale : {2.9, 2.5, 2.2, 1.9, 1.7, 1.5})
          if (auto found =
                  scale < least ? std::nullopt : tried(room, inEachOf(count, slides * rows), rows, scale, false))
            return *found;
    return *tried(room, 1, 1, least, true);
  }

  /// Touchpoints of the stages in reading order.
  std::map<model::StageId, std::vector<const model::Touchpoint*>> touchpointsByStage() const {
    std::map<model::StageId, std::vector<const model::Touchpoint*>> byStage;
    auto inside = model::inStages(input_.map);
    for (std::size_t at = 0; at < inside.size(); ++at)
      byStage[input_.map.stages[at]->id] = std::move(inside[at]);
    return byStage;
  }

private:
  static std::size_t inEachOf(std::size_t count, std::size_t rows) { return (count + rows - 1) / rows; }

  /// At this scale the smallest text is just large enough: names beside curves, phases, heads of stages.
  double leastScale() const {
    const bool named =
        std::ranges::any_of(input_.map.touchpoints, [](const auto& each) { return !each->personaEmotions.empty(); });
    const bool phased =
        std::ranges::any_of(input_.map.stages, [](const auto& each) { return each->phase.has_value(); });
    const auto smallest = named ? TextStyle::cardDetail : phased ? TextStyle::stepTitle : TextStyle::stageTitle;
    return std::max(1.5, smallestReadable / layout::typeSizeOf(smallest).size);
  }

  void gather(const model::Touchpoint& touchpoint, const model::Lane* lane, int position) {
    const auto* stage = model::stageOf(input_.map, touchpoint.place.step);
    const auto found =
        std::ranges::lower_bound(curvesOnly_.touchpoints, touchpoint.id, {}, [](const auto& each) { return each->id; });
    if (stage == nullptr || found == curvesOnly_.touchpoints.end())
      return;
    auto moved = touchpoint;
    moved.place = {.step = stage->steps.front().id, .lane = lane->id, .position = position};
    moved.answers.clear();
    // Cards are not shown here: nothing of them needs to be measured.
    moved.title.clear();
    moved.channel.clear();
    moved.notes.clear();
    *found = Shared(std::move(moved));
  }

  double widestWordOf(const std::string& title) const {
    double widest = 0;
    for (std::size_t at = 0; at < title.size();) {
      const auto end = std::min(title.find(' ', at), title.size());
      widest =
          std::max(widest, input_.measure.wrap(title.substr(at, end - at), TextStyle::stageTitle, 100'000, 1)->width());
      at = end + 1;
    }
    return widest;
  }

  std::optional<Setting> tried(const Rect& room, std::size_t perRow, std::size_t rows, double scale, bool last) const {
    constexpr double headWidth = 44, padding = 42;
    const double width = room.width / scale - headWidth - besideColumns - static_cast<double>(perRow - 1) * stageGap;
    const double column = std::min(width / static_cast<double>(perRow), 420.0);
    if (column < 64 || (column < widestWord_ + padding && !last))
      return std::nullopt;
    auto options = slideOptions(input_);
    options.columnWidth = column;
    options.laneHeadWidth = headWidth;
    Setting setting{
        .perRow = perRow,
        .rowsOnSlide = rows,
        .scale = scale,
        .rowHeight = 0,
        .layout = layout::cutRows(layout::layoutMap(curvesOnly_, input_.evidence, input_.measure, options), 0, 1)};
    setting.rowHeight = areaOf(setting.layout).height * scale + signRow;
    const bool cut = std::ranges::any_of(setting.layout.stages, [](const auto& head) { return isCut(head.title); });
    const bool fits = setting.rowHeight * static_cast<double>(rows) <= room.height;
    return (cut || !fits) && !last ? std::nullopt : std::optional(std::move(setting));
  }

public:
  static constexpr double signRow = 56;

private:
  const SlideInput& input_;
  model::JourneyMap curvesOnly_;
  double widestWord_ = 0;
};

/// Where the points of curves stand on the slide.
std::map<model::TouchpointId, double> pointsOf(const SlideMap& shown) {
  std::map<model::TouchpointId, double> places;
  for (const auto& curves : shown.layout.curves)
    for (const auto* points : {&curves.drawn, &curves.measured})
      for (const auto& point : *points)
        if (point.touchpoint)
          places[*point.touchpoint] = shown.at.x + (point.at.x - shown.area.x) * shown.scale;
  return places;
}

/// The middles of the signs of a stage: under the points of its curve where each touchpoint has one, else evenly.
std::vector<double> middlesOf(const std::vector<const model::Touchpoint*>& touchpoints,
                              const std::map<model::TouchpointId, double>& points, double left, double share,
                              bool rightToLeft) {
  std::vector<double> middles;
  for (const auto* touchpoint : touchpoints)
    if (const auto found = points.find(touchpoint->id); found != points.end())
      middles.push_back(found->second);
  if (middles.size() == touchpoints.size())
    return middles;
  middles.clear();
  for (std::size_t i = 0; i < touchpoints.size(); ++i)
    middles.push_back(left + share * (static_cast<double>(rightToLeft ? touchpoints.size() - 1 - i : i) + 0.5));
  return middles;
}

/// The kinds of a stage's touchpoints under its curve.
void placeSigns(Slide& slide, const Overview& overview, const SlideMap& shown, bool rightToLeft) {
  const auto inStages = overview.touchpointsByStage();
  const auto points = pointsOf(shown);
  for (const auto& head : shown.layout.stages) {
    const auto found = inStages.find(head.stage);
    if (found == inStages.end())
      continue;
    const auto& touchpoints = found->second;
    const double left = shown.at.x + (head.rect.x - shown.area.x) * shown.scale;
    const double share = head.rect.width * shown.scale / std::max(static_cast<double>(touchpoints.size()), 1.0);
    const auto middles = middlesOf(touchpoints, points, left, share, rightToLeft);
    double size = std::min(36.0, share - 2);
    for (std::size_t i = 1; i < middles.size(); ++i)
      size = std::min(size, std::max(std::abs(middles[i] - middles[i - 1]) - 2, 8.0));
    const double y = shown.at.y + shown.area.height * shown.scale + 12;
    for (std::size_t i = 0; i < touchpoints.size(); ++i) {
      const Rect rect{middles[i] - size / 2, y, size, size};
      slide.signs.push_back({.kind = touchpoints[i]->kind, .rect = rect});
      slide.touchpoints.push_back({.touchpoint = touchpoints[i]->id, .rect = rect});
    }
  }
}

} // namespace

std::vector<Slide> overviewSlides(const Step& step, const StepText& text, const SlideInput& input) {
  std::vector<model::TouchpointId> all;
  for (const auto* touchpoint : model::frontstageOf(input.map))
    all.push_back(touchpoint->id);
  const auto curves = input.map.stages.empty() ? std::vector<layout::LegendSign>() : curvesThrough(all, input);
  const auto headed = [&](const Place& place) {
    SlidePage page(step.key, input);
    page.head(text, place, curves);
    return page;
  };
  if (input.map.stages.empty())
    return {headed({}).take()};
  const Overview overview(input);
  const std::size_t count = input.map.stages.size();
  const auto room = headed({}).room();
  auto setting = overview.setting(room);
  if (const auto ofSeveral = headed({.part = 1, .of = 2}).room(); setting.slides(count) > 1 && ofSeveral != room)
    setting = overview.setting(ofSeveral);
  const std::size_t of = setting.slides(count);
  std::vector<Slide> slides;
  auto page = headed({.part = 1, .of = of});
  std::size_t row = 0;
  for (std::size_t first = 0; first < count; first += setting.perRow, ++row) {
    if (row == setting.rowsOnSlide) {
      slides.push_back(page.take());
      page = headed({.part = slides.size() + 1, .of = of});
      row = 0;
    }
    auto piece = layout::cutColumns(setting.layout, first, std::min(count, first + setting.perRow));
    const double y = page.room().y + static_cast<double>(row) * setting.rowHeight;
    page.map(std::move(piece), {page.room().x, y}, setting.scale);
    placeSigns(page.slide(), overview, page.slide().maps.back(), input.rightToLeft);
  }
  slides.push_back(page.take());
  return slides;
}

} // namespace throughline::present
