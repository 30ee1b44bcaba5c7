#pragma once

#include "core/data/reading/import_remarks.h"
#include "core/data/reading/mapping.h"
#include "core/data/table/table_file.h"

namespace throughline::data {

/// The mapping of a reading of this sample. Errors: noScoreFound.
Result<Mapping> guessMapping(const TableSample& sample);

/// What a table's header rows are, and which headers fit several columns: true whatever the mapping says.
std::vector<ImportRemark> headerRemarks(const TableSample& sample);

/// Service where the title speaks of help, support, complaints and the like in a language of resources/reading, else
/// experience.
model::Kind guessKind(std::string_view title);

} // namespace throughline::data
