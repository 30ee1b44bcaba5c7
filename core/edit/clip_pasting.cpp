#include "core/edit/clip_edits.h"
#include "core/edit/clip_names.h"
#include "core/edit/lane_edits.h"
#include "core/edit/placing.h"
#include "core/edit/stage_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/frontstage.h"

#include <algorithm>
#include <map>

namespace throughline::edit {
namespace {

using model::Clip;
using model::ClipOf;
using model::Document;
using model::JourneyMap;
using model::LaneId;
using model::StageId;
using model::StepId;
using model::Touchpoint;
using model::TouchpointId;

/// Position right after the nearest one before it that is still there; the end when nothing says where it stood.
template <class Parts> std::size_t positionAgain(const std::vector<RawId>& order, RawId id, const Parts& now) {
  auto before = std::ranges::find(order, id);
  if (before == order.end())
    return now.size();
  while (before != order.begin()) {
    --before;
    for (std::size_t at = 0; at < now.size(); ++at)
      if (idOfPart(now[at]) == *before)
        return at + 1;
  }
  return 0;
}

class Paster {
public:
  Paster(const Document& document, const Clip& clip, const PastePlace& place, IdSource& ids)
      : clip_(clip), place_(place), ids_(ids), next_(document), renewed_(renewedIds(document, clip, ids)) {}

  Result<PastedClip> paste() {
    if (clip_.what != ClipOf::maps && model::findMap(next_, place_.map) == nullptr)
      return notThere("map", place_.map.raw);
    if (clip_.parts.maps.empty())
      return failure(ErrorCode::documentInvalid, {{Fact::detail, "nothing was copied"}});
    THROUGHLINE_CHECK(pasteParts());
    std::vector<RawId> came;
    for (const auto id : clip_.chosen)
      came.push_back(renewed(id));
    THROUGHLINE_TRY(
        joined,
        joinedUp(next_, clip_, clip_.what == ClipOf::maps ? std::nullopt : std::optional(place_.map), renewed_, ids_));
    THROUGHLINE_CHECK(model::validate(joined));
    return PastedClip{std::move(joined), std::move(came)};
  }

private:
  const JourneyMap& from() const { return *clip_.parts.maps.front(); }
  const JourneyMap& map() const { return *model::findMap(next_, place_.map); }
  RawId renewed(RawId id) const {
    const auto found = renewed_.find(id);
    return found == renewed_.end() ? id : found->second;
  }
  Status take(const Result<Document>& next) {
    if (!next.ok())
      return next.error();
    next_ = *next;
    return {};
  }
  template <class T> T under(const T& part) const {
    T copy = part;
    model::renameIds(copy, renewed_);
    return copy;
  }

  Status pasteParts() {
    switch (clip_.what) {
    case ClipOf::touchpoints: return pasteCards();
    case ClipOf::stages: return pasteStages();
    case ClipOf::steps: return pasteSteps();
    case ClipOf::lanes: return pasteLanes();
    case ClipOf::maps: return pasteMaps();
    }
    return {};
  }

  Status pasteCards() {
    const Touchpoint* before = nullptr;
    const Touchpoint* head = nullptr; ///< of its column
    for (const auto id : clip_.chosen) {
      const auto* card = model::findTouchpoint(from(), TouchpointId{id});
      if (card == nullptr)
        continue;
      THROUGHLINE_TRY(stood, place_.inPlace ? standAgain(*card) : Result<bool>(false));
      if (!stood)
        THROUGHLINE_CHECK(before == nullptr                        ? first(*card)
                          : before->place.step == card->place.step ? below(*card, *before)
                                                                   : nextColumn(*card, *head));
      if (head == nullptr || head->place.step != card->place.step)
        head = card;
      before = card;
    }
    return {};
  }

