#include "ui/canvas/command_table.h"

#include "core/base/contract.h"
#include "ui/canvas/canvas_commands.h"
#include "ui/canvas/canvas_walk.h"
#include "ui/canvas/canvas_zoom.h"
#include "ui/canvas/hand_edits.h"
#include "ui/canvas/in_place_editing.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/step_commands.h"

#include <QKeyEvent>

#include <algorithm>

namespace throughline::ui {
namespace {

using Rows = std::vector<CanvasCommand>;

QList<QKeySequence> keysIn(const char* text) {
  return *text == '\0' ? QList<QKeySequence>{}
                       : QKeySequence::listFromString(QString::fromLatin1(text), QKeySequence::PortableText);
}

CanvasCommand row(const char* id, const char* keys, const char* mapKeys, std::function<void(MapCanvas&)> run) {
  return {QString::fromLatin1(id), keysIn(keys), keysIn(mapKeys), std::move(run)};
}

/// A command that acts on the document.
CanvasCommand edit(const char* id, const char* keys, const char* mapKeys, void (CanvasCommands::*run)()) {
  return row(id, keys, mapKeys, [run](MapCanvas& canvas) { (canvas.commands().*run)(); });
}

CanvasCommand zoom(const char* id, const char* keys, const char* mapKeys, void (CanvasZoom::*run)()) {
  return row(id, keys, mapKeys, [run](MapCanvas& canvas) { (canvas.zooming().*run)(); });
}

Rows editRows() {
  return {edit("insert.touchpoint", "Ctrl+T", "Return; Enter", &CanvasCommands::addHere),
          edit("insert.before", "", "Shift+Return; Shift+Enter", &CanvasCommands::addBefore),
          edit("insert.stage", "Ctrl+Shift+T", "", &CanvasCommands::addStage),
          edit("edit.rename", "", "F2", &CanvasCommands::rename),
          row("edit.join", "Ctrl+J", "", joinWithNext),
          edit("edit.hideLane", "", "", &CanvasCommands::hideLane),
          edit("edit.showLanes", "", "", &CanvasCommands::showHiddenLanes),
          edit("edit.cut", "Ctrl+X", "", &CanvasCommands::cut),
          edit("edit.copy", "Ctrl+C", "", &CanvasCommands::copy),
          edit("edit.paste", "Ctrl+V", "", &CanvasCommands::paste),
          edit("edit.duplicate", "Ctrl+D", "", &CanvasCommands::duplicate),
          edit("edit.delete", "Del", "Backspace", &CanvasCommands::remove)};
}

/// What acts on the step of the place.
Rows stepRows() {
  return {row("insert.stepBefore", "", "", [](MapCanvas& canvas) { addStep(canvas, true); }),
          row("insert.stepAfter", "", "", [](MapCanvas& canvas) { addStep(canvas, false); }),
          row("step.rename", "", "", renameStep),
          row("step.earlier", "", "", [](MapCanvas& canvas) { moveStep(canvas, false); }),
          row("step.later", "", "", [](MapCanvas& canvas) { moveStep(canvas, true); }),
          row("step.delete", "", "", removeStep)};
}

/// Shift+1 types another sign on most keyboards, and Qt reports that sign.
Rows zoomRows() {
  return {zoom("view.zoomIn", "Ctrl+=; Ctrl++", "", &CanvasZoom::in),
          zoom("view.zoomOut", "Ctrl+-", "", &CanvasZoom::out),
          row("view.zoomReset", "Ctrl+0", "", [](MapCanvas& canvas) { canvas.zooming().set(1); }),
          zoom("view.fit", "Shift+1", "Shift+!", &CanvasZoom::fit),
          zoom("view.selection", "Shift+2", "Shift+@; Shift+\"", &CanvasZoom::fitSelection)};
}

Rows tagRows() {
  Rows rows;
  for (int emotion = 2; emotion >= -2; --emotion) {
    const auto number = QByteArray::number(emotion + 3);
    rows.push_back(row(("touchpoint.emotion" + number).constData(), ("Alt+" + number).constData(), "",
                       [emotion](MapCanvas& canvas) { canvas.commands().setEmotion(emotion); }));
  }
  rows.push_back(row("touchpoint.emotionNone", "Alt+0", "",
                     [](MapCanvas& canvas) { canvas.commands().setEmotion(std::nullopt); }));
  rows.push_back(row("touchpoint.proactive", "Alt+P", "",
                     [](MapCanvas& canvas) { canvas.commands().setKind(model::Kind::experience); }));
  rows.push_back(row("touchpoint.service", "Alt+S", "",
                     [](MapCanvas& canvas) { canvas.commands().setKind(model::Kind::service); }));
  return rows;
}

/// What the arrow keys do: go, widen the selection, add a card there, move what is selected.
Rows arrowRows() {
  const std::pair<Direction, QByteArray> arrows[] = {
      {Direction::left, "Left"}, {Direction::right, "Right"}, {Direction::up, "Up"}, {Direction::down, "Down"}};
  Rows rows;
  for (const auto& [direction, name] : arrows) {
    const auto to = direction;
    const auto add = [&rows, &name = name](const char* does, const char* with,
                                           const std::function<void(MapCanvas&)>& run) {
      rows.push_back(row((does + name).constData(), "", (with + name).constData(), run));
    };
    add("map.go", "", [to](MapCanvas& canvas) { goTowards(canvas, to); });
    add("map.extend", "Shift+", [to](MapCanvas& canvas) { extendTowards(canvas, to); });
    add("map.add", "Ctrl+", [to](MapCanvas& canvas) { canvas.commands().addTowards(to); });
    if (to == Direction::left || to == Direction::right) {
      const auto later = [to](const MapCanvas& canvas) {
        return (to == Direction::right) != canvas.layout().rightToLeft;
      };
      add("map.addStep", "Ctrl+Shift+", [later](MapCanvas& canvas) { addStep(canvas, !later(canvas)); });
      add("map.moveStep", "Alt+Shift+", [later](MapCanvas& canvas) { moveStep(canvas, later(canvas)); });
    }
    add("map.move", "Alt+", [to](MapCanvas& canvas) { canvas.commands().moveSelection(to); });
  }
  return rows;
}

Rows walkRows() {
  return {row("edit.selectAll", "Ctrl+A", "", selectAll),
          row("map.rowStart", "", "Home", [](MapCanvas& canvas) { goToRowEnd(canvas, false); }),
          row("map.rowEnd", "", "End", [](MapCanvas& canvas) { goToRowEnd(canvas, true); })};
}

Rows allRows() {
  Rows all;
  for (auto&& part : {editRows(), stepRows(), zoomRows(), tagRows(), arrowRows(), walkRows()})
    all.insert(all.end(), part.begin(), part.end());
  return all;
}

} // namespace

const std::vector<CanvasCommand>& canvasCommands() {
  static const Rows rows = allRows();
  return rows;
}

const CanvasCommand& canvasCommand(const QString& id) {
  const auto found = std::ranges::find(canvasCommands(), id, &CanvasCommand::id);
  THROUGHLINE_EXPECT(found != canvasCommands().end());
  return *found;
}

const CanvasCommand* canvasCommandFor(const QKeyEvent& event) {
  const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
  const QKeySequence pressed(QKeyCombination(modifiers, Qt::Key(event.key())));
  const auto found = std::ranges::find_if(canvasCommands(), [&pressed](const CanvasCommand& command) {
    return command.keys.contains(pressed) || command.mapKeys.contains(pressed);
  });
  return found == canvasCommands().end() ? nullptr : &*found;
}

} // namespace throughline::ui
