#include "ui/rooms/feedback/comment_finder.h"

#include "ui/session/insight_feed.h"
#include "ui/session/job.h"
#include "ui/session/storage.h"

#include <mutex>

namespace throughline::ui {
namespace {

/// What is read without letting others pass: a few milliseconds.
constexpr std::size_t commentsPerPiece = 4'000;

} // namespace

/// One search at a time.
struct CommentFinder::SharedIndex {
  explicit SharedIndex(data::CommentIndex opened) : index(std::move(opened)) {}
  std::mutex guard;
  data::CommentIndex index;
};

CommentFinder::CommentFinder(Storage& storage, InsightFeed& feed, std::filesystem::path cacheFolder, QObject* parent)
    : QObject(parent), storage_(storage), cacheFolder_(std::move(cacheFolder)) {
  connect(&feed, &InsightFeed::sourcesRead, this, &CommentFinder::look);
  connect(&storage, &Storage::closed, this, [this] {
    delete building_;
    use(nullptr);
  });
}

CommentFinder::~CommentFinder() = default;

void CommentFinder::use(std::shared_ptr<SharedIndex> index) {
  index_ = std::move(index);
  Q_EMIT readyChanged();
}

/// Asks which state the data are in; the index of another state is let go.
void CommentFinder::look() {
  delete building_;
  use(nullptr);
  if (!storage_.isOpen())
    return;
  using Looked = Result<std::pair<data::CommentsState, std::shared_ptr<SharedIndex>>>;
  storage_.ask(
      this,
      [folder = cacheFolder_](workspace::Workspace& workspace, const Progress&) -> Looked {
        THROUGHLINE_TRY(state, data::commentsState(workspace.database()));
        THROUGHLINE_TRY(index, data::CommentIndex::open(state, folder));
        return std::pair(state, index ? std::make_shared<SharedIndex>(std::move(*index)) : nullptr);
      },
      [this](const Looked& looked) {
        if (!looked.ok())
          Q_EMIT failed(looked.error());
        else if (looked->second)
          use(looked->second);
        else
          build(looked->first);
      });
}

/// The thread that owns the file only reads, a piece at a time, and does what else is asked of it in between; the
/// indexing itself is done on others.
void CommentFinder::build(const data::CommentsState& state) {
  state_ = state;
  building_ = new QObject(this);
  using Begun = Result<std::shared_ptr<data::CommentIndexDraft>>;
  startJob(
      building_,
      [state, folder = cacheFolder_](const Progress&) -> Begun {
        THROUGHLINE_TRY(draft, data::CommentIndexDraft::begin(state, folder));
        return std::make_shared<data::CommentIndexDraft>(std::move(draft));
      },
      [this](const Begun& begun) {
        if (begun.ok())
          readPiece(*begun, 0);
        else
          fail(begun.error());
      });
}

void CommentFinder::readPiece(const std::shared_ptr<data::CommentIndexDraft>& draft, std::int64_t after) {
  storage_.ask(
      building_,
      [after](workspace::Workspace& workspace, const Progress&) {
        return data::commentsAfter(workspace.database(), after, commentsPerPiece);
      },
      [this, draft](const Result<std::vector<data::RowComment>>& comments) {
        if (!comments.ok())
          fail(comments.error());
        else if (comments->empty())
          finish(draft);
        else
          addPiece(draft, *comments);
      });
}

void CommentFinder::addPiece(const std::shared_ptr<data::CommentIndexDraft>& draft,
                             std::vector<data::RowComment> comments) {
  const auto last = comments.back().row;
  startJob(
      building_, [draft, comments = std::move(comments)](const Progress&) { return draft->add(comments); },
      [this, draft, last](const Status& added) {
        if (added.ok())
          readPiece(draft, last);
        else
          fail(added.error());
      });
}

void CommentFinder::finish(const std::shared_ptr<data::CommentIndexDraft>& draft) {
  using Built = Result<std::shared_ptr<SharedIndex>>;
  startJob(
      building_,
      [draft, state = state_, folder = cacheFolder_](const Progress&) -> Built {
        THROUGHLINE_CHECK(draft->finish());
        THROUGHLINE_TRY(index, data::CommentIndex::open(state, folder));
        return index ? std::make_shared<SharedIndex>(std::move(*index)) : nullptr;
      },
      [this](const Built& built) {
        if (built.ok())
          use(*built);
        else
          fail(built.error());
      });
}

void CommentFinder::fail(const Error& error) {
  if (error.code != ErrorCode::cancelled)
    Q_EMIT failed(error);
}

void CommentFinder::search(const QString& typed, Found done) {
  delete current_;
  if (index_ == nullptr)
    return;
  current_ = new QObject(this);
  startJob(
      current_,
      [index = index_, words = typed.toStdString()](const Progress&) {
        const std::lock_guard lock(index->guard);
        return index->index.search(words, mostFound);
      },
      std::move(done));
}

} // namespace throughline::ui
