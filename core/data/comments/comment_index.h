#pragma once

#include "core/base/progress.h"
#include "core/data/comments/given_response.h"
#include "core/data/comments/search_words.h"
#include "core/workspace/workspace.h"

#include <filesystem>
#include <limits>
#include <optional>
#include <string>
#include <vector>

/// Full text of all comments of a workspace, in a database of its own in the user's cache folder: whoever loses it
/// loses nothing, and a copy of the workspace does not carry it along.
namespace throughline::data {

/// Which workspace, and which state of its feedback: an index of another state is not used.
struct CommentsState {
  std::string workspace; ///< of its first revision
  std::string feedback;  ///< of the seals over its rows
  bool operator==(const CommentsState&) const = default;
};
Result<CommentsState> commentsState(workspace::Connection& connection);

class CommentIndex {
public:
  /// The index of that state, when it has been built. folder: as for build. Errors: those of Connection.
  static Result<std::optional<CommentIndex>> open(const CommentsState& state, const std::filesystem::path& folder = {});
  /// Builds it beside its place and puts it there; older ones of the workspace go. In pieces, between which progress is
  /// asked and others may write; an index that is there is left. folder: empty is the user's cache folder
  /// ($XDG_CACHE_HOME/throughline). Gives how many comments there are. Errors: cancelled, diskFull, fileNotWritable.
  static Result<std::int64_t> build(workspace::Workspace& workspace, const Progress& progress,
                                    const std::filesystem::path& folder = {});
  /// Removes every index of the workspace, of whatever state.
  static Status removeAll(const std::string& workspace, const std::filesystem::path& folder = {});

  /// Rows whose comments fit what was typed (search_words.h), by row. Errors: those of Connection.
  Result<std::vector<std::int64_t>> search(std::string_view typed,
                                           std::int64_t most = std::numeric_limits<std::int64_t>::max());

private:
  explicit CommentIndex(workspace::Connection connection) : connection_(std::move(connection)) {}
  workspace::Connection connection_;
};

/// An index in the making: filled by whoever reads the comments, piece by piece and on any thread, so that nothing else
/// has to wait for it. One that is not finished leaves nothing.
class CommentIndexDraft {
public:
  /// The state that the comments are of. folder: as for CommentIndex::build. Errors: those of Connection.
  static Result<CommentIndexDraft> begin(const CommentsState& state, const std::filesystem::path& folder = {});
  CommentIndexDraft(CommentIndexDraft&&) = default;
  ~CommentIndexDraft();

  /// In the order of their rows. Errors: diskFull and others of Connection.
  Status add(const std::vector<RowComment>& comments);
  /// Puts it where CommentIndex::open finds it; older ones of the workspace go. Errors: fileNotWritable, those of
  /// Connection.
  Status finish();

private:
  CommentIndexDraft(std::filesystem::path file, std::filesystem::path draft, CommentsState state,
                    workspace::Connection index)
      : file_(std::move(file)), draft_(std::move(draft)), state_(std::move(state)), index_(std::move(index)) {}
  std::filesystem::path file_, draft_; ///< draft_: empty when there is nothing to take away
  CommentsState state_;
  std::optional<workspace::Connection> index_;
};

/// Where in a text the words of a search stand, as the index compares them.
class MatchMarker {
public:
  static Result<MatchMarker> make(std::string_view typed);
  std::vector<TextSpan> spans(std::string_view text);

private:
  MatchMarker(workspace::Connection memory, std::string query) : memory_(std::move(memory)), query_(std::move(query)) {}
  workspace::Connection memory_;
  std::string query_;
};

} // namespace throughline::data
