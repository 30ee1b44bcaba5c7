#include "core/exchange/cjml/cjml.h"
#include "core/exchange/kind_guess.h"
#include "core/exchange/map_parts.h"
#include "core/exchange/map_sketch.h"
#include "core/exchange/mermaid/mermaid_visible.h"
#include "core/exchange/text/text_parts.h"
#include "core/model/look_up.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace throughline::exchange {
namespace {

/// Channels on which people are asked for help, as bare words.
bool isTalk(std::string_view channel) {
  static constexpr std::array<std::string_view, 12> talks{
      "phone",   "telephone",          "chat", "email",      "mail",   "facetoface", "servicedesk",
      "message", "socialmediamessage", "call", "callcenter", "hotline"};
  return std::ranges::find(talks, bareWord(channel)) != talks.end();
}

class CjmlSketch {
public:
  CjmlSketch(const CjmlJourney& journey, const Words& words, IdSource& ids, ImportedJourneys& imported)
      : journey_(journey), words_(words), ids_(ids), imported_(imported) {}

  void draw() {
    sketch_.details.title = journey_.title;
    sketch_.details.scenario = std::string(trimmed(journey_.shortSummary + "\n" + journey_.longSummary));
    sketch_.details.goal = journey_.goal;
    sketch_.details.owner = journey_.owner;
    sketch_.details.state = journey_.planned ? model::MapState::toBe : model::MapState::asIs;
    for (const auto& user : journey_.endUsers)
      if (!journey_.anybody)
        addPersona(user);
    for (const auto& phase : journey_.phases)
      sketch_.stages.push_back({.title = phase.name, .notes = phase.notes, .cards = {}});
    for (const auto& step : journey_.steps)
      cardIds_.try_emplace(step.id, ids_.make<model::TouchpointId>());
    std::size_t stage = 0;
    for (const auto& step : journey_.steps) {
      stage = stageOf(step, stage);
      sketch_.stages[stage].cards.push_back(step.emptyStep ? emptyStepOf(step) : cardOf(step));
    }
    describePhases();
    imported_.maps.push_back(mapOf(sketch_, words_, ids_, imported_.remarks));
  }

  int services() const { return services_; }

private:
  void addPersona(const std::string& text) {
    const auto name = fittingTitle(text, 0, imported_.remarks);
    if (name.empty())
      return;
    auto known = std::ranges::find(imported_.personas, name, &model::Persona::name);
    if (known == imported_.personas.end())
      known = imported_.personas.insert(known, model::Persona{.id = ids_.make<model::PersonaId>(), .name = name});
    sketch_.details.personas.push_back(known->id);
  }

  /// A step without a phase stays where the one before it is.
  std::size_t stageOf(const CjmlStep& step, std::size_t before) {
    if (step.phaseAt && *step.phaseAt < sketch_.stages.size())
      return *step.phaseAt;
    if (step.phase.empty() && !sketch_.stages.empty())
      return before;
    const auto found = std::ranges::find(sketch_.stages, step.phase, &SketchStage::title);
    if (found != sketch_.stages.end())
      return static_cast<std::size_t>(found - sketch_.stages.begin());
    sketch_.stages.push_back({.title = step.phase, .notes = {}, .cards = {}});
    return sketch_.stages.size() - 1;
  }

  bool isEndUser(const std::string& actor) const {
    return std::ranges::find(journey_.endUsers, actor) != journey_.endUsers.end() ||
           (journey_.endUsers.empty() && isCustomerWord(actor));
  }

  KindGuess kindOf(const CjmlStep& step, bool byCustomer) {
    const auto said = model::kindOf(lowered(trimmed(step.category)));
    auto guess = guessKind(step.initiatorLabel + " " + step.receiverLabel + " " + step.category, {});
    if (!said && byCustomer && guess.kind == model::Kind::experience && isTalk(step.channel))
      guess = {model::Kind::service, model::Reason::question};
    if (said && *said != guess.kind)
      guess = {*said, *said == model::Kind::service ? model::Reason::problem : model::Reason::designedStep};
    return guess;
  }

