#include "ui/window/main_window.h"

#include "ui/canvas/map_canvas.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/keys_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/window/command_palette.h"
#include "ui/window/theme.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QResizeEvent>

#include <algorithm>

namespace throughline::ui {
namespace {

constexpr int smallInsights = 270; ///< pixels
constexpr int largeInsights = 620;

Look lookOf(Theme theme) {
  switch (theme) {
  case Theme::light: return lightLook();
  case Theme::dark: return darkLook();
  case Theme::highContrast: return highContrastLook();
  }
  return lightLook();
}

QString groupOf(MenuPlace place) {
  switch (place) {
  case MenuPlace::file: return MainWindow::tr("File");
  case MenuPlace::edit: return MainWindow::tr("Edit");
  case MenuPlace::insert: return MainWindow::tr("Insert");
  case MenuPlace::view:
  case MenuPlace::theme:
  case MenuPlace::docks: return MainWindow::tr("View");
  case MenuPlace::help: return MainWindow::tr("Help");
  case MenuPlace::none: return {};
  }
  return {};
}

} // namespace

void MainWindow::zoomIn() {
  canvas_->zoomIn();
}
void MainWindow::zoomOut() {
  canvas_->zoomOut();
}
void MainWindow::zoomReset() {
  canvas_->zoomReset();
}
void MainWindow::zoomFit() {
  canvas_->fit();
}
void MainWindow::zoomSelection() {
  canvas_->zoomToSelection();
}
void MainWindow::useLightTheme() {
  useTheme(Theme::light);
}
void MainWindow::useDarkTheme() {
  useTheme(Theme::dark);
}
void MainWindow::useHighContrastTheme() {
  useTheme(Theme::highContrast);
}

void MainWindow::useTheme(Theme theme) {
  Settings::setTheme(theme);
  showTheme(theme);
}

void MainWindow::showTheme(Theme theme) {
  applyTheme(*qApp, theme);
  canvas_->setLook(lookOf(theme));
  actions_.value(QStringLiteral("theme.light"))->setChecked(theme == Theme::light);
  actions_.value(QStringLiteral("theme.dark"))->setChecked(theme == Theme::dark);
  actions_.value(QStringLiteral("theme.highContrast"))->setChecked(theme == Theme::highContrast);
}

void MainWindow::resetLayout() {
  arrangeDocks();
}

void MainWindow::sizeDocks() {
  const int side = std::clamp(width() / 8, 230, 360);
  resizeDocks({docks_[0], docks_[1]}, {side, std::max(320, side)}, Qt::Horizontal);
  // High enough for the whole waterfall where there is room; the map comes first where there is not.
  resizeDocks({docks_[2]}, {std::clamp(height() * 36 / 100, smallInsights, largeInsights)}, Qt::Vertical);
}

/// The insights keep their share of the height: Qt would give all that a large screen adds to the map alone.
void MainWindow::resizeEvent(QResizeEvent* event) {
  auto* insights = docks_.isEmpty() ? nullptr : docks_[2];
  const int before = insights != nullptr ? insights->height() : 0;
  QMainWindow::resizeEvent(event);
  if (insights == nullptr || !insights->isVisible() || insights->isFloating() || event->oldSize().height() <= 0 ||
      dockWidgetArea(insights) != Qt::BottomDockWidgetArea)
    return;
  const int share = qRound(1.0 * before * event->size().height() / event->oldSize().height());
  resizeDocks({insights}, {std::clamp(share, std::min(before, smallInsights), std::max(before, largeInsights))},
              Qt::Vertical);
}

void MainWindow::showCommands() {
  QList<QAction*> offeredActions;
  for (const auto& row : rows_)
    if (row.menu != MenuPlace::none && row.id != QStringLiteral("view.commands"))
      offeredActions << actions_.value(row.id);
  CommandPalette palette(offeredActions, this);
  if (palette.exec() == QDialog::Accepted && palette.chosen() != nullptr)
    palette.chosen()->trigger();
}

void MainWindow::showKeys() {
  std::vector<KeyRow> keys;
  for (const auto& row : rows_) {
    if (row.keys.isEmpty())
      continue;
    QStringList texts;
    for (const auto& key : row.keys)
      texts << key.toString(QKeySequence::NativeText);
    keys.push_back({groupOf(row.menu), plainName(row.text), texts.join(tr(", "))});
  }
  for (const auto& key : mapKeys())
    keys.push_back({tr("On the map"), key.text, key.keys});
  KeysDialog(keys, this).exec();
}

void MainWindow::showAbout() {
  AboutDialog(this).exec();
}

void MainWindow::showPreferences() {
  PreferencesDialog dialog(this);
  if (dialog.exec() == QDialog::Accepted)
    useTheme(dialog.theme());
}

} // namespace throughline::ui
