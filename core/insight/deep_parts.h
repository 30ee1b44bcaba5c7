#pragma once

#include "core/insight/parts.h"

namespace throughline::insight {

/// The parts that a finished analysis holds, its headline among them.
Parts partsOf(const Analysis& analysis, DeepAnalysis deep);

} // namespace throughline::insight
