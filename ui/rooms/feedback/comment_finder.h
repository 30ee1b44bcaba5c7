#pragma once

#include "core/data/comments/comment_index.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace throughline::ui {

class InsightFeed;
class Storage;

/// Full text of the comments of the open workspace: keeps the index in step with the data, in the background, and
/// searches it there.
class CommentFinder : public QObject {
  Q_OBJECT

public:
  /// cacheFolder: empty is the user's.
  CommentFinder(Storage& storage, InsightFeed& feed, std::filesystem::path cacheFolder, QObject* parent = nullptr);
  ~CommentFinder() override;

  /// Whether a search would find anything yet.
  bool ready() const { return index_ != nullptr; }
  using Found = std::function<void(const Result<std::vector<std::int64_t>>&)>;
  /// So many rows are found at most, the first of them: a letter or two fit hundreds of thousands of comments.
  static constexpr std::int64_t mostFound = 200'000;
  /// The rows that fit; a later search drops the answer of an earlier one. Without an index nothing comes.
  void search(const QString& typed, Found done);

Q_SIGNALS:
  /// The index is there, or is not there any more.
  void readyChanged();
  void failed(const throughline::Error& error);

private:
  struct SharedIndex;
  void look();
  void build(const data::CommentsState& state);
  void readPiece(const std::shared_ptr<data::CommentIndexDraft>& draft, std::int64_t after);
  void addPiece(const std::shared_ptr<data::CommentIndexDraft>& draft, std::vector<data::RowComment> comments);
  void finish(const std::shared_ptr<data::CommentIndexDraft>& draft);
  void fail(const Error& error);
  void use(std::shared_ptr<SharedIndex> index);

  Storage& storage_;
  std::filesystem::path cacheFolder_;
  std::shared_ptr<SharedIndex> index_;
  data::CommentsState state_;  ///< of the data, as they were looked at last
  QPointer<QObject> building_; ///< owner of the index in the making; deleting it drops it
  QPointer<QObject> current_;  ///< owner of the search under way
};

} // namespace throughline::ui
