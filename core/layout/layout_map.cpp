#include "core/layout/layout_map.h"

#include "core/layout/arrows.h"
#include "core/layout/blueprint.h"
#include "core/layout/card_face.h"
#include "core/layout/cell_text.h"
#include "core/layout/curves.h"
#include "core/layout/map_header.h"
#include "core/layout/note_chips.h"
#include "core/layout/phase_band.h"
#include "core/layout/text_lane.h"
#include "core/model/frontstage.h"
#include "core/model/look_up.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <unordered_map>

namespace throughline::layout {
namespace {

constexpr double margin = 24;
constexpr double stageGap = 16;
constexpr double headPadding = 12;
constexpr double narrowestHeader = 720;
constexpr double narrowestLaneHead = 92;  ///< pixels on the screen
constexpr double narrowestStageHead = 44; ///< pixels; narrower ones do not all say their name
constexpr double roomForStageName = 64;   ///< pixels
constexpr double besideStageName = 6;     ///< pixels that keep it clear of its neighbours, on both sides together

/// Builds one layout from the top downwards: header, heads, lanes, then what lies across the lanes.
class MapBuilder {
public:
  MapBuilder(const model::JourneyMap& map, const insight::MapEvidence& evidence, const TextMeasure& measure,
             const LayoutOptions& options, FaceCache* cache)
      : map_(map), evidence_(evidence), measure_(measure), options_(options), cache_(cache) {
    for (const auto& lane : map.lanes)
      if (!lane->hidden)
        lanes_.push_back(&*lane);
  }

  MapLayout build() {
    layout_.map = map_.id;
    laneHeadWidth_ = std::max(options_.laneHeadWidth, options_.zoom < 0.8 ? narrowestLaneHead / options_.zoom : 0);
    gatherColumns();
    gatherCards();
    placeHeader();
    placeStages();
    placeStepTitles();
    placeLanes();
    closeBands();
    placeCurves();
    placeCurveLegend();
    placeArrows();
    if (options_.rightToLeft)
      mirrorPlaces(layout_);
    return std::move(layout_);
  }

private:
  void gatherColumns() {
    double x = margin + laneHeadWidth_ + 8;
    for (const auto& stage : map_.stages) {
      if (options_.onlyStage && stage->id != *options_.onlyStage)
        continue;
      x += layout_.stages.empty() ? 0 : stageGap;
      const double left = x;
      const std::size_t first = layout_.columns.size();
      for (const auto& step : stage->steps) {
        columnOf_.emplace(step.id, layout_.columns.size());
        steps_.push_back(step.id);
        stepTitles_.push_back(&step.title);
        const double width = widthOf(step);
        layout_.columns.push_back({step.id, stage->id, layout_.stages.size(), {x, 0, width, 0}, {}});
        x += width;
      }
      layout_.stages.push_back(
          {stage->id, {left, 0, x - left, 0}, {}, {}, first, stage->steps.size(), stage->phase, {}, {}});
      stages_.push_back(&*stage);
    }
    right_ = layout_.columns.empty() ? x + options_.columnWidth : x;
    const double least = options_.withHeader ? narrowestHeader : 0;
    layout_.bounds = {0, 0, std::max(right_ + margin, least), 0};
  }

  /// What was drawn wider keeps its share when columns come closer.
  double widthOf(const model::Step& step) const {
    const double usual = LayoutOptions{}.columnWidth;
    return options_.columnWidth * (step.width ? *step.width / usual : 1);
  }

  /// Cards in reading order, each with its column and row; where they stand comes later.
  void gatherCards() {
    std::unordered_map<model::LaneId, std::size_t> laneAt;
    for (std::size_t row = 0; row < lanes_.size(); ++row)
      laneAt.emplace(lanes_[row]->id, row);
    if (cache_ != nullptr)
      cache_->prepareFor(options_, evidence_.largestDrag, !evidence_.cards.empty());
    std::vector<Stand> stands;
    stands.reserve(map_.touchpoints.size());
    for (std::uint32_t index = 0; index < map_.touchpoints.size(); ++index) {
      const auto& place = map_.touchpoints[index]->place;
      const auto column = columnOf_.find(place.step);
      const auto row = laneAt.find(place.lane);
      if (column != columnOf_.end() && row != laneAt.end())
        stands.push_back({column->second, row->second, place.position, index});
    }
    std::ranges::sort(
        stands, {}, [](const Stand& stand) { return std::tie(stand.column, stand.row, stand.position, stand.index); });
    keepCards(stands);
  }

