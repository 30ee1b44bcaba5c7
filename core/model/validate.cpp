#include "core/model/validate.h"

#include "core/model/look_up.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_set>

namespace throughline::model {
namespace {

Error brokenLaw(const std::string& law) {
  return failure(ErrorCode::documentInvalid, {{Fact::detail, law}});
}

/// Bytes of the UTF-8 sequence at the start of text, 0 when it is not one (RFC 3629).
std::size_t sequenceLength(std::string_view text) {
  const auto byte = [text](std::size_t at) { return static_cast<unsigned char>(text[at]); };
  const unsigned first = byte(0);
  if (first < 0x80)
    return first == 0 ? 0 : 1;
  const std::size_t length = first >= 0xC2 && first <= 0xDF   ? 2
                             : (first & 0xF0U) == 0xE0        ? 3
                             : first >= 0xF0 && first <= 0xF4 ? 4
                                                              : 0;
  if (length == 0 || text.size() < length)
    return 0;
  for (std::size_t at = 1; at < length; ++at)
    if ((byte(at) & 0xC0U) != 0x80)
      return 0;
  const unsigned second = byte(1);
  const bool wrong = (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) ||
                     (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F);
  return wrong ? 0 : length;
}

class Laws {
public:
  explicit Laws(const Document& document) : document_(document) {}

  Status check() {
    for (const auto& map : document_.maps)
      mapIds_.insert(map->id.raw);
    for (const auto& persona : document_.personas) {
      once(persona->id.raw, "persona");
      title(persona->name, "persona name", true);
      for (const auto* text : {&persona->role, &persona->quote, &persona->goals, &persona->frustrations})
        clean(*text, longestText, "persona text");
    }
    expect(document_.maps.size() <= mostOfAKind, "too many maps");
    expect(document_.settings->minimumFailed >= 1 && document_.settings->minimumMeasured >= 1, "settings");
    for (const auto& map : document_.maps)
      checkMap(*map);
    if (!broken_.empty())
      return brokenLaw(broken_);
    return {};
  }

private:
  void expect(bool holds, const std::string& law) {
    if (!holds && broken_.empty())
      broken_ = law;
  }
  void once(RawId id, const std::string& what) {
    expect(!id.isNull() && ids_.insert(id).second, what + " id is there twice or empty");
  }
  void clean(const std::string& text, std::size_t limit, const std::string& what) {
    expect(isCleanText(text, limit), what + " is not clean text");
  }
  void title(const std::string& text, const std::string& what, bool needed) {
    clean(text, longestTitle, what);
    expect(!needed || !text.empty(), what + " is empty");
  }
  template <class Word> void word(Word value, const std::string& what) {
    expect(!nameOf(value).empty(), what + " is not one of its list");
  }

  void checkMap(const JourneyMap& map) {
    once(map.id.raw, "map");
    title(map.details->title, "map title", true);
    clean(map.details->owner, longestTitle, "map owner");
    clean(map.details->scenario, longestText, "scenario");
    clean(map.details->goal, longestText, "goal");
    word(map.details->state, "map state");
    for (const auto persona : map.details->personas)
      expect(ids_.contains(persona.raw), "a map names a persona that is not there");
    expect(map.stages.size() <= mostOfAKind && map.lanes.size() <= mostOfAKind && map.touchpoints.size() <= mostOfAKind,
           "too many things in a map");
    std::unordered_set<StepId> steps;
    for (const auto& stage : map.stages)
      checkStage(*stage, steps);
    std::unordered_set<LaneId> cardLanes;
    for (const auto& lane : map.lanes)
      checkLane(*lane, steps, cardLanes);
    expect(!cardLanes.empty(), "a map has no lane for touchpoints");
    checkTouchpoints(map, steps, cardLanes);
  }

  void checkStage(const Stage& stage, std::unordered_set<StepId>& steps) {
    once(stage.id.raw, "stage");
    title(stage.title, "stage title", true);
    expect(!stage.steps.empty(), "a stage has no step");
    for (const auto& step : stage.steps) {
      once(step.id.raw, "step");
      title(step.title, "step title", false);
      steps.insert(step.id);
    }
    checkNotes(stage.notes);
  }

