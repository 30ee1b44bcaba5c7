#include "core/layout/compact.h"
#include "core/layout/split.h"
#include "core/model/look_up.h"
#include "core/present/slide_page.h"
#include "core/present/stage_map.h"

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

bool anyCut(const layout::CardFace& face) {
  return isCut(face.title) || (face.weight && (isCut(face.weight->label) || isCut(face.weight->interval))) ||
         std::ranges::any_of(face.details, isCut) ||
         std::ranges::any_of(face.badges, [](const auto& badge) { return badge.text && isCut(*badge.text); });
}

bool anyCut(const MapLayout& layout) {
  return std::ranges::any_of(layout.cards, [](const auto& card) { return anyCut(*card.face); }) ||
         std::ranges::any_of(layout.columns, [](const auto& column) { return column.title && isCut(*column.title); }) ||
         std::ranges::any_of(layout.lanes, [](const auto& lane) { return isCut(lane.title); }) ||
         std::ranges::any_of(layout.cells, [](const auto& cell) {
           return cell.text && (isCut(*cell.text) || cell.text->text->breaksWord); // a smaller size may do
         });
}

/// How close together the parts of a stage may come.
struct Closeness {
  double narrowest = 152; ///< column; narrower ones are fewer slides
  layout::Tightness lanes{.above = 8, .padding = 8, .lowestLane = 36, .curve = 64};
};

