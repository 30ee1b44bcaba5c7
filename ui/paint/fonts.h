#pragma once

#include "core/layout/text.h"

#include <QByteArray>
#include <QFont>

namespace throughline::ui {

/// Makes the bundled typeface (Inter, SIL Open Font License) known to the program. Needs a QGuiApplication; calling it
/// again does nothing.
void registerFonts();

/// Name of the bundled family; the system's default where it could not be loaded.
QString bundledFamily();

/// A drawing that names the bundled family, which other programs do not have under that name, with the families to take
/// in its place: Inter itself, then what is without serifs.
QByteArray withUsualFamilies(QByteArray svg);

/// The font of a text on the map, in layout units as pixels, never hinted.
QFont fontFor(layout::TextStyle style);

/// Distance from the top of a line to its baseline, in layout units.
double baselineOf(layout::TextStyle style);

} // namespace throughline::ui
