#include "core/insight/analysis.h"
#include "core/insight/catalog.h"

namespace throughline::insight {

Analysis analyze(const data::FeedbackColumns& feedback, const model::JourneyMap& map, const AnalysisOptions& options) {
  return headlineOf(partsOf(std::make_shared<const data::FeedbackTable>(feedback), map, options, headlineParts()), map);
}

const Drag& headline(const Analysis& analysis) {
  return analysis.within ? analysis.within->drag : analysis.drag;
}

} // namespace throughline::insight
