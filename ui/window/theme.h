#pragma once

#include "ui/session/settings.h"

#include <QColor>
#include <QPalette>
#include <QString>

class QApplication;

namespace throughline::ui {

/// The colours of one theme; every pair that is read together has WCAG 2.2 AA contrast.
struct ThemeColors {
  QColor window; ///< behind everything
  QColor panel;  ///< lists, fields, pages
  QColor raised; ///< heads of docks, hovered buttons
  QColor text;
  QColor quietText;    ///< hints; still 4.5:1
  QColor disabledText; ///< what cannot be used now
  QColor line;         ///< between areas
  QColor fieldLine;    ///< around fields, 3:1
  QColor accent;       ///< selection, focus, the main button
  QColor onAccent;
  QColor warning; ///< behind banners
  QColor onWarning;
};

ThemeColors colorsOf(Theme theme);
QPalette paletteOf(Theme theme);
/// The bundled typeface, at the size of forms and lists.
void applyTypeface(QApplication& application);
/// Fusion and its colours alone: for what is made before the rules are wanted, since a style sheet is taken in anew by
/// whatever is put into something else.
void applyPalette(QApplication& application, Theme theme);
/// Fusion, the palette and the few rules that Fusion does not know: focus ring, target sizes, docks.
void applyTheme(QApplication& application, Theme theme);

} // namespace throughline::ui
