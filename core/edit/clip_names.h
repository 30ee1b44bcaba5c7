#pragma once

#include "core/edit/changing.h"
#include "core/model/clip.h"
#include "core/model/names.h"

#include <optional>

/// What keeps pasted parts lawful: ids of their own, and names of nothing that is out of reach.
namespace throughline::edit {

template <class T> RawId idOfPart(const Shared<T>& part) {
  return part->id.raw;
}
inline RawId idOfPart(const model::Step& step) {
  return step.id.raw;
}

/// New ids for what comes with the clip and is taken in the document.
model::IdMapping renewedIds(const model::Document& document, const model::Clip& clip, IdSource& ids);

/// The document after the parts of a clip came onto that map (or as maps), with their personas, their actions and what
/// named them, and without names of what is out of reach.
Result<model::Document> joinedUp(const model::Document& document, const model::Clip& clip,
                                 std::optional<model::MapId> onto, const model::IdMapping& renewed, IdSource& ids);

} // namespace throughline::edit
