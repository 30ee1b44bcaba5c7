#pragma once

#include "core/data/sources/same_survey.h"
#include "core/tasks/import_task.h"

/// What an import means for the sources that are there.
namespace throughline::tasks {

/// A source being imported, as stored ones look: its series and the names of its lists.
data::StoredSource shapeOf(const data::Converter& converter, std::int64_t source);

/// Number of overall scores on a map and their mean (raw), of all sources that are done.
Result<OverallFigure> overallOf(workspace::Connection& connection, model::MapId map);

/// Notes with a source the earlier one that it takes the place of. Before the new one is sealed, within the caller's
/// transaction.
Status notePlaceTaken(workspace::Connection& connection, std::int64_t from, std::int64_t to, bool updated);

/// Removes the source that a new one took the place of; what people added to its rows goes over to the same answers of
/// the new one. Returns how many rows had something added to them and are not there any more. Within the caller's
/// transaction.
Result<std::int64_t> giveWay(workspace::Connection& connection, std::int64_t from, std::int64_t to);

/// Errors: alreadyImported when a source with these bytes and this mapping is there.
Status refuseKnown(workspace::Connection& connection, const std::filesystem::path& path, const std::string& hash,
                   const std::string& mapping);

} // namespace throughline::tasks
