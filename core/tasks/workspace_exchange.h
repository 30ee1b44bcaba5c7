#pragma once

#include "core/tasks/exchange_task.h"
#include "core/workspace/workspace.h"

/// Journeys into an open workspace and out of it: what `throughline import-map`, `throughline export` and File > Import
/// map / Export map do.
namespace throughline::tasks {

/// The maps of the files as one revision of that label. What an event log says of its touchpoints in figures (share of
/// cases, median waiting time) becomes metric values of theirs, as a source of its own, in the same transaction; a log
/// without times has no period and gives none. Errors: as addJourneys and Workspace::persist; then nothing was written.
Result<ImportedInto> storeJourneys(workspace::Workspace& workspace, std::span<ReadJourneyFile> files,
                                   std::string_view label, IdSource& ids);

/// What was written that the map does not say itself.
struct ExportedWith {
  std::vector<std::string> channelOfSurvey; ///< titles of touchpoints, as of FeedbackTraces::withChannelOfSurvey
};

/// Like exportJourneyFile for the document as it is shown, with what only the feedback knows: an event log has a trace
/// for each respondent, written one after the other and never whole in memory; Mermaid gets the number of responses of
/// each touchpoint. Errors: as exportJourneyFile and data::loadFeedback; notEnoughData for an event log of a map
/// without feedback; cancelled.
Result<ExportedWith> exportWithFeedback(workspace::Workspace& workspace, const model::Document& document,
                                        std::string_view mapTitleOrId, const exchange::Format& format,
                                        const std::filesystem::path& path, exchange::ExportOptions options = {},
                                        const Progress& progress = {});

} // namespace throughline::tasks
