#pragma once

#include "core/base/result.h"
#include "tests/support/chance.h"

#include <string>

namespace throughline::test {

/// A random edit of personas, notes, actions, goals, targets, shared feedback, lanes, steps and settings. The map has a
/// stage and a touchpoint.
Result<model::Document> editThings(const model::Document& document, const model::JourneyMap& map, Chance& chance,
                                   std::string& name);

} // namespace throughline::test
