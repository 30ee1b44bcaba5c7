#include "ui/rooms/feedback/feedback_list_model.h"

#include "ui/session/numbers.h"

#include <QLocale>

#include <algorithm>

namespace throughline::ui {
namespace {

/// Comments that are kept: some thousand screens of them.
constexpr std::size_t mostKept = 50'000;

data::ListOrder orderOf(int column) {
  switch (column) {
  case FeedbackListModel::dayColumn: return data::ListOrder::day;
  case FeedbackListModel::touchpointColumn: return data::ListOrder::touchpoint;
  case FeedbackListModel::scoreColumn: return data::ListOrder::score;
  case FeedbackListModel::channelColumn: return data::ListOrder::channel;
  case FeedbackListModel::sourceColumn: return data::ListOrder::source;
  default: return data::ListOrder::asImported;
  }
}

} // namespace

FeedbackListModel::FeedbackListModel(QObject* parent) : QAbstractTableModel(parent) {
  pause_.setSingleShot(true);
  pause_.setInterval(0);
  connect(&pause_, &QTimer::timeout, this, [this] {
    const std::vector<std::int64_t> rows(wanted_.begin(), wanted_.end());
    wanted_.clear();
    Q_EMIT commentsWanted(rows);
  });
}

void FeedbackListModel::show(std::shared_ptr<const data::ResponseList> list) {
  beginResetModel();
  list_ = std::move(list);
  endResetModel();
}

void FeedbackListModel::setThemes(std::vector<data::Theme> themes,
                                  std::map<std::int64_t, std::set<std::int64_t>> tags) {
  themes_ = std::move(themes);
  tags_ = std::move(tags);
  if (rowCount() > 0)
    Q_EMIT dataChanged(index(0, themesColumn), index(rowCount() - 1, themesColumn));
}

void FeedbackListModel::takeComments(const std::vector<data::GivenResponse>& responses) {
  if (comments_.size() > mostKept)
    comments_.clear();
  for (const auto& response : responses)
    comments_.insert_or_assign(response.row, QString::fromStdString(response.comment));
  if (rowCount() > 0)
    Q_EMIT dataChanged(index(0, commentColumn), index(rowCount() - 1, commentColumn));
}

void FeedbackListModel::forgetComments() {
  comments_.clear();
}

std::optional<QString> FeedbackListModel::comment(int row) const {
  const auto known = comments_.find(line(row).row);
  return known == comments_.end() ? std::nullopt : std::optional(known->second);
}

QString FeedbackListModel::touchpointTitle(const data::ListedResponse& line) const {
  if (!line.touchpoint)
    return tr("Overall");
  const auto title = titles_.find(*line.touchpoint);
  return title == titles_.end() ? QString() : title->second;
}

int FeedbackListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() || !list_ ? 0 : static_cast<int>(list_->size());
}

QString FeedbackListModel::themesOf(std::int64_t row) const {
  const auto tags = tags_.find(row);
  QStringList names;
  for (const auto& theme : themes_)
    if (tags != tags_.end() && tags->second.contains(theme.id))
      names << QString::fromStdString(theme.name);
  return names.join(tr(", "));
}

void FeedbackListModel::want(int row) const {
  wanted_.insert(line(row).row);
  pause_.start();
}

QString FeedbackListModel::text(int row, int column) const {
  const auto listed = line(row);
  switch (column) {
  case dayColumn: return listed.day ? dateText(*listed.day) : QString();
  case touchpointColumn: return touchpointTitle(listed);
  case scoreColumn: {
    const QString score = listed.score ? QLocale().toString(*listed.score, 'g', 6) : tr("none");
    if (!listed.failed)
      return score;
    return (listed.touchpoint ? tr("%1 - failed") : tr("%1 - a touchpoint failed")).arg(score);
  }
  case channelColumn: return QString::fromUtf8(listed.channel.data(), static_cast<qsizetype>(listed.channel.size()));
  case sourceColumn: {
    const auto name = sources_.find(listed.source);
    return name == sources_.end() ? QString() : name->second;
  }
  case themesColumn: return themesOf(listed.row);
  default: break;
  }
  const auto words = comment(row);
  if (!words)
    want(row);
  return words.value_or(QString()).simplified();
}

QVariant FeedbackListModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid())
    return {};
  if (role == Qt::DisplayRole)
    return text(index.row(), index.column());
  if (role == Qt::ToolTipRole && index.column() == commentColumn)
    return comment(index.row()).value_or(QString());
  if (role == Qt::TextAlignmentRole)
    return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
  return {};
}

QVariant FeedbackListModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
    return {};
  switch (section) {
  case dayColumn: return tr("Day");
  case touchpointColumn: return tr("Touchpoint");
  case scoreColumn: return tr("Score");
  case channelColumn: return tr("Channel");
  case sourceColumn: return tr("Source");
  case themesColumn: return tr("Themes");
  default: return tr("Comment");
  }
}

void FeedbackListModel::sort(int column, Qt::SortOrder order) {
  Q_EMIT orderWanted(orderOf(column), order == Qt::DescendingOrder);
}

} // namespace throughline::ui
