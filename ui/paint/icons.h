#pragma once

#include <QPainterPath>
#include <QRectF>

class QPainter;

namespace throughline::ui {

struct Look;

/// Signs on the map as paths in a square of 20 by 20, made once. No raster, no fonts.
const QPainterPath& starPath();
const QPainterPath& lifebuoyPath();
const QPainterPath& diamondPath();
const QPainterPath& warningPath();
const QPainterPath& painPath();
const QPainterPath& ideaPath();
const QPainterPath& votePath();
const QPainterPath& commentPath();
const QPainterPath& linkPath();
const QPainterPath& notePath();

/// The sign filled with the painter's brush in a square at the rectangle's top left, as wide as the rectangle is high.
void paintSign(QPainter& painter, const QRectF& rect, const QPainterPath& sign);

/// The face of an emotion, -2 .. +2.
void paintFace(QPainter& painter, const QRectF& rect, int emotion, const Look& look);

} // namespace throughline::ui
