#pragma once

#include "core/data/feedback_table.h"
#include "core/data/record_source.h"
#include "core/workspace/workspace.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace throughline::data {

/// The feedback of one map: of every source that has one of its touchpoints, and the overall scores that belong to it.
/// Wide sources become responses; long sources rows. Sources that hold only an overall score are joined to wide
/// responses without one by respondent (the first given on or after the day of the response, else the last before it);
/// those that fit no response, and all of them where the feedback is long, become responses of their own with every
/// touchpoint unanswered. Where sources use different scales for one touchpoint, scores are converted to that of the
/// first source by the 0-100 map. Each segment's hash is checked. Errors: recordDamaged, storageFailed.
class WorkspaceRecords : public RecordSource {
public:
  explicit WorkspaceRecords(workspace::Workspace& workspace) : workspace_(workspace) {}
  Result<FeedbackColumns> columnsOf(const model::JourneyMap& map, bool withPlaces) override;

private:
  workspace::Workspace& workspace_;
};

/// What an analysis reads: everything of the map, customers numbered.
Result<std::shared_ptr<const FeedbackTable>> loadTable(RecordSource& source, const model::JourneyMap& map);

/// What a filter lets through, of the workspace, with respondents' hashes. Errors: also notFound for a segment name
/// that no source of the map has.
Result<FeedbackColumns> loadFeedback(workspace::Workspace& workspace, const model::JourneyMap& map,
                                     const Filter& filter);

/// Segment names of the map's sources with their values, for filters.
struct SegmentValues {
  std::string name;
  std::vector<std::string> values;
};
Result<std::vector<SegmentValues>> segmentsOf(workspace::Workspace& workspace, const model::JourneyMap& map);

} // namespace throughline::data
