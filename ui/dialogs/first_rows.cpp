#include "ui/dialogs/first_rows.h"

#include "ui/dialogs/column_list.h"

#include <QHeaderView>

#include <algorithm>

namespace throughline::ui {
namespace {

constexpr int mostRowsShown = 20;
constexpr int heightOfRow = 26;
constexpr int leastHeight = 126; ///< its heads, three rows and the bar under them
constexpr int mostHeight = 178;
constexpr int narrowestColumn = 70;
constexpr int widestColumn = 220;
constexpr int headerPadding = 40; ///< also for letters that are bolder than they are measured

QTableWidgetItem* exampleCell(const QString& text) {
  auto* item = new QTableWidgetItem(text.left(200));
  if (text.isEmpty())
    item->setData(Qt::AccessibleTextRole, FirstRows::tr("empty"));
  return item;
}

/// The titles where there is room for so much: those that would look like another are cut at their beginning.
QStringList cutTitles(const QStringList& titles, const QFontMetrics& letters, int room) {
  QStringList cut;
  for (const auto& title : titles)
    cut << letters.elidedText(title, Qt::ElideRight, room);
  const QStringList beginnings = cut;
  for (qsizetype at = 0; at < titles.size(); ++at)
    if (beginnings[at] != titles[at] && beginnings.count(beginnings[at]) > 1)
      cut[at] = letters.elidedText(titles[at], Qt::ElideLeft, room);
  return cut;
}

} // namespace

FirstRows::FirstRows(QWidget* parent) : QTableWidget(parent) {
  setAccessibleName(tr("First rows"));
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  verticalHeader()->hide();
  setMinimumHeight(leastHeight);
  setTabKeyNavigation(false);
  setWordWrap(false);
  verticalHeader()->setDefaultSectionSize(heightOfRow);
  horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void FirstRows::fill(const std::vector<std::string>& header, const std::vector<std::vector<std::string>>& rows) {
  const int count = std::min(mostRowsShown, static_cast<int>(rows.size()));
  clear();
  setColumnCount(static_cast<int>(header.size()));
  setRowCount(count);
  QStringList titles;
  for (std::size_t place = 0; place < header.size(); ++place)
    titles << ColumnList::titleOf(header, place);
  const auto cut = cutTitles(titles, horizontalHeader()->fontMetrics(), widestColumn - headerPadding);
  for (int column = 0; column < columnCount(); ++column) {
    auto* item = new QTableWidgetItem(cut[column]);
    item->setToolTip(titles[column].toHtmlEscaped());
    item->setData(Qt::AccessibleTextRole, titles[column]);
    setHorizontalHeaderItem(column, item);
  }
  for (int row = 0; row < count; ++row) {
    const auto& cells = rows[static_cast<std::size_t>(row)];
    for (int column = 0; column < static_cast<int>(std::min(cells.size(), header.size())); ++column)
      setItem(row, column, exampleCell(QString::fromStdString(cells[static_cast<std::size_t>(column)])));
  }
  resizeColumnsToContents();
  for (int column = 0; column < columnCount(); ++column)
    setColumnWidth(column, std::clamp(columnWidth(column), narrowestColumn, widestColumn));
}

void FirstRows::showNothing() {
  setRowCount(0);
  setColumnCount(0);
}

int FirstRows::heightIn(int page) {
  return std::clamp(page / 5, leastHeight, mostHeight);
}

} // namespace throughline::ui
