#pragma once

#include "core/base/result.h"
#include "core/model/kinds.h"

/// A document seen as a set of independent parts, each with an id: what is compared, kept on disk and brought back.
namespace throughline::model {

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

/// The parts that hold an order.
WorkspacePart workspacePartOf(const Document& document);
MapPart mapPartOf(const JourneyMap& map);

/// Every part of a document: workspace first, then personas, then each map with all that stands on it, kind by kind.
std::vector<Entity> entitiesOf(const Document& document);

/// The document that these parts make. Order comes from the parts that hold it, not from the list.
/// Errors: documentInvalid with what is missing, doubled or left over.
Result<Document> documentOf(const std::vector<Entity>& entities);

} // namespace throughline::model
