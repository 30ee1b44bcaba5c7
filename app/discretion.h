#pragma once

#include "app/arguments.h"
#include "core/data/comments/forgotten.h"

namespace throughline::app {

/// What an import keeps of people: --respondent-keys and --comments. Errors: usage.
Result<data::Discretion> discretionOf(const Arguments& arguments);
std::vector<OptionSpec> discretionOptions();

} // namespace throughline::app
