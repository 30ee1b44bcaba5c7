#include "ui/window/action_table.h"

#include "ui/window/main_window.h"

#include <QCoreApplication>

namespace throughline::ui {
namespace {

struct ActionWords {
  Q_DECLARE_TR_FUNCTIONS(ActionWords)
};

QKeySequence keyOf(const char* text) {
  return QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText);
}

QString idOf(const char* text) {
  return QString::fromLatin1(text);
}

using Rows = std::vector<ActionRow>;

Rows fileRows() {
  const auto file = MenuPlace::file;
  return {
      {.id = idOf("file.new"),
       .text = ActionWords::tr("&New workspace..."),
       .keys = {keyOf("Ctrl+N")},
       .icon = Icon::newFile,
       .menu = file,
       .run = &MainWindow::newWorkspace},
      {.id = idOf("file.open"),
       .text = ActionWords::tr("&Open..."),
       .keys = {keyOf("Ctrl+O")},
       .icon = Icon::open,
       .menu = file,
       .run = &MainWindow::openWorkspace},
      {.id = idOf("file.sample"),
       .text = ActionWords::tr("Open the sample &workspace"),
       .menu = file,
       .run = &MainWindow::openSample},
      {.id = idOf("file.copy"),
       .text = ActionWords::tr("&Save a copy..."),
       .keys = {keyOf("Ctrl+Shift+S")},
       .icon = Icon::saveCopy,
       .menu = file,
       .needs = Needs::workspace,
       .run = &MainWindow::saveCopy,
       .separatorBefore = true},
      {.id = idOf("file.versions"),
       .text = ActionWords::tr("&Versions..."),
       .icon = Icon::history,
       .menu = file,
       .needs = Needs::workspace,
       .run = &MainWindow::showVersions},
  };
}

Rows exchangeRows() {
  const auto file = MenuPlace::file;
  return {
      {.id = idOf("file.import"),
       .text = ActionWords::tr("&Import feedback..."),
       .keys = {keyOf("Ctrl+I")},
       .icon = Icon::import,
       .menu = file,
       .run = &MainWindow::importFeedback,
       .separatorBefore = true},
      {.id = idOf("file.importMap"),
       .text = ActionWords::tr("Import &map..."),
       .menu = file,
       .needs = Needs::writable,
       .run = &MainWindow::importMap},
      {.id = idOf("file.export"),
       .text = ActionWords::tr("&Export PDF..."),
       .keys = {keyOf("Ctrl+Shift+E")},
       .icon = Icon::report,
       .menu = file,
       .needs = Needs::map,
       .run = &MainWindow::exportPdf},
      {.id = idOf("file.exportMap"),
       .text = ActionWords::tr("E&xport map..."),
       .menu = file,
       .needs = Needs::map,
       .run = &MainWindow::exportMap},
      {.id = idOf("file.preferences"),
       .text = ActionWords::tr("&Preferences..."),
       .keys = {keyOf("Ctrl+,")},
       .menu = file,
       .run = &MainWindow::showPreferences,
       .separatorBefore = true},
      {.id = idOf("file.close"),
       .text = ActionWords::tr("&Close workspace"),
       .keys = {keyOf("Ctrl+W")},
       .menu = file,
       .needs = Needs::workspace,
       .run = &MainWindow::closeWorkspace,
       .separatorBefore = true},
      {.id = idOf("file.quit"),
       .text = ActionWords::tr("&Quit"),
       .keys = {keyOf("Ctrl+Q")},
       .menu = file,
       .run = &MainWindow::quit},
  };
}

Rows editRows() {
  const auto edit = MenuPlace::edit;
  return {
      {.id = idOf("edit.undo"),
       .text = ActionWords::tr("&Undo"),
       .keys = {keyOf("Ctrl+Z")},
       .icon = Icon::undo,
       .menu = edit,
       .needs = Needs::undo,
       .run = &MainWindow::undo},
      {.id = idOf("edit.redo"),
       .text = ActionWords::tr("&Redo"),
       .keys = {keyOf("Ctrl+Shift+Z"), keyOf("Ctrl+Y")},
       .icon = Icon::redo,
       .menu = edit,
       .needs = Needs::redo,
       .run = &MainWindow::redo},
  };
}

Rows clipboardRows() {
  const auto edit = MenuPlace::edit;
  return {
      {.id = idOf("edit.cut"),
       .text = ActionWords::tr("Cu&t"),
       .keys = {keyOf("Ctrl+X")},
       .icon = Icon::cut,
       .menu = edit,
       .needs = Needs::writableSelection,
       .run = &MainWindow::cut,
       .separatorBefore = true},
      {.id = idOf("edit.copy"),
       .text = ActionWords::tr("&Copy"),
       .keys = {keyOf("Ctrl+C")},
       .icon = Icon::copy,
       .menu = edit,
       .needs = Needs::touchpoints,
       .run = &MainWindow::copy},
      {.id = idOf("edit.paste"),
       .text = ActionWords::tr("&Paste"),
       .keys = {keyOf("Ctrl+V")},
       .icon = Icon::paste,
       .menu = edit,
       .needs = Needs::writableMap,
       .run = &MainWindow::paste},
      {.id = idOf("edit.duplicate"),
       .text = ActionWords::tr("&Duplicate"),
       .keys = {keyOf("Ctrl+D")},
       .icon = Icon::duplicate,
       .menu = edit,
       .needs = Needs::writableSelection,
       .run = &MainWindow::duplicate},
      {.id = idOf("edit.delete"),
       .text = ActionWords::tr("De&lete"),
       .keys = {keyOf("Del")},
       .icon = Icon::remove,
       .menu = edit,
       .needs = Needs::writableSelection,
       .run = &MainWindow::removeSelected},
      {.id = idOf("edit.selectAll"),
       .text = ActionWords::tr("Select &all touchpoints"),
       .keys = {keyOf("Ctrl+A")},
       .menu = edit,
       .needs = Needs::map,
       .run = &MainWindow::selectAll,
       .separatorBefore = true},
      {.id = idOf("edit.find"),
       .text = ActionWords::tr("&Find..."),
       .keys = {keyOf("Ctrl+F")},
       .icon = Icon::find,
       .menu = edit,
       .needs = Needs::map,
       .run = &MainWindow::find},
  };
}

Rows insertRows() {
  const auto insert = MenuPlace::insert;
  return {
      {.id = idOf("insert.touchpoint"),
       .text = ActionWords::tr("Add &touchpoint"),
       .keys = {keyOf("Ctrl+T")},
       .icon = Icon::touchpoint,
       .menu = insert,
       .needs = Needs::writableMap,
       .run = &MainWindow::addTouchpoint,
       .onToolbar = true},
      {.id = idOf("insert.stage"),
       .text = ActionWords::tr("Add &stage"),
       .keys = {keyOf("Ctrl+Shift+T")},
       .icon = Icon::stage,
       .menu = insert,
       .needs = Needs::writableMap,
       .run = &MainWindow::addStage,
       .onToolbar = true},
      {.id = idOf("insert.lane"),
       .text = ActionWords::tr("Add &lane..."),
       .keys = {keyOf("Ctrl+L")},
       .icon = Icon::lane,
       .menu = insert,
       .needs = Needs::writableMap,
       .run = &MainWindow::addLane},
      {.id = idOf("insert.map"),
       .text = ActionWords::tr("Add &map"),
       .keys = {keyOf("Ctrl+M")},
       .icon = Icon::map,
       .menu = insert,
       .needs = Needs::writable,
       .run = &MainWindow::addMap},
  };
}

Rows viewRows() {
  const auto view = MenuPlace::view;
  return {
      {.id = idOf("view.zoomIn"),
       .text = ActionWords::tr("Zoom &in"),
       .keys = {keyOf("Ctrl+="), keyOf("Ctrl++")},
       .icon = Icon::zoomIn,
       .menu = view,
       .needs = Needs::map,
       .run = &MainWindow::zoomIn},
      {.id = idOf("view.zoomOut"),
       .text = ActionWords::tr("Zoom &out"),
       .keys = {keyOf("Ctrl+-")},
       .icon = Icon::zoomOut,
       .menu = view,
       .needs = Needs::map,
       .run = &MainWindow::zoomOut},
      {.id = idOf("view.zoomReset"),
       .text = ActionWords::tr("Zoom to &100 %"),
       .keys = {keyOf("Ctrl+0")},
       .menu = view,
       .needs = Needs::map,
       .run = &MainWindow::zoomReset},
      {.id = idOf("view.fit"),
       .text = ActionWords::tr("&Fit the map"),
       .keys = {keyOf("Shift+1")},
       .icon = Icon::fit,
       .menu = view,
       .needs = Needs::map,
       .run = &MainWindow::zoomFit},
      {.id = idOf("view.selection"),
       .text = ActionWords::tr("Fit the &selection"),
       .keys = {keyOf("Shift+2")},
       .menu = view,
       .needs = Needs::touchpoints,
       .run = &MainWindow::zoomSelection},
  };
}

Rows lookRows() {
  const auto view = MenuPlace::view;
  const auto theme = MenuPlace::theme;
  return {
      {.id = idOf("theme.light"),
       .text = ActionWords::tr("&Light"),
       .menu = theme,
       .run = &MainWindow::useLightTheme,
       .checkable = true},
      {.id = idOf("theme.dark"),
       .text = ActionWords::tr("&Dark"),
       .menu = theme,
       .run = &MainWindow::useDarkTheme,
       .checkable = true},
      {.id = idOf("theme.highContrast"),
       .text = ActionWords::tr("&High contrast"),
       .menu = theme,
       .run = &MainWindow::useHighContrastTheme,
       .checkable = true},
      {.id = idOf("view.reset"),
       .text = ActionWords::tr("&Reset layout"),
       .menu = view,
       .run = &MainWindow::resetLayout,
       .separatorBefore = true},
      {.id = idOf("view.commands"),
       .text = ActionWords::tr("&Commands..."),
       .keys = {keyOf("Ctrl+Shift+P")},
       .icon = Icon::palette,
       .menu = view,
       .run = &MainWindow::showCommands,
       .separatorBefore = true},
  };
}

Rows toolbarRows() {
  const auto none = MenuPlace::none;
  return {
      {.id = idOf("toolbar.import"),
       .text = ActionWords::tr("Import"),
       .icon = Icon::import,
       .menu = none,
       .run = &MainWindow::importFeedback,
       .onToolbar = true,
       .separatorBefore = true,
       .hint = ActionWords::tr("Import feedback from CSV or TSV")},
      {.id = idOf("toolbar.filter"),
       .text = ActionWords::tr("Fi&lter..."),
       .keys = {keyOf("Ctrl+Shift+L")},
       .icon = Icon::filter,
       .menu = MenuPlace::view,
       .needs = Needs::data,
       .run = &MainWindow::showFilter,
       .onToolbar = true,
       .checkable = true,
       .hint = ActionWords::tr("Show only feedback of a period, channel or segment")},
      {.id = idOf("toolbar.report"),
       .text = ActionWords::tr("Report"),
       .icon = Icon::report,
       .menu = none,
       .needs = Needs::map,
       .run = &MainWindow::exportPdf,
       .onToolbar = true,
       .hint = ActionWords::tr("Export the map and what the data say as a PDF")},
  };
}

Rows helpRows() {
  const auto help = MenuPlace::help;
  return {
      {.id = idOf("help.keys"),
       .text = ActionWords::tr("&Keys"),
       .keys = {keyOf("Ctrl+?"), keyOf("F1")},
       .icon = Icon::keys,
       .menu = help,
       .run = &MainWindow::showKeys},
      {.id = idOf("help.about"),
       .text = ActionWords::tr("&About Throughline"),
       .icon = Icon::information,
       .menu = help,
       .run = &MainWindow::showAbout},
  };
}

} // namespace

