#pragma once

#include "core/model/opportunities.h"

#include <QDialog>

#include <array>

class QLabel;
class QListWidget;
class QPushButton;

namespace throughline::ui {

class BoardCell;
class Session;

/// Actions of the map by impact and effort, the largest gain first in each cell, and the opportunities that nobody took
/// up yet. Stays open beside the map and follows it.
class OpportunitiesBoard : public QDialog {
  Q_OBJECT

public:
  OpportunitiesBoard(Session& session, QWidget* parent);
  /// The cell where they meet.
  BoardCell& cell(model::Importance impact, model::Effort effort) const;

Q_SIGNALS:
  void touchpointChosen(throughline::model::TouchpointId touchpoint);

private:
  void makeGrid();
  void fill();
  void fillOpen();
  void takeUp();
  void place(model::ActionId action, model::Importance impact, model::Effort effort);
  void push(model::ActionId action, int effort, int impact);
  void leave(const BoardCell& from, int columns, int rows);
  void show(model::ActionId action);

  static constexpr int levels = 3;
  Session& session_;
  QWidget* grid_;
  std::array<BoardCell*, levels * levels> cells_{};
  QListWidget* open_;
  QPushButton* take_;
  QLabel* says_;
  std::vector<std::pair<model::TouchpointId, model::Note>> opportunities_;
};

} // namespace throughline::ui
