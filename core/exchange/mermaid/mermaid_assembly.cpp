#include "core/exchange/kind_guess.h"
#include "core/exchange/map_sketch.h"
#include "core/exchange/mermaid/mermaid_own.h"
#include "core/exchange/mermaid/mermaid_visible.h"
#include "core/exchange/text/text_parts.h"
#include "core/model/frontstage.h"
#include "core/model/images.h"
#include "core/model/look_up.h"
#include "core/model/names.h"
#include "core/model/part_facts.h"
#include "core/model/validate.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace throughline::exchange {
namespace {

using model::JourneyMap;
using model::Stage;
using model::Touchpoint;
using Matches = std::vector<std::optional<std::size_t>>; ///< for each thing in the text: the record that speaks of it

/// First the record right before a thing with its name, then any left record with its name, last the record right
/// before a thing of another name: that one was renamed by hand.
Matches matchByName(const std::vector<std::string>& recordNames, const std::vector<std::size_t>& recordNext,
                    const std::vector<std::string>& names) {
  Matches matches(names.size());
  std::vector<bool> used(recordNames.size());
  const auto match = [&](std::size_t record, std::size_t thing) {
    matches[thing] = record;
    used[record] = true;
  };
  const auto isFree = [&](std::size_t record) {
    return !used[record] && recordNext[record] < names.size() && !matches[recordNext[record]];
  };
  for (std::size_t record = recordNames.size(); record-- > 0;)
    if (isFree(record) && recordNames[record] == names[recordNext[record]])
      match(record, recordNext[record]);
  std::map<std::string, std::vector<std::size_t>> unmatched;
  for (std::size_t thing = names.size(); thing-- > 0;)
    if (!matches[thing])
      unmatched[names[thing]].push_back(thing);
  for (std::size_t record = 0; record < recordNames.size(); ++record)
    if (const auto found = unmatched.find(recordNames[record]);
        !used[record] && found != unmatched.end() && !found->second.empty()) {
      match(record, found->second.back());
      found->second.pop_back();
    }
  for (std::size_t record = recordNames.size(); record-- > 0;)
    if (isFree(record))
      match(record, recordNext[record]);
  return matches;
}

template <class Records, class Things, class NameOf>
Matches matchRecords(const Records& records, const Things& things, NameOf&& nameOf) {
  std::vector<std::string> recordNames;
  std::vector<std::size_t> next;
  for (const auto& record : records) {
    recordNames.push_back(visibleTitle(record.part.title));
    next.push_back(record.next);
  }
  std::vector<std::string> names;
  for (const auto& thing : things)
    names.push_back(nameOf(thing));
  return matchByName(recordNames, next, names);
}

class Assembly {
public:
  Assembly(const MermaidJourney& journey, const OwnRecords& records, const Words& words, IdSource& ids)
      : journey_(journey), records_(records), words_(words), ids_(ids) {}

  bool assemble(ImportedJourneys& imported) {
    map_ = *records_.map;
    takeDetails();
    takeLanes();
    takeStages();
    takeTouchpoints();
    placeTouchpoints();
    takeActors();
    dropWhatPointsNowhere();
    remarkLeftOvers();
    if (!isLawful())
      return false;
    imported.maps.push_back(std::move(map_));
    std::ranges::copy(records_.personas, std::back_inserter(imported.personas));
    std::ranges::move(remarks_, std::back_inserter(imported.remarks));
    std::ranges::move(values_, std::back_inserter(imported.metricValues));
    return true;
  }

private:
  void remarkHandEdit(std::int64_t line, const std::string& what) {
    if (remarks_.empty() || remarks_.back().code != RemarkCode::handEditTaken || remarks_.back().line != line)
      remarks_.push_back({.code = RemarkCode::handEditTaken, .line = line, .value = what});
  }

  void takeDetails() {
    auto details = *map_.details;
    if (!journey_.title.empty() && visibleTitle(details.title) != journey_.title) {
      details.title = fittingTitle(journey_.title, 0, remarks_);
      remarkHandEdit(0, details.title);
    }
    if (visibleScenario(details.scenario) != journey_.accessibleText) {
      details.scenario = journey_.accessibleText;
      remarkHandEdit(0, details.scenario);
    }
    map_.details = std::move(details);
  }

  void takeLanes() {
    for (const auto& lane : records_.lanes)
      map_.lanes.emplace_back(lane);
    if (model::touchpointLane(map_) == nullptr)
      map_.lanes.insert(map_.lanes.begin(),
                        Shared(model::Lane{.id = ids_.make<model::LaneId>(), .title = words_.touchpointLane}));
    for (const auto& lane : map_.lanes)
      if (model::holdsCards(lane->type))
        cardLanes_.insert(lane->id);
  }

