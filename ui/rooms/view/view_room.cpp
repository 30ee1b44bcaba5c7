#include "ui/rooms/view/view_room.h"

#include "ui/canvas/map_canvas.h"
#include "ui/dialogs/preferences_dialog.h"

namespace throughline::ui {
namespace {

constexpr int zoomSection = 1;

Look lookOf(Theme theme) {
  switch (theme) {
  case Theme::light: return lightLook();
  case Theme::dark: return darkLook();
  case Theme::highContrast: return highContrastLook();
  }
  return lightLook();
}

} // namespace

ViewRoom::ViewRoom(const Desk& desk, MapCanvas& canvas, QObject* parent) : Room(desk, parent), canvas_(canvas) {}

std::vector<ActionRow> ViewRoom::actions() {
  auto all = zoomRows();
  for (auto& row : themeRows())
    all.push_back(std::move(row));
  all.push_back({.id = QStringLiteral("file.preferences"),
                 .text = tr("&Preferences..."),
                 .keys = {keyOf("Ctrl+,")},
                 .menu = MenuPlace::file,
                 .section = 4,
                 .run = [this] { showPreferences(); }});
  return all;
}

std::vector<ActionRow> ViewRoom::zoomRows() {
  const auto view = MenuPlace::view;
  return {
      {.id = QStringLiteral("view.zoomIn"),
       .text = tr("Zoom &in"),
       .keys = {keyOf("Ctrl+="), keyOf("Ctrl++")},
       .icon = Icon::zoomIn,
       .menu = view,
       .section = zoomSection,
       .needs = Needs::map,
       .run = [this] { canvas_.zoomIn(); }},
      {.id = QStringLiteral("view.zoomOut"),
       .text = tr("Zoom &out"),
       .keys = {keyOf("Ctrl+-")},
       .icon = Icon::zoomOut,
       .menu = view,
       .section = zoomSection,
       .needs = Needs::map,
       .run = [this] { canvas_.zoomOut(); }},
      {.id = QStringLiteral("view.zoomReset"),
       .text = tr("Zoom to &100 %"),
       .keys = {keyOf("Ctrl+0")},
       .menu = view,
       .section = zoomSection,
       .needs = Needs::map,
       .run = [this] { canvas_.zoomReset(); }},
      {.id = QStringLiteral("view.fit"),
       .text = tr("&Fit the map"),
       .keys = {keyOf("Shift+1")},
       .icon = Icon::fit,
       .menu = view,
       .section = zoomSection,
       .needs = Needs::map,
       .run = [this] { canvas_.fit(); }},
      {.id = QStringLiteral("view.selection"),
       .text = tr("Fit the &selection"),
       .keys = {keyOf("Shift+2")},
       .menu = view,
       .section = zoomSection,
       .needs = Needs::touchpoints,
       .run = [this] { canvas_.zoomToSelection(); }},
  };
}

std::vector<ActionRow> ViewRoom::themeRows() {
  const auto row = [this](const char* id, const QString& text, Theme theme) {
    return ActionRow{.id = QString::fromLatin1(id),
                     .text = text,
                     .menu = MenuPlace::theme,
                     .run = [this, theme] { useTheme(theme); },
                     .checked = [theme] { return Settings::theme() == theme; }};
  };
  return {row("theme.light", tr("&Light"), Theme::light), row("theme.dark", tr("&Dark"), Theme::dark),
          row("theme.highContrast", tr("&High contrast"), Theme::highContrast)};
}

void ViewRoom::useTheme(Theme theme) {
  Settings::setTheme(theme);
  Q_EMIT themeChosen(theme);
  canvas_.setLook(lookOf(theme));
}

void ViewRoom::showPreferences() {
  PreferencesDialog dialog(desk_.window);
  if (dialog.exec() == QDialog::Accepted)
    useTheme(dialog.theme());
}

} // namespace throughline::ui
