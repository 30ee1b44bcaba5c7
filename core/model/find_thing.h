#pragma once

#include "core/model/entity.h"

#include <optional>
#include <string_view>

namespace throughline::model {

/// Where in the document something with an id is.
struct ThingAt {
  std::string_view what; ///< "note"
  EntityKey part;        ///< the part that it is, or is in
};

/// The thing with that id, of whatever kind: map, stage, step, note ...; nothing when the id is free. Looks through all
/// of the document.
std::optional<ThingAt> findThing(const Document& document, const RawId& id);

} // namespace throughline::model
