#pragma once

#include "core/model/entity.h"
#include "core/model/field.h"

#include <string>
#include <string_view>
#include <vector>

namespace throughline::model {

/// An id in a part and what it stands for ("touchpoint").
struct IdInPart {
  RawId id;
  std::string_view what;
  IdRole role = IdRole::identity;
};

/// What a part by itself tells: the ids that it brings (its own, and of notes and steps within it), those that it
/// names, and the first law of its own that it breaks.
struct PartFacts {
  std::vector<IdInPart> brings;
  std::vector<IdInPart> names;
  std::string broken; ///< empty: none
};

PartFacts factsOf(const EntityKey& key, const EntityValue& value);

} // namespace throughline::model
