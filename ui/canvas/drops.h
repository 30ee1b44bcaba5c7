#pragma once

class QEvent;

namespace throughline::ui {

class MapCanvas;

/// An event of the viewport while something is dragged over it: notes, cards, stages and lanes of this window are
/// moved, those of another are copied, images are shown. Whether it was one.
bool takeDrag(MapCanvas& canvas, QEvent& event);

/// What is selected leaves the window under the pointer, as what copying would put on the clipboard.
void dragAway(MapCanvas& canvas);

} // namespace throughline::ui
