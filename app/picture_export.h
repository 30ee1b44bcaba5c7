#pragma once

#include "app/arguments.h"

namespace throughline::app {

/// Formats that draw a map rather than tell it to another program: slides, poster, png, svg, html.
QStringList pictureFormats();

/// export --format slides|poster|png|svg|html: of the map that --map names. Errors: usage, those of reading and
/// writing.
Status exportPicture(const Arguments& arguments, const QString& format);

} // namespace throughline::app
