#include "core/exchange/json/document_changes.h"

#include "core/exchange/text/text_parts.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace throughline::exchange {
namespace {

using Json = nlohmann::json;

/// "touchpoints" holds a touchpoint.
std::string kindOfList(const std::string& list) {
  return list.ends_with('s') ? list.substr(0, list.size() - 1) : list;
}

bool holdsThings(const Json& value) {
  return value.is_array() && !value.empty() && value.front().is_object() && value.front().contains("id");
}

/// Texts of a lane: objects without an id that say which step they are of.
bool holdsTexts(const Json& value) {
  return value.is_array() && !value.empty() && value.front().is_object() && !value.front().contains("id") &&
         value.front().contains("step");
}

std::string titleIn(const Json& thing) {
  for (const char* key : {"title", "name", "text", "alternativeText"})
    if (const auto found = thing.find(key); found != thing.end() && found->is_string() && !found->empty())
      return std::string(clipped(found->get<std::string>(), 120));
  return {};
}

/// Before the key of a list in the name of the field that holds its order.
const std::string orderMark = "order/";

Json idsIn(const Json& list) {
  auto ids = Json::array();
  for (const auto& each : list)
    ids.push_back(each.value("id", std::string()));
  return ids;
}

/// Without those that the other list has not.
Json common(const Json& ids, const Json& others) {
  auto both = Json::array();
  for (const auto& id : ids)
    if (std::find(others.begin(), others.end(), id) != others.end())
      both.push_back(id);
  return both;
}

/// Whether two values of a field say the same; of an order, whether what both have stands in the same order.
bool saysTheSame(const std::string& field, const Json& left, const Json& right) {
  if (!field.starts_with(orderMark) || !left.is_array() || !right.is_array())
    return left == right || (field.starts_with(orderMark) && left.is_null() != right.is_null());
  return common(left, right) == common(right, left);
}

/// Lists of things in the order in which a map is read; what is not named here comes last.
std::vector<std::string> listsOf(const Json& object) {
  std::vector<std::string> keys;
  for (const auto& [key, value] : object.items())
    if (holdsThings(value))
      keys.push_back(key);
  constexpr std::array<std::string_view, 5> order{"maps", "steps", "stages", "lanes", "touchpoints"};
  std::ranges::stable_sort(keys, {}, [&order](const std::string& key) { return std::ranges::find(order, key); });
  return keys;
}

/// Where each of the list stands in it.
std::map<std::string, std::size_t> placesIn(const Json& list) {
  std::map<std::string, std::size_t> places;
  for (const auto& each : list)
    places.emplace(each.value("id", std::string()), places.size());
  return places;
}

/// Cards by column, lane and place in the cell; everything else as it is listed.
std::vector<const Json*> inOrder(const Json& object, const std::string& key) {
  std::vector<const Json*> children;
  for (const auto& child : object.at(key))
    children.push_back(&child);
  if (key != "touchpoints" || !object.contains("stages") || !object.contains("lanes"))
    return children;
  auto steps = Json::array();
  for (const auto& stage : object.at("stages"))
    for (const auto& step : stage.value("steps", Json::array()))
      steps.push_back(step);
  const auto columns = placesIn(steps);
  const auto rows = placesIn(object.at("lanes"));
  const auto at = [](const auto& places, const std::string& id) {
    const auto found = places.find(id);
    return found == places.end() ? places.size() : found->second;
  };
  std::ranges::stable_sort(children, {}, [&](const Json* card) {
    return std::tuple(at(columns, card->value("step", "")), at(rows, card->value("lane", "")),
                      card->value("position", 0));
  });
  return children;
}

class Collector {
public:
  DocumentThings collect(const Json& document) {
    for (const auto& key : listsOf(document))
      for (const auto& thing : document.at(key))
        take(thing, key, {}, {});
    return std::move(things_);
  }

private:
  void take(const Json& object, const std::string& list, const std::string& parent, const std::string& map) {
    const auto id = object.value("id", std::string());
    DocumentThing thing{.kind = kindOfList(list),
                        .title = titleIn(object),
                        .map = map,
                        .parent = parent,
                        .list = list,
                        .place = place_++,
                        .fields = {}};
    const auto& inner = list == "maps" ? thing.title : map;
    takeFields(object, thing);
    for (const auto& key : listsOf(object))
      for (const auto* child : inOrder(object, key))
        take(*child, key, id, inner);
    things_.emplace(id, std::move(thing));
  }

