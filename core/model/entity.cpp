#include "core/model/entity.h"

#include <algorithm>
#include <map>
#include <set>

namespace throughline::model {
namespace {

template <class Things> auto idsOf(const Things& things) {
  std::vector<decltype(things.front()->id)> ids;
  ids.reserve(things.size());
  for (const auto& thing : things)
    ids.push_back(thing->id);
  return ids;
}

void appendMapEntities(std::vector<Entity>& entities, const JourneyMap& map) {
  entities.push_back(
      {.key = {EntityKind::map, map.id.raw, map.id},
       .value = MapPart{.details = map.details, .stages = idsOf(map.stages), .lanes = idsOf(map.lanes)}});
  for (const auto& stage : map.stages)
    entities.push_back({.key = {EntityKind::stage, stage->id.raw, map.id}, .value = stage});
  for (const auto& lane : map.lanes)
    entities.push_back({.key = {EntityKind::lane, lane->id.raw, map.id}, .value = lane});
  for (const auto& touchpoint : map.touchpoints)
    entities.push_back({.key = {EntityKind::touchpoint, touchpoint->id.raw, map.id}, .value = touchpoint});
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
  const std::map<EntityKey, const EntityValue*>& all() const { return byKey_; }

private:
  std::map<EntityKey, const EntityValue*> byKey_;
  bool doubled_ = false;
};

Result<JourneyMap> assembledMap(const EntityIndex& index, MapId id) {
  const auto* part = index.find<MapPart>(EntityKind::map, id.raw, id);
  if (part == nullptr)
    return broken("map " + id.text() + " is not there");
  JourneyMap map{.id = id, .details = part->details, .stages = {}, .lanes = {}, .touchpoints = {}};
  for (const auto stageId : part->stages) {
    const auto* stage = index.find<Shared<Stage>>(EntityKind::stage, stageId.raw, id);
    if (stage == nullptr)
      return broken("stage " + stageId.text() + " is not there");
    map.stages.push_back(*stage);
  }
  for (const auto laneId : part->lanes) {
    const auto* lane = index.find<Shared<Lane>>(EntityKind::lane, laneId.raw, id);
    if (lane == nullptr)
      return broken("lane " + laneId.text() + " is not there");
    map.lanes.push_back(*lane);
  }
  return map;
}

} // namespace

std::vector<Entity> entitiesOf(const Document& document) {
  std::vector<Entity> entities;
  WorkspacePart workspace{
      .maps = idsOf(document.maps), .personas = idsOf(document.personas), .settings = document.settings};
  entities.push_back({.key = {}, .value = std::move(workspace)});
  for (const auto& persona : document.personas)
    entities.push_back({.key = {EntityKind::persona, persona->id.raw, {}}, .value = persona});
  for (const auto& map : document.maps)
    appendMapEntities(entities, *map);
  return entities;
}

Result<Document> documentOf(const std::vector<Entity>& entities) {
  const EntityIndex index(entities);
  if (index.doubled())
    return broken("a part is there twice");
  const auto* workspace = index.find<WorkspacePart>(EntityKind::workspace, {}, {});
  if (workspace == nullptr)
    return broken("the workspace part is not there");
  Document document{.maps = {}, .personas = {}, .settings = workspace->settings};
  for (const auto id : workspace->personas) {
    const auto* persona = index.find<Shared<Persona>>(EntityKind::persona, id.raw, {});
    if (persona == nullptr)
      return broken("persona " + id.text() + " is not there");
    document.personas.push_back(*persona);
  }
  std::map<MapId, JourneyMap> maps;
  for (const auto id : workspace->maps) {
    THROUGHLINE_TRY(map, assembledMap(index, id));
    maps.emplace(id, std::move(map));
  }
  // The index is sorted, so the touchpoints of a map come in the order of their ids.
  for (const auto& [key, value] : index.all())
    if (key.kind == EntityKind::touchpoint) {
      const auto owner = maps.find(key.map);
      if (owner == maps.end())
        return broken("touchpoint " + key.id.text() + " belongs to no map");
      owner->second.touchpoints.push_back(std::get<Shared<Touchpoint>>(*value));
    }
  for (const auto id : workspace->maps) {
    const auto found = maps.find(id);
    if (found == maps.end())
      return broken("map " + id.text() + " is named twice");
    document.maps.emplace_back(std::move(found->second));
    maps.erase(found);
  }
  if (entitiesOf(document).size() != index.size())
    return broken("a part belongs to nothing");
  return document;
}

} // namespace throughline::model
