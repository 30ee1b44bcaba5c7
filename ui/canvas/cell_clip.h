#pragma once

namespace throughline::ui {

class MapCanvas;

/// Puts what is written or shown in the cell with the keyboard's attention on the clipboard, for other cells and other
/// programs. False: there is no such cell, or nothing in it.
bool copyCell(const MapCanvas& canvas);
/// Copies it and takes text and image away, as one step. False: there is nothing to cut.
bool cutCell(MapCanvas& canvas);
/// Takes text and image away, as one step. False: there is nothing to take away.
bool clearCell(MapCanvas& canvas);
/// Writes what is on the clipboard into the cell with the keyboard's attention: text and image of another cell, or a
/// text. False: there is no such cell, or what was copied is no plain text but cards, a grid or an image.
bool pasteIntoCell(MapCanvas& canvas);

} // namespace throughline::ui
