#pragma once

#include "core/model/document.h"

#include <QWidget>

class QPushButton;

namespace throughline::ui {

class Session;

/// The way out where new touchpoints find every lane of their map locked: a lane of their own, or one that is unlocked.
class LockedLanesBar : public QWidget {
  Q_OBJECT

public:
  explicit LockedLanesBar(Session& session, QWidget* parent = nullptr);
  /// Shown for the map whose lanes for touchpoints are all locked, with this title among them; hidden when none is.
  void offerFor(const std::string& lockedLane);

Q_SIGNALS:
  /// A lane is open now; each way is an undo step of its own.
  void opened();

private:
  void addLane();
  void unlock();

  Session& session_;
  QPushButton* unlock_;
  model::MapId map_{};
  model::LaneId lane_{};
};

} // namespace throughline::ui
