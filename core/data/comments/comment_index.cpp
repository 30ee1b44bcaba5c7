#include "core/data/comments/comment_index.h"

#include "core/base/sha256.h"
#include "core/workspace/user_folders.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace throughline::data {
namespace {

using workspace::Connection;

/// Counted up when the way of indexing changes.
constexpr int indexFormat = 1;
constexpr std::size_t commentsPerPiece = 4'000;
constexpr char openMark = '\x01';
constexpr char closeMark = '\x02';

/// No copy of the texts: they are read from the workspace. Prefixes of up to three letters have an index, because they
/// are what is typed first and fit most.
constexpr std::string_view searchTable =
    "CREATE VIRTUAL TABLE comment USING fts5(text, content='', prefix='1 2 3', tokenize='unicode61 remove_diacritics "
    "2')";

std::filesystem::path usersCacheFolder() {
  if (const char* given = std::getenv("XDG_CACHE_HOME"); given != nullptr && *given == '/')
    return std::filesystem::path(given) / "throughline";
  const char* home = std::getenv("HOME");
  return std::filesystem::path(home != nullptr && *home == '/' ? home : "/") / ".cache" / "throughline";
}

Result<std::filesystem::path> indexFolder(const std::filesystem::path& given) {
  THROUGHLINE_TRY(base, workspace::dataFolderFor(given.empty() ? usersCacheFolder() : given));
  return workspace::dataFolderFor(base / "comments");
}

std::filesystem::path nameOf(const CommentsState& state) {
  return state.workspace + "-" + state.feedback + ".index";
}

bool isOfWorkspace(const std::filesystem::path& file, const std::string& workspace) {
  return file.filename().string().starts_with(workspace + "-");
}

Status removeOthers(const std::filesystem::path& folder, const std::string& workspace,
                    const std::filesystem::path& kept) {
  std::error_code problem;
  std::vector<std::filesystem::path> gone;
  for (std::filesystem::directory_iterator entry(folder, problem), end; !problem && entry != end;
       entry.increment(problem))
    if (isOfWorkspace(entry->path(), workspace) && entry->path() != kept)
      gone.push_back(entry->path());
  for (const auto& file : gone)
    if (!std::filesystem::remove(file, problem) && problem)
      return failure(ErrorCode::fileNotWritable, {{Fact::path, file.string()}, {Fact::detail, problem.message()}});
  return {};
}

/// Nothing of it is needed after a crash, and nobody else writes it: it needs no lock, which some drives do not have.
Result<Connection> emptyIndex(const std::filesystem::path& file) {
  THROUGHLINE_TRY(index, Connection::open(file, {.access = Connection::Access::create, .vfs = workspace::unlockedVfs}));
  THROUGHLINE_CHECK(index.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -64000;"
                                  "PRAGMA temp_store = MEMORY; PRAGMA user_version = " +
                                  std::to_string(indexFormat)));
  THROUGHLINE_CHECK(index.execute(std::string(searchTable)));
  THROUGHLINE_CHECK(index.execute("INSERT INTO comment(comment, rank) VALUES('hashsize', 16000000); BEGIN"));
  return std::move(index);
}

} // namespace

Result<CommentsState> commentsState(Connection& connection) {
  THROUGHLINE_TRY(first, connection.text("SELECT hex(hash) FROM revision WHERE id = 1"));
  THROUGHLINE_TRY(seals, connection.prepare("SELECT key, hex(hash) FROM seal WHERE part = 'blocks' ORDER BY key"));
  std::string all = std::to_string(indexFormat);
  for (;;) {
    THROUGHLINE_TRY(more, seals.step());
    if (!more)
      break;
    all.append(" ").append(seals.text(0)).append(" ").append(seals.text(1));
  }
  constexpr std::size_t enough = 32;
  return CommentsState{.workspace = hexText(sha256(first)).substr(0, enough),
                       .feedback = hexText(sha256(all)).substr(0, enough)};
}

Result<std::optional<CommentIndex>> CommentIndex::open(const CommentsState& state,
                                                       const std::filesystem::path& folder) {
  THROUGHLINE_TRY(place, indexFolder(folder));
  const auto file = place / nameOf(state);
  std::error_code none;
  if (!std::filesystem::is_regular_file(file, none))
    return std::optional<CommentIndex>();
  auto connection = Connection::open(file, {.access = Connection::Access::readOnly, .vfs = workspace::unlockedVfs});
  // One that is no index of ours is as good as none: it is built again.
  const auto version = connection.ok() ? connection->integer("PRAGMA user_version") : Result<std::int64_t>(0);
  const auto table = connection.ok() ? connection->text("SELECT sql FROM sqlite_schema WHERE name = 'comment'")
                                     : Result<std::string>(std::string());
  if (!version.ok() || *version != indexFormat || !table.ok() || *table != searchTable) {
    std::filesystem::remove(file, none);
    return std::optional<CommentIndex>();
  }
  THROUGHLINE_CHECK(connection->execute("PRAGMA query_only = ON; PRAGMA cache_size = -32000"));
  return std::optional(CommentIndex(std::move(*connection)));
}

