#include "core/layout/compact.h"
#include "core/layout/split.h"
#include "core/model/look_up.h"
#include "core/present/slide_page.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <span>

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

/// Each card named over its column, for slides that its lane is not on.
model::JourneyMap withNamedColumns(model::JourneyMap stage) {
  std::map<model::StepId, std::string> names;
  for (const auto& card : stage.touchpoints)
    names[card->place.step] = card->title;
  stage.stages.front() = stage.stages.front().changed([&names](model::Stage& alone) {
    for (auto& step : alone.steps)
      if (const auto found = names.find(step.id); found != names.end())
        step.title = found->second;
  });
  return stage;
}

/// The map with lane texts of more lines going on in lanes below, which another slide can hold.
model::JourneyMap withContinuedTexts(model::JourneyMap map, double width, std::size_t lines,
                                     const layout::TextMeasure& measure) {
  std::vector<Shared<model::Lane>> lanes;
  std::uint64_t made = 1;
  for (const auto& lane : map.lanes) {
    std::vector<model::Lane> parts{*lane};
    parts.front().texts.clear();
    for (const auto& text : lane->texts) {
      const auto words = partsOf(text.text, *measure.wrap(text.text, TextStyle::laneText, width, everyLine), lines);
      while (parts.size() < words.size())
        parts.push_back({.id = {{.high = ~0ULL, .low = ~made++}},
                         .title = lane->title,
                         .type = model::LaneType::text,
                         .texts = {}});
      for (std::size_t part = 0; part < words.size(); ++part) {
        auto piece = text;
        piece.text = words[part];
        if (part > 0)
          piece.image.reset();
        parts[part].texts.push_back(std::move(piece));
      }
    }
    for (auto& part : parts)
      lanes.emplace_back(std::move(part));
  }
  map.lanes = std::move(lanes);
  return map;
}

bool anyCut(const layout::CardFace& face) {
  return isCut(face.title) || std::ranges::any_of(face.details, isCut) ||
         std::ranges::any_of(face.badges, [](const auto& badge) { return badge.text && isCut(*badge.text); });
}

bool anyCut(const MapLayout& layout) {
  return std::ranges::any_of(layout.cards, [](const auto& card) { return anyCut(*card.face); }) ||
         std::ranges::any_of(layout.columns, [](const auto& column) { return column.title && isCut(*column.title); }) ||
         std::ranges::any_of(layout.lanes, [](const auto& lane) { return isCut(lane.title); }) ||
         std::ranges::any_of(layout.cells, [](const auto& cell) { return cell.text && isCut(*cell.text); });
}

/// A stage in as few pieces as the size of the text allows, each as large as it can be.
class StagePieces {
public:
  /// narrowest: of a column; narrower ones are fewer slides.
  StagePieces(const model::JourneyMap& stage, const SlideInput& input, const Rect& room, double narrowest)
      : input_(input), room_(room), narrowest_(narrowest), columns_(stage.stages.front()->steps.size()),
        groups_(groupsOf(narrowest)), stage_(withContinuedTexts(stage, columnWidth(smallestScale()) - 2 * beside,
                                                                mostLines(smallestScale()) - 2, input.measure)),
        named_(withNamedColumns(stage_)) {}

  struct Piece {
    double scale = 1;
    MapLayout layout;
  };

  std::vector<Piece> pieces() const {
    std::vector<Piece> all;
    std::size_t first = 0;
    for (std::size_t at = 0; at < groups_; ++at) {
      const std::size_t end = first + (columns_ - first) / (groups_ - at);
      for (const auto& [top, bottom] : runsOf({first, end}))
        all.push_back(largest({first, end}, {top, bottom}));
      first = end;
    }
    return all;
  }

  /// At this scale the smallest text of a card is just large enough.
  static double smallestScale() { return smallestReadable / layout::typeSizeOf(TextStyle::badge).size + 0.005; }

private:
  using Range = std::pair<std::size_t, std::size_t>; ///< first, and one past the last

  double widthOfColumns(double scale) const {
    return room_.width / scale - LayoutOptions{}.laneHeadWidth - besideColumns;
  }
  std::size_t groupsOf(double column) const {
    const auto most = static_cast<std::size_t>(std::max(1.0, widthOfColumns(smallestScale()) / column));
    return (columns_ + most - 1) / most;
  }
  std::size_t mostColumns() const { return (columns_ + groups_ - 1) / groups_; }
  double columnWidth(double scale) const {
    return std::min(widthOfColumns(scale) / static_cast<double>(mostColumns()), widest);
  }
  std::size_t mostLines(double scale) const {
    constexpr double headsAndPadding = 104, line = 18;
    return static_cast<std::size_t>(std::max(5.0, (room_.height / scale - headsAndPadding) / line));
  }

  const MapLayout& whole(double scale, bool named) const {
    auto& made = made_[{scale, named}];
    if (made.columns.empty()) {
      auto options = slideOptions(input_);
      options.columnWidth = columnWidth(scale);
      options.mostTextLines = static_cast<int>(mostLines(scale));
      made = layout::layoutMap(named ? named_ : stage_, input_.evidence, input_.measure, options);
    }
    return made;
  }

  MapLayout laidOut(double scale, const Range& columns, bool named) const {
    return layout::withoutStageHeads(layout::cutColumns(whole(scale, named), columns.first, columns.second));
  }