  static SketchCard emptyStepOf(const CjmlStep& step) {
    return {.touchpoint = {}, .texts = step.texts, .stepTitle = step.stepTitle, .emptyStep = true};
  }

  SketchCard cardOf(const CjmlStep& step) {
    const bool byCustomer = isEndUser(step.initiator);
    const auto guess = kindOf(step, byCustomer);
    services_ += guess.kind == model::Kind::service ? 1 : 0;
    SketchCard card{.touchpoint = {}, .texts = {}, .stepTitle = step.stepTitle};
    const auto& title = !step.initiatorLabel.empty()  ? step.initiatorLabel
                        : !step.receiverLabel.empty() ? step.receiverLabel
                                                      : step.id;
    card.touchpoint = {.title = title, .place = {}, .kind = guess.kind, .reason = guess.reason};
    card.touchpoint.initiator = byCustomer                                     ? model::Initiator::customer
                                : roleOf(step.initiator) == ActorRole::partner ? model::Initiator::partner
                                                                               : model::Initiator::company;
    card.touchpoint.channel = step.channel;
    card.touchpoint.failureCode = step.deviation;
    card.touchpoint.speakerNotes = step.comment;
    if (step.rating)
      card.touchpoint.emotion = *step.rating - 3;
    const auto actors = step.receiver.empty() ? step.initiator : step.initiator + ", " + step.receiver;
    const auto said = std::ranges::find(step.texts, words_.actorsLane, &Attributes::value_type::first);
    card.texts = {{words_.actorsLane, said == step.texts.end() ? actors : std::string{}},
                  {words_.receiverLane, step.receiverLabel},
                  {words_.experienceLane, step.experience},
                  {words_.timeLane, step.time}};
    std::ranges::copy(step.texts, std::back_inserter(card.texts));
    if (!model::kindOf(lowered(trimmed(step.category))))
      card.texts.emplace_back(words_.categoryLane, step.category);
    takeOwnParts(step, card.touchpoint);
    return card;
  }

  /// What only a file of ours says.
  void takeOwnParts(const CjmlStep& step, model::Touchpoint& touchpoint) {
    if (const auto id = cardIds_.find(step.id); id != cardIds_.end() && usedIds_.insert(step.id).second)
      touchpoint.id = id->second;
    for (const auto& [name, value] : step.fields)
      takeCardField(name, value, touchpoint);
    touchpoint.notes = step.notes;
    for (const auto& answered : step.answers)
      if (const auto id = cardIds_.find(answered);
          id != cardIds_.end() && id->second != touchpoint.id &&
          std::ranges::find(touchpoint.answers, id->second) == touchpoint.answers.end())
        touchpoint.answers.push_back(id->second);
  }

  void describePhases() {
    for (std::size_t at = 0; at < journey_.phases.size(); ++at) {
      const auto& description = journey_.phases[at].description;
      auto& cards = sketch_.stages[at].cards;
      if (cards.empty() && !trimmed(description).empty())
        cards.push_back({.touchpoint = {}, .texts = {}, .stepTitle = {}, .emptyStep = true});
      if (!cards.empty())
        cards.front().texts.emplace_back(words_.phaseLane, description);
    }
  }