  static void takeFields(const Json& object, DocumentThing& thing) {
    for (const auto& [key, value] : object.items()) {
      if (holdsThings(value)) {
        // Cards say themselves where they stand.
        if (key != "touchpoints")
          thing.fields[orderMark + key] = idsIn(value);
      } else if (holdsTexts(value))
        for (const auto& text : value)
          takeText(thing, key, text);
      else if (key != "id" && !(value.is_array() && value.empty()))
        thing.fields[key] = value;
    }
  }

  /// What a lane says in a step, and the image that it shows there, each by itself.
  static void takeText(DocumentThing& thing, const std::string& key, const Json& text) {
    const auto step = text.value("step", std::string());
    if (const auto words = text.value("text", std::string()); !words.empty())
      thing.fields[key + "/" + step] = words;
    if (const auto image = text.value("image", Json()); image.is_string())
      thing.fields["image/" + step] = image;
  }

  DocumentThings things_;
  std::size_t place_ = 0;
};

Json fieldOf(const DocumentThing& thing, const std::string& field) {
  const auto found = thing.fields.find(field);
  return found == thing.fields.end() ? Json() : found->second;
}

void compareFields(const std::string& id, const DocumentThing& mine, const DocumentThing& theirs,
                   const DocumentThing* base, std::vector<FieldChange>& changed) {
  std::map<std::string, Json> all = mine.fields;
  all.insert(theirs.fields.begin(), theirs.fields.end());
  for (const auto& [field, unused] : all) {
    auto own = fieldOf(mine, field);
    auto other = fieldOf(theirs, field);
    const auto before = base == nullptr ? Json() : fieldOf(*base, field);
    const bool onlyMine = base != nullptr && saysTheSame(field, before, other);
    if (saysTheSame(field, own, other) || onlyMine)
      continue;
    const bool both = base != nullptr && !field.starts_with(orderMark) && own != before;
    changed.push_back({.id = id,
                       .field = field,
                       .mine = std::move(own),
                       .theirs = std::move(other),
                       .conflict = both,
                       .base = both ? before : Json()});
  }
}

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

/// What names people give comes first.
bool isTitle(const std::string& field) {
  return field == "title" || field == "name" || field == "text";
}

/// As the map is read.
void sortByPlace(DocumentChanges& changes, const DocumentThings& mine, const DocumentThings& theirs) {
  const auto placeIn = [](const DocumentThings& things) {
    return [&things](const std::string& id) { return things.at(id).place; };
  };
  std::ranges::stable_sort(changes.added, {}, placeIn(theirs));
  std::ranges::stable_sort(changes.removed, {}, placeIn(mine));
  std::ranges::stable_sort(changes.changed, {}, [&mine](const FieldChange& change) {
    return std::pair(mine.at(change.id).place, !isTitle(change.field));
  });
}

/// Whether a value, or what is in it, names one of the ids.
bool namesOneOf(const Json& value, const std::set<std::string>& ids) {
  if (value.is_string())
    return ids.contains(value.get<std::string>());
  return value.is_structured() &&
         std::any_of(value.begin(), value.end(), [&ids](const Json& each) { return namesOneOf(each, ids); });
}

/// Theirs with what of mine names a thing that stays and that theirs does not know.
Json withLinksTo(const std::set<std::string>& stays, const FieldChange& change) {
  const auto slash = change.field.find('/');
  const bool ofGoneStep = slash != std::string::npos && !change.field.starts_with(orderMark) &&
                          stays.contains(change.field.substr(slash + 1));
  if (ofGoneStep || (change.theirs.is_null() && change.mine.is_string() && namesOneOf(change.mine, stays)))
    return change.mine;
  const bool isList = change.mine.is_array() && (change.theirs.is_array() || change.theirs.is_null());
  if (!isList || change.field.starts_with(orderMark))
    return change.theirs;
  Json kept = change.theirs.is_null() ? Json::array() : change.theirs;
  for (const auto& each : change.mine)
    if (namesOneOf(each, stays))
      kept.push_back(each);
  return kept;
}

/// Lists of links say the same in whatever order.
bool isNothing(const FieldChange& change) {
  if (!change.mine.is_array() || !change.theirs.is_array())
    return change.mine == change.theirs;
  return std::is_permutation(change.mine.begin(), change.mine.end(), change.theirs.begin(), change.theirs.end());
}

} // namespace

