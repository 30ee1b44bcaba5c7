#include "core/exchange/mermaid/mermaid_visible.h"

#include "core/exchange/mermaid/mermaid_entities.h"
#include "core/exchange/text/text_parts.h"

#include <algorithm>
#include <cmath>

namespace throughline::exchange {
namespace {

/// A line of the reader's limit holds it, even where every character is written as an entity.
constexpr std::size_t longestScenario = 1'500;

std::vector<std::string> actorsByInitiator(const model::Touchpoint& touchpoint,
                                           std::span<const model::Persona> personas, const Words& words) {
  std::vector<std::string> names;
  switch (touchpoint.initiator) {
  case model::Initiator::company: return {};
  case model::Initiator::partner: return {words.partner};
  case model::Initiator::other: return {words.other};
  case model::Initiator::customer: break;
  }
  for (const auto& persona : personas)
    names.push_back(persona.name);
  return names.empty() ? std::vector<std::string>{words.customer} : names;
}

} // namespace

std::string visibleTitle(std::string_view title) {
  return mermaidDecoded(mermaidEncoded(title));
}

std::string visibleScenario(std::string_view scenario) {
  return trimmed(scenario).empty() ? std::string{} : visibleTitle(clipped(scenario, longestScenario));
}

double visibleScore(const model::JourneyMap& map, const model::Touchpoint& touchpoint, const Words& words) {
  const auto number = numberOf(laneTextAt(map, words.scoreLane, touchpoint.place.step));
  const bool onScale = number && *number >= 1 && *number <= 5;
  if (onScale && touchpoint.emotion == static_cast<int>(std::lround(*number)) - 3)
    return *number;
  if (number && !onScale && !touchpoint.emotion)
    return *number;
  return touchpoint.emotion.value_or(0) + 3;
}

std::vector<std::string> visibleActors(const model::JourneyMap& map, const model::Touchpoint& touchpoint,
                                       std::span<const model::Persona> personas, const Words& words) {
  auto names = actorsIn(laneTextAt(map, words.actorsLane, touchpoint.place.step));
  if (names.empty())
    names = actorsByInitiator(touchpoint, personas, words);
  std::vector<std::string> visible;
  for (const auto& name : names) {
    auto shown = mermaidDecoded(mermaidEncodedActor(name));
    if (std::ranges::find(visible, shown) == visible.end())
      visible.push_back(std::move(shown));
  }
  return visible;
}

std::string actorsText(const std::vector<std::string>& actors) {
  const bool commas =
      std::ranges::any_of(actors, [](const auto& actor) { return actor.find(',') != std::string::npos; });
  return commas ? joined(actors, "\n") + "\n" : joined(actors, ", ");
}

std::vector<std::string> actorsIn(std::string_view text) {
  std::vector<std::string> actors;
  const bool lines = text.find('\n') != std::string_view::npos;
  for (const auto part : splitAt(text, lines ? '\n' : ','))
    if (!trimmed(part).empty())
      actors.emplace_back(trimmed(part));
  return actors;
}

std::string laneTextAt(const model::JourneyMap& map, const std::string& laneTitle, model::StepId step) {
  for (const auto& lane : map.lanes)
    if (lane->type == model::LaneType::text && lane->title == laneTitle) {
      const auto found = std::ranges::find(lane->texts, step, &model::LaneText::step);
      return found == lane->texts.end() ? std::string{} : found->text;
    }
  return {};
}

std::vector<model::Persona> personasOf(const model::JourneyMap& map, std::span<const Shared<model::Persona>> personas) {
  std::vector<model::Persona> own;
  for (const auto& persona : personas)
    if (std::ranges::find(map.details->personas, persona->id) != map.details->personas.end())
      own.push_back(*persona);
  return own;
}

} // namespace throughline::exchange
