#pragma once

#include "core/data/comments/given_response.h"
#include "core/data/comments/response_list.h"
#include "core/data/comments/themes.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <memory>
#include <unordered_map>

namespace throughline::ui {

/// Responses as rows of a table, however many: what they say is in memory, their words are fetched for the rows that
/// are looked at.
class FeedbackListModel : public QAbstractTableModel {
  Q_OBJECT

public:
  enum Column { dayColumn, touchpointColumn, scoreColumn, channelColumn, sourceColumn, themesColumn, commentColumn };
  static constexpr int columns = commentColumn + 1;

  explicit FeedbackListModel(QObject* parent = nullptr);

  void show(std::shared_ptr<const data::ResponseList> list);
  void setTitles(std::map<model::TouchpointId, QString> titles) { titles_ = std::move(titles); }
  void setSources(std::map<std::int64_t, QString> sources) { sources_ = std::move(sources); }
  void setThemes(std::vector<data::Theme> themes, std::map<std::int64_t, std::set<std::int64_t>> tags);
  const std::vector<data::Theme>& themes() const { return themes_; }
  const std::map<std::int64_t, std::set<std::int64_t>>& tags() const { return tags_; }
  /// Comments that were asked for by commentsWanted.
  void takeComments(const std::vector<data::GivenResponse>& responses);
  /// Rows were changed or are gone: what was fetched is fetched again.
  void forgetComments();

  data::ListedResponse line(int row) const { return list_->at(static_cast<std::size_t>(row)); }
  /// None: not fetched yet.
  std::optional<QString> comment(int row) const;
  QString touchpointTitle(const data::ListedResponse& line) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : columns; }
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
  void orderWanted(throughline::data::ListOrder order, bool descending);
  /// Rows of the file whose comments are to be shown.
  void commentsWanted(const std::vector<std::int64_t>& rows);

private:
  QString text(int row, int column) const;
  QString themesOf(std::int64_t row) const;
  void want(int row) const;

  std::shared_ptr<const data::ResponseList> list_;
  std::map<model::TouchpointId, QString> titles_;
  std::map<std::int64_t, QString> sources_;
  std::vector<data::Theme> themes_;
  std::map<std::int64_t, std::set<std::int64_t>> tags_;
  std::unordered_map<std::int64_t, QString> comments_;
  mutable std::set<std::int64_t> wanted_; ///< since the last time they were asked for
  mutable QTimer pause_;
};

} // namespace throughline::ui
