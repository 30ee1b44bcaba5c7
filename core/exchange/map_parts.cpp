#include "core/exchange/map_parts.h"

#include "core/exchange/text/text_parts.h"
#include "core/model/frontstage.h"
#include "core/model/look_up.h"

#include <algorithm>
#include <functional>

namespace throughline::exchange {
namespace {

using model::JourneyMap;
using model::Touchpoint;
using Entries = std::vector<PartEntry>;

/// What the function says of each card; empty texts are left out.
Entries ofCards(const JourneyMap& map, const std::function<std::string(const Touchpoint&)>& says) {
  Entries entries;
  for (const auto* card : model::inReadingOrder(map))
    if (auto value = says(*card); !value.empty())
      entries.push_back({.of = card->title, .value = std::move(value)});
  return entries;
}

Entries ofMap(const JourneyMap& map, const std::string& value) {
  return value.empty() ? Entries{} : Entries{{.of = map.details->title, .value = value}};
}

template <class Word> std::string unlessFirst(Word word) {
  return word == Word{} ? std::string{} : std::string(model::nameOf(word));
}

std::vector<const model::Persona*> personasOn(const model::Document& document, const JourneyMap& map) {
  std::vector<const model::Persona*> on;
  for (const auto id : map.details->personas)
    for (const auto& persona : document.personas)
      if (persona->id == id)
        on.push_back(&*persona);
  return on;
}

Entries personaNames(const model::Document& document, const JourneyMap& map) {
  Entries entries;
  for (const auto* persona : personasOn(document, map))
    entries.push_back({.of = map.details->title, .value = persona->name});
  return entries;
}

Entries personaDetails(const model::Document& document, const JourneyMap& map) {
  Entries entries;
  for (const auto* persona : personasOn(document, map))
    for (const auto& text : {persona->role, persona->quote, persona->goals, persona->frustrations})
      if (!text.empty())
        entries.push_back({.of = persona->name, .value = text});
  return entries;
}

Entries stageNotes(const JourneyMap& map) {
  Entries entries;
  for (const auto& stage : map.stages)
    for (const auto& note : stage->notes)
      entries.push_back({.of = stage->title, .value = std::string(model::nameOf(note.kind)) + ": " + note.text});
  return entries;
}

Entries stepTitles(const JourneyMap& map) {
  Entries entries;
  for (const auto& column : model::columnsOf(map))
    if (!column.step->title.empty())
      entries.push_back({.of = column.stage->title, .value = column.step->title});
  return entries;
}

/// Cards that stand in the column of an earlier one.
Entries sharedSteps(const JourneyMap& map) {
  Entries entries;
  const Touchpoint* before = nullptr;
  for (const auto* card : model::inReadingOrder(map)) {
    if (before != nullptr && before->place.step == card->place.step)
      entries.push_back({.of = card->title, .value = before->title});
    before = card;
  }
  return entries;
}

Entries furtherLanes(const JourneyMap& map) {
  Entries entries;
  bool cards = false;
  bool curve = false;
  for (const auto& lane : map.lanes) {
    const bool says = std::ranges::any_of(lane->texts, [](const auto& text) { return !trimmed(text.text).empty(); });
    if (lane->type == model::LaneType::text && says)
      continue;
    if (model::isFrontstage(lane->type) && !std::exchange(cards, true))
      continue;
    if (lane->type == model::LaneType::emotionCurve && !std::exchange(curve, true))
      continue;
    entries.push_back({.of = lane->title, .value = std::string(model::nameOf(lane->type))});
  }
  return entries;
}

std::set<model::StepId> stepsWithCards(const JourneyMap& map) {
  std::set<model::StepId> steps;
  for (const auto& card : map.touchpoints)
    steps.insert(card->place.step);
  return steps;
}

/// Their texts are those of the lanes.
Entries emptySteps(const JourneyMap& map) {
  Entries entries;
  const auto said = saidEmptySteps(map);
  for (const auto& column : model::columnsOf(map))
    if (said.contains(column.step->id))
      entries.push_back({.of = column.stage->title, .value = column.step->title});
  return entries;
}

Entries emptyStages(const JourneyMap& map) {
  Entries entries;
  const auto cards = model::inStages(map);
  for (std::size_t at = 0; at < map.stages.size(); ++at)
    if (cards[at].empty())
      entries.push_back({.of = map.stages[at]->title, .value = map.stages[at]->title});
  return entries;
}

Entries sameStages(const JourneyMap& map) {
  Entries entries;
  std::set<std::string_view> titles;
  for (const auto& stage : map.stages)
    if (!titles.insert(stage->title).second)
      entries.push_back({.of = stage->title, .value = stage->title});
  return entries;
}

Entries laneTexts(const JourneyMap& map) {
  Entries entries;
  for (const auto& lane : map.lanes)
    for (const auto& column : model::columnsOf(map))
      if (const auto* text = textAt(*lane, column.step->id))
        entries.push_back({.of = lane->title, .value = *text});
  return entries;
}

Entries titleBreaks(const JourneyMap& map) {
  Entries entries;
  const auto add = [&entries](const std::string& title) {
    if (title.find('\n') != std::string::npos)
      entries.push_back({.of = title, .value = title});
  };
  add(map.details->title);
  for (const auto& stage : map.stages)
    add(stage->title);
  for (const auto* card : model::inReadingOrder(map))
    add(card->title);
  return entries;
}

/// Whether a line begins with blanks, or is empty between others.
bool isLaidOut(std::string_view text) {
  const auto lines = linesOf(text);
  return std::ranges::any_of(lines, [](const TextLine& line) {
    return line.text.empty() || line.text.front() == ' ' || line.text.front() == '\t';
  });
}

Entries textLayout(const JourneyMap& map) {
  Entries entries;
  const auto add = [&entries](const std::string& title, const std::string& text) {
    if (isLaidOut(text))
      entries.push_back({.of = title, .value = text});
  };
  add(map.details->title, map.details->scenario);
  for (const auto* card : model::inReadingOrder(map))
    add(card->title, card->speakerNotes);
  return entries;
}

Entries images(const model::Document& document, const JourneyMap& map) {
  Entries entries;
  for (const auto* persona : personasOn(document, map))
    if (persona->photo)
      entries.push_back({.of = persona->name, .value = persona->photo->text()});
  for (const auto* card : model::inReadingOrder(map))
    if (card->image)
      entries.push_back({.of = card->title, .value = card->image->text()});
  for (const auto& lane : map.lanes)
    for (const auto& text : lane->texts)
      if (text.image)
        entries.push_back({.of = lane->title, .value = text.image->text()});
  return entries;
}

Entries phases(const JourneyMap& map) {
  Entries entries;
  for (const auto& stage : map.stages)
    if (stage->phase)
      entries.push_back({.of = stage->title, .value = std::string(model::nameOf(*stage->phase))});
  return entries;
}

Entries laneLooks(const JourneyMap& map) {
  Entries entries;
  for (const auto& column : model::columnsOf(map))
    if (column.step->width)
      entries.push_back({.of = column.step->title, .value = std::to_string(*column.step->width)});
  for (const auto& lane : map.lanes)
    if (lane->hidden || lane->locked || lane->height)
      entries.push_back({.of = lane->title, .value = "yes"});
  return entries;
}

Entries actions(const JourneyMap& map) {
  Entries entries;
  for (const auto& action : map.actions)
    entries.push_back({.of = action->title, .value = action->owner});
  return entries;
}

Entries goals(const JourneyMap& map) {
  Entries entries;
  for (const auto& goal : map.goals)
    entries.push_back({.of = goal->metric, .value = goal->experienceOwner});
  return entries;
}

std::string notesOf(const Touchpoint& card) {
  std::string text;
  for (const auto& note : card.notes)
    text += (text.empty() ? "" : "\n") + std::string(model::nameOf(note.kind)) + ": " + note.text;
  return text;
}

std::string votesOf(const model::Note& note) {
  return note.votes > 0 ? std::to_string(note.votes) : std::string{};
}

std::string authorOf(const model::Note& note) {
  return note.author + (note.resolved ? " (resolved)" : "");
}

std::string linesOfNote(const model::Note& note) {
  return note.text.find('\n') == std::string::npos ? std::string{} : note.text;
}

/// What the function says of each note on a stage or card; empty texts are left out.
Entries ofNotes(const JourneyMap& map, std::string (&says)(const model::Note&)) {
  Entries entries;
  const auto add = [&](const std::string& title, const std::vector<model::Note>& notes) {
    for (const auto& note : notes)
      if (auto value = says(note); !value.empty())
        entries.push_back({.of = title, .value = std::move(value)});
  };
  for (const auto& stage : map.stages)
    add(stage->title, stage->notes);
  for (const auto* card : model::inReadingOrder(map))
    add(card->title, card->notes);
  return entries;
}

std::string componentsOf(const Touchpoint& card) {
  std::string text;
  for (const auto& each : card.components)
    text += (text.empty() ? "" : ", ") + std::string(model::nameOf(each.component)) + " " + std::to_string(each.score);
  return text;
}

std::string answersOf(const JourneyMap& map, const Touchpoint& card) {
  std::string text;
  for (const auto id : card.answers)
    if (const auto* answered = model::findTouchpoint(map, id))
      text += (text.empty() ? "" : ", ") + answered->title;
  return text;
}

std::string targetsOf(const Touchpoint& card) {
  std::string text;
  for (const auto& target : card.targets)
    text += (text.empty() ? "" : ", ") + target.metric;
  return text;
}

std::string linkOf(const model::Document& document, const Touchpoint& card) {
  const auto* linked = card.linkedMap ? model::findMap(document, *card.linkedMap) : nullptr;
  return linked == nullptr ? std::string{} : linked->details->title;
}

std::string emotionOf(const Touchpoint& card) {
  return card.emotion ? std::to_string(*card.emotion) : std::string{};
}

/// "none" where nobody has said one; a number that stands beside the card in a lane, as in the file it came from, is
/// one.
std::string unsaidEmotionOf(const JourneyMap& map, const Touchpoint& card) {
  const bool saysNumber = std::ranges::any_of(map.lanes, [&card](const auto& lane) {
    const auto* text = textAt(*lane, card.place.step);
    return text != nullptr && numberOf(*text).has_value();
  });
  return card.emotion || saysNumber ? std::string{} : std::string("none");
}

} // namespace

std::vector<PartEntry> partsOf(const model::Document& document, const JourneyMap& map, MapPart part) {
  const auto cards = [&map](auto&& says) { return ofCards(map, says); };
  switch (part) {
  case MapPart::scenario: return ofMap(map, map.details->scenario);
  case MapPart::goal: return ofMap(map, map.details->goal);
  case MapPart::mapOwner: return ofMap(map, map.details->owner);
  case MapPart::state: return ofMap(map, unlessFirst(map.details->state));
  case MapPart::personas: return personaNames(document, map);
  case MapPart::personaDetails: return personaDetails(document, map);
  case MapPart::stageNotes: return stageNotes(map);
  case MapPart::stepTitles: return stepTitles(map);
  case MapPart::emptySteps: return emptySteps(map);
  case MapPart::sharedSteps: return sharedSteps(map);
  case MapPart::lanes: return furtherLanes(map);
  case MapPart::laneTexts: return laneTexts(map);
  case MapPart::kinds: return cards([](const auto& card) { return unlessFirst(card.kind); });
  case MapPart::reasons: return cards([](const auto& card) { return unlessFirst(card.reason); });
  case MapPart::initiators: return cards([](const auto& card) { return unlessFirst(card.initiator); });
  case MapPart::channels: return cards([](const auto& card) { return card.channel; });
  case MapPart::components: return cards(componentsOf);
  case MapPart::momentsOfTruth:
    return cards([](const auto& card) { return std::string(card.momentOfTruth ? "yes" : ""); });
  case MapPart::emotions: return cards(emotionOf);
  case MapPart::unsaidEmotions: return cards([&map](const auto& card) { return unsaidEmotionOf(map, card); });
  case MapPart::failureCodes: return cards([](const auto& card) { return unlessFirst(card.failureCode); });
  case MapPart::owners: return cards([](const auto& card) { return card.owner; });
  case MapPart::importance:
    return cards([](const auto& card) {
      return card.importance == model::Importance::normal ? std::string{} : std::string(model::nameOf(card.importance));
    });
  case MapPart::speakerNotes: return cards([](const auto& card) { return card.speakerNotes; });
  case MapPart::notes: return cards(notesOf);
  case MapPart::votes: return ofNotes(map, votesOf);
  case MapPart::noteAuthors: return ofNotes(map, authorOf);
  case MapPart::emptyStages: return emptyStages(map);
  case MapPart::sameStages: return sameStages(map);
  case MapPart::titleBreaks: return titleBreaks(map);
  case MapPart::textLayout: return textLayout(map);
  case MapPart::noteBreaks: return ofNotes(map, linesOfNote);
  case MapPart::answers: return cards([&map](const auto& card) { return answersOf(map, card); });
  case MapPart::targets: return cards(targetsOf);
  case MapPart::expectations: return cards([](const auto& card) { return card.expectation; });
  case MapPart::responseTargets:
    return cards([](const auto& card) { return std::string(card.responseTarget ? "yes" : ""); });
  case MapPart::personaCurves:
    return cards([](const auto& card) { return std::string(card.personaEmotions.empty() ? "" : "yes"); });
  case MapPart::sharedFeedback:
    return cards([](const auto& card) { return std::string(card.feedbackFrom ? "yes" : ""); });
  case MapPart::phases: return phases(map);
  case MapPart::laneLooks: return laneLooks(map);
  case MapPart::actions: return actions(map);
  case MapPart::goals: return goals(map);
  case MapPart::images: return images(document, map);
  case MapPart::mapLinks: return cards([&document](const auto& card) { return linkOf(document, card); });
  }
  return {};
}

std::set<model::StepId> saidEmptySteps(const JourneyMap& map) {
  const auto filled = stepsWithCards(map);
  std::set<model::StepId> said;
  for (const auto& column : model::columnsOf(map)) {
    const auto id = column.step->id;
    const auto speaks = [id](const auto& lane) { return textAt(*lane, id) != nullptr; };
    const bool more =
        column.stage->steps.size() > 1 || !column.step->title.empty() || std::ranges::any_of(map.lanes, speaks);
    if (more && !filled.contains(id))
      said.insert(id);
  }
  return said;
}

const std::string* textAt(const model::Lane& lane, model::StepId step) {
  const auto found = std::ranges::lower_bound(lane.texts, step, {}, &model::LaneText::step);
  return found == lane.texts.end() || found->step != step || found->text.empty() ? nullptr : &found->text;
}

} // namespace throughline::exchange
