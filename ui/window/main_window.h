#pragma once

#include "ui/session/actions.h"
#include "ui/session/insight_feed.h"
#include "ui/session/messages.h"
#include "ui/session/room.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/session/storage.h"

#include <QMainWindow>

class QStackedWidget;

namespace throughline::ui {

class Banner;
class FileRoom;
class FilterBar;
class MapCanvas;
class PanelLayout;
class Toast;
class WelcomePage;

/// The window "<file> - Throughline": the frame that joins the rooms' actions into menus and toolbar and lays out the
/// map and the panels around it. What is done lives in the rooms.
class MainWindow : public QMainWindow {
  Q_OBJECT

public:
  /// dataFolder: where snapshots are kept; empty: the user's data folder.
  explicit MainWindow(std::filesystem::path dataFolder = {}, QWidget* parent = nullptr);
  ~MainWindow() override;

  Session& session() { return *session_; }
  Storage& storage() { return *storage_; }
  MapCanvas& canvas() { return *canvas_; }
  /// The room of that class.
  template <class Of> Of& room() const { return *findChild<Of*>({}, Qt::FindDirectChildrenOnly); }
  /// The action of that id in the table; null when there is none.
  QAction* action(const QString& id) const { return actions_->action(id); }
  const Actions& actions() const { return *actions_; }
  /// A file from the desktop or the command line: the first room that knows its kind takes it.
  void takeFile(const QString& path);
  /// The same, and presents its map of that title when it is there; the first map without a title.
  void presentFile(const QString& path, const QString& title);

protected:
  void closeEvent(QCloseEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

private:
  void makeCentre();
  void makeRooms(const Desk& desk, const std::filesystem::path& dataFolder);
  void connectMessages();
  void connectPanels();
  void connectSession();
  void showPanels();
  void showTitle();

  std::unique_ptr<Session> session_;
  std::unique_ptr<Storage> storage_;
  InsightFeed* feed_;
  bool arranged_ = false; ///< the panels stand as they were left, or as the window has room for them
  QSize arrangedFor_;
  Messages* messages_;
  Actions* actions_;
  QList<Room*> rooms_;
  Banner* banner_ = nullptr;
  FilterBar* filterBar_ = nullptr;
  QStackedWidget* centre_ = nullptr;
  WelcomePage* welcome_ = nullptr;
  MapCanvas* canvas_ = nullptr;
  Toast* toast_ = nullptr;
  PanelLayout* panels_ = nullptr;
};

} // namespace throughline::ui
