#pragma once

#include "core/insight/catalog.h"

#include <memory>
#include <mutex>
#include <set>
#include <vector>

namespace throughline::ui {

/// The feedback of one map and what has been computed of it, for jobs on any thread, one at a time. Edits and filters
/// compute only what they touch; new data need a new one.
class FeedbackLens {
public:
  FeedbackLens(std::shared_ptr<const data::FeedbackTable> table, const model::JourneyMap& map);

  model::MapId map() const { return map_; }
  const std::shared_ptr<const data::FeedbackTable>& table() const { return table_; }
  /// The feedback of every touchpoint of this state of the map was loaded.
  bool holds(const model::JourneyMap& map) const;
  /// Errors: as data::FeedbackTable::select.
  Result<insight::Parts> look(const model::JourneyMap& map, const data::Filter& filter,
                              const insight::AnalysisOptions& options, const std::vector<insight::Part>& wanted,
                              const Progress& progress);

private:
  model::MapId map_;
  std::set<model::TouchpointId> cards_;
  std::shared_ptr<const data::FeedbackTable> table_;
  std::mutex guard_;
  insight::Catalog catalog_;
};

} // namespace throughline::ui
