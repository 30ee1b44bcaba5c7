#include "core/exchange/json/document_changes.h"

#include <algorithm>
#include <optional>
#include <set>

namespace throughline::exchange {
namespace {

using Json = nlohmann::json;

Json fieldOf(const DocumentThing& thing, const std::string& field) {
  const auto found = thing.fields.find(field);
  return found == thing.fields.end() ? Json() : found->second;
}

/// Mine and theirs, and each against the state that both come from.
struct Sides {
  Sides(const DocumentThings& mine, const DocumentThings& theirs, const DocumentThings* common)
      : now(mine, theirs), base(common) {
    if (common != nullptr) {
      sinceByMe.emplace(*common, mine);
      sinceByThem.emplace(*common, theirs);
    }
  }
  SideBySide now;
  const DocumentThings* base;
  std::optional<SideBySide> sinceByMe{};
  std::optional<SideBySide> sinceByThem{};
};

void compareFields(const std::string& id, const DocumentThing& mine, const DocumentThing& theirs, const Sides& sides,
                   std::vector<FieldChange>& changed) {
  const bool known = sides.base != nullptr && sides.base->contains(id);
  std::map<std::string, Json> all = mine.fields;
  all.insert(theirs.fields.begin(), theirs.fields.end());
  for (const auto& [field, unused] : all) {
    if (sides.now.same(id, field) || (known && sides.sinceByThem->same(id, field)))
      continue;
    const bool both = known && !sides.sinceByMe->same(id, field);
    changed.push_back({.id = id,
                       .field = field,
                       .mine = fieldOf(mine, field),
                       .theirs = fieldOf(theirs, field),
                       .conflict = both,
                       .base = both ? fieldOf(sides.base->at(id), field) : Json()});
  }
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

std::set<std::string> touchedSince(const DocumentThings& now, const DocumentThings& base) {
  const SideBySide since(base, now);
  std::set<std::string> touched;
  for (const auto& [id, thing] : now)
    if (!since.same(id))
      touched.insert(id);
  // With what they stand in, so that they have a place to be.
  for (const auto& id : std::set(touched))
    for (auto at = now.find(id); at != now.end() && !at->second.parent.empty(); at = now.find(at->second.parent))
      touched.insert(at->second.parent);
  // A card stands in a column, with its stage, and in a lane.
  for (const auto& id : std::set(touched)) {
    const auto place = fieldOf(now.at(id), std::string(placeField));
    if (!place.is_object())
      continue;
    for (const char* part : {"step", "lane"})
      if (const auto stands = now.find(place.value(part, std::string())); stands != now.end())
        touched.insert({stands->first, stands->second.parent});
  }
  return touched;
}

DocumentChanges changesBetween(const DocumentThings& mine, const DocumentThings& theirs, const DocumentThings* base) {
  DocumentChanges changes;
  const Sides sides(mine, theirs, base);
  const auto touched = base == nullptr ? std::set<std::string>{} : touchedSince(theirs, *base);
  const auto comesBack = [&](const std::string& id) { return !mine.contains(id) && touched.contains(id); };
  for (const auto& [id, thing] : theirs) {
    if (const auto own = mine.find(id); own != mine.end())
      compareFields(id, own->second, thing, sides, changes.changed);
    else if (base == nullptr || !base->contains(id))
      changes.added.push_back(id);
    else if (comesBack(id) && !comesBack(thing.parent)) { // what stands in it comes along
      changes.added.push_back(id);
      changes.contested.insert(id);
    }
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

} // namespace throughline::exchange
