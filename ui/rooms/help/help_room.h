#pragma once

#include "ui/session/room.h"

namespace throughline::ui {

/// Finding out what can be done: the command palette, the list of keys, what program this is.
class HelpRoom final : public Room {
  Q_OBJECT

public:
  using Room::Room;
  std::vector<ActionRow> actions() override;

private:
  void showCommands();
  void showKeys();
};

} // namespace throughline::ui
