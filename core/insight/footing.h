#pragma once

#include "core/data/feedback_columns.h"
#include "core/insight/analysis.h"

namespace throughline::insight {

/// Where the failures of a touchpoint come from, as far as trust goes. within: customers are compared with themselves.
/// "Before" means an earlier day than that of the overall score, for every failure whose days are known to the data.
Footing footingOf(const data::TouchpointColumn& column, const data::FeedbackColumns& feedback, bool within);
Grade gradeOf(Footing footing);

} // namespace throughline::insight
