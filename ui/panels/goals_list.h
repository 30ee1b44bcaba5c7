#pragma once

#include "core/model/document.h"

#include <QWidget>

class QComboBox;

namespace throughline::ui {

class PartForms;
class Session;

/// The goals of the current map: metric, target, due, and who answers for it on either side; below, a way to add one.
class GoalsList : public QWidget {
  Q_OBJECT

public:
  explicit GoalsList(Session& session, QWidget* parent = nullptr);
  void refresh();

private:
  void addGoal();
  void offerMetrics();

  Session& session_;
  PartForms* forms_;
  QComboBox* metric_;
};

} // namespace throughline::ui
