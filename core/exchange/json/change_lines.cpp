#include "core/exchange/json/document_changes.h"

namespace throughline::exchange {
namespace {

using Json = nlohmann::json;

/// With titles for ids, so that a person can read it.
Json readable(const Json& value, const DocumentThings& mine, const DocumentThings& theirs) {
  if (value.is_string())
    for (const auto* things : {&mine, &theirs})
      if (const auto found = things->find(value.get<std::string>()); found != things->end())
        return found->second.title;
  if (!value.is_structured())
    return value;
  Json made = value;
  for (auto& each : made)
    each = readable(each, mine, theirs);
  return made;
}

OrderedJson nameOf(const DocumentThing& thing) {
  OrderedJson name{{"what", thing.title}, {"kind", thing.kind}};
  if (!thing.map.empty())
    name["map"] = thing.map;
  return name;
}

const DocumentThing* thingIn(const std::string& id, const DocumentThings& mine, const DocumentThings& theirs) {
  for (const auto* things : {&mine, &theirs})
    if (const auto found = things->find(id); found != things->end())
      return &found->second;
  return nullptr;
}

/// "Support / Contact / Steps / 2": only what tells the two places apart from the map down, and the number in the cell.
Json readablePlace(const Json& place, const Json& other, const DocumentThings& mine, const DocumentThings& theirs) {
  if (!place.is_object())
    return {};
  std::string said;
  const auto say = [&](const std::string& id) {
    const auto* thing = thingIn(id, mine, theirs);
    // Columns have mostly no name of their own.
    if (thing != nullptr && thing->title.empty() && thing->kind == "step")
      thing = thingIn(thing->parent, mine, theirs);
    if (thing != nullptr)
      said += (said.empty() ? "" : " / ") + thing->title;
  };
  const auto inside = place.value("in", std::string());
  if (!place.contains("step") || inside != (other.is_object() ? other.value("in", std::string()) : inside))
    say(inside);
  for (const char* part : {"step", "lane"})
    if (place.contains(part))
      say(place.value(part, std::string()));
  if (place.contains("position"))
    said += " / " + std::to_string(place.value("position", 0) + 1);
  return said;
}

Json readableValue(const FieldChange& change, const Json& value, const DocumentThings& mine,
                   const DocumentThings& theirs) {
  const auto& other = &value == &change.mine ? change.theirs : change.mine;
  return change.field == placeField ? readablePlace(value, other, mine, theirs) : readable(value, mine, theirs);
}

/// "texts/<id>" is "text", with the step it is of.
std::string fieldName(const FieldChange& change, const DocumentThings& mine, const DocumentThings& theirs) {
  const auto slash = change.field.find('/');
  if (slash == std::string::npos)
    return change.field;
  if (change.field.starts_with(orderMark))
    return "order of " + change.field.substr(slash + 1);
  const auto step = change.field.substr(slash + 1);
  for (const auto* things : {&mine, &theirs})
    if (auto found = things->find(step); found != things->end()) {
      if (!found->second.title.empty())
        return kindOfList(change.field.substr(0, slash)) + ": " + found->second.title;
      if (found = things->find(found->second.parent); found != things->end())
        return kindOfList(change.field.substr(0, slash)) + ": " + found->second.title;
    }
  return kindOfList(change.field.substr(0, slash));
}

} // namespace

std::vector<ChangeLine> linesOf(const DocumentChanges& changes, const DocumentThings& mine,
                                const DocumentThings& theirs) {
  std::vector<ChangeLine> lines;
  const auto addThings = [&](ChangeLine::Kind kind, const std::vector<std::string>& ids, const DocumentThings& things) {
    for (std::size_t at = 0; at < ids.size(); ++at)
      if (const auto& thing = things.at(ids[at]); thing.kind != "step" || !thing.title.empty())
        lines.push_back({.kind = kind,
                         .position = at,
                         .id = ids[at],
                         .thing = thing,
                         .conflict = changes.contested.contains(ids[at])});
  };
  addThings(ChangeLine::Kind::added, changes.added, theirs);
  for (std::size_t at = 0; at < changes.changed.size(); ++at) {
    const auto& change = changes.changed[at];
    lines.push_back({.kind = ChangeLine::Kind::changed,
                     .position = at,
                     .id = change.id,
                     .thing = mine.at(change.id),
                     .field = fieldName(change, mine, theirs),
                     .mine = readableValue(change, change.mine, mine, theirs),
                     .theirs = readableValue(change, change.theirs, mine, theirs),
                     .conflict = change.conflict,
                     .base = readableValue(change, change.base, mine, theirs)});
  }
  addThings(ChangeLine::Kind::removed, changes.removed, mine);
  return lines;
}

OrderedJson jsonOf(const DocumentChanges& changes, const DocumentThings& mine, const DocumentThings& theirs) {
  auto added = OrderedJson::array();
  auto changed = OrderedJson::array();
  auto removed = OrderedJson::array();
  for (auto& line : linesOf(changes, mine, theirs)) {
    auto each = nameOf(line.thing);
    if (line.conflict)
      each["conflict"] = true;
    if (line.kind != ChangeLine::Kind::changed) {
      (line.kind == ChangeLine::Kind::added ? added : removed).push_back(std::move(each));
      continue;
    }
    each["field"] = line.field;
    each["mine"] = line.mine;
    each["theirs"] = line.theirs;
    if (line.conflict)
      each["before"] = line.base;
    changed.push_back(std::move(each));
  }
  return {{"added", std::move(added)}, {"changed", std::move(changed)}, {"removed", std::move(removed)}};
}

} // namespace throughline::exchange