Result<CommentIndexDraft> CommentIndexDraft::begin(const CommentsState& state, const std::filesystem::path& folder) {
  // Two of one process do not write into each other's.
  static std::atomic<int> counter = 0;
  THROUGHLINE_TRY(place, indexFolder(folder));
  const auto file = place / nameOf(state);
  auto draft = file;
  draft += ".draft-" + std::to_string(::getpid()) + "-" + std::to_string(++counter);
  std::error_code none;
  std::filesystem::remove(draft, none);
  THROUGHLINE_TRY(index, emptyIndex(draft));
  return CommentIndexDraft(file, draft, state, std::move(index));
}

CommentIndexDraft::~CommentIndexDraft() {
  if (!index_ || draft_.empty())
    return;
  index_.reset();
  std::error_code none;
  std::filesystem::remove(draft_, none);
}

Status CommentIndexDraft::add(const std::vector<RowComment>& comments) {
  THROUGHLINE_TRY(row, index_->prepare("INSERT INTO comment(rowid, text) VALUES(?, ?)"));
  for (const auto& comment : comments)
    THROUGHLINE_CHECK(row.runWith(comment.row, indexedText(comment.text)));
  return {};
}

Status CommentIndexDraft::finish() {
  THROUGHLINE_CHECK(index_->execute("COMMIT"));
  index_.reset();
  if (std::rename(draft_.c_str(), file_.c_str()) != 0) {
    std::error_code none;
    std::filesystem::remove(draft_, none);
    return failure(ErrorCode::fileNotWritable, {{Fact::path, file_.string()}});
  }
  return removeOthers(file_.parent_path(), state_.workspace, file_);
}

Result<std::int64_t> CommentIndex::build(workspace::Workspace& workspace, const Progress& progress,
                                         const std::filesystem::path& folder) {
  THROUGHLINE_TRY(state, commentsState(workspace.database()));
  THROUGHLINE_TRY(draft, CommentIndexDraft::begin(state, folder));
  THROUGHLINE_TRY(total, workspace.database().integer("SELECT coalesce(sum(responses), 0) FROM source"));
  std::int64_t count = 0;
  for (std::int64_t row = 0;;) {
    // A piece is read to its end before others may write to the workspace.
    THROUGHLINE_TRY(comments, commentsAfter(workspace.database(), row, commentsPerPiece));
    if (comments.empty())
      break;
    THROUGHLINE_CHECK(draft.add(comments));
    row = comments.back().row;
    count += static_cast<std::int64_t>(comments.size());
    if (!progress.goOn(count, total))
      return failure(ErrorCode::cancelled);
  }
  THROUGHLINE_CHECK(draft.finish());
  return count;
}

Status CommentIndex::removeAll(const std::string& workspace, const std::filesystem::path& folder) {
  THROUGHLINE_TRY(place, indexFolder(folder));
  return removeOthers(place, workspace, {});
}

Result<std::vector<std::int64_t>> CommentIndex::search(std::string_view typed, std::int64_t most) {
  std::vector<std::int64_t> rows;
  const auto query = queryOf(typed);
  if (query.empty())
    return rows;
  THROUGHLINE_TRY(found, connection_.prepare("SELECT rowid FROM comment WHERE comment MATCH ? ORDER BY rowid LIMIT ?"));
  found.bindAll(query, most);
  for (;;) {
    THROUGHLINE_TRY(more, found.step());
    if (!more)
      return rows;
    rows.push_back(found.integer(0));
  }
}

Result<MatchMarker> MatchMarker::make(std::string_view typed) {
  THROUGHLINE_TRY(memory, Connection::inMemory());
  THROUGHLINE_CHECK(memory.execute("CREATE VIRTUAL TABLE comment USING fts5(text, tokenize='unicode61 "
                                   "remove_diacritics 2')"));
  return MatchMarker(std::move(memory), queryOf(typed));
}

std::vector<TextSpan> MatchMarker::spans(std::string_view text) {
  if (query_.empty())
    return {};
  auto put = memory_.prepare("INSERT OR REPLACE INTO comment(rowid, text) VALUES(1, ?)");
  auto mark = memory_.prepare("SELECT highlight(comment, 0, ?, ?) FROM comment WHERE comment MATCH ?");
  if (!put.ok() || !mark.ok() || !put->runWith(indexedText(text)).ok())
    return {};
  mark->bindAll(std::string(1, openMark), std::string(1, closeMark), query_);
  const auto found = mark->step();
  if (!found.ok() || !*found)
    return {};
  const auto spans = spansIn(text, mark->text(0), openMark, closeMark);
  mark->reset();
  return spans;
}

} // namespace throughline::data
