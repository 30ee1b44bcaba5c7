#pragma once

#include "core/data/sources/sources.h"
#include "core/tasks/import_task.h"

/// An earlier source back in the place of the one that took its place.
namespace throughline::tasks {

/// Why an earlier source cannot be put back: the fact `detail` of the error notFound, whose fact `name` is
/// earlierSource.
inline constexpr std::string_view earlierSource = "earlier source";
inline constexpr std::string_view replacedNothing = "replaced nothing";
inline constexpr std::string_view noSnapshot = "no snapshot";
inline constexpr std::string_view snapshotsWithoutRows = "snapshots without rows";
inline constexpr std::string_view allForgotten = "all forgotten";

/// What changes when an earlier source is put back.
struct PuttingBack {
  data::Source leaves;  ///< the source that took the place
  data::Source returns; ///< the earlier one, as it comes back
  Timestamp keptAt;     ///< of the snapshot that it comes from
  OverallFigure before; ///< overall scores of the map
  OverallFigure after;
  std::int64_t forgotten = 0; ///< rows of it that stay out, of people who were forgotten since
  std::int64_t remarks = 0;   ///< tags, follow-ups and quotes that have no answer any more and go
};

/// What putBack would do; nothing is changed. Errors: as putBack.
Result<PuttingBack> planPutBack(workspace::Workspace& workspace, std::int64_t source);

/// Takes out the source and brings back, under its own number, the one whose place it took, with its rows as the newest
/// complete snapshot has them. Who was forgotten since stays out. Tags, follow-ups and quotes go over to the same
/// answers. Maps stay as they are. All or nothing; a snapshot is tried for before. Errors: sourceNotFound,
/// workspaceReadOnly, notFound with one of the reasons above, those of persist.
Result<PuttingBack> putBack(workspace::Workspace& workspace, std::int64_t source);

} // namespace throughline::tasks
