#include "ui/window/main_window.h"

#include "ui/canvas/canvas_commands.h"
#include "ui/canvas/clip_mime.h"
#include "ui/canvas/command_table.h"
#include "ui/canvas/map_canvas.h"
#include "ui/panels/insights_panel.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/outline_panel.h"
#include "ui/rooms/boards/boards_room.h"
#include "ui/rooms/edit/edit_room.h"
#include "ui/rooms/feedback/feedback_room.h"
#include "ui/rooms/feedback/filter_bar.h"
#include "ui/rooms/feedback/unplaced.h"
#include "ui/rooms/file/file_room.h"
#include "ui/rooms/help/help_room.h"
#include "ui/rooms/import/import_room.h"
#include "ui/rooms/journeys/journeys_room.h"
#include "ui/rooms/present/present_room.h"
#include "ui/rooms/report/report_room.h"
#include "ui/rooms/steps/steps_room.h"
#include "ui/rooms/touchpoint/touchpoint_room.h"
#include "ui/rooms/versions/versions_room.h"
#include "ui/rooms/view/view_room.h"
#include "ui/window/alt_letters.h"
#include "ui/window/banner.h"
#include "ui/window/calm_wheel.h"
#include "ui/window/enter_key.h"
#include "ui/window/fitting_windows.h"
#include "ui/window/menu_accessible.h"
#include "ui/window/menus.h"
#include "ui/window/panel_layout.h"
#include "ui/window/scroll_accessible.h"
#include "ui/window/status_line.h"
#include "ui/window/theme.h"
#include "ui/window/toast.h"
#include "ui/window/welcome_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace throughline::ui {
namespace {

enum CentrePage { welcomeCentre, mapCentre };

/// Most of the screen, so that the window fits it with what the desktop puts around windows: of a very large one less,
/// of a small one all.
QSize firstSize(const QScreen& screen) {
  constexpr QSize small(1400, 800), aroundIt(16, 48);
  const auto room = screen.availableGeometry().size();
  const auto most = room - aroundIt;
  return {room.width() < small.width() ? most.width()
                                       : std::min(room.width() * 95 / 100, std::max(1720, room.width() * 70 / 100)),
          room.height() < small.height()
              ? most.height()
              : std::min(room.height() * 90 / 100, std::max(1000, room.height() * 75 / 100))};
}

/// Menus show the key that the map itself has for what no key of the window does: F2.
void showMapKeys(const Actions& actions) {
  for (const auto& command : canvasCommands())
    if (auto* action = actions.action(command.id);
        action != nullptr && command.keys.isEmpty() && !command.mapKeys.isEmpty()) {
      action->setShortcutContext(Qt::WidgetShortcut); // of no widget: the map takes it by itself
      action->setShortcuts(command.mapKeys);
    }
}

} // namespace

MainWindow::MainWindow(std::filesystem::path dataFolder, QWidget* parent)
    : QMainWindow(parent), session_(std::make_unique<Session>()),
      storage_(std::make_unique<Storage>(*session_, dataFolder)), feed_(new InsightFeed(*session_, *storage_, this)),
      messages_(new Messages(this)), actions_(new Actions(*session_, *storage_, *feed_, this)) {
  setObjectName(QStringLiteral("mainWindow"));
  setWindowIcon(icon(Icon::map));
  setMinimumSize(640, 400);
  setAcceptDrops(true);
  resize(firstSize(*screen()));
  installMenuAccessibility();
  installScrollAccessibility();
  installEnterKey();
  keepAltFromTyping();
  installCalmWheel();
  installFittingWindows();
  makeCentre();
  panels_ = new PanelLayout(*this, *session_, *storage_, *feed_, *canvas_,
                            dataFolder.empty() ? dataFolder : dataFolder / "cache");
  connectMessages();
  const Desk desk{*session_, *storage_, *feed_, *messages_, *actions_, this};
  makeRooms(desk, dataFolder);
  showMapKeys(*actions_);
  fillMenuBar(*menuBar(), *actions_);
  fillToolbar(*addToolBar(tr("Main toolbar")), *actions_);
  new StatusLine(desk, *this, *canvas_);
  connectSession();
  connectPanels();
  restoreGeometry(Settings::windowGeometry());
  // Not before the window is whole (applyPalette says why), and before what is measured with it.
  room<ViewRoom>().useTheme(Settings::theme());
  panels_->arrange();
  arranged_ = panels_->restore();
  arrangedFor_ = size();
  showTitle();
  actions_->update();
}

