#include "ui/dialogs/column_list.h"

#include "ui/session/reading_words.h"
#include "ui/session/vocabulary_words.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace throughline::ui {
namespace {

struct ColumnWords {
  Q_DECLARE_TR_FUNCTIONS(ColumnWords)
};

enum Heading {
  titleHeading,
  meaningHeading,
  scaleHeading,
  stageHeading,
  kindHeading,
  examplesHeading,
  whyHeading,
  touchpointHeading
};

int widestOf(int heading) {
  return heading == titleHeading ? 170 : heading == touchpointHeading ? 190 : 220;
}

constexpr std::size_t fewToSee = 10; ///< columns among which nobody has to look for one

QString scaleOf(const ColumnPlan& plan) {
  if (!hasScores(plan.role))
    return {};
  if (!plan.score.scale)
    return ColumnWords::tr("found from the data");
  if (!plan.score.scale->words.empty())
    return ColumnWords::tr("words");
  const auto& scale = plan.score.scale->scale;
  return ColumnWords::tr("%1 to %2").arg(QLocale().toString(scale.low), QLocale().toString(scale.high));
}

QString exampleOf(const std::vector<std::vector<std::string>>& rows, std::size_t column) {
  QStringList examples;
  for (const auto& row : rows) {
    const auto text = column < row.size() ? QString::fromStdString(row[column]).simplified() : QString();
    if (!text.isEmpty() && !examples.contains(text.left(24)))
      examples << text.left(24);
    if (examples.size() == 4)
      break;
  }
  return examples.join(ColumnWords::tr(", "));
}

/// Why a column is read as it is; what a person should look at says so.
QString whyOf(const std::vector<data::ColumnReading>& readings, std::size_t place) {
  if (place >= readings.size())
    return {};
  const auto& reading = readings[place];
  const auto why = reasonWords(reading.reason);
  if (reading.sure)
    return why;
  return reading.runnerUp ? ColumnWords::tr("Please check: %1; could also be: %2").arg(why, roleWord(*reading.runnerUp))
                          : ColumnWords::tr("Please check: %1").arg(why);
}

bool isDoubtful(const std::vector<data::ColumnReading>& readings, std::size_t place) {
  return place < readings.size() && !readings[place].sure;
}

/// What a person should look at stands on top, each in the order of the table.
std::vector<std::size_t> placesInOrder(std::size_t count, const std::vector<data::ColumnReading>& readings) {
  std::vector<std::size_t> places(count);
  std::iota(places.begin(), places.end(), std::size_t{0});
  std::ranges::stable_partition(places, [&readings](std::size_t place) { return isDoubtful(readings, place); });
  return places;
}

std::size_t placeOf(const QTreeWidgetItem* item) {
  return static_cast<std::size_t>(item->data(titleHeading, Qt::UserRole).toInt());
}

} // namespace

ColumnList::ColumnList(QWidget* parent) : QWidget(parent), find_(new QLineEdit), tree_(new QTreeWidget) {
  tree_->setAccessibleName(tr("Columns"));
  tree_->setHeaderLabels(
      {tr("Column"), tr("Meaning"), tr("Scale"), tr("Stage"), tr("Kind"), tr("Examples"), tr("Why"), tr("Touchpoint")});
  tree_->setRootIsDecorated(false);
  tree_->setUniformRowHeights(true);
  tree_->setTextElideMode(Qt::ElideMiddle); // the questions of a grid differ at their end
  tree_->setSelectionMode(QAbstractItemView::ExtendedSelection);
  tree_->setToolTip(tr("Choose several to change their meaning, scale, stage or kind together"));
  tree_->setSortingEnabled(true);
  tree_->header()->setSortIndicator(-1, Qt::AscendingOrder);
  // In sight where there is little room: what the column becomes, and why.
  tree_->header()->moveSection(tree_->header()->visualIndex(touchpointHeading), meaningHeading);
  tree_->header()->moveSection(tree_->header()->visualIndex(whyHeading), meaningHeading + 2);
  auto* line = find_;
  line->setPlaceholderText(tr("Find columns"));
  line->setAccessibleName(tr("Find columns"));
  line->setClearButtonEnabled(true);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->addWidget(tree_, 1);
  connect(line, &QLineEdit::textChanged, this, &ColumnList::find);
  connect(tree_, &QTreeWidget::currentItemChanged, this, &ColumnList::currentChanged);
}

