#include "ui/session/feedback_lens.h"

#include <algorithm>

namespace throughline::ui {

FeedbackLens::FeedbackLens(std::shared_ptr<const data::FeedbackTable> table, const model::JourneyMap& map)
    : map_(map.id), table_(std::move(table)), catalog_(table_, map) {
  for (const auto& touchpoint : map.touchpoints)
    cards_.insert(touchpoint->id);
}

bool FeedbackLens::holds(const model::JourneyMap& map) const {
  return map.id == map_ && std::ranges::all_of(map.touchpoints, [this](const auto& touchpoint) {
           return cards_.contains(touchpoint->id);
         });
}

Result<insight::Parts> FeedbackLens::look(const model::JourneyMap& map, const data::Filter& filter,
                                          const insight::AnalysisOptions& options,
                                          const std::vector<insight::Part>& wanted, const Progress& progress) {
  const std::lock_guard lock(guard_);
  THROUGHLINE_TRY(selection, table_->select(filter));
  catalog_.setMap(map);
  catalog_.setOptions(options);
  catalog_.setSelection(selection);
  return catalog_.parts(wanted, progress);
}

} // namespace throughline::ui
