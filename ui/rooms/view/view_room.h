#pragma once

#include "ui/session/room.h"
#include "ui/session/settings.h"

namespace throughline::ui {

class MapCanvas;

/// How the window and the map look: zoom, theme, preferences.
class ViewRoom final : public Room {
  Q_OBJECT

public:
  ViewRoom(const Desk& desk, MapCanvas& canvas, QObject* parent = nullptr);
  std::vector<ActionRow> actions() override;
  void useTheme(Theme theme);

Q_SIGNALS:
  void themeChosen(throughline::ui::Theme theme);

private:
  std::vector<ActionRow> zoomRows();
  std::vector<ActionRow> themeRows();
  void pickPersona();
  void showPreferences();

  MapCanvas& canvas_;
};

} // namespace throughline::ui
