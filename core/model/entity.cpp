#include "core/model/entity.h"

#include <algorithm>
#include <map>

namespace throughline::model {
namespace {

template <class Things> auto idsOf(const Things& things) {
  std::vector<decltype(things.front()->id)> ids;
  ids.reserve(things.size());
  for (const auto& thing : things)
    ids.push_back(thing->id);
  return ids;
}

/// Fills the part's lists of order from what its owner holds.
template <class List, class Owner, class Part> void takeOrder(List kinds, const Owner& owner, Part& part) {
  forEachKind(kinds, [&]<class T>(std::type_identity<T>) {
    if constexpr (Ordered<T>)
      part.*KindOf<T>::order = idsOf(owner.*KindOf<T>::list);
  });
}

template <class List, class Owner>
void appendParts(List kinds, const Owner& owner, MapId map, std::vector<Entity>& entities) {
  forEachKind(kinds, [&]<class T>(std::type_identity<T>) {
    for (const auto& part : owner.*KindOf<T>::list)
      entities.push_back({.key = {KindOf<T>::kind, part->id.raw, map}, .value = part});
  });
}

Error broken(std::string what) {
  return failure(ErrorCode::documentInvalid, {{Fact::detail, std::move(what)}});
}

/// Entities by key, so that parts are found in the order that their owners name.
class EntityIndex {
public:
  explicit EntityIndex(const std::vector<Entity>& entities) {
    for (const auto& entity : entities)
      doubled_ = !byKey_.emplace(entity.key, &entity.value).second || doubled_;
  }
  bool doubled() const { return doubled_; }
  std::size_t size() const { return byKey_.size(); }
  template <class Value> const Value* find(EntityKind kind, RawId id, MapId map) const {
    const auto found = byKey_.find({kind, id, map});
    return found == byKey_.end() ? nullptr : std::get_if<Value>(found->second);
  }
  /// The parts of one kind by the map that they stand on, each sorted by id.
  template <class T> void distribute(std::map<MapId, JourneyMap>& maps) const {
    for (auto at = byKey_.lower_bound({KindOf<T>::kind, RawId{}, MapId{}});
         at != byKey_.end() && at->first.kind == KindOf<T>::kind; ++at)
      if (const auto owner = maps.find(at->first.map); owner != maps.end())
        if (const auto* part = std::get_if<Shared<T>>(at->second))
          (owner->second.*KindOf<T>::list).push_back(*part);
  }

  /// The parts of one kind of the workspace, sorted by id.
  template <class T> std::vector<Shared<T>> ofWorkspace() const {
    std::vector<Shared<T>> parts;
    for (const auto& [key, value] : byKey_)
      if (const auto* part = std::get_if<Shared<T>>(value); part != nullptr && key.map.isNull())
        parts.push_back(*part);
    return parts;
  }

private:
  std::map<EntityKey, const EntityValue*> byKey_;
  bool doubled_ = false;
};

/// Gives the owner the parts that its order names.
template <class List, class Part, class Owner>
Status bringInOrder(List kinds, const EntityIndex& index, const Part& part, MapId map, Owner& owner) {
  Status status;
  forEachKind(kinds, [&]<class T>(std::type_identity<T>) {
    if constexpr (Ordered<T>)
      for (const auto id : part.*KindOf<T>::order) {
        const auto* found = index.find<Shared<T>>(KindOf<T>::kind, id.raw, map);
        if (found == nullptr)
          status = broken(std::string(nameOf(KindOf<T>::kind)) + " " + id.text() + " is not there");
        else
          (owner.*KindOf<T>::list).push_back(*found);
      }
  });
  return status;
}

Result<JourneyMap> assembledMap(const EntityIndex& index, MapId id) {
  const auto* part = index.find<MapPart>(EntityKind::map, id.raw, id);
  if (part == nullptr)
    return broken("map " + id.text() + " is not there");
  JourneyMap map;
  map.id = id;
  map.details = part->details;
  THROUGHLINE_CHECK(bringInOrder(KindsOfMap{}, index, *part, id, map));
  return map;
}

Result<std::map<MapId, JourneyMap>> assembledMaps(const EntityIndex& index, const std::vector<MapId>& order) {
  std::map<MapId, JourneyMap> maps;
  for (const auto id : order) {
    THROUGHLINE_TRY(map, assembledMap(index, id));
    if (!maps.emplace(id, std::move(map)).second)
      return broken("map " + id.text() + " is named twice");
  }
  forEachKind(KindsOfMap{}, [&]<class T>(std::type_identity<T>) {
    if constexpr (!Ordered<T>)
      index.distribute<T>(maps);
  });
  return maps;
}

} // namespace

WorkspacePart workspacePartOf(const Document& document) {
  WorkspacePart part{
      .maps = idsOf(document.maps), .personas = {}, .settings = document.settings, .unknown = document.unknown};
  takeOrder(KindsOfWorkspace{}, document, part);
  return part;
}

MapPart mapPartOf(const JourneyMap& map) {
  MapPart part{.details = map.details, .stages = {}, .lanes = {}};
  takeOrder(KindsOfMap{}, map, part);
  return part;
}

std::vector<Entity> entitiesOf(const Document& document) {
  std::vector<Entity> entities;
  entities.push_back({.key = {}, .value = workspacePartOf(document)});
  appendParts(KindsOfWorkspace{}, document, {}, entities);
  for (const auto& map : document.maps) {
    entities.push_back({.key = {EntityKind::map, map->id.raw, map->id}, .value = mapPartOf(*map)});
    appendParts(KindsOfMap{}, *map, map->id, entities);
  }
  return entities;
}

Result<Document> documentOf(const std::vector<Entity>& entities) {
  const EntityIndex index(entities);
  if (index.doubled())
    return broken("a part is there twice");
  const auto* workspace = index.find<WorkspacePart>(EntityKind::workspace, {}, {});
  if (workspace == nullptr)
    return broken("the workspace part is not there");
  Document document;
  document.settings = workspace->settings;
  document.unknown = workspace->unknown;
  THROUGHLINE_CHECK(bringInOrder(KindsOfWorkspace{}, index, *workspace, {}, document));
  forEachKind(KindsOfWorkspace{}, [&]<class T>(std::type_identity<T>) {
    if constexpr (!Ordered<T>)
      document.*KindOf<T>::list = index.ofWorkspace<T>();
  });
  THROUGHLINE_TRY(maps, assembledMaps(index, workspace->maps));
  for (const auto id : workspace->maps)
    document.maps.emplace_back(std::move(maps.at(id)));
  if (entitiesOf(document).size() != index.size())
    return broken("a part belongs to nothing");
  return document;
}

} // namespace throughline::model
