#include "ui/rooms/steps/steps_room.h"

#include "ui/canvas/command_table.h"
#include "ui/canvas/map_canvas.h"

namespace throughline::ui {
namespace {

constexpr int stepsOfEditMenu = 3; ///< a section of its own
constexpr int newThings = 0;

} // namespace

StepsRoom::StepsRoom(const Desk& desk, MapCanvas& canvas, QObject* parent) : Room(desk, parent), canvas_(canvas) {}

/// What the canvas does, with the keys that it has there.
ActionRow StepsRoom::row(const char* id, const QString& text, MenuPlace menu, int section) {
  const auto& command = canvasCommand(QString::fromLatin1(id));
  return {.id = command.id,
          .text = text,
          .keys = command.keys,
          .menu = menu,
          .section = section,
          .needs = Needs::writableMap,
          .run = [this, name = command.id] { canvas_.run(name); }};
}

std::vector<ActionRow> StepsRoom::actions() {
  return {row("insert.stepBefore", tr("Add step b&efore"), MenuPlace::insert, newThings),
          row("insert.stepAfter", tr("Add step &after"), MenuPlace::insert, newThings),
          row("step.rename", tr("R&ename step"), MenuPlace::edit, stepsOfEditMenu),
          row("step.earlier", tr("Mo&ve step earlier"), MenuPlace::edit, stepsOfEditMenu),
          row("step.later", tr("M&ove step later"), MenuPlace::edit, stepsOfEditMenu),
          row("step.delete", tr("Delete &step"), MenuPlace::edit, stepsOfEditMenu)};
}

std::vector<MapKey> StepsRoom::mapKeys() const {
  return {{tr("New step on that side"), tr("Ctrl+Shift+Left, Right")},
          {tr("Move the step"), tr("Alt+Shift+Left, Right")}};
}

} // namespace throughline::ui