  struct Stand {
    std::size_t column;
    std::size_t row;
    int position;
    std::uint32_t index;
  };

  void keepCards(const std::vector<Stand>& stands) {
    touchpointsOf_.resize(layout_.columns.size());
    frontstageOf_.resize(layout_.columns.size());
    layout_.cards.reserve(stands.size());
    std::vector<std::uint32_t> cardAt(map_.touchpoints.size(), noCard);
    for (const auto& stand : stands) {
      const auto& touchpoint = map_.touchpoints[stand.index];
      cardAt[stand.index] = static_cast<std::uint32_t>(layout_.cards.size());
      touchpointsOf_[stand.column].push_back(&*touchpoint);
      if (model::isFrontstage(lanes_[stand.row]->type))
        frontstageOf_[stand.column].push_back(&*touchpoint);
      layout_.cards.push_back({touchpoint->id,
                               stand.column,
                               stand.row,
                               stand.position,
                               {},
                               {},
                               face(touchpoint, layout_.columns[stand.column].rect.width)});
    }
    layout_.cardsById.reserve(stands.size());
    std::ranges::copy_if(cardAt, std::back_inserter(layout_.cardsById),
                         [](std::uint32_t card) { return card != noCard; });
  }

  Shared<CardFace> face(const Shared<model::Touchpoint>& touchpoint, double width) {
    const auto found = evidence_.cards.find(touchpoint->id);
    const insight::CardEvidence* evidence = found == evidence_.cards.end() ? nullptr : &found->second;
    if (cache_ == nullptr)
      return Shared(builtFace(*touchpoint, evidence, width));
    const insight::CardEvidence known = evidence == nullptr ? insight::CardEvidence{} : *evidence;
    const auto kept = cache_->entries.find(touchpoint->id);
    if (kept != cache_->entries.end() && kept->second.columnWidth == width && kept->second.touchpoint == touchpoint &&
        kept->second.evidence == known)
      return kept->second.face;
    Shared<CardFace> made(builtFace(*touchpoint, evidence, width));
    cache_->entries.insert_or_assign(touchpoint->id, FaceCache::Entry{touchpoint, known, width, made});
    return made;
  }

  CardFace builtFace(const model::Touchpoint& touchpoint, const insight::CardEvidence* evidence, double width) const {
    CardFace made = faceOf(touchpoint, evidence, {evidence_, measure_, options_, width});
    return options_.rightToLeft ? mirrored(std::move(made)) : made;
  }

  void placeHeader() {
    y_ = margin;
    if (!options_.withHeader)
      return;
    const Rect legend = placeLegend();
    const double width = layout_.bounds.width - 2 * margin - legend.width;
    layout_.title = headText(map_.details->title, TextStyle::mapTitle, {margin, y_}, width, 2, measure_, options_.zoom);
    y_ = std::max(layout_.title.rect.bottom(), margin + 32) + 2;
    layout_.personas = personaHeads(options_, curvePersonas(), measure_);
    layout_.details = headText(lensOf(*map_.details, options_, layout_.personas.empty()), TextStyle::mapDetail,
                               {margin, y_}, width, options_.mostLensLines, measure_, options_.zoom);
    legendEnd_ = legend.bottom() + 4;
    y_ = std::max(layout_.details.rect.bottom(), legendEnd_ + (hasCurveLane() ? legend.height : 0)) + 16;
    y_ += placePersonas(layout_.personas, {margin, y_ - 8}, layout_.bounds.width - 2 * margin);
  }

  CurveInput curveInput() const { return {layout_.columns, frontstageOf_, evidence_, measure_, options_}; }

  bool hasCurveLane() const {
    return std::ranges::any_of(lanes_, [](const auto* lane) { return lane->type == model::LaneType::emotionCurve; });
  }

  /// Places among the personas of those whose curves are drawn.
  std::vector<std::size_t> curvePersonas() const {
    std::vector<std::size_t> drawn;
    if (!hasCurveLane())
      return drawn;
    for (std::size_t at = 0; at < options_.personas.size(); ++at)
      if (hasCurve(options_.personas[at], curveInput()))
        drawn.push_back(at);
    return drawn;
  }

  Rect placeLegend() {
    return addLegendRow(layout_, kindEntries(options_.words, evidence_.largestDrag > 0), measure_,
                        {layout_.bounds.width - margin, margin + 7}, options_.zoom);
  }

