#pragma once

#include "core/layout/map_layout.h"
#include "ui/paint/look.h"

#include <QRectF>

class QPainter;

namespace throughline::ui {

/// What answers whose problem: those arrows of a layout that touch visible.
void paintArrows(QPainter& painter, const layout::MapLayout& layout, const Look& look, const QRectF& visible);

} // namespace throughline::ui
