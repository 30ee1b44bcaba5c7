#include "core/layout/layout_map.h"

namespace throughline::layout {

void FaceCache::prepareFor(const LayoutOptions& options, double largestDrag, bool withEvidence) {
  const bool same = options_ == options && largestDrag_ == largestDrag && withEvidence_ == withEvidence;
  if (!same || entries.size() > 4 * model::mostOfAKind)
    entries.clear();
  options_ = options;
  largestDrag_ = largestDrag;
  withEvidence_ = withEvidence;
}

} // namespace throughline::layout