  /// Into the cell where it stood; false when that is gone.
  Result<bool> standAgain(const Touchpoint& card) {
    const auto* lane = model::findLane(map(), card.place.lane);
    if (lane == nullptr || !model::holdsCards(lane->type))
      return false;
    if (model::stageOf(map(), card.place.step) == nullptr) {
      const auto* source = model::stageOf(from(), card.place.step);
      const auto* stage = source == nullptr ? nullptr : model::findStage(map(), source->id);
      if (stage == nullptr || model::idsIn(next_).contains(card.place.step.raw))
        return false;
      std::vector<RawId> order;
      for (const auto& step : source->steps)
        order.push_back(step.id.raw);
      const auto& step = *std::ranges::find(source->steps, card.place.step, &model::Step::id);
      THROUGHLINE_CHECK(
          take(addStep(next_, stage->id, step.id, step.title, positionAgain(order, step.id.raw, stage->steps))));
    }
    THROUGHLINE_CHECK(
        take(addTouchpointAt(next_, place_.map, card.place.step, card.place.lane, under(card), card.place.position)));
    return true;
  }

  Status first(const Touchpoint& card) {
    const auto copy = under(card);
    if (place_.after && model::findTouchpoint(map(), *place_.after) != nullptr)
      return take(addTouchpointBeside(next_, *place_.after, Side::after, copy, ids_));
    const auto* lane = place_.lane ? model::findLane(map(), *place_.lane) : nullptr;
    const bool holdsCards = lane != nullptr && model::holdsCards(lane->type);
    if (place_.step && model::stageOf(map(), *place_.step) != nullptr)
      return take(addTouchpointAt(next_, place_.map, *place_.step,
                                  holdsCards ? lane->id : model::touchpointLane(map())->id, copy));
    if (map().stages.empty())
      THROUGHLINE_CHECK(take(addStage(next_, place_.map, ids_.make<StageId>(), place_.stageTitle, ids_)));
    const bool inStage = place_.stage && model::findStage(map(), *place_.stage) != nullptr;
    return take(addTouchpoint(next_, place_.map, inStage ? *place_.stage : map().stages.back()->id, copy, ids_));
  }

  Status below(const Touchpoint& card, const Touchpoint& above) {
    const auto& there = *model::findTouchpoint(map(), TouchpointId{renewed(above.id.raw)});
    if (card.place.lane == above.place.lane)
      return take(addTouchpointBeside(next_, there.id, Side::below, under(card), ids_));
    return take(addTouchpointAt(next_, place_.map, there.place.step, laneOf(card, there.place.lane), under(card)));
  }

  Status nextColumn(const Touchpoint& card, const Touchpoint& head) {
    const auto& there = *model::findTouchpoint(map(), TouchpointId{renewed(head.id.raw)});
    const auto copy = under(card);
    const auto lane = card.place.lane == head.place.lane ? there.place.lane : laneOf(card, there.place.lane);
    THROUGHLINE_CHECK(take(addTouchpointBeside(next_, there.id, Side::after, copy, ids_)));
    const auto step = model::findTouchpoint(map(), copy.id)->place.step;
    return lane == there.place.lane ? Status{} : take(moveTouchpoint(next_, copy.id, step, lane));
  }

  /// The lane in which a card stood, by id or else by title, when this map has it.
  LaneId laneOf(const Touchpoint& card, LaneId otherwise) const {
    const auto* source = model::findLane(from(), card.place.lane);
    const auto* found = source == nullptr ? nullptr : sameLane(*source);
    return found == nullptr ? otherwise : found->id;
  }
  const model::Lane* sameLane(const model::Lane& source) const {
    if (const auto* lane = model::findLane(map(), source.id); lane != nullptr && lane->type == source.type)
      return lane;
    for (const auto& lane : map().lanes)
      if (lane->title == source.title && lane->type == source.type)
        return &*lane;
    return nullptr;
  }

  Status pasteStages() {
    for (const auto id : clip_.chosen)
      if (const auto* stage = model::findStage(from(), StageId{id})) {
        THROUGHLINE_CHECK(insertStage(under(*stage), stagePosition(id)));
        for (const auto& lane : from().lanes)
          THROUGHLINE_CHECK(pasteTexts(*lane, *stage));
        THROUGHLINE_CHECK(pasteCardsIn(*stage));
      }
    return {};
  }

