#pragma once

#include "core/insight/analysis.h"
#include "core/insight/parts.h"

#include <functional>
#include <string>

namespace throughline::tasks {

/// The words for what an analysis can only say in codes. All must be given.
struct AnalysisWords {
  std::function<std::string(const insight::Caveat&)> caveat;
  std::function<std::string(insight::Refusal)> refusal;
  std::function<std::string(const insight::LeftOut&)> leftOut;
};

/// The document of `throughline analyze --json` (docs/command-line.md): full precision, UTF-8, one line. It has the
/// keys of the parts that were computed.
std::string analysisJson(const insight::Parts& parts, const model::JourneyMap& map, const AnalysisWords& words);

} // namespace throughline::tasks
