#pragma once

#include "core/base/checked_file.h"
#include "core/tasks/sample_task.h"
#include "core/workspace/snapshots.h"
#include "ui/session/room.h"
#include "ui/session/storage.h"

class QMenu;

namespace throughline::ui {

class MapCanvas;

/// The workspace file: making, opening, copying and closing it, and what to do when it is damaged, in use
/// or cannot be written.
class FileRoom final : public Room {
  Q_OBJECT

public:
  /// dataFolder: where snapshots are kept; empty: the user's data folder.
  FileRoom(const Desk& desk, MapCanvas& canvas, std::filesystem::path dataFolder, QObject* parent = nullptr);
  std::vector<ActionRow> actions() override;
  bool take(const QString& path) override;

  /// Opens a workspace; the answer comes later, as a map or as a banner.
  void open(const QString& path);
  /// A new workspace file with one map, opened at once.
  void create(const QString& path);
  /// The sample at that place, made when it is not there yet.
  void openSampleAt(const QString& path);
  /// A new workspace in the documents folder with a finished map, opened at once.
  void createFromTemplate(const QString& name);
  void saveCopyTo(const QString& path, Replacing replacing = Replacing::never);
  /// Whether nothing would be lost now. Otherwise says why and what can be done, once; asked again, it gives way.
  bool mayLeave();

Q_SIGNALS:
  void recentFilesChanged();

private:
  std::vector<ActionRow> openingRows();
  std::vector<ActionRow> keepingRows();
  std::vector<ActionRow> leavingRows();
  void createAsked();
  void openAsked();
  void openSample();
  void pickTemplate();
  void build(const QString& path, const tasks::SampleTexts& texts);
  void saveCopy();
  void close();
  void fillRecent(QMenu& menu);
  void opened(const OpenedWorkspace& workspace);
  void openingFailed(const QString& path, const Error& error);
  void sayReadOnly(const OpenedWorkspace& workspace);
  void sayNotWritten(const Error& error);
  void endNotWritten();
  void offerSnapshot(const QString& path, const Error& error);
  void restore(const QString& path, const workspace::Snapshot& snapshot);

  MapCanvas& canvas_;
  std::filesystem::path dataFolder_;
  bool saysNotWritten_ = false; ///< the banner
  bool leavingAnyway_ = false;  ///< the user was told what would be lost
  bool leavingText_ = false;    ///< that cannot be kept as it is: said once
};

} // namespace throughline::ui
