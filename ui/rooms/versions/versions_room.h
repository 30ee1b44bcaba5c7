#pragma once

#include "core/tasks/bring_in_task.h"
#include "ui/session/room.h"

#include <QPointer>

namespace throughline::ui {

class MapCanvas;
class VersionsDialog;

/// Earlier states of the workspace, and what colleagues changed in copies of it.
class VersionsRoom final : public Room {
  Q_OBJECT

public:
  VersionsRoom(const Desk& desk, MapCanvas& canvas, QObject* parent = nullptr);
  std::vector<ActionRow> actions() override;
  /// Shows what a colleague's copy has otherwise, and takes what is chosen of it as one step.
  void bringInFrom(const QString& path);

private:
  void showVersions();
  void chooseCopy();
  void markChanges(const std::vector<exchange::ChangeLine>& lines);
  void choose(const QString& path, const Result<tasks::Compared>& compared);

  MapCanvas& canvas_;
  QPointer<VersionsDialog> versions_;
};

} // namespace throughline::ui
