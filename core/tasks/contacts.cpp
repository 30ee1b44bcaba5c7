#include "core/tasks/contacts.h"

#include "core/edit/find_texts.h"
#include "core/edit/thing.h"
#include "core/model/images.h"
#include "core/model/kinds.h"
#include "core/model/texts.h"
#include "core/present/masking.h"

#include <algorithm>
#include <utility>

namespace throughline::tasks {
namespace {

/// What is asked about: a report and a room show no speaker notes. Files for other programs hold them.
bool isForReaders(std::string_view field) {
  return field != "speakerNotes";
}

bool isName(std::string_view field) {
  return field == "title" || field == "name";
}

bool isAsked(const edit::TextPlace& place) {
  if (std::holds_alternative<model::PersonaId>(place.thing))
    return isName(place.field);
  return !std::holds_alternative<model::NoteId>(place.thing);
}

/// The map alone, with the personas and images that it names: those belong to the workspace.
model::Document onlyMap(const model::Document& document, model::MapId id) {
  model::Document only;
  for (const auto& map : document.maps)
    if (map->id == id)
      only.maps.push_back(map);
  for (const auto& persona : document.personas)
    if (std::ranges::any_of(only.maps, [&persona](const auto& map) {
          return std::ranges::find(map->details->personas, persona->id) != map->details->personas.end();
        }))
      only.personas.push_back(persona);
  only.images = model::imagesIn(only, document.images);
  return only;
}

std::string nameOf(const model::Document& document, const edit::Thing& thing) {
  return std::visit(
      [&document](const auto& id) {
        const auto* there = edit::findById(document, id);
        return there == nullptr ? std::string() : present::masked(model::calledName(*there));
      },
      thing);
}

/// Covers texts of a part and of what is in it; no law of edits stands between a number and its cover.
class Coverer {
public:
  explicit Coverer(bool covers) : covers_(covers) {}

  void operator()(const model::Field& field, std::string& text) {
    if (covers_ && !field.code && !field.machine)
      text = present::masked(text);
  }
  template <class Value> void operator()(const model::Field&, Value& value) {
    if constexpr (model::AList<Value> && model::Described<model::Item<Value>>) {
      const bool outer = std::exchange(covers_, covers_ || std::same_as<model::Item<Value>, model::Note>);
      for (auto& item : value)
        describe(item, *this);
      covers_ = outer;
    }
  }

private:
  bool covers_;
};

/// Whether a part has notes.
struct NoteFinder {
  bool found = false;
  template <class Value> void operator()(const model::Field&, const Value&) {
    found = found || (model::AList<Value> && std::same_as<model::Item<Value>, model::Note>);
  }
};

/// Whether parts of this kind hold what is about customers.
template <class Part> bool isAboutCustomers() {
  const Part part;
  NoteFinder finder;
  describe(part, finder);
  return finder.found || std::same_as<Part, model::Persona>;
}

/// Parts without anything to cover stay the same ones.
template <class Part> void cover(Shared<Part>& part, bool everything) {
  if (!everything && !isAboutCustomers<Part>())
    return;
  auto covered = *part;
  Coverer coverer(everything || std::same_as<Part, model::Persona>);
  describe(covered, coverer);
  if constexpr (std::same_as<Part, model::Persona>)
    if (!everything)
      covered.name = part->name;
  if (!(covered == *part))
    part = Shared(std::move(covered));
}

template <class Kinds, class Owner> void coverAll(Kinds kinds, Owner& owner, bool everything) {
  model::forEachKind(kinds, [&]<class Part>(std::type_identity<Part>) {
    for (auto& part : owner.*model::KindOf<Part>::list)
      cover(part, everything);
  });
}

} // namespace

std::vector<std::string> partsWithContacts(const model::Document& document, model::MapId map, Texts texts) {
  const auto shown = onlyMap(document, map);
  std::vector<std::string> parts;
  for (const auto& place : edit::textsOf(shown)) {
    const bool wanted = texts == Texts::all || isName(place.field);
    if (!wanted || !isForReaders(place.field) || !isAsked(place) || present::masked(place.text) == place.text)
      continue;
    if (auto name = nameOf(shown, place.thing); std::ranges::find(parts, name) == parts.end())
      parts.push_back(std::move(name));
  }
  return parts;
}

model::Document forReaders(const model::Document& document, model::MapId map, Cover cover) {
  const bool everything = cover == Cover::everything;
  auto covered = document;
  coverAll(model::KindsOfWorkspace{}, covered, everything);
  for (auto& each : covered.maps)
    if (each->id == map)
      each = each.changed([everything](model::JourneyMap& shown) {
        tasks::cover(shown.details, everything);
        coverAll(model::KindsOfMap{}, shown, everything);
      });
  return covered;
}

present::Workshop forReaders(present::Workshop workshop, Cover cover) {
  const auto hide = [](std::string& text) { text = present::masked(text); };
  for (auto& capture : workshop.captures)
    if (cover == Cover::everything || !capture.action) {
      hide(capture.text);
      hide(capture.owner);
    }
  for (auto& round : workshop.rounds)
    for (auto& ballot : round.ballots)
      hide(ballot.text);
  for (auto& item : workshop.agenda)
    hide(item.title);
  return workshop;
}

} // namespace throughline::tasks
