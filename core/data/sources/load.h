#pragma once

#include "core/data/feedback_columns.h"
#include "core/workspace/workspace.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace throughline::data {

/// Which feedback counts. Values of one segment name are alternatives; different names must all fit. The channel is the
/// segment "channel". With a date filter, responses without a day are out.
struct Filter {
  std::optional<Date> since; ///< the first day that counts
  std::optional<Date> until; ///< the last day that counts
  std::vector<std::pair<std::string, std::string>> segments;
  std::vector<std::int64_t> sources; ///< empty: all
  bool withPlaces = false;           ///< fill in RowPlace: for drilling down
  bool operator==(const Filter&) const = default;
};

/// The feedback of one map: of every source that has one of its touchpoints, and the overall scores that belong to it.
/// Wide sources become responses; long sources rows. Sources that hold only an overall score are joined to wide
/// responses without one by respondent (the first given on or after the day of the response, else the last before it);
/// those that fit no response, and all of them where the feedback is long, become responses of their own with every
/// touchpoint unanswered. Where sources use different scales for one touchpoint, scores are converted to that of the
/// first source by the 0-100 map. Each segment's hash is checked. Errors: recordDamaged, storageFailed; notFound for a
/// segment name that no source of the map has.
Result<FeedbackColumns> loadFeedback(workspace::Workspace& workspace, const model::JourneyMap& map,
                                     const Filter& filter);

/// Segment names of the map's sources with their values, for filters.
struct SegmentValues {
  std::string name;
  std::vector<std::string> values;
};
Result<std::vector<SegmentValues>> segmentsOf(workspace::Workspace& workspace, const model::JourneyMap& map);

} // namespace throughline::data
