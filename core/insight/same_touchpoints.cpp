#include "core/insight/same_touchpoints.h"

#include <algorithm>

namespace throughline::insight {

ComparableFits comparableFits(const MapModel& model, const std::vector<std::vector<std::uint64_t>>& places) {
  ComparableFits all;
  auto options = model.dragOptions;
  // Leaving one out can leave another inseparable: again, until all hold the same.
  for (bool again = true; again;) {
    again = false;
    all.fits.clear();
    for (const auto& place : places)
      all.fits.push_back(stats::analyzeDrag(model.table, options, place));
    for (const auto& fit : all.fits)
      for (const auto& each : fit.leftOut)
        if (model.result.find(each.index) && std::ranges::find(all.notCompared, each.index) == all.notCompared.end()) {
          all.notCompared.push_back(each.index);
          options.leaveOut.push_back(each.index);
          again = true;
        }
  }
  std::ranges::sort(all.notCompared);
  return all;
}

} // namespace throughline::insight
