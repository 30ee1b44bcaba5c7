#pragma once

namespace throughline::ui {

class MapCanvas;

/// Puts what is written or shown in the cell with the keyboard's attention on the clipboard, for other cells and other
/// programs. False: there is no such cell, or nothing in it.
bool copyCell(const MapCanvas& canvas);
/// Writes the text of the clipboard into the cell with the keyboard's attention. False: there is no such cell, or what
/// was copied is no plain text but cards, a grid or an image.
bool pasteIntoCell(MapCanvas& canvas);

} // namespace throughline::ui
