#include "ui/window/main_window.h"

#include "ui/canvas/map_canvas.h"
#include "ui/panels/insights_panel.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/outline_panel.h"
#include "ui/session/error_words.h"
#include "ui/window/banner.h"
#include "ui/window/insight_feed.h"
#include "ui/window/menu_accessible.h"
#include "ui/window/scroll_accessible.h"
#include "ui/window/theme.h"
#include "ui/window/toast.h"
#include "ui/window/welcome_page.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace throughline::ui {
namespace {

enum CentrePage { welcomeCentre, mapCentre };

/// Name and a closing button of 24 px; the window's own are too small to hit.
QWidget* makeDockTitle(QDockWidget& dock, const QString& title) {
  auto* bar = new QFrame;
  bar->setProperty("role", QStringLiteral("dockTitle"));
  auto* label = new QLabel(title);
  label->setTextFormat(Qt::PlainText);
  label->setProperty("role", QStringLiteral("heading"));
  auto* closing = new QToolButton;
  closing->setIcon(icon(Icon::close));
  closing->setIconSize(QSize(14, 14));
  closing->setText(MainWindow::tr("Close %1").arg(title));
  closing->setAccessibleName(closing->text());
  closing->setToolTip(closing->text());
  closing->setToolButtonStyle(Qt::ToolButtonIconOnly);
  closing->setFocusPolicy(Qt::TabFocus);
  QObject::connect(closing, &QToolButton::clicked, &dock, &QDockWidget::close);
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(12, 3, 4, 3);
  row->addWidget(label, 1);
  row->addWidget(closing);
  return bar;
}

QDockWidget* makeDock(QMainWindow& window, const QString& title, const char* name, QWidget* content) {
  auto* dock = new QDockWidget(title, &window);
  dock->setObjectName(QString::fromLatin1(name));
  dock->setWidget(content);
  dock->setTitleBarWidget(makeDockTitle(*dock, title));
  dock->setAccessibleName(title);
  return dock;
}

} // namespace

MainWindow::MainWindow(std::filesystem::path dataFolder, QWidget* parent)
    : QMainWindow(parent), session_(std::make_unique<Session>()),
      storage_(std::make_unique<Storage>(*session_, dataFolder)), rows_(actionTable()),
      feed_(new InsightFeed(*session_, *storage_, this)), dataFolder_(dataFolder) {
  setObjectName(QStringLiteral("mainWindow"));
  setWindowIcon(icon(Icon::map));
  setMinimumSize(900, 560);
  resize(1366, 768);
  installMenuAccessibility();
  installScrollAccessibility();
  makeActions();
  makeCentre();
  makeDocks();
  makeMenus();
  makeToolbar();
  saved_ = new QLabel;
  saved_->setObjectName(QStringLiteral("savedIndicator"));
  saved_->setContentsMargins(0, 0, 12, 0);
  saved_->setMinimumWidth(90);
  saved_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  filtered_ = new QLabel;
  filtered_->setTextFormat(Qt::PlainText);
  statusBar()->addPermanentWidget(filtered_);
  statusBar()->addPermanentWidget(saved_);
  statusBar()->setSizeGripEnabled(false);
  connectSession();
  connectPanels();
  firstLayout_ = saveState();
  restoreGeometry(Settings::windowGeometry());
  restoreState(Settings::windowState());
  showTheme(Settings::theme());
  updateTitle();
  updateActions();
  updateSaved();
}

MainWindow::~MainWindow() {
  // What shows the session goes before it.
  delete takeCentralWidget();
  qDeleteAll(docks_);
}

