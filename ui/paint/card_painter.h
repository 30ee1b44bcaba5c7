#pragma once

#include "core/layout/map_layout.h"
#include "ui/paint/map_painter.h"
#include "ui/paint/text_painter.h"

#include <span>

namespace throughline::ui {

/// One card with all its detail.
void paintCardInFull(QPainter& painter, const layout::Card& card, const Look& look, TextPainter& text);
/// Outline, icon and weight, without text.
void paintCardAsShape(QPainter& painter, const layout::Card& card, const Look& look);
/// Many cards as plain rectangles, a colour at a time.
void paintCardsAsBlocks(QPainter& painter, std::span<const layout::Card* const> cards, const Look& look);

/// A small sign with its number; offset is added to where it stands.
void paintBadge(QPainter& painter, const layout::Badge& badge, QPointF offset, const Look& look, TextPainter& text);

/// The weight that hangs under a card, without its label.
void paintWeightShape(QPainter& painter, const QRectF& rect, layout::WeightLook weight, const Look& look);

} // namespace throughline::ui
