#include "core/tasks/contacts.h"

#include "core/edit/find_texts.h"
#include "core/edit/thing.h"
#include "core/model/texts.h"
#include "core/present/masking.h"

#include <algorithm>

namespace throughline::tasks {
namespace {

bool isForReaders(const edit::TextPlace& place) {
  constexpr std::string_view speakers = "speakerNotes", choice = "report";
  return place.field != speakers && place.field != choice;
}

bool isNote(const edit::TextPlace& place) {
  return std::holds_alternative<model::NoteId>(place.thing);
}

std::vector<edit::TextPlace> placesOf(const model::Document& document, model::MapId map) {
  auto places = edit::textsOf(document);
  std::erase_if(places, [map](const edit::TextPlace& place) {
    return place.part.map != map || !isForReaders(place) || present::masked(place.text) == place.text;
  });
  return places;
}

std::string nameOf(const model::Document& document, const edit::Thing& thing) {
  return std::visit(
      [&document](const auto& id) {
        const auto* there = edit::findById(document, id);
        return there == nullptr ? std::string() : present::masked(model::calledName(*there));
      },
      thing);
}

} // namespace

std::vector<std::string> partsWithContacts(const model::Document& document, model::MapId map) {
  std::vector<std::string> parts;
  for (const auto& place : placesOf(document, map))
    if (auto name = nameOf(document, place.thing); !isNote(place) && std::ranges::find(parts, name) == parts.end())
      parts.push_back(std::move(name));
  return parts;
}

model::Document withCoveredContacts(const model::Document& document, model::MapId map) {
  auto covered = document;
  for (const auto& place : placesOf(document, map))
    if (auto next = edit::withText(covered, place, present::masked(place.text)); next.ok())
      covered = std::move(*next);
  return covered;
}

} // namespace throughline::tasks