void MainWindow::makeActions() {
  for (const auto& row : rows_) {
    auto* action = new QAction(icon(row.icon), row.text, this);
    action->setObjectName(row.id);
    action->setShortcuts(row.keys);
    action->setCheckable(row.checkable);
    if (!row.hint.isEmpty())
      action->setToolTip(row.hint);
    else if (row.onToolbar || row.icon != Icon::none)
      action->setToolTip(row.keys.isEmpty() ? plainName(row.text)
                                            : tr("%1 (%2)").arg(plainName(row.text),
                                                                row.keys.first().toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, [this, run = row.run] { (this->*run)(); });
    addAction(action);
    actions_.insert(row.id, action);
  }
}

void MainWindow::makeMenus() {
  const struct {
    MenuPlace place;
    QString title;
  } menus[] = {{MenuPlace::file, tr("&File")},
               {MenuPlace::edit, tr("&Edit")},
               {MenuPlace::insert, tr("&Insert")},
               {MenuPlace::view, tr("&View")},
               {MenuPlace::help, tr("&Help")}};
  for (const auto& [place, title] : menus) {
    auto* menu = menuBar()->addMenu(title);
    menu->setAccessibleName(plainName(title));
    for (const auto& row : rows_) {
      if (row.menu != place)
        continue;
      if (row.separatorBefore)
        menu->addSeparator();
      if (row.id == QStringLiteral("view.reset")) {
        docksMenu_ = menu->addMenu(tr("&Panels"));
        auto* themes = menu->addMenu(tr("&Theme"));
        auto* oneOf = new QActionGroup(this);
        for (const auto& themeRow : rows_)
          if (themeRow.menu == MenuPlace::theme)
            themes->addAction(oneOf->addAction(actions_.value(themeRow.id)));
      }
      menu->addAction(actions_.value(row.id));
      if (row.id == QStringLiteral("file.open"))
        recentMenu_ = menu->addMenu(tr("Open &recent"));
    }
  }
  for (auto* dock : docks_) {
    docksMenu_->addAction(dock->toggleViewAction());
  }
  connect(recentMenu_, &QMenu::aboutToShow, this, &MainWindow::fillRecentFiles);
  fillRecentFiles();
}

void MainWindow::makeToolbar() {
  toolbar_ = addToolBar(tr("Main toolbar"));
  toolbar_->setObjectName(QStringLiteral("mainToolbar"));
  toolbar_->setMovable(false);
  toolbar_->setIconSize(QSize(26, 20));
  toolbar_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  toolbar_->toggleViewAction()->setVisible(false);
  for (const auto& row : rows_) {
    if (!row.onToolbar)
      continue;
    if (row.separatorBefore)
      toolbar_->addSeparator();
    auto* action = actions_.value(row.id);
    toolbar_->addAction(action);
    auto* button = qobject_cast<QToolButton*>(toolbar_->widgetForAction(action));
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(plainName(row.text));
  }
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
  rows->addWidget(centre_, 1);
  setCentralWidget(centre);
  toast_ = new Toast(centre);
  welcome_->showRecentFiles(Settings::recentFiles());
}

void MainWindow::makeDocks() {
  outline_ = new OutlinePanel(*session_);
  inspector_ = new InspectorPanel(*session_);
  insights_ = new InsightsPanel(*session_);
  docks_ = {makeDock(*this, tr("Outline"), "outlineDock", outline_),
            makeDock(*this, tr("Inspector"), "inspectorDock", inspector_),
            makeDock(*this, tr("Insights"), "insightsDock", insights_)};
  arrangeDocks();
}

void MainWindow::arrangeDocks() {
  addDockWidget(Qt::LeftDockWidgetArea, docks_[0]);
  addDockWidget(Qt::RightDockWidgetArea, docks_[1]);
  addDockWidget(Qt::BottomDockWidgetArea, docks_[2]);
  sizeDocks();
  for (auto* dock : docks_) {
    dock->setFloating(false);
    dock->setVisible(storage_->isOpen());
  }
}

void MainWindow::connectSession() {
  connect(session_.get(), &Session::documentChanged, this, [this] { updateActions(); });
  connect(session_.get(), &Session::started, this, &MainWindow::updateActions);
  // What it says was about the workspace before.
  connect(session_.get(), &Session::started, toast_, &QWidget::hide);
  connect(session_.get(), &Session::selectionChanged, this, &MainWindow::updateActions);
  connect(session_.get(), &Session::currentMapChanged, this, &MainWindow::updateActions);
  connect(session_.get(), &Session::readOnlyChanged, this, &MainWindow::updateActions);
  connect(session_.get(), &Session::editRefused, this, [this](const Error& error) { banner_->say(sentence(error)); });
  connect(&session_->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateUndoTexts);
  connect(storage_.get(), &Storage::opened, this, &MainWindow::workspaceOpened);
  connect(storage_.get(), &Storage::openFailed, this, &MainWindow::openingFailed);
  connect(storage_.get(), &Storage::savedChanged, this, &MainWindow::updateSaved);
  connect(storage_.get(), &Storage::savedChanged, this, &MainWindow::endWriteFailure);
  connect(storage_.get(), &Storage::writeFailed, this, &MainWindow::showWriteFailure);
  connect(storage_.get(), &Storage::closed, this, [this] {
    centre_->setCurrentIndex(welcomeCentre);
    for (auto* dock : docks_)
      dock->hide();
    updateTitle();
    updateActions();
  });
}

void MainWindow::connectPanels() {
  connect(welcome_, &WelcomePage::drawMapWanted, this, &MainWindow::newWorkspace);
  connect(welcome_, &WelcomePage::importWanted, this, &MainWindow::importFeedback);
  connect(welcome_, &WelcomePage::sampleWanted, this, &MainWindow::openSample);
  connect(welcome_, &WelcomePage::openWanted, this, &MainWindow::openWorkspace);
  connect(welcome_, &WelcomePage::fileWanted, this, &MainWindow::openFile);
  connect(outline_, &OutlinePanel::drawMapWanted, this, &MainWindow::addMap);
  connect(outline_, &OutlinePanel::deleteWanted, this, &MainWindow::removeSelected);
  connect(outline_, &OutlinePanel::deleteMapWanted, this, &MainWindow::removeMap);
  connect(outline_, &OutlinePanel::addTouchpointWanted, this, &MainWindow::addTouchpoint);
  connect(outline_, &OutlinePanel::addStageWanted, this, &MainWindow::addStage);
  connect(outline_, &OutlinePanel::importWanted, this, &MainWindow::importFeedback);
  connect(outline_, &OutlinePanel::removeSourceWanted, this, &MainWindow::removeSource);
  connect(inspector_, &InspectorPanel::drawMapWanted, this, &MainWindow::addMap);
  connect(canvas_, &MapCanvas::message, this, &MainWindow::toastWithUndo);
  connect(canvas_, &MapCanvas::contextMenuWanted, this, &MainWindow::showMapMenu);
  connect(feed_, &InsightFeed::sourcesRead, this, &MainWindow::showSources);
  connect(feed_, &InsightFeed::filterChanged, this, &MainWindow::showFilterTexts);
  connect(feed_, &InsightFeed::failed, this, [this](const Error& error) { banner_->say(sentence(error)); });
  connect(insights_, &InsightsPanel::importWanted, this, &MainWindow::importFeedback);
  connect(insights_, &InsightsPanel::touchpointChosen, this, [this](model::TouchpointId id) { canvas_->reveal(id); });
  connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &MainWindow::updateActions);
}

