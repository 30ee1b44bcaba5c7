#pragma once

#include "app/arguments.h"
#include "core/tasks/import_task.h"

namespace throughline::app {

/// What --again says to do with an earlier import of the same data; update when it says nothing. Errors: usage.
Result<tasks::Again> againOf(const Arguments& arguments);

} // namespace throughline::app
