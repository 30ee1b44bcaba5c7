#pragma once

#include "core/layout/layout_map.h"

namespace throughline::ui {

/// The words and number signs on a map in the language and locale of the program.
layout::MapWords translatedMapWords();

} // namespace throughline::ui