  Status pasteSteps() {
    for (const auto id : clip_.chosen)
      if (const auto* stage = model::stageOf(from(), StepId{id})) {
        model::Stage only = *stage; // nothing of the stage comes along but the step
        std::erase_if(only.steps, [id](const model::Step& step) { return step.id.raw != id; });
        THROUGHLINE_CHECK(insertStep(only));
        for (const auto& lane : from().lanes)
          THROUGHLINE_CHECK(pasteTexts(*lane, only));
        THROUGHLINE_CHECK(pasteCardsIn(only));
      }
    return {};
  }

  /// Where steps are to come: into the stage that is there, or where they stood.
  const model::Stage* stageForSteps(const model::Stage& source) const {
    if (const auto* own = place_.inPlace ? model::findStage(map(), source.id) : nullptr)
      return own;
    const auto step = stepThere();
    const auto* stage = step           ? model::stageOf(map(), *step)
                        : place_.stage ? model::findStage(map(), *place_.stage)
                                       : nullptr;
    return stage != nullptr ? stage : map().stages.empty() ? nullptr : &*map().stages.back();
  }

  /// On a map without stages the step brings its own along, without what is noted there.
  Status insertStep(const model::Stage& only) {
    const auto step = StepId{renewed(only.steps.front().id.raw)};
    const auto* stage = stageForSteps(only);
    if (stage == nullptr) {
      model::Stage made{.id = ids_.make<StageId>(), .title = only.title, .steps = only.steps};
      made.steps.front().id = step;
      return insertStage(std::move(made), 0);
    }
    const auto after = std::ranges::find(stage->steps, stepThere().value_or(StepId{}), &model::Step::id);
    std::size_t at = stage->steps.size();
    if (place_.inPlace)
      at = positionAgain(clip_.order, only.steps.front().id.raw, stage->steps);
    else if (after != stage->steps.end())
      at = static_cast<std::size_t>(after - stage->steps.begin()) + 1;
    return take(changePart<model::Stage>(next_, stage->id, [&](model::Stage& changed) -> Status {
      auto made = only.steps.front();
      made.id = step;
      changed.steps.insert(changed.steps.begin() + static_cast<std::ptrdiff_t>(at), std::move(made));
      return {};
    }));
  }

  /// The step of the card or cell that was given as the place.
  std::optional<StepId> stepThere() const {
    const auto* card = place_.after ? model::findTouchpoint(map(), *place_.after) : nullptr;
    return card != nullptr ? std::optional(card->place.step) : place_.step;
  }

  std::size_t stagePosition(RawId id) const {
    const auto& stages = map().stages;
    if (place_.inPlace)
      return positionAgain(clip_.order, id, stages);
    std::optional<StageId> after = place_.stage;
    const auto step = stepThere();
    if (const auto* stage = step ? model::stageOf(map(), *step) : nullptr)
      after = stage->id;
    const auto found = std::ranges::find_if(stages, [&](const auto& each) { return each->id == after; });
    return found == stages.end() ? stages.size() : static_cast<std::size_t>(found - stages.begin()) + 1;
  }

  Status insertStage(model::Stage stage, std::size_t position) {
    return take(changeMap(next_, place_.map, [&](JourneyMap& changed) -> Status {
      const auto at = static_cast<std::ptrdiff_t>(std::min(position, changed.stages.size()));
      changed.stages.insert(changed.stages.begin() + at, Shared(std::move(stage)));
      return {};
    }));
  }

  /// What the lane says in the steps of that stage.
  Status pasteTexts(const model::Lane& source, const model::Stage& stage) {
    for (const auto& text : source.texts) {
      if (std::ranges::find(stage.steps, text.step, &model::Step::id) == stage.steps.end())
        continue;
      if (sameLane(source) == nullptr)
        THROUGHLINE_CHECK(take(addLane(next_, place_.map, ids_.make<LaneId>(), source.title, source.type)));
      const auto lane = sameLane(source)->id;
      THROUGHLINE_CHECK(addText(
          lane,
          {.step = StepId{renewed(text.step.raw)}, .text = text.text, .image = text.image, .unknown = text.unknown}));
    }
    return {};
  }

  /// With the fields that a later program gave it.
  Status addText(LaneId lane, const model::LaneText& text) {
    return take(changePart<model::Lane>(next_, lane, [&](model::Lane& changed) -> Status {
      const auto at = std::ranges::lower_bound(changed.texts, text.step, {}, &model::LaneText::step);
      if (at != changed.texts.end() && at->step == text.step)
        joinText(*at, text);
      else
        changed.texts.insert(at, text);
      return {};
    }));
  }

