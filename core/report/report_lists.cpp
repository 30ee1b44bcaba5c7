#include "core/report/report_lists.h"

#include "core/model/field_codec.h"
#include "core/model/images.h"
#include "core/model/look_up.h"

#include <algorithm>
#include <array>

namespace throughline::report {
namespace {

std::string stageTitleOf(const model::JourneyMap& map, const model::Touchpoint& touchpoint) {
  const auto* stage = model::stageOf(map, touchpoint.place.step);
  return stage == nullptr ? std::string() : stage->title;
}

std::vector<NoteGroup> groupsOf(const model::JourneyMap& map, const std::function<bool(const model::Note&)>& wanted) {
  std::vector<NoteGroup> groups;
  const auto inside = model::inStages(map);
  for (std::size_t at = 0; at < map.stages.size(); ++at) {
    const auto& stage = *map.stages[at];
    if (auto notes = notesBy(stage.notes, wanted); !notes.empty())
      groups.push_back({.touchpoint = {}, .stage = stage.title, .notes = std::move(notes)});
    for (const auto* touchpoint : inside[at])
      if (auto notes = notesBy(touchpoint->notes, wanted); !notes.empty())
        groups.push_back({.touchpoint = touchpoint->title,
                          .stage = stage.title,
                          .kind = touchpoint->kind,
                          .notes = std::move(notes)});
  }
  return groups;
}

std::optional<Shared<model::Image>> photoOf(const model::Document& document, const model::Persona& persona) {
  const auto* photo = persona.photo ? model::findImage(document.images, *persona.photo) : nullptr;
  return photo == nullptr ? std::nullopt : std::optional(*photo);
}

std::vector<PersonaCard::Felt> feelingsOf(const model::JourneyMap& map, model::PersonaId persona) {
  std::vector<PersonaCard::Felt> feels;
  for (const auto* touchpoint : model::inReadingOrder(map))
    for (const auto& felt : touchpoint->personaEmotions)
      if (felt.persona == persona)
        feels.push_back({.touchpoint = touchpoint->title, .emotion = felt.emotion});
  return feels;
}

ChangeKind changeBetween(const model::JourneyMap& before, const model::Touchpoint& was, const model::JourneyMap& after,
                         const model::Touchpoint& is) {
  if (was.title != is.title)
    return ChangeKind::renamed;
  return stageTitleOf(before, was) != stageTitleOf(after, is) ? ChangeKind::moved : ChangeKind::changed;
}

bool isSimple(const model::FieldValue& value) {
  return !std::holds_alternative<model::FieldValue::List>(value.held) &&
         !std::holds_alternative<model::FieldValue::Record>(value.held);
}

/// What is an id to the file says nothing to a reader.
bool isId(std::string_view field) {
  constexpr std::array ids{"id", "linkedMap", "feedbackFrom", "image"};
  return std::ranges::find(ids, field) != ids.end();
}

std::string laneTitleOf(const model::JourneyMap& map, const model::Touchpoint& touchpoint) {
  const auto* lane = model::findLane(map, touchpoint.place.lane);
  return lane == nullptr ? std::string() : lane->title;
}

/// Where it stands now, as far as the kind of the change does not say it.
std::vector<Change::Field> placesChanged(const model::JourneyMap& before, const model::Touchpoint& was,
                                         const model::JourneyMap& after, const model::Touchpoint& is, ChangeKind kind) {
  std::vector<Change::Field> places;
  const auto compare = [&places](const char* name, const std::string& old, const std::string& now) {
    if (old != now)
      places.push_back({name, model::text(old), model::text(now)});
  };
  if (kind != ChangeKind::moved)
    compare("stage", stageTitleOf(before, was), stageTitleOf(after, is));
  if (was.place.lane != is.place.lane)
    compare("lane", laneTitleOf(before, was), laneTitleOf(after, is));
  return places;
}

std::vector<Change::Field> fieldsChanged(const model::Touchpoint& was, const model::Touchpoint& is) {
  // Speaker notes are nobody's but the speaker's: no report prints them.
  constexpr std::array saidElsewhere{"title", "step", "lane", "position", "speakerNotes"};
  constexpr model::Writing everything{.withId = false, .defaults = true};
  const auto before = model::recordOf(was, everything), after = model::recordOf(is, everything);
  std::vector<Change::Field> fields;
  const auto compare = [&](const std::string& name) {
    const bool known = std::ranges::find(fields, name, &Change::Field::name) != fields.end();
    if (known || std::ranges::find(saidElsewhere, name) != saidElsewhere.end())
      return;
    const auto* old = model::find(before, name);
    const auto* now = model::find(after, name);
    Change::Field field{name, old == nullptr ? model::nothing() : *old, now == nullptr ? model::nothing() : *now};
    if (field.was == field.is)
      return;
    if (isId(name) || !isSimple(field.was) || !isSimple(field.is))
      field.was = field.is = model::nothing();
    fields.push_back(std::move(field));
  };
  for (const auto* record : {&before, &after})
    for (const auto& each : *record)
      compare(each.name);
  return fields;
}

} // namespace

std::vector<model::Note> notesBy(const std::vector<model::Note>& all,
                                 const std::function<bool(const model::Note&)>& wanted) {
  std::vector<model::Note> notes;
  std::ranges::copy_if(all, std::back_inserter(notes), wanted);
  std::ranges::stable_sort(
      notes, [](const auto& a, const auto& b) { return a.kind != b.kind ? a.kind < b.kind : a.votes > b.votes; });
  return notes;
}

Notes notesOf(const model::JourneyMap& map, const std::vector<model::NoteKind>& without) {
  return {groupsOf(
      map, [&without](const model::Note& note) { return std::ranges::find(without, note.kind) == without.end(); })};
}

Quotes quotesOf(const model::JourneyMap& map) {
  return {groupsOf(map, [](const model::Note& note) { return note.kind == model::NoteKind::quote; })};
}

Notes decisionsOf(const model::JourneyMap& map) {
  return {groupsOf(map, [](const model::Note& note) { return note.kind == model::NoteKind::decision; })};
}

Actions actionsOf(const model::JourneyMap& map) {
  Actions actions;
  for (const auto& action : map.actions) {
    const auto* answered = model::answeredBy(map, *action);
    actions.actions.push_back({.title = action->title,
                               .owner = action->owner,
                               .touchpoint = answered == nullptr ? std::string() : answered->title,
                               .due = action->due,
                               .done = action->done,
                               .effort = action->effort,
                               .status = action->status,
                               .expectedGain = action->expectedGain,
                               .gainSource = action->gainSource});
  }
  std::ranges::stable_sort(actions.actions, [](const ActionRow& a, const ActionRow& b) {
    return a.due && b.due ? a.due->day < b.due->day : a.due.has_value() && !b.due.has_value();
  });
  return actions;
}

Goals goalsOf(const model::JourneyMap& map) {
  Goals goals;
  for (const auto& goal : map.goals)
    goals.goals.push_back({.touchpoint = {},
                           .target = {.metric = goal->metric,
                                      .value = goal->target,
                                      .due = goal->due,
                                      .experienceOwner = goal->experienceOwner,
                                      .serviceOwner = goal->serviceOwner}});
  for (const auto* touchpoint : model::inReadingOrder(map))
    for (const auto& target : touchpoint->targets)
      goals.goals.push_back({.touchpoint = touchpoint->title, .target = target});
  return goals;
}

PersonaCards personasOf(const model::Document& document, const model::JourneyMap& map) {
  PersonaCards cards;
  for (const auto id : map.details->personas)
    for (const auto& persona : document.personas)
      if (persona->id == id)
        cards.personas.push_back(
            {.persona = *persona, .photo = photoOf(document, *persona), .feels = feelingsOf(map, id)});
  return cards;
}

Changes changesOf(const model::JourneyMap& before, const model::JourneyMap& after, const std::string& since) {
  Changes changes{.since = since, .changes = {}};
  for (const auto* is : model::inReadingOrder(after)) {
    const auto* was = model::findTouchpoint(before, is->id);
    if (was != nullptr && *was == *is)
      continue;
    Change change{.kind = ChangeKind::added, .touchpoint = is->title, .stage = stageTitleOf(after, *is), .before = {}};
    if (was != nullptr) {
      change.kind = changeBetween(before, *was, after, *is);
      change.before = change.kind == ChangeKind::renamed ? was->title : stageTitleOf(before, *was);
      change.fields = placesChanged(before, *was, after, *is, change.kind);
      for (auto& field : fieldsChanged(*was, *is))
        change.fields.push_back(std::move(field));
    }
    changes.changes.push_back(std::move(change));
  }
  for (const auto* was : model::inReadingOrder(before))
    if (model::findTouchpoint(after, was->id) == nullptr)
      changes.changes.push_back(
          {.kind = ChangeKind::removed, .touchpoint = was->title, .stage = stageTitleOf(before, *was), .before = {}});
  return changes;
}

} // namespace throughline::report