  const CjmlJourney& journey_;
  const Words& words_;
  IdSource& ids_;
  ImportedJourneys& imported_;
  MapSketch sketch_;
  std::map<std::string, model::TouchpointId> cardIds_; ///< of the steps
  std::set<std::string> usedIds_;                      ///< ids that stand twice in a file are given once
  int services_ = 0;
};

/// The other side of the actors' lane, when it names two.
std::pair<std::string, std::string> initiatorAndReceiver(const model::JourneyMap& map,
                                                         const model::Touchpoint& touchpoint,
                                                         const std::string& customer, const Words& words) {
  const auto actors = laneTextAt(map, words.actorsLane, touchpoint.place.step);
  const auto said = splitAt(actors, ',');
  if (!trimmed(said.front()).empty())
    return {std::string(trimmed(said.front())), said.size() > 1 ? std::string(trimmed(said[1])) : std::string{}};
  switch (touchpoint.initiator) {
  case model::Initiator::customer: return {customer, words.company};
  case model::Initiator::partner: return {words.partner, customer};
  case model::Initiator::other: return {words.other, customer};
  case model::Initiator::company: break;
  }
  return {words.company, customer};
}

bool deviatesIn(const model::Touchpoint& touchpoint, bool planned) {
  return !planned && touchpoint.failureCode != model::FailureCode::none;
}

/// T1, T2 ..., or D3 for a deviation, in reading order.
std::map<model::TouchpointId, std::string> stepIds(const model::JourneyMap& map, bool planned) {
  std::map<model::TouchpointId, std::string> ids;
  for (const auto* touchpoint : model::inReadingOrder(map))
    ids.emplace(touchpoint->id, (deviatesIn(*touchpoint, planned) ? "D" : "T") + std::to_string(ids.size() + 1));
  return ids;
}

/// Who starts it is always said, because the actors' names only let it be guessed.
Attributes fieldsOf(const model::Touchpoint& touchpoint) {
  auto fields = cardFields(touchpoint);
  if (touchpoint.initiator == model::Initiator::company)
    fields.emplace_back("initiator", std::string(model::nameOf(touchpoint.initiator)));
  return fields;
}

/// Texts of lanes that have no element in CJML; the first card of a step has them. The actors' lane too, where it says
/// something else than who initiates and receives.
Attributes textsOf(const model::JourneyMap& map, const model::Touchpoint& touchpoint, const std::string& initiator,
                   const std::string& receiver, const Words& words, bool firstOfStep) {
  Attributes texts;
  const auto step = touchpoint.place.step;
  const auto actors = firstOfStep ? laneTextAt(map, words.actorsLane, step) : std::string{};
  if (actors != (receiver.empty() ? initiator : initiator + ", " + receiver))
    texts.emplace_back(words.actorsLane, actors);
  if (!firstOfStep)
    return texts;
  const auto* stage = model::stageOf(map, step);
  const bool planned = map.details->state == model::MapState::toBe;
  for (const auto& lane : map.lanes) {
    const auto& title = lane->title;
    const bool native = title == words.actorsLane || title == words.receiverLane || title == words.timeLane ||
                        (title == words.experienceLane && !planned) ||
                        (title == words.phaseLane && stage->steps.front().id == step);
    if (native && lane->type == model::LaneType::text)
      continue;
    if (const auto* text = textAt(*lane, step))
      texts.emplace_back(title, *text);
  }
  return texts;
}

/// What the steps of a journey have in common, and the column that a touchpoint stands in.
struct StepPlace {
  const CjmlJourney& journey;
  const Words& words;
  const std::map<model::TouchpointId, std::string>& ids;
  const model::Column& column;
};

CjmlStep stepOf(const model::JourneyMap& map, const model::Touchpoint& touchpoint, const StepPlace& place,
                bool firstOfStep) {
  const auto& [journey, words, ids, column] = place;
  const auto [initiator, receiver] = initiatorAndReceiver(map, touchpoint, journey.endUsers.front(), words);
  const bool deviates = deviatesIn(touchpoint, journey.planned);
  const auto textOf = [&](const std::string& lane) {
    return firstOfStep ? laneTextAt(map, lane, column.step->id) : std::string{};
  };
  CjmlStep step{.id = ids.at(touchpoint.id),
                .phase = column.stage->title,
                .time = textOf(words.timeLane),
                .deviation = deviates ? touchpoint.failureCode : model::FailureCode::none,
                .initiator = initiator,
                .initiatorLabel = touchpoint.title,
                .receiver = receiver,
                .receiverLabel = textOf(words.receiverLane),
                .channel = touchpoint.channel,
                .comment = touchpoint.speakerNotes,
                .experience = journey.planned ? "" : textOf(words.experienceLane),
                .rating =
                    journey.planned || !touchpoint.emotion ? std::nullopt : std::optional(*touchpoint.emotion + 3),
                .category = std::string(model::nameOf(touchpoint.kind)),
                .fields = fieldsOf(touchpoint),
                .texts = textsOf(map, touchpoint, initiator, receiver, words, firstOfStep),
                .answers = {},
                .notes = touchpoint.notes,
                .stepTitle = firstOfStep ? column.step->title : std::string{}};
  for (const auto answered : touchpoint.answers)
    if (const auto id = ids.find(answered); id != ids.end())
      step.answers.push_back(id->second);
  return step;
}

/// The text of the phase is that of the phase in its first step.
CjmlStep emptyStepIn(const model::JourneyMap& map, const model::Column& column, const Words& words) {
  CjmlStep step;
  step.phase = column.stage->title;
  step.stepTitle = column.step->title;
  step.emptyStep = true;
  const bool first = column.stage->steps.front().id == column.step->id;
  for (const auto& lane : map.lanes)
    if (const auto* text = textAt(*lane, column.step->id))
      if (!first || lane->title != words.phaseLane || lane->type != model::LaneType::text)
        step.texts.emplace_back(lane->title, *text);
  return step;
}

} // namespace