bool MainWindow::offered(Needs needs) const {
  const auto& selection = session_->selection();
  const bool map = session_->currentMap() != nullptr;
  const bool writable = storage_->isOpen() && !session_->readOnly();
  switch (needs) {
  case Needs::nothing: return true;
  case Needs::workspace: return storage_->isOpen();
  case Needs::writable: return writable;
  case Needs::map: return map;
  case Needs::writableMap: return map && writable;
  case Needs::touchpoints: return !selection.touchpoints.empty();
  case Needs::writableSelection:
    return writable && (!selection.touchpoints.empty() || selection.stage || selection.lane);
  case Needs::data: return map && hasData_;
  case Needs::undo: return writable && session_->undoStack().canUndo();
  case Needs::redo: return writable && session_->undoStack().canRedo();
  }
  return false;
}

void MainWindow::updateActions() {
  for (const auto& row : rows_)
    actions_.value(row.id)->setEnabled(offered(row.needs));
  if (centre_ != nullptr && storage_->isOpen())
    centre_->setCurrentIndex(mapCentre);
  updateUndoTexts();
}

void MainWindow::updateUndoTexts() {
  auto& stack = session_->undoStack();
  auto* undoAction = actions_.value(QStringLiteral("edit.undo"));
  auto* redoAction = actions_.value(QStringLiteral("edit.redo"));
  undoAction->setText(stack.canUndo() ? tr("&Undo %1").arg(stack.undoText()) : tr("&Undo"));
  redoAction->setText(stack.canRedo() ? tr("&Redo %1").arg(stack.redoText()) : tr("&Redo"));
  undoAction->setEnabled(offered(Needs::undo));
  redoAction->setEnabled(offered(Needs::redo));
}

void MainWindow::updateTitle() {
  const auto name = QFileInfo(storage_->path()).fileName();
  setWindowTitle(storage_->isOpen() ? tr("%1 - Throughline").arg(name) : tr("Throughline"));
  setWindowFilePath(storage_->path());
}

void MainWindow::updateSaved() {
  saved_->setVisible(storage_->isOpen());
  saved_->setText(session_->readOnly() ? tr("Read-only")
                  : storage_->saved()  ? tr("Saved")
                  : storage_->failed() ? tr("Not saved")
                                       : tr("Saving..."));
  saved_->setAccessibleName(plainName(saved_->text()));
}

void MainWindow::closeEvent(QCloseEvent* event) {
  const bool allSaved = storage_->waitUntilSaved();
  if (!allSaved && storage_->failed() && !closingAnyway_) {
    showWriteFailure(*storage_->failed());
    closingAnyway_ = true;
    event->ignore();
    return;
  }
  Settings::setWindow(saveGeometry(), storage_->isOpen() ? saveState() : firstLayout_);
  QMainWindow::closeEvent(event);
}

} // namespace throughline::ui