  void takeStages() {
    stageMatches_ = matchRecords(records_.stages, journey_.sections, [](const auto& section) { return section.name; });
    for (std::size_t section = 0; section < journey_.sections.size(); ++section) {
      const auto& name = journey_.sections[section].name;
      const auto match = stageMatches_[section];
      if (!match && !stages_.empty() && stages_.back().title == name) {
        stageOfSection_.push_back(stages_.size() - 1);
        continue;
      }
      Stage stage = match ? records_.stages[*match].part : Stage{.id = ids_.make<model::StageId>()};
      const bool unnamed = name.empty() && stage.title == words_.stage;
      if (!match || (!unnamed && visibleTitle(stage.title) != name)) {
        stage.title = fittingTitle(name, journey_.sections[section].line, remarks_);
        remarkHandEdit(journey_.sections[section].line, name);
      }
      if (stage.title.empty())
        stage.title = words_.stage;
      makeUnique(stage);
      stageOfSection_.push_back(stages_.size());
      stages_.push_back(std::move(stage));
    }
  }

  /// Somebody copied a line of ours: the copy is a thing of its own.
  template <class Part> void makeUnique(Part& part) {
    if (usedIds_.insert(part.id.raw).second)
      return;
    part.id.raw = ids_.next();
    for (auto& note : part.notes)
      note.id.raw = ids_.next();
    if constexpr (std::is_same_v<Part, Stage>)
      for (auto& step : part.steps)
        step.id.raw = ids_.next();
  }

  void takeTouchpoints() {
    taskMatches_ = matchRecords(records_.touchpoints, journey_.tasks, [](const auto& task) { return task.name; });
    for (std::size_t at = 0; at < journey_.tasks.size(); ++at) {
      const auto& task = journey_.tasks[at];
      const auto match = taskMatches_[at];
      touchpoints_.push_back(match ? records_.touchpoints[*match].part : newTouchpoint(task));
      auto& touchpoint = touchpoints_.back();
      makeUnique(touchpoint);
      if (match && visibleTitle(touchpoint.title) != task.name) {
        touchpoint.title = fittingTitle(task.name, task.line, remarks_);
        remarkHandEdit(task.line, task.name);
      }
      if (match && records_.touchpoints[*match].responses > 0)
        values_.push_back({.touchpoint = touchpoint.id,
                           .metric = "responses",
                           .value = static_cast<double>(records_.touchpoints[*match].responses),
                           .n = records_.touchpoints[*match].responses});
    }
  }

  Touchpoint newTouchpoint(const MermaidTask& task) {
    const auto guess = guessKind(task.name, task.actors);
    remarkHandEdit(task.line, task.name);
    return {.id = ids_.make<model::TouchpointId>(),
            .title = fittingTitle(task.name, task.line, remarks_),
            .place = {},
            .kind = guess.kind,
            .reason = guess.reason,
            .initiator = guessInitiator(task.actors)};
  }

  /// Each card in the step it had, as long as the order of the text allows; else in a new step.
  void placeTouchpoints() {
    std::vector<std::size_t> reached(stages_.size()); // how many steps of the stage lie behind
    std::map<std::pair<RawId, RawId>, int> filled;
    for (std::size_t at = 0; at < touchpoints_.size(); ++at) {
      const auto stageAt = stageOfSection_[journey_.tasks[at].section];
      auto& steps = stages_[stageAt].steps;
      auto& place = touchpoints_[at].place;
      if (!cardLanes_.contains(place.lane))
        place.lane = model::touchpointLane(map_)->id;
      const auto from = steps.begin() + static_cast<std::ptrdiff_t>(reached[stageAt] == 0 ? 0 : reached[stageAt] - 1);
      auto step = std::ranges::find(from, steps.end(), place.step, &model::Step::id);
      if (step == steps.end())
        step = steps.insert(steps.begin() + static_cast<std::ptrdiff_t>(reached[stageAt]),
                            {.id = ids_.make<model::StepId>(), .title = {}});
      reached[stageAt] = static_cast<std::size_t>(step - steps.begin()) + 1;
      place.step = step->id;
      place.position = filled[{place.step.raw, place.lane.raw}]++;
    }
    for (auto& stage : stages_) {
      if (stage.steps.empty())
        stage.steps.push_back({.id = ids_.make<model::StepId>(), .title = {}});
      map_.stages.emplace_back(std::move(stage));
    }
  }

