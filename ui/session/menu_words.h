#pragma once

#include "ui/session/action_row.h"

namespace throughline::ui {

/// What a menu is called, with & before the letter that opens it; empty for none.
QString titleOf(MenuPlace place);

} // namespace throughline::ui
