#pragma once

#include "core/base/sha256.h"
#include "core/model/difference.h"
#include "core/workspace/sqlite.h"

#include <string>

/// Rows of the tables entity and entity_before.
namespace throughline::workspace {

/// One part as its row has it. The hash covers every other field.
struct EntityRow {
  std::string id;
  std::optional<std::string> map;
  std::string kind;
  std::string record;
  Sha256 hash{};
  bool operator==(const EntityRow&) const = default;
};

/// The row of a part. Errors: recordDamaged when it cannot be read back the same.
Result<EntityRow> rowOf(const model::EntityKey& key, const model::EntityValue& value);
/// The part of a row. Errors: recordDamaged (also for a wrong hash), recordNewer.
Result<model::Entity> entityOf(const EntityRow& row);

/// SHA-256 over the other fields of the row.
Sha256 hashOf(const EntityRow& row);

/// The combined hash of a set of rows: exclusive or of theirs, so that it is brought up to date by what changed and
/// does not depend on an order. It guards against damage (a row lost or from another time), not against an attacker.
class StateHash {
public:
  StateHash() = default;
  explicit StateHash(const Sha256& value) : value_(value) {}
  /// Adds the row's hash when it is not in the set, takes it out when it is.
  void toggle(const Sha256& hash);
  const Sha256& value() const { return value_; }

private:
  Sha256 value_{};
};

/// Every row of the table entity. Errors: recordDamaged is not looked for here.
Result<std::vector<EntityRow>> readEntityRows(Connection& connection);
/// The row of that id; none is not an error.
Result<std::optional<EntityRow>> readEntityRow(Connection& connection, const std::string& id);
Status writeEntityRow(Connection& connection, const EntityRow& row);
Status removeEntityRow(Connection& connection, const std::string& id);

/// What columns first .. first + 4 of a result hold: id, map_id, kind, record, hash.
EntityRow entityRowAt(const Statement& row, int first);

} // namespace throughline::workspace
