#pragma once

#include "core/model/document.h"

#include <string>
#include <vector>

namespace throughline::tasks {

/// The metrics that a goal or target may have, by id: those of the registry in its order, then those that goals and
/// targets of the document have already, as a file of another program may bring them. One rule for scripts and window.
std::vector<std::string> metricsOffered(const model::Document& document);

} // namespace throughline::tasks
