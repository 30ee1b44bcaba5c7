#pragma once

#include "core/model/document.h"
#include "ui/canvas/focus_place.h"

namespace throughline::ui {

class MapCanvas;

/// Where a step stands on its map.
struct StepStanding {
  const model::Stage* stage = nullptr;
  std::size_t at = 0; ///< among the steps of the stage
  const model::Step& step() const { return stage->steps[at]; }
};

/// The step that a place is in: its own head, or that of the card or cell. None: a stage, a lane, the title.
std::optional<StepStanding> stepOfPlace(const MapCanvas& canvas, const FocusPlace& place);

/// A new step beside that of the place with the attention, named at once; of a stage its first or last one.
void addStep(MapCanvas& canvas, bool before);
void renameStep(MapCanvas& canvas);
/// Past the end of its stage it goes into the next; the only step of a stage stays.
void moveStep(MapCanvas& canvas, bool later);
/// To that place among the steps of the stage, as one step of undo. Whether it was done.
bool moveStepTo(MapCanvas& canvas, model::StepId step, model::StageId stage, std::size_t position);
/// A copy with all that stands in it, behind it.
void duplicateStep(MapCanvas& canvas, model::StepId step);
/// The step with all that stands in it.
void removeStep(MapCanvas& canvas);

} // namespace throughline::ui
