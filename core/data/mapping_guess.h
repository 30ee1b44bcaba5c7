#pragma once

#include "core/data/mapping.h"
#include "core/data/table_file.h"

namespace throughline::data {

/// A mapping from what the header and the sample look like: ratings become touchpoints, and respondent, time, overall
/// score, channel, comment, weight and segments are found by name and values. Delimiter, encoding and header rows are
/// those of the sample. Errors: mappingInvalid when nothing looks like a score.
Result<Mapping> guessMapping(const TableSample& sample);

/// Service where the title speaks of help, support, complaints and the like, else experience.
model::Kind guessKind(std::string_view title);

} // namespace throughline::data
