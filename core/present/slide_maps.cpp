#include "core/layout/compact.h"
#include "core/layout/split.h"
#include "core/model/look_up.h"
#include "core/present/slide_page.h"

#include <algorithm>
#include <array>
#include <map>

namespace throughline::present {
namespace {

using layout::LayoutOptions;
using layout::MapLayout;
using layout::Rect;
using layout::TextStyle;

constexpr double besideColumns = 8; // between lane heads and the first column
constexpr double stageGap = 16;
constexpr std::string_view ellipsis = "\u2026";

Rect areaOf(const MapLayout& layout) {
  Rect area = layout.laneHeads;
  for (const auto& head : layout.stages)
    area = area.united(head.rect);
  for (const auto& lane : layout.lanes)
    area = area.united(lane.rect);
  return area;
}

bool isCut(const layout::PlacedText& text) {
  return !text.text->lines.empty() && text.text->lines.back().text.ends_with(ellipsis);
}

void place(Slide& slide, MapLayout layout, layout::Point at, double scale) {
  const Rect area = areaOf(layout);
  for (const auto& card : layout.cards)
    slide.touchpoints.push_back({.touchpoint = card.touchpoint,
                                 .rect = {at.x + (card.rect.x - area.x) * scale, at.y + (card.rect.y - area.y) * scale,
                                          card.rect.width * scale, card.rect.height * scale}});
  slide.maps.push_back({.layout = std::move(layout), .area = area, .at = at, .scale = scale});
}

/// Every stage as one column under its head: nothing but the curve of its touchpoints.
class Overview {
public:
  explicit Overview(const SlideInput& input) : input_(input), curvesOnly_(input.map) {
    auto& map = curvesOnly_;
    const auto* lane = model::touchpointLane(map);
    for (auto& stage : map.stages) {
      auto single = *stage;
      single.steps = {{.id = stage->steps.front().id, .title = {}}};
      stage = Shared(std::move(single));
    }
    const auto inOrder = model::inReadingOrder(input.map);
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
  };

