#pragma once

#include "core/base/result.h"
#include "core/edit/image_edits.h"
#include "ui/canvas/focus_place.h"

#include <optional>

class QEvent;
class QMimeData;

namespace throughline::ui {

class MapCanvas;

/// What of the map shows an image there: a card, or a cell of a lane for texts; nothing: no image can be shown.
std::optional<edit::ImagePlace> imagePlaceOf(const MapCanvas& canvas, const FocusPlace& place);

/// The image of what is pasted or dropped, shown at a place as one step; where no image can be shown, that is said.
void showImageOf(MapCanvas& canvas, const QMimeData& mime, const FocusPlace& place);

/// An event of the viewport while images are dragged over it. Whether it was one.
bool takeImageDrag(MapCanvas& canvas, QEvent& event);

} // namespace throughline::ui