  /// Under the kinds: the curves that there are.
  void placeCurveLegend() {
    if (options_.withHeader)
      addLegendRow(layout_, curveEntries(options_.words, layout_.curves), measure_,
                   {layout_.bounds.width - margin, legendEnd_}, options_.zoom);
  }

  void placeStages() {
    layout_.headTop = y_;
    y_ += placePhases(layout_.stages, y_, measure_, options_);
    const double scale = readableScale(TextStyle::stageTitle, options_.zoom);
    const std::size_t every = namedStageEvery();
    double height = 44;
    for (std::size_t index = 0; index < layout_.stages.size(); index += every) {
      auto& stage = layout_.stages[index];
      const auto& last = layout_.stages[std::min(index + every, layout_.stages.size()) - 1];
      const double spare = scale > 1 ? std::max(headPadding, besideStageName / options_.zoom) : 2 * headPadding + 16;
      if (every == 1)
        stage.notes = stageChips(stages_[index]->notes, stage.rect.width, measure_, options_.zoom);
      const double width = std::max(last.rect.right() - stage.rect.x - spare - roomOf(stage.notes), 1.0);
      const Point corner{stage.rect.x + spare / 2, y_};
      stage.title =
          placed(measure_.wrap(stages_[index]->title, TextStyle::stageTitle, width / scale, scale > 1 ? 2 : 3), corner,
                 width, Align::left, scale);
      height = std::max(height, stage.title.rect.height + 24);
    }
    for (auto& stage : layout_.stages) {
      stage.rect.y = y_;
      stage.rect.height = height;
      stage.title.rect.y = y_ + (height - stage.title.rect.height) / 2;
      placeChips(stage.notes, stage.rect);
    }
    y_ += height + 8;
  }

  /// Where stages are too narrow for a name each, every second or third says its own, over the room of its neighbours.
  std::size_t namedStageEvery() const {
    if (layout_.stages.empty() || options_.zoom >= 0.8)
      return 1;
    const double width = (layout_.stages.back().rect.right() - layout_.stages.front().rect.x) /
                         static_cast<double>(layout_.stages.size());
    const double pixels = width * options_.zoom;
    return pixels >= narrowestStageHead ? 1 : static_cast<std::size_t>(std::ceil(roomForStageName / pixels));
  }

  void placeStepTitles() {
    double height = 0;
    const double scale = readableScale(TextStyle::stepTitle, options_.zoom);
    if (options_.columnWidth * options_.zoom < narrowestStageHead) {
      for (auto& step : layout_.columns)
        step.rect.y = y_;
      layout_.headBottom = y_;
      return;
    }
    for (std::size_t column = 0; column < layout_.columns.size(); ++column) {
      auto& step = layout_.columns[column];
      step.rect.y = y_;
      if (stepTitles_[column]->empty())
        continue;
      const double width = step.rect.width - 2 * cardLeft;
      const Point corner{step.rect.x + cardLeft, y_ + 4};
      step.title =
          placed(measure_.wrap(*stepTitles_[column], TextStyle::stepTitle, width / scale, options_.mostStepLines),
                 corner, width, Align::left, scale);
      height = std::max(height, step.title->rect.height + 12);
    }
    y_ += height;
    layout_.headBottom = y_;
  }

  void placeLanes() {
    layout_.cells.resize(layout_.columns.size() * lanes_.size());
    countCards();
    std::vector<model::LaneType> types;
    std::ranges::transform(lanes_, std::back_inserter(types), &model::Lane::type);
    const auto lines = blueprintLines(types);
    for (std::size_t row = 0; row < lanes_.size(); ++row) {
      const auto& lane = *lanes_[row];
      const double top = y_;
      const double titleWidth = laneHeadWidth_ - 2 * headPadding;
      std::optional<NamedLine> line;
      if (lines[row])
        line = namedLine(*lines[row], {margin + headPadding, top}, titleWidth, measure_, options_);
      // The name of a line stands in the head alone: beside it the lane begins at its edge.
      const double room = roomOf(line);
      auto title = laneTitle(lane, {margin + headPadding, top + room + lanePadding}, titleWidth, measure_, options_);
      const double texts = placeTexts(row, lane);
      const double tallest = std::max(texts, placeCards(row));
      const double height = std::max({tallest, room + title.rect.height + 2 * lanePadding, smallestHeight(lane.type),
                                      static_cast<double>(lane.height.value_or(0))});
      const Rect head{margin, top, laneHeadWidth_, height};
      layout_.lanes.push_back(
          {lane.id, lane.type, {margin, top, right_ - margin, height}, head, std::move(title), std::move(line)});
      for (std::size_t column = 0; column < layout_.columns.size(); ++column) {
        auto& cell = cellAt(column, row);
        cell.column = column;
        cell.row = row;
        cell.rect = {layout_.columns[column].rect.x, top, layout_.columns[column].rect.width, height};
      }
      y_ = top + height;
    }
  }

