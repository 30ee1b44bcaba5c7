#pragma once

#include "ui/paint/painting.h"

namespace throughline::ui {

/// Phases, heads of stages and names of steps. inView: a name whose beginning is out of view stands where the view
/// begins.
void paintStages(const Painting& on, layout::Span columns, bool inView = false);

} // namespace throughline::ui