MainWindow::~MainWindow() {
  session_->settle(); // what is being typed is kept, and nothing is told to what is gone
  // What shows the session goes before it.
  qDeleteAll(rooms_);
  panels_->deletePanels();
  delete takeCentralWidget();
  delete actions_;
  delete feed_;
}

void MainWindow::makeCentre() {
  auto* centre = new QWidget;
  banner_ = new Banner;
  centre_ = new QStackedWidget;
  welcome_ = new WelcomePage;
  canvas_ = new MapCanvas(*session_);
  centre_->addWidget(welcome_);
  centre_->addWidget(canvas_);
  auto* rows = new QVBoxLayout(centre);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  rows->addWidget(banner_);
  filterBar_ = new FilterBar(*session_, *storage_, *feed_);
  rows->addWidget(filterBar_);
  rows->addWidget(centre_, 1);
  setCentralWidget(centre);
  toast_ = new Toast(centre);
  welcome_->showRecentFiles(Settings::recentFiles());
}

void MainWindow::makeRooms(const Desk& desk, const std::filesystem::path& dataFolder) {
  rooms_ = {new FileRoom(desk, *canvas_, dataFolder, this),
            new ImportRoom(desk, *canvas_, panels_->outline(), panels_->insights(), this),
            new FeedbackRoom(desk, panels_->feedback(), *filterBar_, dataFolder, this),
            new JourneysRoom(desk, *canvas_, this),
            new VersionsRoom(desk, *canvas_, this),
            new BoardsRoom(desk, *canvas_, this),
            new PresentRoom(desk, *canvas_, this),
            new ReportRoom(desk, this),
            new EditRoom(desk, *canvas_, panels_->inspector(), this),
            new StepsRoom(desk, *canvas_, this),
            new TouchpointRoom(desk, *canvas_, this),
            new ViewRoom(desk, *canvas_, this),
            new HelpRoom(desk, this)};
  for (auto* each : rooms_) {
    actions_->add(each->actions());
    actions_->addMapKeys(each->mapKeys());
  }
  actions_->add(panels_->actions());
  connect(&room<ViewRoom>(), &ViewRoom::themeChosen, this, [](Theme theme) {
    applyTypeface(*qApp);
    applyTheme(*qApp, theme);
  });
}

void MainWindow::connectMessages() {
  connect(messages_, &Messages::warned, banner_, &Banner::say);
  connect(messages_, &Messages::cleared, banner_, &QWidget::hide);
  connect(messages_, &Messages::told, toast_, &Toast::say);
  connect(messages_, &Messages::stepTold, toast_, [this](const QString& text) {
    toast_->sayStep(text, session_->undoStack(), [this] { actions_->trigger(QStringLiteral("edit.undo")); });
  });
}

void MainWindow::connectSession() {
  // What it says was about the workspace before.
  connect(session_.get(), &Session::started, toast_, &QWidget::hide);
  connect(session_.get(), &Session::editRefused, this, [this](const Error& error) { messages_->refuse(error); });
  connect(session_.get(), &Session::documentChanged, this, [this] {
    if (!session_->previewing())
      messages_->settle();
  });
  connect(storage_.get(), &Storage::opened, this, &MainWindow::showPanels);
  connect(storage_.get(), &Storage::savedChanged, this, &MainWindow::showTitle);
  connect(storage_.get(), &Storage::closed, this, [this] {
    welcome_->showRecentFiles(Settings::recentFiles());
    showPanels();
  });
}

