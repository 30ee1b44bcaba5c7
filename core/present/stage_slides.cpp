#include "core/layout/compact.h"
#include "core/layout/split.h"
#include "core/model/look_up.h"
#include "core/present/slide_page.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace throughline::present {
namespace {

using layout::LayoutOptions;
using layout::MapLayout;
using layout::Rect;
using layout::TextStyle;

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
    return curves.row == row && !(curves.drawn.empty() && curves.measured.empty() && curves.personas.empty());
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

/// How many runs of parts there are, none longer than room unless a part alone is.
std::size_t runsWithin(const std::vector<double>& parts, double room) {
  std::size_t runs = 0;
  double filled = room;
  for (const double part : parts) {
    const bool next = runs == 0 || filled + part > room;
    runs += next ? 1 : 0;
    filled = next ? part : filled + part;
  }
  return runs;
}

/// Where each run ends, in as few as fit into room and as even as they can be: one past its last part.
std::vector<std::size_t> evenRuns(const std::vector<double>& parts, double room) {
  const std::size_t least = runsWithin(parts, room);
  double longest = room;
  for (std::size_t first = 0; first < parts.size(); ++first) {
    double length = 0;
    for (std::size_t end = first; end < parts.size(); ++end) {
      length += parts[end];
      if (length < longest && runsWithin(parts, length) == least && length >= std::ranges::max(parts))
        longest = length;
    }
  }
  std::vector<std::size_t> ends;
  double filled = 0;
  for (std::size_t at = 0; at < parts.size(); ++at) {
    if (at > 0 && filled + parts[at] > longest) {
      ends.push_back(at);
      filled = 0;
    }
    filled += parts[at];
  }
  ends.push_back(parts.size());
  return ends;
}

/// A stage in as few pieces as the size of the text allows, each as large as it can be.
class StagePieces {
public:
  StagePieces(const model::JourneyMap& stage, const SlideInput& input, const Rect& room)
      : stage_(stage), input_(input), room_(room) {}

  struct Pieces {
    double scale = 1;
    std::vector<MapLayout> pieces;
  };

  Pieces pieces() const {
    const std::size_t least = atScale(smallestScale()).pieces.size();
    for (const double scale : {3.6, 3.2, 2.8, 2.5, 2.2})
      if (auto larger = atScale(scale); larger.pieces.size() == least && fits(larger))
        return larger;
    return atScale(smallestScale());
  }

  /// At this scale the smallest text of a card is just large enough.
  static double smallestScale() { return smallestReadable / layout::typeSizeOf(TextStyle::badge).size + 0.005; }

private:
  std::size_t columns() const { return stage_.stages.front()->steps.size(); }
  double besideCells() const { return LayoutOptions{}.laneHeadWidth + besideColumns; }

  MapLayout laidOut(double scale, double columnWidth) const {
    auto options = slideOptions(input_);
    options.columnWidth = columnWidth;
    options.mostTextLines = std::max(3, static_cast<int>((room_.height / scale - 74) / 18));
    return layout::layoutMap(stage_, input_.evidence, input_.measure, options);
  }

  bool fits(const Pieces& made) const {
    return std::ranges::all_of(made.pieces, [&](const MapLayout& piece) {
      const Rect area = areaOf(piece);
      return area.height * made.scale <= room_.height && area.width * made.scale <= room_.width;
    });
  }

  Pieces atScale(double scale) const {
    const double room = room_.width / scale - besideCells();
    const auto most = static_cast<std::size_t>(std::max(1.0, room / narrowest));
    const std::size_t count = (columns() + most - 1) / most;
    const auto whole = laidOut(scale, std::min(room / static_cast<double>((columns() + count - 1) / count), widest));
    Pieces result{.scale = scale, .pieces = {}};
    std::size_t first = 0;
    for (std::size_t at = 0; at < count; ++at) {
      const std::size_t end = first + (columns() - first) / (count - at);
      addRows(layout::withoutStageHeads(layout::cutColumns(whole, first, end)), result);
      first = end;
    }
    return result;
  }

  /// The lanes of some columns: airy where there is room for that, else close together, else on several slides.
  void addRows(const MapLayout& columns, Pieces& into) const {
    const double room = room_.height / into.scale;
    for (const auto& tightness : {layout::Tightness{}, close}) {
      auto tight = layout::withTightLanes(columns, tightness);
      if (areaOf(tight).height > room)
        continue;
      into.pieces.push_back(grown(std::move(tight), tightness, room));
      return;
    }
    const auto tight = layout::withTightLanes(columns, close);
    std::vector<double> heights;
    for (const auto& lane : tight.lanes)
      heights.push_back(lane.rect.height);
    const double heads = areaOf(tight).height - std::accumulate(heights.begin(), heights.end(), 0.0);
    std::size_t first = 0;
    for (const std::size_t end : evenRuns(heights, room - heads)) {
      into.pieces.push_back(grown(layout::cutRows(tight, first, end), close, room));
      first = end;
    }
  }

  /// What is left of the height goes to the curves.
  static MapLayout grown(MapLayout piece, layout::Tightness tightness, double room) {
    const double spare = room - areaOf(piece).height;
    if (piece.curves.empty() || spare <= 0)
      return piece;
    const auto& row = piece.lanes[piece.curves.front().row];
    tightness.curve = std::min(tallestCurve, row.rect.height + spare / static_cast<double>(piece.curves.size()));
    return layout::withTightLanes(std::move(piece), tightness);
  }

  static constexpr double narrowest = 190;
  static constexpr double widest = 420;
  static constexpr double tallestCurve = 240;
  static constexpr layout::Tightness close{.above = 8, .padding = 8, .lowestLane = 36, .curve = 64};
  const model::JourneyMap& stage_;
  const SlideInput& input_;
  Rect room_;
};

} // namespace

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
    const Rect area = areaOf(pieces.pieces[i]);
    const double scale = std::min({pieces.scale, page.room().height / area.height, page.room().width / area.width});
    const double left = input.rightToLeft ? page.room().right() - area.width * scale : page.room().x;
    page.map(pieces.pieces[i], {left, page.room().y}, scale);
    slides.push_back(page.take());
  }
  return slides;
}

} // namespace throughline::present
