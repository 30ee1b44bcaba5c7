#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/document.h"
#include "core/workspace/sqlite.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

/// Which touchpoints the names in data were taken for, so that the next table of the same kind finds its cards by
/// itself, also when they are called otherwise by then.
namespace throughline::data {

struct KnownName {
  model::MapId map;
  std::string written;                           ///< as the data had it; names compare as matchingName says
  std::optional<model::TouchpointId> touchpoint; ///< none: left out
  bool picked = false;                           ///< a person said so
  bool operator==(const KnownName&) const = default;
};

/// All, by map and name. Errors: recordDamaged, those of Connection.
Result<std::vector<KnownName>> knownNames(workspace::Connection& connection);
/// In place of what was known of these names. Within the caller's transaction.
Status rememberNames(workspace::Connection& connection, std::span<const KnownName> names);

} // namespace throughline::data
