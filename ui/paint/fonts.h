#pragma once

#include "core/layout/text.h"

#include <QFont>

namespace throughline::ui {

/// Makes the bundled typeface (Inter, SIL Open Font License) known to the program. Needs a QGuiApplication; calling it
/// again does nothing.
void registerFonts();

/// Name of the bundled family; the system's default where it could not be loaded.
QString bundledFamily();

/// The font of a text on the map, in layout units as pixels, never hinted.
QFont fontFor(layout::TextStyle style);

/// Distance from the top of a line to its baseline, in layout units.
double baselineOf(layout::TextStyle style);

} // namespace throughline::ui
