#pragma once

#include "core/data/sources/conversion.h"
#include "core/data/sources/replaced_source.h"
#include "core/workspace/workspace.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

/// The imports of a workspace.
namespace throughline::data {

/// Who may speak in a source.
inline constexpr std::array<std::string_view, 4> voices{"customer", "employee", "focus-group", "interview"};

struct Source {
  std::int64_t id = 0;
  std::string name; ///< of the file
  std::string path;
  std::string sha256;
  Timestamp importedAt;
  std::string map; ///< id of the map it was imported for
  Layout layout = Layout::wide;
  std::string encoding;
  std::string delimiter;
  std::int64_t records = 0;
  std::int64_t responses = 0;
  std::int64_t feedback = 0;
  std::int64_t rejected = 0;
  std::optional<Date> first;
  std::optional<Date> last;
  std::string mapping;                         ///< as JSON
  std::string voice;                           ///< who speaks: one of voices
  std::optional<std::int64_t> invited;         ///< how many were asked
  std::optional<ReplacedSource> replaced = {}; ///< what it took the place of
  bool operator==(const Source&) const = default;
};

/// In the order of their import.
Result<std::vector<Source>> sources(workspace::Workspace& workspace);
/// What was kept of a source's rejections: at most mostRejectionsKept.
Result<std::vector<Rejection>> rejections(workspace::Workspace& workspace, std::int64_t source);
/// What is said of a source and does not come from its file.
struct SourceFacts {
  std::string name;
  std::string voice; ///< one of voices
  std::optional<std::int64_t> invited;
};
/// Errors: sourceNotFound; valueNotAllowed (no name, another voice, fewer than one invited); workspaceReadOnly;
/// storageFailed.
Status setSourceFacts(workspace::Workspace& workspace, std::int64_t source, const SourceFacts& facts);

/// Removes a source with its rows and segments, in one transaction. The map stays. Errors: sourceNotFound,
/// workspaceReadOnly, storageFailed.
Status removeSource(workspace::Workspace& workspace, std::int64_t source);

/// One response or feedback row as it is kept, for drilling down.
struct StoredRow {
  std::int64_t source = 0;
  std::int64_t record = 0;
  std::string respondent;
  std::optional<Date> day;
  std::string comment;
};
/// The rows at these places (RowPlace of a load with withPlaces), in that order; those that are gone are left out.
Result<std::vector<StoredRow>> rowsAt(workspace::Workspace& workspace, std::span<const RowPlace> places);

/// Of one touchpoint, by metric and period.
Result<std::vector<MetricValue>> metricValues(workspace::Workspace& workspace, model::TouchpointId touchpoint);

} // namespace throughline::data