std::vector<ActionRow> actionTable() {
  Rows all;
  for (auto&& part : {fileRows(), exchangeRows(), editRows(), clipboardRows(), insertRows(), toolbarRows(), viewRows(),
                      lookRows(), helpRows()})
    all.insert(all.end(), part.begin(), part.end());
  return all;
}

std::vector<MapKey> mapKeys() {
  return {
      {ActionWords::tr("New touchpoint after this one"), ActionWords::tr("Enter")},
      {ActionWords::tr("New touchpoint before this one"), ActionWords::tr("Shift+Enter")},
      {ActionWords::tr("New touchpoint in that direction"), ActionWords::tr("Ctrl+Arrow")},
      {ActionWords::tr("Move the selection"), ActionWords::tr("Arrows")},
      {ActionWords::tr("Move the touchpoint"), ActionWords::tr("Alt+Arrows")},
      {ActionWords::tr("To the next stage"), ActionWords::tr("Tab")},
      {ActionWords::tr("Leave the map"), ActionWords::tr("F6")},
      {ActionWords::tr("Edit the title"), ActionWords::tr("F2, or type")},
      {ActionWords::tr("Emotion, very bad to very good"), ActionWords::tr("Alt+1 to Alt+5")},
      {ActionWords::tr("Mark as proactive"), ActionWords::tr("Alt+P")},
      {ActionWords::tr("Mark as service"), ActionWords::tr("Alt+S")},
  };
}

QString plainName(const QString& text) {
  QString name = text;
  name.remove(QLatin1Char('&'));
  while (name.endsWith(QLatin1Char('.')) || name.endsWith(QChar(0x2026)))
    name.chop(1);
  return name;
}

} // namespace throughline::ui
