#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>
#include <vector>

class QKeyEvent;

namespace throughline::ui {

class MapCanvas;

/// Something that can be done on the canvas: by key on the map, and through the action of the window with that id.
struct CanvasCommand {
  QString id;
  QList<QKeySequence> keys;    ///< anywhere in the window; the action takes them from here
  QList<QKeySequence> mapKeys; ///< only while the map has the focus
  std::function<void(MapCanvas&)> run;
};

/// All of them.
const std::vector<CanvasCommand>& canvasCommands();
/// The command of that id, which must be in the table.
const CanvasCommand& canvasCommand(const QString& id);
/// The command whose key was pressed; null when no command has it.
const CanvasCommand* canvasCommandFor(const QKeyEvent& event);

} // namespace throughline::ui
