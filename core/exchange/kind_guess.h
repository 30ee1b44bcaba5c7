#pragma once

#include "core/model/document.h"

#include <span>
#include <string_view>

/// Guesses from words, in the languages that journeys on the net are written in. A guess is always said to be one.
namespace throughline::exchange {

enum class ActorRole { persona, company, service, partner };

/// Who an actor is: a support agent, the company or one of its systems, a partner, else somebody the journey is about.
ActorRole roleOf(std::string_view actor);

/// Whether this names the customer in so many words.
bool isCustomerWord(std::string_view actor);

/// What a touchpoint is from its title and its actors: help with a question or a problem is reactive service.
struct KindGuess {
  model::Kind kind = model::Kind::experience;
  model::Reason reason = model::Reason::designedStep;
};
KindGuess guessKind(std::string_view title, std::span<const std::string> actors);

/// The first actor starts the interaction; nobody named: the company.
model::Initiator guessInitiator(std::span<const std::string> actors);

} // namespace throughline::exchange
