#include "core/tasks/card_finder.h"

#include "core/data/reading/name_matching.h"
#include "core/model/look_up.h"

#include <algorithm>

namespace throughline::tasks {

using Becomes = data::NameChoice::Becomes;

std::string_view nameOf(NameFound how) {
  switch (how) {
  case NameFound::asTitle: return "matched";
  case NameFound::remembered: return "remembered";
  case NameFound::picked: return "picked";
  case NameFound::created: return "created";
  }
  return {};
}

CardFinder::CardFinder(const model::JourneyMap& map, const data::NameChoices& names,
                       const std::vector<data::KnownName>& known)
    : names_(names) {
  for (const auto* touchpoint : model::inReadingOrder(map)) {
    const Card card{.id = touchpoint->id, .title = touchpoint->title};
    exact_.emplace(card.title, card);
    alike_.emplace(data::matchingName(card.title), card);
  }
  for (const auto& each : known) {
    const auto* touchpoint =
        each.map == map.id && each.touchpoint ? model::findTouchpoint(map, *each.touchpoint) : nullptr;
    if (touchpoint != nullptr)
      (each.picked ? picked_ : remembered_)
          .emplace(data::matchingName(each.written), Card{.id = touchpoint->id, .title = touchpoint->title});
  }
}

void CardFinder::add(const std::string& name, const Card& card) {
  exact_.emplace(card.title, card);
  alike_.emplace(data::matchingName(card.title), card);
  made_.emplace(data::matchingName(name), card);
}

std::optional<CardFinder::Card> CardFinder::in(const Cards& cards, const std::string& key) {
  const auto found = key.empty() ? cards.end() : cards.find(key);
  return found == cards.end() ? std::nullopt : std::optional(found->second);
}

std::optional<CardFinder::Card> CardFinder::titled(const std::string& title) const {
  for (const auto& [key, card] : exact_)
    if (card.id.text() == title)
      return card;
  if (auto card = in(exact_, title))
    return card;
  return in(alike_, data::matchingName(title));
}

std::optional<CardFinder::Found> CardFinder::find(const std::string& name) const {
  const auto found = [](const std::optional<Card>& card, NameFound how) {
    return card ? std::optional(Found{.card = *card, .how = how}) : std::nullopt;
  };
  const std::string compared = data::matchingName(name);
  if (const auto* choice = data::choiceOf(names_, name); choice != nullptr && choice->becomes != Becomes::leftOut)
    return found(choice->becomes == Becomes::card ? titled(choice->title) : in(made_, compared), NameFound::picked);
  if (const auto card = in(picked_, compared))
    return found(card, NameFound::remembered);
  if (const auto card = in(exact_, name))
    return found(card, NameFound::asTitle);
  if (const auto card = in(remembered_, compared))
    return found(card, NameFound::remembered);
  return found(in(alike_, compared), NameFound::asTitle);
}

std::string CardFinder::titleFor(const std::string& name) const {
  const auto* choice = data::choiceOf(names_, name);
  return choice != nullptr && !choice->title.empty() ? choice->title : name;
}

std::vector<data::KnownName> namesKnownFor(const model::Document& document, std::vector<data::KnownName> known,
                                           const std::optional<std::string>& mapTitle,
                                           const std::optional<model::MapId>& currentMap) {
  const auto* asked = mapTitle ? mapTitled(document, *mapTitle) : nullptr;
  if (asked != nullptr)
    std::erase_if(known, [&](const auto& each) { return each.map != asked->id; });
  else if (mapTitle)
    known.clear();
  else if (currentMap) // what is left out elsewhere does not count here; cards of any map may be found
    std::erase_if(known, [&](const auto& each) { return !each.touchpoint && each.map != *currentMap; });
  return known;
}

const model::JourneyMap* mapTitled(const model::Document& document, const std::string& title) {
  const auto found = std::ranges::find_if(
      document.maps, [&](const auto& map) { return map->details->title == title || map->id.text() == title; });
  return found == document.maps.end() ? nullptr : &**found;
}

} // namespace throughline::tasks
