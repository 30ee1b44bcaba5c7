#pragma once

#include "core/chart/table.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace throughline::ui {

/// A table of values in words; numbers are right-aligned.
class ChartTableModel final : public QAbstractTableModel {
  Q_OBJECT

public:
  using QAbstractTableModel::QAbstractTableModel;

  void show(const chart::Table& table, const QLocale& locale);
  const chart::Table& table() const { return table_; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
  chart::Table table_;
  QLocale locale_;
};

/// The table twin of a chart. Its accessible name is "Table: <name>". Enter or a double click chooses a touchpoint,
/// copying takes the whole table as data.
class ChartTable : public QTableView {
  Q_OBJECT

public:
  explicit ChartTable(QWidget* parent = nullptr);

  void show(const chart::Table& table, const QString& name);
  using QTableView::show;
  /// Selects the touchpoint's row without telling anybody.
  void choose(std::optional<model::TouchpointId> touchpoint);

Q_SIGNALS:
  void touchpointChosen(throughline::model::TouchpointId touchpoint);
  /// What a row stands on, by a double click.
  void responsesWanted();
  /// The whole table is in the clipboard.
  void copied();

private:
  ChartTableModel* model_;
};

} // namespace throughline::ui
