#pragma once

#include "core/insight/map_model.h"

namespace throughline::insight {

/// The model of each customer compared with himself; none unless at each touchpoint of the model at least that many
/// customers had both a failed and a fine contact.
std::optional<stats::DragResult> fitWithin(const MapModel& model, int minimumWithBoth = 30);

/// The same as figures with their caveats; across: of the same model.
std::optional<Within> withinCustomers(const MapModel& model, const Drag& across, int minimumWithBoth = 30);

} // namespace throughline::insight
