#pragma once

#include "core/base/result.h"
#include "core/model/document.h"

#include <variant>

/// A document seen as a set of independent parts, each with an id: what is compared, kept on disk and brought back.
namespace throughline::model {

enum class EntityKind : std::uint8_t { workspace, persona, map, stage, lane, touchpoint };

/// The order of things and what holds for the whole workspace. There is one; its id is null.
struct WorkspacePart {
  std::vector<MapId> maps;
  std::vector<PersonaId> personas;
  Shared<Settings> settings;
  bool operator==(const WorkspacePart&) const = default;
};

/// A map without its stages, lanes and touchpoints, but with their order.
struct MapPart {
  Shared<MapDetails> details;
  std::vector<StageId> stages;
  std::vector<LaneId> lanes;
  bool operator==(const MapPart&) const = default;
};

using EntityValue =
    std::variant<WorkspacePart, Shared<Persona>, MapPart, Shared<Stage>, Shared<Lane>, Shared<Touchpoint>>;

/// Names one part. map is the map it belongs to (its own id for a map, null for workspace and personas).
struct EntityKey {
  EntityKind kind = EntityKind::workspace;
  RawId id;
  MapId map;
  auto operator<=>(const EntityKey&) const = default;
};

struct Entity {
  EntityKey key;
  EntityValue value;
  bool operator==(const Entity&) const = default;
};

/// Every part of a document: workspace first, then personas, then each map with its stages, lanes and touchpoints.
std::vector<Entity> entitiesOf(const Document& document);

/// The document that these parts make. Order comes from the parts that hold it, not from the list.
/// Errors: documentInvalid with what is missing, doubled or left over.
Result<Document> documentOf(const std::vector<Entity>& entities);

} // namespace throughline::model