ImportedJourneys mapsOfCjml(const std::vector<CjmlJourney>& journeys, const Words& words, IdSource& ids,
                            Remarks remarks) {
  ImportedJourneys imported;
  imported.remarks = std::move(remarks);
  int services = 0;
  for (const auto& journey : journeys) {
    CjmlSketch sketch(journey, words, ids, imported);
    sketch.draw();
    services += sketch.services();
    if (journey.steps.empty())
      imported.remarks.push_back({.code = RemarkCode::journeyEmpty, .value = journey.title});
  }
  imported.remarks.push_back({.code = RemarkCode::kindGuessed, .value = std::to_string(services)});
  return imported;
}

CjmlJourney cjmlOf(const model::JourneyMap& map, std::span<const Shared<model::Persona>> personas, const Words& words) {
  CjmlJourney journey{
      .title = map.details->title, .shortSummary = map.details->scenario, .longSummary = {}, .status = {}};
  journey.goal = map.details->goal;
  journey.owner = map.details->owner;
  journey.planned = map.details->state == model::MapState::toBe;
  for (const auto& persona : personasOf(map, personas))
    journey.endUsers.push_back(persona.name);
  journey.anybody = journey.endUsers.empty();
  if (journey.anybody)
    journey.endUsers.push_back(words.customer);
  for (const auto& stage : map.stages)
    journey.phases.push_back({.name = stage->title,
                              .description = laneTextAt(map, words.phaseLane, stage->steps.front().id),
                              .notes = stage->notes});
  const auto ids = stepIds(map, journey.planned);
  std::map<model::StepId, std::vector<const model::Touchpoint*>> cards;
  for (const auto* touchpoint : model::inReadingOrder(map))
    cards[touchpoint->place.step].push_back(touchpoint);
  const auto emptySteps = saidEmptySteps(map);
  std::map<model::StageId, std::size_t> phaseOf;
  for (const auto& stage : map.stages)
    phaseOf.emplace(stage->id, phaseOf.size());
  std::size_t placed = 0; ///< steps whose phase is said
  for (const auto& column : model::columnsOf(map)) {
    bool first = true;
    for (const auto* touchpoint : cards[column.step->id])
      journey.steps.push_back(stepOf(map, *touchpoint,
                                     {.journey = journey, .words = words, .ids = ids, .column = column},
                                     std::exchange(first, false)));
    if (emptySteps.contains(column.step->id))
      journey.steps.push_back(emptyStepIn(map, column, words));
    for (; placed < journey.steps.size(); ++placed)
      journey.steps[placed].phaseAt = phaseOf.at(column.stage->id);
  }
  return journey;
}

} // namespace throughline::exchange
