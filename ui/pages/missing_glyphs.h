#pragma once

#include "core/model/document.h"

#include <QString>

namespace throughline::ui {

/// The characters of the map's texts that no installed font has, as "U+5728, U+673A ..."; empty when there are none.
QString charactersWithoutGlyphs(const model::Document& document, const model::JourneyMap& map);

} // namespace throughline::ui
