#pragma once

#include "core/data/comments/follow_ups.h"
#include "core/data/comments/themes.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// Comments, themes and follow-up for the command line.
namespace throughline::tasks {

/// Which comments: all that is said must fit.
struct CommentsWanted {
  std::string search = {};                    ///< as typed (data::queryOf)
  std::optional<std::string> touchpoint = {}; ///< title or id, on the map or on any
  std::optional<std::string> map = {};        ///< title or id
  std::optional<std::string> theme = {};      ///< its name
  bool failed = false;                        ///< only responses with a failure (there, with a touchpoint)
  std::filesystem::path cacheFolder = {};     ///< empty: the user's
};

/// A response with a comment, and the names of its themes.
struct FoundComment {
  data::GivenResponse response;
  std::vector<std::string> themes;
};

/// By row. Builds the index of comments when there is none of today's state. Errors: notFound with what there is,
/// ambiguousTitle, recordDamaged, cancelled, those of CommentIndex.
Result<std::vector<FoundComment>> findComments(workspace::Workspace& workspace, const CommentsWanted& wanted,
                                               const Progress& progress);

/// {"comments": [{"source", "record", "respondent", "date", "channel", "overall", "touchpoints": [{"title", "score",
/// "failed"}], "comment", "themes": [...]}], "total", "themes": [{"theme", "touchpoint", "responses", "failed",
/// "failure_share"}]}
Result<std::string> commentsJson(workspace::Workspace& workspace, const std::vector<FoundComment>& comments);

/// Failures that were not resolved, a row each: source, record, respondent, date, touchpoint, channel, score, comment,
/// owner, due, outcome. Cells that a spreadsheet would run are guarded. Errors: as data::unresolvedFailures.
Result<std::string> followUpCsv(workspace::Workspace& workspace, const data::FailuresWanted& wanted,
                                const Progress& progress);

/// Titles of touchpoints of all maps.
std::map<model::TouchpointId, std::string> touchpointTitles(const model::Document& document);

} // namespace throughline::tasks
