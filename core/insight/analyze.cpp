#include "core/insight/analysis.h"
#include "core/insight/catalog.h"

#include <algorithm>

namespace throughline::insight {

Analysis analyze(const data::FeedbackColumns& feedback, const model::JourneyMap& map, const AnalysisOptions& options) {
  return headlineOf(partsOf(std::make_shared<const data::FeedbackTable>(feedback), map, options, headlineParts()), map);
}

const Drag& headline(const Analysis& analysis) {
  return analysis.within ? analysis.within->drag : analysis.drag;
}

bool knowsCustomers(const Analysis& analysis) {
  const auto unknown = [](const Caveat& caveat) { return caveat.code == CaveatCode::customersUnknown; };
  return std::ranges::none_of(analysis.drag.caveats, unknown) &&
         (!analysis.composition || std::ranges::none_of(analysis.composition->caveats, unknown));
}

} // namespace throughline::insight
