#include "ui/rooms/view/view_room.h"

#include "core/layout/layout_map.h"
#include "ui/canvas/command_table.h"
#include "ui/canvas/map_canvas.h"
#include "ui/dialogs/pick_popup.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/session/messages.h"
#include "ui/session/session.h"

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
  const auto row = [this](const char* id, const QString& text, Icon sign, Needs needs = Needs::map) {
    const auto& command = canvasCommand(QString::fromLatin1(id));
    return ActionRow{.id = command.id,
                     .text = text,
                     .keys = command.keys,
                     .icon = sign,
                     .menu = MenuPlace::view,
                     .section = zoomSection,
                     .needs = needs,
                     .run = [this, name = command.id] { canvas_.run(name); }};
  };
  auto measured = ActionRow{.id = QStringLiteral("view.measured"),
                            .text = tr("Only what was m&easured"),
                            .menu = MenuPlace::view,
                            .section = zoomSection,
                            .needs = Needs::map,
                            .run = [this] { canvas_.showOnlyMeasured(!canvas_.showsOnlyMeasured()); },
                            .hint = tr("Hides curves drawn by hand and emotions of touchpoints without feedback"),
                            .checked = [this] { return canvas_.showsOnlyMeasured(); }};
  return {row("view.zoomIn", tr("Zoom &in"), Icon::zoomIn),
          row("view.zoomOut", tr("Zoom &out"), Icon::zoomOut),
          row("view.zoomReset", tr("Zoom to &100 %"), Icon::none),
          row("view.fit", tr("&Fit the map"), Icon::fit),
          row("view.selection", tr("Fit the &selection"), Icon::none, Needs::touchpoints),
          std::move(measured),
          {.id = QStringLiteral("view.persona"),
           .text = tr("C&urve of a persona..."),
           .keys = {keyOf("Ctrl+Shift+C")},
           .menu = MenuPlace::view,
           .section = zoomSection,
           .needs = Needs::map,
           .run = [this] { pickPersona(); },
           .hint = tr("Shows the curve of one persona, or everybody's")}};
}

void ViewRoom::pickPersona() {
  const auto personas = layout::shownPersonas(desk_.session.document(), *desk_.session.currentMap());
  if (personas.empty()) {
    desk_.messages.tell(tr("This map is about nobody yet: mark its personas in the inspector of the map."));
    return;
  }
  const auto only = canvas_.onlyPersona();
  std::vector<PickEntry> entries{{tr("Everybody"), !only}};
  for (const auto& persona : personas)
    entries.push_back({QString::fromStdString(persona.name), only == persona.id});
  PickPopup popup(tr("Curve of a persona"), entries, false, desk_.window);
  const auto corner = canvas_.viewport()->mapToGlobal(QPoint(24, 24));
  if (!popup.pickAt(corner) || !popup.picked())
    return;
  const auto at = static_cast<std::size_t>(*popup.picked());
  canvas_.showOnlyPersona(at == 0 ? std::nullopt : std::optional(personas[at - 1].id));
  desk_.messages.tell(at == 0 ? tr("Everybody's curve is shown.")
                              : tr("Only the curve of %1 is shown.").arg(entries[at].text));
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
