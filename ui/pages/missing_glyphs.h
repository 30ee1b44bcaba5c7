#pragma once

#include "core/model/document.h"

#include <QString>

namespace throughline::ui {

/// The characters of the map's texts that no installed font has, by script: "Chinese characters (U+5728, U+673A ...)";
/// empty when there are none.
QString charactersWithoutGlyphs(const model::Document& document, const model::JourneyMap& map);
/// Says so of them, and what to do; empty for none.
QString missingGlyphsText(const QString& characters);

} // namespace throughline::ui
