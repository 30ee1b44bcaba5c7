#pragma once

#include "core/base/id.h"
#include "core/edit/map_edits.h"

#include <QString>

namespace throughline::ui {

/// A map to be added under that title, its lanes named in the user's language.
edit::NewMap newMap(IdSource& ids, const QString& title);

} // namespace throughline::ui
