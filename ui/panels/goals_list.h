#pragma once

#include "core/model/document.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QVBoxLayout;

namespace throughline::ui {

class PartRows;
class Session;

/// The goals of the current map: metric, target, due, and who answers for it on either side; below, a way to add one.
class GoalsList : public QWidget {
  Q_OBJECT

public:
  explicit GoalsList(Session& session, QWidget* parent = nullptr);
  void refresh();

private:
  PartRows* makeRows(model::GoalId id);
  static void fill(PartRows& rows, const model::Goal& goal);
  void addGoal();

  Session& session_;
  QVBoxLayout* list_;
  QComboBox* metric_;
  std::vector<PartRows*> rows_;
};

} // namespace throughline::ui
