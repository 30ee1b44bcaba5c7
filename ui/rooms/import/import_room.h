#pragma once

#include "core/data/sources/sources.h"
#include "core/workspace/snapshots.h"
#include "ui/session/room.h"

namespace throughline::ui {

class InsightsPanel;
class MapCanvas;
class OutlinePanel;
struct OpenedWorkspace;

/// Feedback: importing it, choosing which of it counts, and taking a source out again.
class ImportRoom final : public Room {
  Q_OBJECT

public:
  ImportRoom(const Desk& desk, MapCanvas& canvas, OutlinePanel& outline, InsightsPanel& insights,
             QObject* parent = nullptr);
  std::vector<ActionRow> actions() override;
  bool take(const QString& path) override;

  /// The import dialog for this file. Without an open workspace one is made beside the data, which goes again when
  /// nothing was imported.
  void importFile(const QString& dataFile);

private:
  /// A workspace that was made only for an import.
  struct MadeFor {
    QString workspace;
    QString data;
  };
  void chooseFile();
  void opened(const OpenedWorkspace& workspace);
  void openingFailed(const QString& path);
  void runDialog(const QString& dataFile, const QString& madeWorkspace);
  void dropMade(const QString& workspace);
  void showFilter();
  void showFilterTexts();
  void showSources(const std::vector<data::Source>& sources);
  void removeSource(qint64 source, const QString& title);
  void offerPurge(const QString& title, const std::vector<workspace::Snapshot>& holding);

  MapCanvas& canvas_;
  OutlinePanel& outline_;
  InsightsPanel& insights_;
  std::optional<MadeFor> waiting_; ///< for its workspace to be open
};

} // namespace throughline::ui