  /// The lanes that stand together on a slide: all of them where that is possible.
  std::vector<Range> runsOf(const Range& columns) const {
    const double scale = smallestScale();
    const double room = room_.height / scale;
    const auto all = laidOut(scale, columns, false);
    if (areaOf(layout::withTightLanes(all, close)).height <= room)
      return {{0, all.lanes.size()}};
    const auto tight = layout::withTightLanes(laidOut(scale, columns, true), close);
    std::vector<double> heights;
    for (const auto& lane : tight.lanes)
      heights.push_back(lane.rect.height);
    const double heads = areaOf(tight).height - std::accumulate(heights.begin(), heights.end(), 0.0);
    std::vector<Range> runs;
    std::size_t first = 0;
    for (const std::size_t end : evenRuns(heights, room - heads)) {
      if (const auto run = filled(tight, {first, end}); run.first < run.second)
        runs.push_back(run);
      first = end;
    }
    return runs;
  }

  /// Without the lanes at its ends that say nothing in these columns.
  static Range filled(const MapLayout& layout, Range rows) {
    while (rows.first < rows.second && !showsSomething(layout, rows.first))
      ++rows.first;
    while (rows.first < rows.second && !showsSomething(layout, rows.second - 1))
      --rows.second;
    return rows;
  }

  /// These columns and lanes at the largest scale at which nothing of them is cut.
  Piece largest(const Range& columns, const Range& rows) const {
    for (const double scale : {3.6, 3.4, 3.2, 3.0, 2.8, 2.65, 2.5, 2.35, 2.2, 2.1})
      if (columnWidth(scale) >= narrowest_)
        if (auto piece = tried(scale, columns, rows); fits(piece) && !anyCut(piece.layout))
          return piece;
    return tried(smallestScale(), columns, rows);
  }

  /// Airy where there is room for that, else close together.
  Piece tried(double scale, const Range& columns, const Range& rows) const {
    auto cut = laidOut(scale, columns, false);
    const auto shown = std::span(cut.lanes).subspan(rows.first, rows.second - rows.first);
    if (std::ranges::find(shown, model::LaneType::touchpoints, &layout::LaneRow::type) == shown.end())
      cut = laidOut(scale, columns, true);
    if (rows.first > 0 || rows.second < cut.lanes.size())
      cut = layout::cutRows(cut, rows.first, rows.second);
    const double room = room_.height / scale;
    const auto airy = layout::withTightLanes(cut, {});
    if (areaOf(airy).height <= room)
      return {.scale = scale, .layout = grown(airy, {}, room)};
    return {.scale = scale, .layout = grown(layout::withTightLanes(cut, close), close, room)};
  }

  bool fits(const Piece& piece) const {
    const Rect area = areaOf(piece.layout);
    return area.height * piece.scale <= room_.height && area.width * piece.scale <= room_.width;
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

  static constexpr double widest = 420;
  static constexpr double beside = 12; ///< of the words in a cell
  static constexpr double tallestCurve = 240;
  static constexpr layout::Tightness close{.above = 8, .padding = 8, .lowestLane = 36, .curve = 64};
  const SlideInput& input_;
  Rect room_;
  double narrowest_;
  std::size_t columns_;
  std::size_t groups_; ///< of columns, each on slides of its own
  model::JourneyMap stage_;
  model::JourneyMap named_;
  mutable std::map<std::pair<double, bool>, MapLayout> made_; ///< by scale, and whether columns are named
};

/// With narrow columns where nothing is cut in them.
std::vector<StagePieces::Piece> piecesOf(const model::JourneyMap& stage, const SlideInput& input, const Rect& room) {
  constexpr double narrow = 152, usual = 190;
  auto pieces = StagePieces(stage, input, room, narrow).pieces();
  const auto cut = [](const auto& piece) { return anyCut(piece.layout); };
  return std::ranges::any_of(pieces, cut) ? StagePieces(stage, input, room, usual).pieces() : pieces;
}

} // namespace

std::vector<Slide> stageSlides(const Step& step, const StepText& text, const SlideInput& input) {
  const auto* stage = model::findStage(input.map, *step.key.stage);
  const bool drawsCurves = std::ranges::any_of(
      input.map.lanes, [](const auto& lane) { return lane->type == model::LaneType::emotionCurve && !lane->hidden; });
  const auto curves = drawsCurves ? curvesThrough(step.touchpoints, input) : std::vector<layout::LegendSign>();
  auto alone = onlyStage(input.map, *stage);
  leaveEmptyLanesOut(alone, input);
  const auto headed = [&](const Place& place, bool drawsThem) {
    SlidePage page(step.key, input);
    page.head(text, place, drawsThem ? curves : std::vector<layout::LegendSign>());
    return page;
  };
  return counted([&](std::size_t of) {
    std::vector<Slide> slides;
    const auto room = headed({.part = 1, .of = of}, true).room();
    for (const auto& [large, layout] : piecesOf(alone, input, room)) {
      auto page = headed({.part = slides.size() + 1, .of = of}, !layout.curves.empty());
      const Rect area = areaOf(layout);
      const double scale = std::min({large, page.room().height / area.height, page.room().width / area.width});
      const double left = input.rightToLeft ? page.room().right() - area.width * scale : page.room().x;
      page.map(layout, {left, page.room().y}, scale);
      slides.push_back(page.take());
    }
    return slides;
  });
}

} // namespace throughline::present