  Cell& cellAt(std::size_t column, std::size_t row) { return layout_.cells[column * lanes_.size() + row]; }

  void countCards() {
    for (std::size_t index = 0; index < layout_.cards.size(); ++index) {
      auto& cell = cellAt(layout_.cards[index].column, layout_.cards[index].row);
      if (cell.cardCount++ == 0)
        cell.firstCard = index;
    }
  }

  /// Stacks the cards of each cell under its text; returns the height of the lane.
  double placeCards(std::size_t row) {
    double tallest = 0;
    for (std::size_t column = 0; column < layout_.columns.size(); ++column)
      tallest = std::max(tallest, stackCards(cellAt(column, row), layout_.cards, layout_.columns[column].rect.x, y_));
    return tallest;
  }

  double placeTexts(std::size_t row, const model::Lane& lane) {
    if (model::isFrontstage(lane.type))
      return 0;
    const auto& cards = lane.type == model::LaneType::channel ? frontstageOf_ : touchpointsOf_;
    auto words = wordsOfLane(lane, steps_, cards, evidence_, options_.words);
    double tallest = 0;
    for (std::size_t column = 0; column < words.size(); ++column)
      words[column].overCards = cellAt(column, row).cardCount > 0;
    for (std::size_t column = 0; column < words.size(); ++column)
      tallest = std::max(tallest, fillTextCell(cellAt(column, row), words[column],
                                               {layout_.columns[column].rect, y_,
                                                roomBeyond(layout_.columns, words, column, options_)},
                                               measure_, options_));
    return tallest;
  }

  void closeBands() {
    for (auto& stage : layout_.stages)
      stage.band = {stage.rect.x, stage.rect.y, stage.rect.width, y_ - stage.rect.y};
    for (auto& column : layout_.columns)
      column.rect.height = y_ - column.rect.y;
    layout_.laneHeads = {margin, layout_.headBottom, laneHeadWidth_, y_ - layout_.headBottom};
    layout_.bounds.height = y_ + margin;
  }

  void placeCurves() {
    for (std::size_t row = 0; row < layout_.lanes.size(); ++row) {
      if (layout_.lanes[row].type != model::LaneType::emotionCurve || layout_.columns.empty())
        continue;
      const double left = layout_.columns.front().rect.x;
      const Rect area{left, layout_.lanes[row].rect.y, right_ - left, layout_.lanes[row].rect.height};
      layout_.curves.push_back(curvesIn(area, row, curveInput()));
    }
  }

  void placeArrows() {
    for (const auto& card : layout_.cards) {
      if (card.face->kind != model::Kind::service)
        continue;
      const auto* touchpoint = model::findTouchpoint(map_, card.touchpoint);
      for (const auto& answered : touchpoint->answers)
        if (const auto* target = cardOf(layout_, answered))
          layout_.arrows.push_back(arrowBetween(card, *target));
    }
  }

  double laneHeadWidth_ = 0;
  double legendEnd_ = 0; ///< y under the kinds
  static constexpr std::uint32_t noCard = 0xffffffff;
  const model::JourneyMap& map_;
  const insight::MapEvidence& evidence_;
  const TextMeasure& measure_;
  const LayoutOptions& options_;
  FaceCache* cache_;
  std::vector<const model::Lane*> lanes_; ///< without the hidden ones
  MapLayout layout_;
  std::unordered_map<model::StepId, std::size_t> columnOf_;
  std::vector<model::StepId> steps_;
  std::vector<const model::Stage*> stages_; ///< those that are shown
  std::vector<const std::string*> stepTitles_;
  std::vector<std::vector<const model::Touchpoint*>> touchpointsOf_; ///< of each column
  std::vector<std::vector<const model::Touchpoint*>> frontstageOf_;  ///< those of the customer among them
  double right_ = 0;
  double y_ = 0;
};

} // namespace

MapLayout layoutMap(const model::JourneyMap& map, const insight::MapEvidence& evidence, const TextMeasure& measure,
                    const LayoutOptions& options, FaceCache* cache) {
  return MapBuilder(map, evidence, measure, options, cache).build();
}

} // namespace throughline::layout