  void checkLane(const Lane& lane, const std::unordered_set<StepId>& steps, std::unordered_set<LaneId>& cardLanes) {
    once(lane.id.raw, "lane");
    title(lane.title, "lane title", true);
    word(lane.type, "lane type");
    if (lane.type == LaneType::touchpoints)
      cardLanes.insert(lane.id);
    expect(std::ranges::is_sorted(lane.texts, std::ranges::less{}, &LaneText::step), "lane texts are out of order");
    for (const auto& text : lane.texts) {
      expect(steps.contains(text.step), "a lane has a text for a step that is not there");
      clean(text.text, longestText, "lane text");
      expect(!text.text.empty(), "a lane text is empty");
    }
    expect(std::ranges::adjacent_find(lane.texts, std::ranges::equal_to{}, &LaneText::step) == lane.texts.end(),
           "a lane has two texts for a step");
  }

  void checkNotes(const std::vector<Note>& notes) {
    for (const auto& note : notes) {
      once(note.id.raw, "note");
      clean(note.text, longestText, "note");
      word(note.kind, "note kind");
      expect(note.votes >= 0, "a note has negative votes");
    }
  }

  void checkTouchpoints(const JourneyMap& map, const std::unordered_set<StepId>& steps,
                        const std::unordered_set<LaneId>& cardLanes) {
    expect(std::ranges::is_sorted(map.touchpoints, std::ranges::less{}, [](const auto& each) { return each->id; }),
           "touchpoints are out of order");
    std::map<std::pair<RawId, RawId>, std::vector<int>> cells;
    for (const auto& touchpoint : map.touchpoints) {
      checkTouchpoint(map, *touchpoint);
      const Place& place = touchpoint->place;
      expect(steps.contains(place.step) && cardLanes.contains(place.lane), "a touchpoint stands nowhere");
      cells[{place.step.raw, place.lane.raw}].push_back(place.position);
    }
    for (auto& [cell, positions] : cells) {
      std::ranges::sort(positions);
      for (std::size_t at = 0; at < positions.size(); ++at)
        expect(positions[at] == static_cast<int>(at), "touchpoints of a cell leave gaps");
    }
  }

  void checkTouchpoint(const JourneyMap& map, const Touchpoint& touchpoint) {
    once(touchpoint.id.raw, "touchpoint");
    title(touchpoint.title, "touchpoint title", false);
    title(touchpoint.channel, "channel", false);
    title(touchpoint.owner, "touchpoint owner", false);
    clean(touchpoint.speakerNotes, longestText, "speaker notes");
    word(touchpoint.kind, "kind");
    word(touchpoint.reason, "reason");
    word(touchpoint.initiator, "initiator");
    word(touchpoint.failureCode, "failure code");
    word(touchpoint.importance, "importance");
    expect(!touchpoint.emotion || (*touchpoint.emotion >= -2 && *touchpoint.emotion <= 2),
           "an emotion is out of range");
    for (const auto answered : touchpoint.answers)
      expect(answered != touchpoint.id && findTouchpoint(map, answered) != nullptr, "an answer points at nothing");
    for (const auto& score : touchpoint.components) {
      word(score.component, "component");
      expect(score.score >= 1 && score.score <= 5, "a component score is out of range");
    }
    expect(std::ranges::adjacent_find(touchpoint.components, std::ranges::greater_equal{},
                                      &ComponentScore::component) == touchpoint.components.end(),
           "components are out of order or doubled");
    for (const auto& target : touchpoint.targets) {
      title(target.metric, "target metric", true);
      title(target.experienceOwner, "target owner", false);
      title(target.serviceOwner, "target owner", false);
      expect(std::isfinite(target.value), "a target is not a number");
    }
    expect(!touchpoint.linkedMap || mapIds_.contains(touchpoint.linkedMap->raw), "a link points at no map");
    checkNotes(touchpoint.notes);
  }

  const Document& document_;
  std::unordered_set<RawId> ids_;
  std::unordered_set<RawId> mapIds_;
  std::string broken_;
};

} // namespace

bool isCleanText(std::string_view text, std::size_t limit) {
  if (text.size() > limit)
    return false;
  while (!text.empty()) {
    const std::size_t length = sequenceLength(text);
    if (length == 0)
      return false;
    text.remove_prefix(length);
  }
  return true;
}

Status validate(const Document& document) {
  return Laws(document).check();
}

} // namespace throughline::model