  Status pasteCardsIn(const model::Stage& stage) {
    for (const auto* card : model::inReadingOrder(from())) {
      if (std::ranges::find(stage.steps, card->place.step, &model::Step::id) == stage.steps.end())
        continue;
      const auto lane = laneOf(*card, model::touchpointLane(map())->id);
      THROUGHLINE_CHECK(
          take(addTouchpointAt(next_, place_.map, StepId{renewed(card->place.step.raw)}, lane, under(*card))));
    }
    return {};
  }

  Status pasteLanes() {
    for (const auto id : clip_.chosen)
      if (const auto* lane = model::findLane(from(), LaneId{id})) {
        model::Lane copy = under(*lane);
        copy.texts.clear();
        THROUGHLINE_CHECK(insertLane(std::move(copy)));
        for (const auto& text : lane->texts) {
          THROUGHLINE_TRY(step, stepFor(text.step));
          THROUGHLINE_CHECK(addText(LaneId{renewed(id)},
                                    {.step = step, .text = text.text, .image = text.image, .unknown = text.unknown}));
        }
        for (const auto* card : model::inReadingOrder(from())) {
          THROUGHLINE_TRY(step, stepFor(card->place.step));
          THROUGHLINE_CHECK(take(addTouchpointAt(next_, place_.map, step, LaneId{renewed(id)}, under(*card))));
        }
      }
    return {};
  }

  Status insertLane(model::Lane lane) {
    return take(changeMap(next_, place_.map, [&](JourneyMap& changed) -> Status {
      auto& lanes = changed.lanes;
      const auto after = std::ranges::find_if(lanes, [&](const auto& each) { return each->id == place_.lane; });
      const auto behind = after == lanes.end() ? lanes.size() : static_cast<std::size_t>(after - lanes.begin()) + 1;
      const auto at = place_.inPlace ? positionAgain(clip_.order, clip_.chosen.front(), lanes) : behind;
      lanes.insert(lanes.begin() + static_cast<std::ptrdiff_t>(at), Shared(std::move(lane)));
      return {};
    }));
  }

  /// The column that a step of the clip has here: itself, or the one at its place in the stage of that title, which is
  /// made when there is none.
  Result<StepId> stepFor(StepId step) {
    if (model::stageOf(map(), step) != nullptr)
      return step;
    const auto* source = model::stageOf(from(), step);
    if (source == nullptr)
      return failure(ErrorCode::documentInvalid, {{Fact::detail, "a step is missing"}});
    const auto at = std::ranges::find(source->steps, step, &model::Step::id) - source->steps.begin();
    const auto& stages = map().stages;
    const auto found = std::ranges::find_if(stages, [&](const auto& each) { return each->title == source->title; });
    if (found != stages.end())
      return (*found)->steps[std::min(static_cast<std::size_t>(at), (*found)->steps.size() - 1)].id;
    model::Stage made = *source;
    model::renameIds(made, model::newIdsFor(model::idsIn(made), ids_));
    made.notes.clear();
    const auto made_step = made.steps[static_cast<std::size_t>(at)].id;
    THROUGHLINE_CHECK(insertStage(std::move(made), stages.size()));
    return made_step;
  }

  Status pasteMaps() {
    for (const auto& each : clip_.parts.maps) {
      JourneyMap copy = *each;
      model::renameIds(copy, renewed_);
      const auto at = place_.inPlace ? positionAgain(clip_.order, each->id.raw, next_.maps) : next_.maps.size();
      next_.maps.insert(next_.maps.begin() + static_cast<std::ptrdiff_t>(at), Shared(std::move(copy)));
    }
    return {};
  }

  const Clip& clip_;
  const PastePlace& place_;
  IdSource& ids_;
  Document next_;
  model::IdMapping renewed_;
};

} // namespace

Result<PastedClip> pasted(const Document& document, const Clip& clip, const PastePlace& place, IdSource& ids) {
  return Paster(document, clip, place, ids).paste();
}

} // namespace throughline::edit
