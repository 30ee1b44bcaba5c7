#pragma once

#include "core/data/sources/sources.h"
#include "core/report/report_plan.h"
#include "core/tasks/exchange_task.h"
#include "core/workspace/snapshots.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/session/storage.h"
#include "ui/window/action_table.h"

#include <QHash>
#include <QMainWindow>

class QLabel;
class QMenu;
class QDockWidget;
class QStackedWidget;
class QToolBar;

namespace throughline::ui {

class Banner;
class InsightFeed;
class InsightsPanel;
class InspectorPanel;
class MapCanvas;
class OutlinePanel;
class Toast;
struct MapImport;
struct ReportRequest;
class WelcomePage;

/// The window "<file> - Throughline": map in the centre, docks around it. Every action is a row of the action table.
class MainWindow : public QMainWindow {
  Q_OBJECT

public:
  /// dataFolder: where snapshots are kept; empty: the user's data folder.
  explicit MainWindow(std::filesystem::path dataFolder = {}, QWidget* parent = nullptr);
  ~MainWindow() override;

  Session& session() { return *session_; }
  Storage& storage() { return *storage_; }
  MapCanvas& canvas() { return *canvas_; }
  /// The action of that id in the table; null when there is none.
  QAction* action(const QString& id) const { return actions_.value(id); }
  /// Opens a workspace; the answer comes later, as a map or as a banner.
  void openFile(const QString& path);
  /// A new workspace file with one map, opened at once.
  void createFile(const QString& path);
  /// The sample at that place, made when it is not there yet.
  void openSampleAt(const QString& path);
  /// The import dialog for this file; without an open workspace, asks for a new one first.
  void importFile(const QString& dataFile);
  void saveCopyTo(const QString& path);
  void exportPdfTo(const QString& path, model::MapId map, report::PageSize pageSize);
  /// Maps from files of others, as one step; what was repaired or guessed is said.
  void importMapsFrom(const QStringList& paths);
  /// The map on the canvas, for others.
  void exportMapTo(const QString& path, exchange::JourneyFormat format);

  // File
  void newWorkspace();
  void openWorkspace();
  void openSample();
  void saveCopy();
  void showVersions();
  void importFeedback();
  void showFilter();
  void exportPdf();
  void importMap();
  void exportMap();
  void showPreferences();
  void closeWorkspace();
  void quit();
  // Edit
  void undo();
  void redo();
  void cut();
  void copy();
  void paste();
  void duplicate();
  void removeSelected();
  void selectAll();
  void find();
  // Insert
  void addTouchpoint();
  void addStage();
  void addLane();
  void addMap();
  // View
  void zoomIn();
  void zoomOut();
  void zoomReset();
  void zoomFit();
  void zoomSelection();
  void useLightTheme();
  void useDarkTheme();
  void useHighContrastTheme();
  void resetLayout();
  void showCommands();
  // Help
  void showKeys();
  void showAbout();

Q_SIGNALS:
  /// A report or a map was written there.
  void exported(const QString& path);
  /// Maps of others are on disk and shown; false: nothing was changed, and the banner says why.
  void mapsImported(bool done);

protected:
  void closeEvent(QCloseEvent* event) override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  void makeActions();
  void makeMenus();
  void makeToolbar();
  void makeCentre();
  void makeDocks();
  void arrangeDocks();
  void sizeDocks();
  void connectSession();
  void connectPanels();
  void updateActions();
  void updateUndoTexts();
  void updateTitle();
  void updateSaved();
  void fillRecentFiles();
  void useTheme(Theme theme);
  void showTheme(Theme theme);
  bool offered(Needs needs) const;

  void workspaceOpened(const OpenedWorkspace& workspace);
  void openingFailed(const QString& path, const Error& error);
  void offerSnapshot(const QString& path, const Error& error);
  void showOpening(const QString& name);
  void showWriteFailure(const Error& error);
  void endWriteFailure();
  void restoreFrom(const QString& path, const workspace::Snapshot& snapshot);
  void writePdf(const QString& path, const ReportRequest& request);
  void statusMessage(const QString& text);
  void fillSample();
  void showWholeOrBeginning();
  void showFilterTexts();
  void showImported(const QString& step, const model::Document& document);
  void showAfterImport();
  void runImportDialog(const QString& dataFile);
  void showSources(const std::vector<data::Source>& sources);
  void removeSource(qint64 source, const QString& title);
  void removeMap(model::MapId map);
  /// "3 touchpoints deleted - Undo" while that is the last step.
  void toastWithUndo(const QString& text);
  void readMaps(const std::shared_ptr<MapImport>& import);
  void storeMaps(const std::shared_ptr<MapImport>& import, std::vector<tasks::ReadJourneyFile> files);
  void sayImportFailed(const Error& error);
  void showImportedMaps(const std::shared_ptr<MapImport>& import);
  /// step: the place of that import in the undo stack.
  void showRemarks(const std::shared_ptr<MapImport>& import, int step);
  void forgetSources(const tasks::ImportedInto& imported);
  void showMapMenu(const QPoint& at);

  std::unique_ptr<Session> session_;
  std::unique_ptr<Storage> storage_;
  QHash<QString, QAction*> actions_;
  std::vector<ActionRow> rows_;
  QMenu* recentMenu_ = nullptr;
  QMenu* docksMenu_ = nullptr;
  QToolBar* toolbar_ = nullptr;
  Banner* banner_ = nullptr;
  QStackedWidget* centre_ = nullptr;
  WelcomePage* welcome_ = nullptr;
  MapCanvas* canvas_ = nullptr;
  Toast* toast_ = nullptr;
  InsightFeed* feed_ = nullptr;
  std::filesystem::path dataFolder_;
  bool sampleNext_ = false; ///< the workspace being made is the sample
  QString importNext_;      ///< a data file that waits for the new workspace to be open
  OutlinePanel* outline_ = nullptr;
  InspectorPanel* inspector_ = nullptr;
  InsightsPanel* insights_ = nullptr;
  QList<QDockWidget*> docks_;
  QLabel* saved_ = nullptr;
  QLabel* filtered_ = nullptr;
  bool hasData_ = false;
  QByteArray firstLayout_;
  /// The window was told to close while something could not be saved; the second time it obeys.
  bool closingAnyway_ = false;
  bool saysWriteFailure_ = false; ///< the banner
};

} // namespace throughline::ui
