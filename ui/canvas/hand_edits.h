#pragma once

#include "core/base/result.h"
#include "core/model/document.h"

#include <QString>

namespace throughline::ui {

class MapCanvas;

/// Whether cards may go where that document has them: a locked lane keeps its own, and takes none. Where not, the
/// canvas says which lane and what to do.
bool mayStand(MapCanvas& canvas, const model::Document& next);
/// Applies what somebody did to the map by hand as one step, unless a lock is in the way. Whether it was done.
bool applyByHand(MapCanvas& canvas, const QString& label, const Result<model::Document>& next);

/// Joins the stage or step that has the keyboard's attention with the one after it, as one step.
void joinWithNext(MapCanvas& canvas);

} // namespace throughline::ui
