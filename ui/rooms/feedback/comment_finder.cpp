#include "ui/rooms/feedback/comment_finder.h"

#include "ui/session/insight_feed.h"
#include "ui/session/job.h"
#include "ui/session/storage_job.h"

#include <mutex>

namespace throughline::ui {

/// One search at a time.
struct CommentFinder::SharedIndex {
  explicit SharedIndex(data::CommentIndex opened) : index(std::move(opened)) {}
  std::mutex guard;
  data::CommentIndex index;
};

CommentFinder::CommentFinder(Storage& storage, InsightFeed& feed, std::filesystem::path cacheFolder, QObject* parent)
    : QObject(parent), storage_(storage), cacheFolder_(std::move(cacheFolder)) {
  connect(&feed, &InsightFeed::sourcesRead, this, &CommentFinder::look);
  connect(&storage, &Storage::closed, this, [this] { use(nullptr); });
}

CommentFinder::~CommentFinder() = default;

void CommentFinder::use(std::shared_ptr<SharedIndex> index) {
  index_ = std::move(index);
  Q_EMIT readyChanged();
}

/// Asks which state the data are in; the index of another state is let go.
void CommentFinder::look() {
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

void CommentFinder::build(const data::CommentsState& state) {
  using Built = Result<std::shared_ptr<SharedIndex>>;
  startStorageJob(
      storage_, this,
      [state, folder = cacheFolder_](workspace::Workspace& workspace, const Progress& progress) -> Built {
        THROUGHLINE_CHECK(data::CommentIndex::build(workspace, progress, folder));
        THROUGHLINE_TRY(index, data::CommentIndex::open(state, folder));
        return index ? std::make_shared<SharedIndex>(std::move(*index)) : nullptr;
      },
      [this](const Built& built) {
        if (built.ok())
          use(*built);
        else if (built.error().code != ErrorCode::cancelled)
          Q_EMIT failed(built.error());
      });
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
