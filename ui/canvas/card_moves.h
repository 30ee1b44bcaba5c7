#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/layout/map_layout.h"
#include "core/model/document.h"

#include <span>

namespace throughline::ui {

/// Moving cards by key. forward = one place on in the journey, else one back: into a free cell beside it, past a taken
/// one, out of a stack into a step of its own, over the border of a stage. Several cards move by one column together.
/// An equal document at the ends of the journey.
Result<model::Document> movedAlong(const model::Document& document, std::span<const model::TouchpointId> touchpoints,
                                   bool forward, IdSource& ids);

/// down = one place down in its stack, then to the next touchpoint lane; several cards move by one lane together.
Result<model::Document> movedAcross(const model::Document& document, std::span<const model::TouchpointId> touchpoints,
                                    bool down);

/// The place of a row's lane among all lanes of the map, hidden ones too.
std::size_t positionOfRow(const model::JourneyMap& map, const layout::MapLayout& layout, std::size_t row);

} // namespace throughline::ui
