#pragma once

#include "ui/session/room.h"

namespace throughline::ui {

class MapCanvas;

/// The steps of a stage: added, named, moved and deleted, each by menu, key and command palette.
class StepsRoom final : public Room {
  Q_OBJECT

public:
  StepsRoom(const Desk& desk, MapCanvas& canvas, QObject* parent = nullptr);
  std::vector<ActionRow> actions() override;
  std::vector<MapKey> mapKeys() const override;

private:
  ActionRow row(const char* id, const QString& text, MenuPlace menu, int section);

  MapCanvas& canvas_;
};

} // namespace throughline::ui
