#pragma once

#include <QByteArray>

namespace throughline::ui {

/// An OpenType font made our own, in memory only:
/// - Its family is called "IntTL" in place of "Inter", so that an Inter of another version on the same machine is never
///   taken for it: layouts and PDFs stay the same everywhere.
/// - Its contextual alternates are off. They put raised brackets and colons between figures; in a PDF these have no
///   character of their own and could be neither searched nor copied.
/// A font without these parts is given back as it is.
QByteArray bundledFace(QByteArray font);

} // namespace throughline::ui
