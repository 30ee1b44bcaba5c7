#pragma once

#include "core/tasks/exchange_task.h"
#include "ui/session/room.h"

namespace throughline::ui {

class MapCanvas;
struct MapImport;

/// Journeys from and to the files of others.
class JourneysRoom final : public Room {
  Q_OBJECT

public:
  JourneysRoom(const Desk& desk, MapCanvas& canvas, QObject* parent = nullptr);
  std::vector<ActionRow> actions() override;
  /// What reads as a journey of another program.
  bool take(const QString& path) override;

  /// Maps from files of others, as one step; what was repaired or guessed is said.
  void importMapsFrom(const QStringList& paths);
  /// The map on the canvas, for others.
  void exportMapTo(const QString& path, const exchange::Format& format);

Q_SIGNALS:
  void exported(const QString& path);
  /// Maps of others are on disk and shown; false: nothing was changed, and the banner says why.
  void mapsImported(bool done);

private:
  void importMap();
  void exportMap();
  void duplicateMap();
  static std::string freeTitle(const model::Document& document, const QString& wanted);
  void readMaps(const std::shared_ptr<MapImport>& import);
  void storeMaps(const std::shared_ptr<MapImport>& import, std::vector<tasks::ReadJourneyFile> files);
  void sayImportFailed(const Error& error);
  void showImportedMaps(const std::shared_ptr<MapImport>& import);
  /// step: the place of that import in the undo stack.
  void showRemarks(const std::shared_ptr<MapImport>& import, int step);
  void forgetSources(const tasks::ImportedInto& imported);

  MapCanvas& canvas_;
};

} // namespace throughline::ui