DocumentThings thingsOf(const Json& document) {
  return Collector().collect(document);
}

DocumentChanges changesBetween(const DocumentThings& mine, const DocumentThings& theirs, const DocumentThings* base) {
  DocumentChanges changes;
  for (const auto& [id, thing] : theirs) {
    const auto* before = base == nullptr || !base->contains(id) ? nullptr : &base->at(id);
    const auto own = mine.find(id);
    const bool theyMoved = own != mine.end() && own->second.parent != thing.parent &&
                           (before == nullptr || before->parent != thing.parent);
    if (theyMoved) { // taken away there and added here
      changes.removed.push_back(id);
      changes.added.push_back(id);
    } else if (own != mine.end())
      compareFields(id, own->second, thing, before, changes.changed);
    else if (before == nullptr)
      changes.added.push_back(id);
  }
  for (const auto& [id, thing] : mine)
    if (!theirs.contains(id) && (base == nullptr || base->contains(id)))
      changes.removed.push_back(id);
  sortByPlace(changes, mine, theirs);
  return changes;
}

void keepLinksToWhatStays(DocumentChanges& changes, const DocumentThings& mine, const DocumentThings& theirs) {
  std::set<std::string> stays;
  for (const auto& [id, thing] : mine)
    if (!theirs.contains(id) && std::ranges::find(changes.removed, id) == changes.removed.end())
      stays.insert(id);
  if (stays.empty())
    return;
  std::vector<FieldChange> left;
  for (auto& change : changes.changed) {
    auto kept = withLinksTo(stays, change);
    const bool links = kept != change.theirs;
    change.theirs = std::move(kept);
    if (!links || !isNothing(change))
      left.push_back(std::move(change));
  }
  changes.changed = std::move(left);
}

std::vector<ChangeLine> linesOf(const DocumentChanges& changes, const DocumentThings& mine,
                                const DocumentThings& theirs) {
  std::vector<ChangeLine> lines;
  const auto addThings = [&lines](ChangeLine::Kind kind, const std::vector<std::string>& ids,
                                  const DocumentThings& things) {
    for (std::size_t at = 0; at < ids.size(); ++at)
      if (const auto& thing = things.at(ids[at]); thing.kind != "step" || !thing.title.empty())
        lines.push_back({.kind = kind, .position = at, .id = ids[at], .thing = thing});
  };
  addThings(ChangeLine::Kind::added, changes.added, theirs);
  for (std::size_t at = 0; at < changes.changed.size(); ++at) {
    const auto& change = changes.changed[at];
    lines.push_back({.kind = ChangeLine::Kind::changed,
                     .position = at,
                     .id = change.id,
                     .thing = mine.at(change.id),
                     .field = fieldName(change, mine, theirs),
                     .mine = readable(change.mine, mine, theirs),
                     .theirs = readable(change.theirs, mine, theirs),
                     .conflict = change.conflict,
                     .base = readable(change.base, mine, theirs)});
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
    if (line.kind != ChangeLine::Kind::changed) {
      (line.kind == ChangeLine::Kind::added ? added : removed).push_back(std::move(each));
      continue;
    }
    each["field"] = line.field;
    each["mine"] = line.mine;
    each["theirs"] = line.theirs;
    if (line.conflict) {
      each["conflict"] = true;
      each["before"] = line.base;
    }
    changed.push_back(std::move(each));
  }
  return {{"added", std::move(added)}, {"changed", std::move(changed)}, {"removed", std::move(removed)}};
}

} // namespace throughline::exchange
