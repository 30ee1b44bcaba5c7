#pragma once

#include "core/stats/drag.h"

#include <span>
#include <vector>

namespace throughline::stats {

/// Standard errors of the drag by the influence function (delta method) clustered by customer, as a check of the
/// jackknife: psi_ij = -( Fbar u(d) + d (F - Fbar) + Gbar u(g) + g (G - Gbar) ), u = (X'X/n)^-1 x e, and
/// variance = C/(C-1)/n^2 * sum over customers (sum psi)^2. A second pass over the responses; needs customers, no
/// weights and no controls; not for a comparison within customers.
struct InfluenceErrors {
  /// One a touchpoint of the model.
  std::vector<double> drag;
  double total = 0;
  double service = 0;
};

/// For the result that these options and rows of the table gave; empty when it is refused.
InfluenceErrors influenceErrors(const DragTable& table, const DragOptions& options, const DragResult& result,
                                std::span<const std::uint8_t> keepRows = {});

} // namespace throughline::stats
