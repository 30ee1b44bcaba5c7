#include "core/model/difference.h"

#include <algorithm>
#include <map>

namespace throughline::model {
namespace {

/// Both lists sorted by id: one walk over both.
template <class T>
void compareSorted(const std::vector<Shared<T>>& before, const std::vector<Shared<T>>& after, EntityKind kind,
                   MapId map, std::vector<EntityChange>& changes) {
  auto left = before.begin();
  auto right = after.begin();
  while (left != before.end() || right != after.end()) {
    if (right == after.end() || (left != before.end() && (*left)->id < (*right)->id)) {
      changes.push_back({.key = {kind, (*left)->id.raw, map}, .before = *left, .after = std::nullopt});
      ++left;
    } else if (left == before.end() || (*right)->id < (*left)->id) {
      changes.push_back({.key = {kind, (*right)->id.raw, map}, .before = std::nullopt, .after = *right});
      ++right;
    } else {
      if (!(*left == *right))
        changes.push_back({.key = {kind, (*left)->id.raw, map}, .before = *left, .after = *right});
      ++left;
      ++right;
    }
  }
}

template <class T> std::vector<Shared<T>> sortedById(std::vector<Shared<T>> things) {
  std::ranges::sort(things, {}, [](const Shared<T>& thing) { return thing->id; });
  return things;
}

/// Every kind that the owner holds.
template <class List, class Owner>
void compareKinds(List kinds, const Owner& before, const Owner& after, MapId map, std::vector<EntityChange>& changes) {
  forEachKind(kinds, [&]<class T>(std::type_identity<T>) {
    constexpr auto list = KindOf<T>::list;
    if constexpr (Ordered<T>)
      compareSorted(sortedById(before.*list), sortedById(after.*list), KindOf<T>::kind, map, changes);
    else
      compareSorted(before.*list, after.*list, KindOf<T>::kind, map, changes);
  });
}

void compareMaps(const JourneyMap* before, const JourneyMap* after, std::vector<EntityChange>& changes) {
  static const JourneyMap nothing{};
  const MapId id = before != nullptr ? before->id : after->id;
  EntityChange part{.key = {EntityKind::map, id.raw, id}, .before = std::nullopt, .after = std::nullopt};
  if (before != nullptr)
    part.before = mapPartOf(*before);
  if (after != nullptr)
    part.after = mapPartOf(*after);
  if (!(part.before == part.after))
    changes.push_back(std::move(part));
  compareKinds(KindsOfMap{}, before != nullptr ? *before : nothing, after != nullptr ? *after : nothing, id, changes);
}

const Shared<JourneyMap>* sharedMap(const Document& document, MapId id) {
  const auto found = std::ranges::find(document.maps, id, [](const auto& map) { return map->id; });
  return found == document.maps.end() ? nullptr : &*found;
}

} // namespace

bool EntityChange::movedOnly() const {
  if (!before || !after || key.kind != EntityKind::touchpoint)
    return false;
  Touchpoint there = *std::get<Shared<Touchpoint>>(*before);
  const Touchpoint& here = *std::get<Shared<Touchpoint>>(*after);
  there.place = here.place;
  return there == here;
}

Difference difference(const Document& before, const Document& after) {
  Difference result;
  auto& changes = result.changes;
  if (auto left = workspacePartOf(before), right = workspacePartOf(after); !(left == right))
    changes.push_back({.key = {}, .before = std::move(left), .after = std::move(right)});
  compareKinds(KindsOfWorkspace{}, before, after, {}, changes);
  for (const auto& map : before.maps) {
    const auto* now = sharedMap(after, map->id);
    if (now == nullptr || !now->same(map))
      compareMaps(&*map, now == nullptr ? nullptr : &**now, changes);
  }
  for (const auto& map : after.maps)
    if (sharedMap(before, map->id) == nullptr)
      compareMaps(nullptr, &*map, changes);
  std::ranges::sort(changes, {}, &EntityChange::key);
  return result;
}

Difference reversed(const Difference& difference) {
  Difference back = difference;
  for (auto& change : back.changes)
    std::swap(change.before, change.after);
  return back;
}

Result<Document> apply(const Difference& difference, const Document& document) {
  std::map<EntityKey, EntityValue> parts;
  for (auto& entity : entitiesOf(document))
    parts.emplace(entity.key, std::move(entity.value));
  for (const auto& change : difference.changes) {
    const auto found = parts.find(change.key);
    const bool fits = change.before ? found != parts.end() && found->second == *change.before : found == parts.end();
    if (!fits)
      return failure(ErrorCode::documentInvalid, {{Fact::detail, "the change does not fit the document"}});
    if (change.after)
      parts.insert_or_assign(change.key, *change.after);
    else
      parts.erase(found);
  }
  std::vector<Entity> entities;
  entities.reserve(parts.size());
  for (auto& [key, value] : parts)
    entities.push_back({.key = key, .value = std::move(value)});
  return documentOf(entities);
}

} // namespace throughline::model
