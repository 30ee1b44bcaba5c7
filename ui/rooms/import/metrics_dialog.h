#pragma once

#include "core/data/sources/typed_metrics.h"
#include "ui/session/room.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QTableWidget;

namespace throughline::ui {

/// The values of one metric of one touchpoint, typed or pasted from a spreadsheet: a row for each period. What was
/// typed is kept when another metric is chosen and when the dialog is closed.
class MetricsDialog : public QDialog {
  Q_OBJECT

public:
  /// touchpoint: shown first; none: the first of the map.
  MetricsDialog(const Desk& desk, std::optional<model::TouchpointId> touchpoint, QWidget* parent = nullptr);
  /// Cells between tabs, rows between lines, from the current cell on.
  void paste(const QString& text);
  /// Keeps what the grid holds; a cell that cannot be read is named, and nothing is kept.
  void keep();
  /// Keeps what was typed first. Where a cell cannot be read it says so and stays; the second time it goes.
  void reject() override;

Q_SIGNALS:
  /// The values of what is chosen are in the grid.
  void shown();
  void kept();

private:
  void choose();
  void read();
  void fill(const std::vector<data::TypedFigure>& figures);
  /// What the grid holds.
  std::optional<std::vector<data::TypedFigure>> figures();
  std::optional<model::TouchpointId> touchpoint() const;
  std::string metric() const;
  QString cell(int row, int column) const;
  void setCell(int row, int column, const QString& text);
  void store(const std::vector<data::TypedFigure>& figures);
  void offerUndo(model::TouchpointId card, const std::string& metric, const std::vector<data::TypedFigure>& before);

  Desk desk_;
  QComboBox* touchpoints_;
  QComboBox* metrics_;
  QTableWidget* grid_;
  QLabel* says_;
  int shownTouchpoint_ = 0, shownMetric_ = 0; ///< positions in the lists: what the grid is of
  bool filling_ = false;
  bool typed_ = false; ///< and not kept yet
  bool leaving_ = false;
  bool warned_ = false;
};

} // namespace throughline::ui
