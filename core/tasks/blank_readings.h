#pragma once

#include "core/insight/analysis.h"
#include "core/tasks/import_task.h"

/// What a table says when its blank answers are read in the other way.
namespace throughline::tasks {

/// The drag of the table by itself under both readings, as the analysis will say it after the import (caveat
/// takenAsNotReached); none where the other reading leaves out no more than a fifth of the responses, or where there is
/// no drag. Reads the whole table into a file of its own, which goes again. Errors: as runImport.
Result<std::optional<insight::Caveat>> otherReadingOfBlanks(const ImportRequest& request, const Progress& progress);

} // namespace throughline::tasks
