#pragma once

#include "core/insight/analysis.h"

namespace throughline::insight {

/// What an outcome's figures are multiplied by where a person reads them: a yes/no outcome is kept on 0 to 1 and shown
/// in percent (100), everything else as it is (1).
double shownBy(const std::optional<OutcomeSummary>& outcome);
/// An outcome's figure as it is written.
Estimate asShown(const Estimate& estimate, const std::optional<OutcomeSummary>& outcome);

} // namespace throughline::insight