  Setting setting(const Rect& room) const {
    const std::size_t count = input_.map.stages.size();
    for (std::size_t rows = 1;; ++rows) {
      const std::size_t perRow = (count + rows - 1) / rows;
      for (const double scale : {2.9, 2.5, 2.2, 1.9, 1.7, 1.5})
        if (auto found = tried(room, perRow, std::min<std::size_t>(rows, 2), scale, perRow == 1))
          return *found;
      if (perRow == 1)
        return *tried({room.x, room.y, room.width, 10'000}, 1, 1, 1.5, true);
    }
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
  void gather(const model::Touchpoint& touchpoint, const model::Lane* lane, int position) {
    const auto* stage = model::stageOf(input_.map, touchpoint.place.step);
    const auto found =
        std::ranges::lower_bound(curvesOnly_.touchpoints, touchpoint.id, {}, [](const auto& each) { return each->id; });
    if (stage == nullptr || found == curvesOnly_.touchpoints.end())
      return;
    auto moved = touchpoint;
    moved.place = {.step = stage->steps.front().id, .lane = lane->id, .position = position};
    moved.answers.clear();
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

/// The kinds of a stage's touchpoints under its curve.
void placeSigns(Slide& slide, const Overview& overview, const SlideMap& shown, bool rightToLeft) {
  const auto inStages = overview.touchpointsByStage();
  for (const auto& head : shown.layout.stages) {
    const auto found = inStages.find(head.stage);
    if (found == inStages.end())
      continue;
    const auto& touchpoints = found->second;
    const auto count = static_cast<double>(touchpoints.size());
    const double left = shown.at.x + (head.rect.x - shown.area.x) * shown.scale;
    const double share = head.rect.width * shown.scale / std::max(count, 1.0);
    const double size = std::min(36.0, share - 2);
    const double y = shown.at.y + shown.area.height * shown.scale + 12;
    for (std::size_t i = 0; i < touchpoints.size(); ++i) {
      const double place = rightToLeft ? count - 1 - static_cast<double>(i) : static_cast<double>(i);
      const Rect rect{left + (place + 0.5) * share - size / 2, y, size, size};
      slide.signs.push_back({.kind = touchpoints[i]->kind, .rect = rect});
      slide.touchpoints.push_back({.touchpoint = touchpoints[i]->id, .rect = rect});
    }
  }
}

/// The cards of a step, lane after lane.
std::vector<const model::Touchpoint*> cardsOfStep(const model::JourneyMap& map, model::StepId step) {
  std::vector<const model::Touchpoint*> cards;
  for (const auto& lane : map.lanes)
    for (const auto* card : model::inCell(map, step, lane->id))
      cards.push_back(card);
  return cards;
}

/// All cards in one lane: their signs tell the kinds, and the room sees twice as much at a time. Without a title where
/// it would be that of some of them only.
void joinCardLanes(model::JourneyMap& map) {
  const auto ofCards = [](const auto& lane) { return lane->type == model::LaneType::touchpoints; };
  const auto first = std::ranges::find_if(map.lanes, ofCards);
  if (std::ranges::count_if(map.lanes, ofCards) < 2)
    return;
  auto joined = **first;
  joined.title.clear();
  *first = Shared(std::move(joined));
  const auto id = (*first)->id;
  std::erase_if(map.lanes, [&](const auto& lane) { return ofCards(lane) && lane->id != id; });
}

/// One stage as a map of its own: every card gets a column of its own, empty lanes are left out.
model::JourneyMap onlyStage(const model::JourneyMap& map, const model::Stage& stage) {
  model::JourneyMap result = map;
  joinCardLanes(result);
  const auto* lane = model::touchpointLane(result);
  model::Stage spread = stage;
  spread.steps.clear();
  result.touchpoints.clear();
  std::uint64_t made = 1;
  for (const auto& step : stage.steps) {
    const auto cards = cardsOfStep(map, step.id);
    spread.steps.push_back(step);
    for (std::size_t i = 0; i < cards.size(); ++i) {
      if (i > 0)
        spread.steps.push_back({.id = {{.high = ~0ULL, .low = made++}}, .title = {}});
      auto moved = *cards[i];
      moved.place = {.step = spread.steps.back().id, .lane = lane->id, .position = 0};
      result.touchpoints.push_back(Shared(std::move(moved)));
    }
  }
  std::ranges::sort(result.touchpoints, {}, [](const auto& each) { return each->id; });
  result.stages = {Shared(std::move(spread))};
  return result;
}

bool showsSomething(const MapLayout& layout, std::size_t row) {
  for (std::size_t column = 0; column < layout.columns.size(); ++column) {
    const auto& cell = layout.cell(column, row);
    if (cell.cardCount > 0 || cell.text)
      return true;
  }
  return std::ranges::any_of(layout.curves, [row](const layout::Curves& curves) {
    return curves.row == row && !(curves.drawn.empty() && curves.measured.empty());
  });
}

void leaveEmptyLanesOut(model::JourneyMap& map, const SlideInput& input) {
  const auto layout = layout::layoutMap(map, input.evidence, input.measure, slideOptions(input));
  const auto isEmpty = [&layout](const Shared<model::Lane>& lane) {
    const auto row = std::ranges::find(layout.lanes, lane->id, &layout::LaneRow::lane);
    return row == layout.lanes.end() || !showsSomething(layout, static_cast<std::size_t>(row - layout.lanes.begin()));
  };
  if (!std::ranges::all_of(map.lanes, isEmpty))
    std::erase_if(map.lanes, isEmpty);
}

/// A stage in as few pieces as the size of the text allows.
class StagePieces {
public:
  StagePieces(const model::JourneyMap& stage, const SlideInput& input, const Rect& room)
      : stage_(stage), input_(input), room_(room) {}

  struct Pieces {
    double scale = 1;
    std::vector<MapLayout> pieces;
  };

  Pieces pieces() const {
    for (const double scale : {3.6, 3.2, 2.8, 2.5, 2.2, smallestScale()})
      if (auto whole = inOnePiece(scale))
        return {.scale = scale, .pieces = {std::move(*whole)}};
    return inPieces(smallestScale());
  }

  /// At this scale the smallest text of a card is just large enough.
  static double smallestScale() { return smallestReadable / layout::typeSizeOf(TextStyle::badge).size + 0.005; }

private:
  std::size_t columns() const { return stage_.stages.front()->steps.size(); }
  double besideCells() const { return LayoutOptions{}.laneHeadWidth + besideColumns; }

  MapLayout laidOut(double scale, double columnWidth) const {
    const double head = 130;
    auto options = slideOptions(input_);
    options.columnWidth = columnWidth;
    options.mostTextLines = std::max(3, static_cast<int>((room_.height / scale - head - 32) / 18));
    return layout::layoutMap(stage_, input_.evidence, input_.measure, options);
  }

  std::optional<MapLayout> inOnePiece(double scale) const {
    const double column = (room_.width / scale - besideCells()) / static_cast<double>(columns());
    if (column < narrowest)
      return std::nullopt;
    auto whole = layout::withTightLanes(laidOut(scale, std::min(column, widest)));
    return areaOf(whole).height * scale <= room_.height ? std::optional(std::move(whole)) : std::nullopt;
  }

  Pieces inPieces(double scale) const {
    const double room = room_.width / scale - besideCells();
    const auto most = static_cast<std::size_t>(std::max(1.0, room / narrowest));
    const std::size_t count = (columns() + most - 1) / most;
    const std::size_t each = (columns() + count - 1) / count;
    const auto whole = laidOut(scale, std::min(room / static_cast<double>(each), widest));
    Pieces result{.scale = scale, .pieces = {}};
    for (std::size_t first = 0; first < columns(); first += each)
      for (auto& piece : layout::splitAtLaneBorders(
               layout::withTightLanes(layout::cutColumns(whole, first, std::min(columns(), first + each))),
               room_.height / scale + whole.headTop))
        result.pieces.push_back(std::move(piece));
    return result;
  }

  static constexpr double narrowest = 190;
  static constexpr double widest = 420;
  const model::JourneyMap& stage_;
  const SlideInput& input_;
  Rect room_;
};

} // namespace

std::vector<Slide> overviewSlides(const Step& step, const StepText& text, const SlideInput& input) {
  std::vector<Slide> slides;
  SlidePage page(step.key, input);
  page.head(text, 1);
  if (input.map.stages.empty()) {
    slides.push_back(page.take());
    return slides;
  }
  const Overview overview(input);
  const auto setting = overview.setting(page.room());
  const std::size_t count = input.map.stages.size();
  std::size_t row = 0;
  for (std::size_t first = 0; first < count; first += setting.perRow, ++row) {
    if (row == setting.rowsOnSlide) {
      slides.push_back(page.take());
      page = SlidePage(step.key, input);
      page.head(text, slides.size() + 1);
      row = 0;
    }
    auto piece = layout::cutColumns(setting.layout, first, std::min(count, first + setting.perRow));
    const double y = page.room().y + static_cast<double>(row) * setting.rowHeight;
    place(page.slide(), std::move(piece), {page.room().x, y}, setting.scale);
    placeSigns(page.slide(), overview, page.slide().maps.back(), input.rightToLeft);
  }
  slides.push_back(page.take());
  return slides;
}

std::vector<Slide> stageSlides(const Step& step, const StepText& text, const SlideInput& input) {
  std::vector<Slide> slides;
  SlidePage page(step.key, input);
  page.head(text, 1);
  const auto* stage = model::findStage(input.map, *step.key.stage);
  auto alone = onlyStage(input.map, *stage);
  leaveEmptyLanesOut(alone, input);
  const auto pieces = StagePieces(alone, input, page.room()).pieces();
  for (std::size_t i = 0; i < pieces.pieces.size(); ++i) {
    if (i > 0) {
      page = SlidePage(step.key, input);
      page.head(text, i + 1);
    }
    const double height = areaOf(pieces.pieces[i]).height;
    const double width = areaOf(pieces.pieces[i]).width;
    const double scale = std::min({pieces.scale, page.room().height / height, page.room().width / width});
    const double left = input.rightToLeft ? page.room().right() - width * scale : page.room().x;
    place(page.slide(), pieces.pieces[i], {left, page.room().y}, scale);
    slides.push_back(page.take());
  }
  return slides;
}

} // namespace throughline::present
