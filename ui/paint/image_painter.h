#pragma once

#include "core/layout/map_layout.h"
#include "ui/paint/look.h"

#include <QImage>

class QPainter;

namespace throughline::ui {

/// The pixels of an image; null when its data is damaged. Those that were asked for last are remembered, for all
/// threads.
QImage pixelsOf(const model::Image& image);

/// The image as large as it fits into the frame, in its middle, on a ground that sets it off. Damaged data leaves the
/// frame with a cross.
void paintImage(QPainter& painter, const model::Image& image, const QRectF& frame, const Look& look);

} // namespace throughline::ui