  void takeActors() {
    for (std::size_t at = 0; at < touchpoints_.size(); ++at) {
      auto& touchpoint = touchpoints_[at];
      const auto& task = journey_.tasks[at];
      if (task.score.value_or(3) != visibleScore(map_, touchpoint, words_)) {
        touchpoint.emotion =
            std::clamp(static_cast<int>(std::lround(std::clamp(task.score.value_or(3), 1.0, 5.0))) - 3, -2, 2);
        remarkHandEdit(task.line, task.name);
      }
      if (task.actors != visibleActors(map_, touchpoint, records_.personas, words_)) {
        touchpoint.initiator = guessInitiator(task.actors);
        setActors(touchpoint.place.step, actorsText(task.actors));
        remarkHandEdit(task.line, task.name);
      }
      map_.touchpoints.emplace_back(touchpoint);
    }
    std::ranges::sort(map_.touchpoints, {}, [](const auto& touchpoint) { return touchpoint->id; });
  }

  void setActors(model::StepId step, const std::string& text) {
    const auto isActors = [this](const auto& lane) {
      return lane->type == model::LaneType::text && lane->title == words_.actorsLane;
    };
    auto lane = std::ranges::find_if(map_.lanes, isActors);
    if (lane == map_.lanes.end())
      lane = map_.lanes.insert(map_.lanes.end(), Shared(model::Lane{.id = ids_.make<model::LaneId>(),
                                                                    .title = words_.actorsLane,
                                                                    .type = model::LaneType::text}));
    *lane = lane->changed([&](model::Lane& changed) {
      std::erase_if(changed.texts, [step](const auto& each) { return each.step == step; });
      if (!text.empty())
        changed.texts.push_back({.step = step, .text = text});
      std::ranges::sort(changed.texts, {}, &model::LaneText::step);
    });
  }

  void dropWhatPointsNowhere() {
    takePlainParts();
    model::dropNames(map_, namesOfNothing());
  }

  void takePlainParts() {
    model::forEachKind(model::PlainKinds{}, [this]<class T>(std::type_identity<T>) {
      auto& parts = map_.*model::KindOf<T>::list;
      parts = records_.plainParts.*model::KindOf<T>::list;
      std::ranges::sort(parts, {}, [](const auto& part) { return part->id; });
    });
  }

  /// What parts name that did not come with the diagram; links to other maps may come true later.
  model::IdSet namesOfNothing() const {
    const auto ids = model::idsOn(map_);
    model::IdSet there(ids.begin(), ids.end());
    for (const auto& persona : records_.personas)
      there.insert(persona.id.raw);
    model::Document alone;
    alone.maps.emplace_back(map_);
    model::IdSet nothing;
    for (const auto& entity : model::entitiesOf(alone))
      for (const auto& name : model::factsOf(entity.key, entity.value).names)
        if (name.role == model::IdRole::sameMap && !there.contains(name.id))
          nothing.insert(name.id);
    return nothing;
  }

  template <class Records> void remarkUnused(const Records& records, const Matches& matches) {
    std::vector<bool> used(records.size());
    for (const auto& match : matches)
      if (match)
        used[*match] = true;
    for (std::size_t at = 0; at < records.size(); ++at)
      if (!used[at])
        remarks_.push_back(
            {.code = RemarkCode::ownLineLeftOver, .line = records[at].line, .value = records[at].part.title});
  }
  void remarkLeftOvers() {
    remarkUnused(records_.stages, stageMatches_);
    remarkUnused(records_.touchpoints, taskMatches_);
  }

  /// Links to other maps and images are not looked at: they are checked when the map comes into a document.
  bool isLawful() const {
    JourneyMap alone = map_;
    model::dropUnknownImages(alone, {});
    for (auto& touchpoint : alone.touchpoints)
      if (touchpoint->linkedMap || touchpoint->feedbackFrom)
        touchpoint = touchpoint.changed([](Touchpoint& changed) {
          changed.linkedMap.reset();
          changed.feedbackFrom.reset();
        });
    model::Document document;
    for (auto persona : records_.personas) {
      model::dropUnknownImages(persona, {});
      document.personas.emplace_back(std::move(persona));
    }
    document.maps.emplace_back(std::move(alone));
    return model::validate(document).ok();
  }

  const MermaidJourney& journey_;
  const OwnRecords& records_;
  const Words& words_;
  IdSource& ids_;
  JourneyMap map_;
  std::vector<Stage> stages_;
  std::vector<Touchpoint> touchpoints_; ///< one for each task
  std::vector<std::size_t> stageOfSection_;
  Matches stageMatches_;
  Matches taskMatches_;
  std::unordered_set<model::LaneId> cardLanes_;
  std::unordered_set<RawId> usedIds_;
  Remarks remarks_;
  std::vector<MetricValue> values_;
};

} // namespace

bool assembleOwnMap(const MermaidJourney& journey, const OwnRecords& records, const Words& words, IdSource& ids,
                    ImportedJourneys& imported) {
  return Assembly(journey, records, words, ids).assemble(imported);
}

} // namespace throughline::exchange