/// A stage in as few pieces as the size of the text allows, each as large as it can be.
class StagePieces {
public:
  StagePieces(const model::JourneyMap& stage, const SlideInput& input, const Rect& room, const Closeness& closeness)
      : input_(input), room_(room), close_(closeness), columns_(stage.stages.front()->steps.size()),
        groups_(groupsOf(closeness.narrowest)),
        stage_(withContinuedTexts(stage, columnWidth({.scale = smallestScale(), .columns = mostColumns()}) - 2 * beside,
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

  /// How something of the stage is laid out.
  struct Setting {
    double scale = 1;
    std::size_t columns = 1; ///< beside each other on the slide
    bool named = false;      ///< cards over their columns
    bool headed = true;      ///< lanes at the side
    auto operator<=>(const Setting&) const = default;
  };

  static double headWidth(bool headed) { return headed ? LayoutOptions{}.laneHeadWidth : 1; }
  double widthOfColumns(double scale, bool headed = true) const {
    return room_.width / scale - headWidth(headed) - besideColumns;
  }
  std::size_t groupsOf(double column) const {
    const auto most = static_cast<std::size_t>(std::max(1.0, widthOfColumns(smallestScale()) / column));
    return (columns_ + most - 1) / most;
  }
  std::size_t mostColumns() const { return (columns_ + groups_ - 1) / groups_; }
  double columnWidth(const Setting& setting) const {
    return std::min(widthOfColumns(setting.scale, setting.headed) / static_cast<double>(setting.columns), widest);
  }
  std::size_t mostLines(double scale) const {
    constexpr double headsAndPadding = 104, line = 18;
    return static_cast<std::size_t>(std::max(5.0, (room_.height / scale - headsAndPadding) / line));
  }

  const MapLayout& whole(const Setting& setting) const {
    auto& made = made_[setting];
    if (made.columns.empty()) {
      auto options = slideOptions(input_);
      options.columnWidth = columnWidth(setting);
      options.laneHeadWidth = headWidth(setting.headed);
      options.mostTextLines = static_cast<int>(mostLines(setting.scale));
      const auto& stage = setting.named ? named_ : stage_;
      made = layout::layoutMap(setting.headed ? stage : withoutLaneTitles(stage), input_.evidence, input_.measure,
                               options);
    }
    return made;
  }

  MapLayout laidOut(const Setting& setting, const Range& columns) const {
    auto cut = layout::cutColumns(whole(setting), columns.first, columns.second);
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < cut.lanes.size(); ++row)
      if (model::findLane(input_.map, cut.lanes[row].lane) != nullptr || showsSomething(cut, row))
        rows.push_back(row); // a lane that goes on, where it goes on
    return layout::withoutStageHeads(rows.size() < cut.lanes.size() ? layout::keepRows(cut, rows) : std::move(cut));
  }

  /// Lanes whose heads would be empty: cards that need no name.
  bool needHeads(const Range& columns, const Range& rows) const {
    const auto smallest = laidOut({.scale = smallestScale(), .columns = columns.second - columns.first}, columns);
    return !std::ranges::all_of(lanesOf(smallest, rows), [](const layout::LaneRow& lane) {
      return lane.type == model::LaneType::touchpoints && lane.title.text->lines.empty();
    });
  }
  static std::span<const layout::LaneRow> lanesOf(const MapLayout& layout, const Range& rows) {
    return std::span(layout.lanes).subspan(rows.first, rows.second - rows.first);
  }

  /// The lanes that stand together on a slide: all of them where that is possible.
  std::vector<Range> runsOf(const Range& columns) const {
    Setting setting{.scale = smallestScale(), .columns = columns.second - columns.first};
    const double room = room_.height / setting.scale;
    const auto all = laidOut(setting, columns);
    if (areaOf(layout::withTightLanes(all, close_.lanes)).height <= room) {
      const auto run = filled(all, {0, all.lanes.size()});
      return {run.first < run.second ? run : Range{0, all.lanes.size()}};
    }
    setting.named = true;
    const auto tight = layout::withTightLanes(laidOut(setting, columns), close_.lanes);
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
    Setting setting{.columns = columns.second - columns.first, .headed = needHeads(columns, rows)};
    for (const double scale : {3.6, 3.4, 3.2, 3.0, 2.8, 2.65, 2.5, 2.35, 2.2, 2.1}) {
      setting.scale = scale;
      if (columnWidth(setting) >= close_.narrowest)
        if (auto piece = tried(setting, columns, rows); fits(piece) && !anyCut(piece.layout))
          return piece;
    }
    setting.scale = smallestScale();
    return tried(setting, columns, rows);
  }

  /// Airy where there is room for that, else close together.
  Piece tried(Setting setting, const Range& columns, const Range& rows) const {
    const double scale = setting.scale;
    auto cut = laidOut(setting, columns);
    const auto shown = lanesOf(cut, rows);
    if (std::ranges::find(shown, model::LaneType::touchpoints, &layout::LaneRow::type) == shown.end()) {
      setting.named = true;
      cut = laidOut(setting, columns);
    }
    if (rows.first > 0 || rows.second < cut.lanes.size())
      cut = layout::cutRows(cut, rows.first, rows.second);
    const double room = room_.height / scale;
    const auto airy = layout::withTightLanes(cut, {});
    if (areaOf(airy).height <= room)
      return {.scale = scale, .layout = grown(airy, {}, room)};
    return {.scale = scale, .layout = grown(layout::withTightLanes(cut, close_.lanes), close_.lanes, room)};
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
  const SlideInput& input_;
  Rect room_;
  Closeness close_;
  std::size_t columns_;
  std::size_t groups_; ///< of columns, each on slides of its own
  model::JourneyMap stage_;
  model::JourneyMap named_;
  mutable std::map<Setting, MapLayout> made_;
};

using Pieces = std::vector<StagePieces::Piece>;

bool anyCut(const Pieces& pieces) {
  return std::ranges::any_of(pieces, [](const auto& piece) { return anyCut(piece.layout); });
}

/// With narrow columns where nothing is cut in them.
Pieces piecesOf(const model::JourneyMap& stage, const SlideInput& input, const Rect& room) {
  constexpr Closeness usual{.narrowest = 190};
  auto pieces = StagePieces(stage, input, room, {}).pieces();
  return anyCut(pieces) ? StagePieces(stage, input, room, usual).pieces() : pieces;
}

/// A stage of few cards on one slide after all, its parts closer together; none where that does not do.
Pieces inOnePiece(const model::JourneyMap& stage, const SlideInput& input, const Rect& room) {
  constexpr std::size_t few = 4;
  constexpr layout::Tightness closer{.above = 4, .padding = 4, .lowestLane = 28, .curve = 52};
  if (stage.stages.front()->steps.size() > few)
    return {};
  auto pieces = StagePieces(stage, input, room, {.lanes = closer}).pieces();
  return pieces.size() == 1 && !anyCut(pieces) ? pieces : Pieces();
}

/// A stage on slides, and what its texts were too long for.
std::vector<Slide> slidesOf(const Step& step, const StepText& text, const SlideInput& input,
                            const ShortenedStage& shortened) {
  const auto& alone = shortened.stage;
  const bool drawsCurves = std::ranges::any_of(
      input.map.lanes, [](const auto& lane) { return lane->type == model::LaneType::emotionCurve && !lane->hidden; });
  const auto curves = drawsCurves ? curvesThrough(step.touchpoints, input) : std::vector<layout::LegendSign>();
  auto saying = Saying::large;
  const auto headed = [&](const Place& place, bool drawsThem) {
    SlidePage page(step.key, input);
    page.head(text, place, drawsThem ? curves : std::vector<layout::LegendSign>(), saying);
    return page;
  };
  const auto room = headed({.part = 1, .of = 1}, true).room();
  auto pieces = piecesOf(alone, input, room);
  for (const auto each : {Saying::large, Saying::onOneLine})
    if (pieces.size() > 1) {
      saying = each;
      if (auto one = inOnePiece(alone, input, headed({.part = 1, .of = 1}, true).room()); !one.empty())
        pieces = std::move(one);
    }
  if (pieces.size() > 1)
    saying = Saying::large;
  const bool several = pieces.size() > 1 || !shortened.rest.empty();
  if (const auto ofSeveral = headed({.part = 1, .of = 2}, true).room(); several && ofSeveral != room)
    pieces = piecesOf(alone, input, ofSeveral);
  const auto restOf = [&](std::size_t of) {
    auto rest = text;
    rest.lines = shortened.rest;
    return rest.lines.empty() ? std::vector<Slide>()
                              : restSlides(step.key, rest, input, {.part = pieces.size() + 1, .of = of});
  };
  const auto all = pieces.size() + restOf(pieces.size() + 1).size();
  std::vector<Slide> slides;
  for (auto& [large, layout] : pieces) {
    auto page = headed({.part = slides.size() + 1, .of = all}, !layout.curves.empty());
    const Rect area = areaOf(layout);
    const double scale = std::min({large, page.room().height / area.height, page.room().width / area.width});
    const double left = input.rightToLeft ? page.room().right() - area.width * scale : page.room().x;
    page.map(std::move(layout), {left, page.room().y}, scale);
    slides.push_back(page.take());
  }
  std::ranges::move(restOf(all), std::back_inserter(slides));
  return slides;
}

} // namespace

/// Where a text is so long that its lane would fill slides beside empty cells, it begins in its cell and goes on behind
/// them over the whole width, if that takes fewer slides.
std::vector<Slide> stageSlides(const Step& step, const StepText& text, const SlideInput& input) {
  constexpr double usualColumn = 190;
  constexpr std::size_t few = 4; // slides, of which nobody loses the thread
  auto alone = onlyStage(input.map, *model::findStage(input.map, *step.key.stage));
  leaveEmptyLanesOut(alone, input);
  auto slides = slidesOf(step, text, input, {.stage = alone, .rest = {}});
  for (const std::size_t lines : {12U, 9U, 7U, 5U}) {
    if (slides.size() < few)
      break;
    const auto shortened = withShortTexts(alone, usualColumn, lines, input.measure);
    if (shortened.rest.empty())
      continue;
    if (auto fewer = slidesOf(step, text, input, shortened); fewer.size() < slides.size())
      slides = std::move(fewer);
  }
  return slides;
}

} // namespace throughline::present
