#include "core/exchange/mermaid/mermaid_visible.h"

#include "core/exchange/mermaid/mermaid_entities.h"
#include "core/exchange/text/text_parts.h"

#include <algorithm>
#include <cmath>

namespace throughline::exchange {
namespace {

constexpr std::size_t longestScenario = 1'000;
constexpr std::size_t longestActor = 100;
constexpr std::size_t mostActors = 20;

std::vector<std::string> actorsByInitiator(const model::Touchpoint& touchpoint,
                                           std::span<const model::Persona> personas, const Words& words) {
  std::vector<std::string> names;
  switch (touchpoint.initiator) {
  case model::Initiator::company: return {words.company};
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
  if (number && *number >= 1 && *number <= 5 && touchpoint.emotion == static_cast<int>(std::lround(*number)) - 3)
    return *number;
  return touchpoint.emotion.value_or(0) + 3;
}

std::vector<std::string> visibleActors(const model::JourneyMap& map, const model::Touchpoint& touchpoint,
                                       std::span<const model::Persona> personas, const Words& words) {
  std::vector<std::string> names;
  const auto said = laneTextAt(map, words.actorsLane, touchpoint.place.step);
  for (const auto part : splitAt(said, ','))
    names.emplace_back(part);
  if (trimmed(said).empty())
    names = actorsByInitiator(touchpoint, personas, words);
  std::vector<std::string> visible;
  for (const auto& name : names) {
    auto shown = trimmed(name).empty() ? std::string{}
                                       : mermaidDecoded(mermaidEncodedActor(clipped(trimmed(name), longestActor)));
    if (!shown.empty() && std::ranges::find(visible, shown) == visible.end() && visible.size() < mostActors)
      visible.push_back(std::move(shown));
  }
  return visible;
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
