#pragma once

#include "core/model/vocabulary.h"

#include <QColor>

#include <array>

namespace throughline::ui {

/// Colours of one kind of card. Shape and icon tell it as well, never colour alone.
struct KindLook {
  QColor fill;
  QColor outline;
  QColor disc; ///< behind the icon
  QColor sign; ///< the icon itself
};

/// How a map is coloured: light, dark, high contrast or print. Okabe-Ito hues; text keeps WCAG AA contrast (4.5:1),
/// signs and outlines 3:1 (checked by a test).
struct Look {
  QColor background;
  QColor lane;
  QColor laneAlternate;
  QColor line;
  QColor headFill;
  QColor headText;
  QColor text;
  QColor mutedText;
  KindLook experience;
  KindLook service;
  QColor weight;       ///< a clear link
  QColor weightText;   ///< on it
  QColor probableFill; ///< a probable link: outlined in weight
  QColor probableText;
  QColor hollow; ///< outline of a weight without a clear link
  QColor drawnCurve;
  QColor measuredCurve;
  QColor intervalBand;
  std::array<QColor, 4> personas; ///< of their curves in turn; dashes and markers tell them apart as well
  std::array<QColor, 5> faces;    ///< of the emotions -2 .. +2
  QColor faceSign;
  QColor truth; ///< moment of truth
  QColor chip;  ///< behind the small signs of a card
  QColor focus; ///< rings of focus and selection
  double outlineWidth = 1.5;

  const KindLook& of(model::Kind kind) const { return kind == model::Kind::service ? service : experience; }
};

Look lightLook();
Look darkLook();
Look highContrastLook();
/// For paper: white ground, thin lines.
Look printLook();

/// Contrast of two colours as WCAG 2.2 defines it, 1 .. 21.
double contrastOf(const QColor& one, const QColor& other);

} // namespace throughline::ui
