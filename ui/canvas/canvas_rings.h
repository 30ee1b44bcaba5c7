#pragma once

#include "ui/canvas/focus_place.h"

#include <QRectF>

class QPainter;

namespace throughline::ui {

class CanvasView;
class MapCanvas;

/// A card, stage or lane that another version of the map has otherwise or not at all.
struct ChangeMark {
  FocusPlace place;
  bool added = false;
};

/// Rings around what is selected and around the place with the keyboard's attention, under the heads that stay in view.
void paintRings(QPainter& painter, const MapCanvas& canvas, const CanvasView& view, const QRectF& exposed);
/// On a map without stages: what it will show, and the key to begin.
void paintHint(QPainter& painter, const MapCanvas& canvas);

/// A bar where something would come between others, else a frame around what it would go to.
void paintDropMark(QPainter& painter, const MapCanvas& canvas, const layout::Rect& place);

} // namespace throughline::ui