void ColumnList::fill(const std::vector<std::string>& header, const std::vector<ColumnPlan>& plans,
                      const std::vector<std::vector<std::string>>& examples,
                      const std::vector<data::ColumnReading>& readings) {
  clear();
  find_->setVisible(plans.size() > fewToSee || !find_->text().isEmpty());
  const auto places = placesInOrder(plans.size(), readings);
  for (const auto place : places) {
    auto* item = new QTreeWidgetItem(
        tree_, {titleOf(header, place), {}, {}, {}, {}, exampleOf(examples, place), whyOf(readings, place)});
    item->setData(titleHeading, Qt::UserRole, static_cast<int>(place));
    item->setToolTip(titleHeading, titleOf(header, place).toHtmlEscaped());
    item->setToolTip(whyHeading, item->text(whyHeading).toHtmlEscaped());
    if (isDoubtful(readings, place))
      item->setIcon(whyHeading, style()->standardIcon(QStyle::SP_MessageBoxQuestion));
    describe(place, plans[place]);
  }
  tree_->header()->resizeSections(QHeaderView::ResizeToContents);
  for (int column = 0; column < tree_->columnCount(); ++column)
    if (column != examplesHeading)
      tree_->setColumnWidth(column, std::min(tree_->columnWidth(column), widestOf(column)));
  const auto firstUsed = std::ranges::find_if(plans, [](const auto& plan) { return hasScores(plan.role); });
  if (!plans.empty() && isDoubtful(readings, places.front()))
    setCurrent(places.front());
  else if (!plans.empty())
    setCurrent(firstUsed == plans.end() ? 0 : static_cast<std::size_t>(firstUsed - plans.begin()));
}

void ColumnList::describe(std::size_t place, const ColumnPlan& plan) {
  auto* item = itemAt(place);
  if (item == nullptr)
    return;
  const bool isTouchpoint = plan.role == ColumnRole::touchpointScore;
  item->setText(meaningHeading, word(plan.role));
  item->setText(touchpointHeading, !isTouchpoint        ? QString()
                                   : plan.title.empty() ? item->text(titleHeading)
                                                        : QString::fromStdString(plan.title));
  item->setToolTip(touchpointHeading, item->text(touchpointHeading).toHtmlEscaped());
  item->setText(scaleHeading, scaleOf(plan));
  item->setText(stageHeading, isTouchpoint ? QString::fromStdString(plan.stage) : QString());
  item->setText(kindHeading, isTouchpoint && plan.kind ? word(*plan.kind) : QString());
  for (int column = 0; column < tree_->columnCount(); ++column)
    item->setData(column, Qt::AccessibleTextRole, item->text(column).isEmpty() ? tr("empty") : QVariant());
}

void ColumnList::sayWhy(std::size_t place, const QString& why) {
  auto* item = itemAt(place);
  if (item == nullptr)
    return;
  item->setText(whyHeading, why);
  item->setToolTip(whyHeading, why.toHtmlEscaped());
  item->setIcon(whyHeading, {});
  item->setData(whyHeading, Qt::AccessibleTextRole, {});
}

QWidget* ColumnList::finder() const {
  return find_;
}

void ColumnList::clear() {
  tree_->clear();
}

std::optional<std::size_t> ColumnList::current() const {
  const auto* item = tree_->currentItem();
  return item == nullptr ? std::nullopt : std::optional(placeOf(item));
}

void ColumnList::setCurrent(std::size_t place) {
  if (auto* item = itemAt(place))
    tree_->setCurrentItem(item);
}

void ColumnList::showCurrent() {
  if (tree_->currentItem() != nullptr)
    tree_->scrollToItem(tree_->currentItem(), QAbstractItemView::PositionAtCenter);
}

std::vector<std::size_t> ColumnList::chosen() const {
  std::vector<std::size_t> places;
  for (const auto* item : tree_->selectedItems())
    places.push_back(placeOf(item));
  if (const auto shown = current(); shown && std::ranges::find(places, *shown) == places.end())
    places.push_back(*shown);
  return places;
}

QString ColumnList::titleOf(const std::vector<std::string>& header, std::size_t place) {
  return header[place].empty() ? tr("Column %1").arg(place + 1) : QString::fromStdString(header[place]);
}

/// Those that are not found are hidden and no longer chosen, so that nothing unseen is changed.
void ColumnList::find(const QString& words) {
  for (int row = 0; row < tree_->topLevelItemCount(); ++row) {
    auto* item = tree_->topLevelItem(row);
    bool found = words.trimmed().isEmpty();
    for (int column = 0; column < tree_->columnCount() && !found; ++column)
      found = item->text(column).contains(words.trimmed(), Qt::CaseInsensitive);
    item->setHidden(!found);
    if (!found)
      item->setSelected(false);
  }
}

QTreeWidgetItem* ColumnList::itemAt(std::size_t place) const {
  for (int row = 0; row < tree_->topLevelItemCount(); ++row)
    if (placeOf(tree_->topLevelItem(row)) == place)
      return tree_->topLevelItem(row);
  return nullptr;
}

} // namespace throughline::ui
