#pragma once

#include "core/layout/layout_map.h"
#include "ui/pages/write_report.h"
#include "ui/paint/map_painter.h"

#include <QByteArray>
#include <QString>

#include <string>

/// What pictures and posters of a whole map share.
namespace throughline::ui {

/// Height of the line under a map, in units of its layout.
inline constexpr double basisHeight = 22;

/// How a map is laid out for others: nothing of it is cut.
layout::LayoutOptions sheetOptions(const ReportRequest& request, const model::JourneyMap& map);
/// Only what people fill in by hand: no cards, no texts.
model::JourneyMap blankOf(const model::JourneyMap& map);
/// What the figures of the map stand on; empty without feedback, and where none are drawn.
QString basisOf(const ReportRequest& request, bool blank);
/// The same as a line at the left end of a place that is as wide as the map.
void paintBasis(QPainter& painter, const QString& basis, const QRectF& line, const Look& look);
/// How far a painting of so many parts is, by those before which MapPainter asks.
GoOn askedOf(const Progress& progress, std::size_t parts);
std::size_t partsOf(const layout::MapLayout& layout);
std::string bytesOf(const QByteArray& bytes);

} // namespace throughline::ui