void MainWindow::connectPanels() {
  const auto does = [this](const char* id) {
    return [this, name = QString::fromLatin1(id)] { actions_->trigger(name); };
  };
  connect(welcome_, &WelcomePage::drawMapWanted, this, does("file.new"));
  connect(welcome_, &WelcomePage::importWanted, this, does("file.import"));
  connect(welcome_, &WelcomePage::sampleWanted, this, does("file.sample"));
  connect(welcome_, &WelcomePage::openWanted, this, does("file.open"));
  connect(welcome_, &WelcomePage::templateWanted, this, does("file.template"));
  connect(welcome_, &WelcomePage::fileWanted, &room<FileRoom>(), &FileRoom::open);
  connect(&room<FileRoom>(), &FileRoom::recentFilesChanged, welcome_,
          [this] { welcome_->showRecentFiles(Settings::recentFiles()); });
  auto& outline = panels_->outline();
  connect(&outline, &OutlinePanel::drawMapWanted, this, does("insert.map"));
  connect(&outline, &OutlinePanel::commandWanted, this, [this](const QString& id, bool ofMap) {
    if (ofMap)
      canvas_->focusOn(TitlePlace{});
    actions_->trigger(ofMap && id == QLatin1String("edit.duplicate") ? QStringLiteral("edit.duplicateMap") : id);
  });
  outline.setCopying([this] { return canvas_->commands().clips().mime(); });
  outline.setPasting(clipMimeType(), [this](const QMimeData& mime) { return canvas_->commands().clips().paste(mime); });
  connect(&outline, &OutlinePanel::deleteMapWanted, &room<EditRoom>(), &EditRoom::removeMap);
  connect(&outline, &OutlinePanel::addTouchpointWanted, this, does("insert.touchpoint"));
  connect(&outline, &OutlinePanel::addStageWanted, this, does("insert.stage"));
  connect(&outline, &OutlinePanel::importWanted, this, does("file.import"));
  connect(&outline, &OutlinePanel::unplacedWanted, this, does("feedback.unplaced"));
  auto& unplaced = room<FeedbackRoom>().unplaced();
  connect(&unplaced, &Unplaced::changed, &outline,
          [&outline, &unplaced] { outline.setUnplaced(unplaced.responses(), !unplaced.feedback().empty()); });
  auto& inspector = panels_->inspector();
  connect(&inspector, &InspectorPanel::drawMapWanted, this, does("insert.map"));
  connect(&inspector, &InspectorPanel::sourceWanted, &room<ImportRoom>(), &ImportRoom::showSourcesDialog);
  connect(feed_, &InsightFeed::sourcesRead, &inspector, &InspectorPanel::setSources);
  connect(&panels_->insights(), &InsightsPanel::importWanted, this, does("file.import"));
  connect(&panels_->insights(), &InsightsPanel::copied, this, [this](const QString& text) { messages_->tell(text); });
  connect(&panels_->insights(), &InsightsPanel::mapAloneWanted, feed_, &InsightFeed::analyzeWithoutFeedback);
  connect(&panels_->insights(), &InsightsPanel::touchpointChosen, canvas_, &MapCanvas::reveal);
  connect(&panels_->insights(), &InsightsPanel::responsesWanted, panels_, &PanelLayout::openFeedback);
}

void MainWindow::takeFile(const QString& path) {
  const bool taken = std::ranges::any_of(rooms_, [&path](Room* each) { return each->take(path); });
  if (!taken)
    room<FileRoom>().open(path);
}

void MainWindow::presentFile(const QString& path, const QString& title) {
  room<PresentRoom>().presentOnOpening(title);
  takeFile(path);
}

/// Not before now is it known for sure how much room there is.
void MainWindow::showEvent(QShowEvent* event) {
  if (!std::exchange(arranged_, true) && size() != arrangedFor_)
    panels_->arrange();
  QMainWindow::showEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  // Other programs move and replace files while one works in them.
  if (event->type() == QEvent::ActivationChange && isActiveWindow() && storage_)
    storage_->lookForFile();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (event->mimeData()->hasUrls())
    event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  const auto urls = event->mimeData()->urls();
  if (urls.isEmpty() || !urls.constFirst().isLocalFile())
    return;
  event->acceptProposedAction();
  for (const auto& url : urls)
    if (url.isLocalFile())
      takeFile(url.toLocalFile());
}

void MainWindow::showPanels() {
  centre_->setCurrentIndex(storage_->isOpen() ? mapCentre : welcomeCentre);
  panels_->show(storage_->isOpen());
  showTitle();
}

void MainWindow::showTitle() {
  const bool open = storage_->isOpen();
  setWindowTitle(open ? tr("%1 - Throughline").arg(QFileInfo(storage_->path()).fileName()) : tr("Throughline"));
  setWindowFilePath(storage_->path());
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!room<FileRoom>().mayLeave()) {
    event->ignore();
    return;
  }
  Settings::setWindowGeometry(saveGeometry());
  if (storage_->isOpen())
    panels_->save();
  QMainWindow::closeEvent(event);
}

} // namespace throughline::ui
