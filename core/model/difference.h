#pragma once

#include "core/model/entity.h"

/// What an edit changed: drives the canvas, the file on disk, the history and undo.
namespace throughline::model {

/// One part before and after; at least one of both is there.
struct EntityChange {
  EntityKey key;
  std::optional<EntityValue> before;
  std::optional<EntityValue> after;
  bool operator==(const EntityChange&) const = default;

  bool added() const { return !before.has_value(); }
  bool removed() const { return !after.has_value(); }
  /// A touchpoint that only stands elsewhere.
  bool movedOnly() const;
};

struct Difference {
  std::vector<EntityChange> changes; ///< sorted by key
  bool empty() const { return changes.empty(); }
  bool operator==(const Difference&) const = default;
};

/// By id, with a short cut for parts that are the same object: costs what changed, not what is there.
Difference difference(const Document& before, const Document& after);

/// difference(b, a) when given difference(a, b).
Difference reversed(const Difference& difference);

/// apply(difference(a, b), a) == b. Errors: documentInvalid when the difference does not fit the document.
Result<Document> apply(const Difference& difference, const Document& document);

} // namespace throughline::model
