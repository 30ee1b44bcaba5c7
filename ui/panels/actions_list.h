#pragma once

#include "core/model/document.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLineEdit;
class QPushButton;

namespace throughline::ui {

class PartForms;
class Session;

/// The actions of the map, or those that answer one touchpoint or its notes, soonest first; below, a line to add one.
/// What they promise comes from what-if where the data allow one; a gain that is typed is marked as such.
class ActionsList : public QWidget {
  Q_OBJECT

public:
  explicit ActionsList(Session& session, QWidget* parent = nullptr);
  /// All of the map's without a touchpoint. Not enabled: nothing, or several things, are selected.
  void show(const std::optional<model::TouchpointId>& touchpoint, bool enabled);

private:
  std::vector<model::Action> wantedActions() const;
  void addAction();
  void takeGains();
  void showGains();
  /// What half of the failures fixed at the touchpoint would give, in points of the overall score.
  std::optional<double> gainAt(const model::Touchpoint* touchpoint) const;

  Session& session_;
  PartForms* forms_;
  QWidget* entry_;
  QLineEdit* title_;
  QPushButton* gains_;
  std::optional<model::TouchpointId> touchpoint_;
  bool enabled_ = false;
};

} // namespace throughline::ui
