#pragma once

#include "core/layout/layout_map.h"

namespace throughline::ui {

/// Words and number signs on the map in the user's language, for canvas, presenter and paper alike.
layout::MapWords mapWords();

} // namespace throughline::ui
