#pragma once

#include "ui/rooms/feedback/feedback_list_model.h"

#include <QPointer>
#include <QWidget>

#include <functional>

#include <filesystem>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QPlainTextEdit;

namespace throughline::ui {

class CommentFinder;
class InsightFeed;
class MatchDelegate;
class Session;
class Storage;

/// A response that somebody points at.
struct PointedResponse {
  std::int64_t row = 0;
  std::optional<model::TouchpointId> touchpoint;
  QString comment;
};

/// The responses of what is selected - cards, a stage, else all of the map - that the filter lets through, with their
/// comments; searched, sorted, tagged and copied here.
class FeedbackPanel : public QWidget {
  Q_OBJECT

public:
  /// cacheFolder: where the index of comments is kept; empty: the user's.
  FeedbackPanel(Session& session, Storage& storage, InsightFeed& feed, std::filesystem::path cacheFolder,
                QWidget* parent = nullptr);
  ~FeedbackPanel() override;

  FeedbackListModel& list() { return *model_; }
  /// The current line; none when nothing is.
  std::optional<PointedResponse> pointed() const;
  /// Themes or tags were changed elsewhere.
  void readThemes();
  /// Rows were changed or are gone.
  void readAgain();
  /// Shows the responses with this theme; none: all.
  void showTheme(std::optional<std::int64_t> theme);
  /// Offers a look at feedback that has no card; any: there is some, responses or figures.
  void showUnplaced(std::int64_t responses, bool any);

Q_SIGNALS:
  void failed(const throughline::Error& error);
  /// What the list holds, in a sentence.
  void summaryChanged(const QString& summary);
  void quoteWanted();
  void followUpWanted();
  void themesWanted();
  void forgetWanted();
  void unplacedWanted();
  /// A table on the clipboard is to be imported.
  void pasteWanted();
  /// The list that was asked for last is shown.
  void listed();

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void showEvent(QShowEvent* event) override;

private:
  QWidget* makeTools();
  QWidget* makeList();
  void connectSources();
  void refreshSoon();
  void refresh();
  void list(std::optional<std::vector<std::int64_t>> rows);
  void show(std::shared_ptr<const data::ResponseList> list);
  /// When the comments of these rows are there.
  void withComments(const std::vector<std::int64_t>& rows, std::function<void()> then);
  void readPointed();
  std::vector<model::TouchpointId> selectedTouchpoints() const;
  std::optional<std::vector<std::int64_t>> taggedRows() const;
  std::vector<std::int64_t> selectedRows() const;
  bool tagByKey(const QString& key);
  void copySelected();
  void say();

  Session& session_;
  Storage& storage_;
  InsightFeed& feed_;
  CommentFinder* finder_;
  FeedbackListModel* model_;
  MatchDelegate* delegate_;
  QLineEdit* search_ = nullptr;
  QCheckBox* failures_ = nullptr;
  QComboBox* theme_ = nullptr;
  QLabel* count_ = nullptr;
  QPushButton* unplaced_ = nullptr;
  QTableView* table_ = nullptr;
  QPlainTextEdit* reading_ = nullptr;
  data::ListOrder order_ = data::ListOrder::asImported;
  bool descending_ = false;
  bool listing_ = false; ///< a list is being made
  bool cut_ = false;     ///< more comments fit than were found
  QTimer pause_;
  QPointer<QObject> current_; ///< owner of the list under way
};

} // namespace throughline::ui
