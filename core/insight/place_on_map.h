#pragma once

#include "core/data/feedback_columns.h"
#include "core/insight/parts.h"

namespace throughline::insight {

/// Puts the stage and the reading order into results that name touchpoints: cheap, so that moving a card computes
/// nothing again.
void placeOnMap(Parts& parts, const model::JourneyMap& map);

/// The part of a map that its figures are about: without the cards backstage of which nothing is known or wanted, no
/// feedback, no values of a metric, no target, no action. A card of which something is known counts wherever it stands,
/// so that moving it changes no figure; but what was drawn backstage is no feeling of a customer.
model::JourneyMap analysedMap(const model::JourneyMap& map, const data::FeedbackColumns& feedback);

} // namespace throughline::insight
