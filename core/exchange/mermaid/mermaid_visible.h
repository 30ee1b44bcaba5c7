#pragma once

#include "core/exchange/imported.h"

#include <span>

/// What a map shows in Mermaid text, as it comes back when that text is read: the writer writes it, and the reader
/// compares with it to see what a hand has changed since.
namespace throughline::exchange {

std::string visibleTitle(std::string_view title);
/// An empty text stays empty; a long one is cut.
std::string visibleScenario(std::string_view scenario);
/// The number from the file that was imported when it still fits, else the emotion + 3 (1..5); 3 when none was drawn.
double visibleScore(const model::JourneyMap& map, const model::Touchpoint& touchpoint, const Words& words);
/// From the actors' lane, else by who starts the interaction: the personas, a partner, others; nobody for the company,
/// which is what a task without actors means. None empty, each once.
std::vector<std::string> visibleActors(const model::JourneyMap& map, const model::Touchpoint& touchpoint,
                                       std::span<const model::Persona> personas, const Words& words);

/// Actors as the text of a lane, and back: with commas between them, or each on a line where a name holds a comma.
std::string actorsText(const std::vector<std::string>& actors);
std::vector<std::string> actorsIn(std::string_view text);

/// What a text lane of that title says in a step; empty when there is none.
std::string laneTextAt(const model::JourneyMap& map, const std::string& laneTitle, model::StepId step);

/// The map's personas among those.
std::vector<model::Persona> personasOf(const model::JourneyMap& map, std::span<const Shared<model::Persona>> personas);

} // namespace throughline::exchange
