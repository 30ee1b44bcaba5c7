#pragma once

#include <QFont>

namespace throughline::ui {

/// The typeface of everything that lies over the slides, in units of the slide.
QFont showFont(double size, QFont::Weight weight = QFont::Normal);

} // namespace throughline::ui
