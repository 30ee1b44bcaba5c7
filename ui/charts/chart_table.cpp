#include "ui/charts/chart_table.h"

#include "ui/charts/chart_words.h"
#include "ui/charts/own_keys.h"

#include <QAction>
#include <QClipboard>
#include <QFont>
#include <QGuiApplication>
#include <QHeaderView>

namespace throughline::ui {

void ChartTableModel::show(const chart::Table& table, const QLocale& locale) {
  beginResetModel();
  table_ = table;
  locale_ = locale;
  endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(table_.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(table_.columns.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid())
    return {};
  const auto& row = table_.rows[static_cast<std::size_t>(index.row())];
  const auto column = static_cast<std::size_t>(index.column());
  if (role == Qt::DisplayRole)
    return cellText(row, column, table_, locale_);
  if (role == Qt::TextAlignmentRole)
    return QVariant::fromValue(Qt::AlignVCenter |
                               (isNumeric(table_.columns[column].kind) ? Qt::AlignRight : Qt::AlignLeft));
  if (role == Qt::FontRole && row.role != chart::Role::touchpoint) {
    QFont bold;
    bold.setWeight(QFont::DemiBold);
    return bold;
  }
  return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Vertical)
    return {};
  const auto& column = table_.columns[static_cast<std::size_t>(section)];
  if (role == Qt::DisplayRole)
    return columnTitle(column);
  if (role == Qt::TextAlignmentRole)
    return QVariant::fromValue(Qt::AlignVCenter | (isNumeric(column.kind) ? Qt::AlignRight : Qt::AlignLeft));
  return {};
}

ChartTable::ChartTable(QWidget* parent) : QTableView(parent), model_(new ChartTableModel(this)) {
  setModel(model_);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setAlternatingRowColors(false);
  setShowGrid(false);
  setTabKeyNavigation(false);
  setWordWrap(false);
  setContextMenuPolicy(Qt::ActionsContextMenu);
  verticalHeader()->hide();
  horizontalHeader()->setHighlightSections(false);
  auto* copy = new QAction(tr("Copy as data"), this);
  copy->setShortcut(QKeySequence::Copy);
  copy->setShortcutContext(Qt::WidgetShortcut);
  addAction(copy);
  new OwnKeys(this);
  connect(copy, &QAction::triggered, this, [this] {
    QGuiApplication::clipboard()->setText(tabSeparated(model_->table()));
    Q_EMIT copied();
  });
  const auto chooseRow = [this](const QModelIndex& index) {
    const auto& row = model_->table().rows[static_cast<std::size_t>(index.row())];
    if (row.touchpoint)
      Q_EMIT touchpointChosen(*row.touchpoint);
  };
  connect(this, &QTableView::activated, this, chooseRow);
  connect(this, &QTableView::clicked, this, chooseRow);
  connect(this, &QTableView::doubleClicked, this, &ChartTable::responsesWanted);
}

void ChartTable::show(const chart::Table& table, const QString& name) {
  setAccessibleName(tr("Table: %1").arg(name));
  model_->show(table, locale());
  resizeColumnsToContents();
  if (!table.columns.empty())
    setColumnWidth(0, std::min(columnWidth(0), 24 * fontMetrics().averageCharWidth() + 80));
}

void ChartTable::choose(std::optional<model::TouchpointId> touchpoint) {
  const auto& rows = model_->table().rows;
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (touchpoint && rows[i].touchpoint == touchpoint) {
      selectionModel()->setCurrentIndex(model_->index(static_cast<int>(i), 0),
                                        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
      return;
    }
  clearSelection();
}

} // namespace throughline::ui
