#pragma once

#include "core/model/document.h"

#include <string>
#include <vector>

/// Telephone numbers and e-mail addresses in what the team wrote. What is about customers or by them (notes, personas)
/// is masked wherever it is shown to readers; a hotline in a lane may be what the map is about, so its team is asked.
namespace throughline::tasks {

/// What the parts of the map are called whose texts hold some, each once; notes, personas and what no reader sees are
/// not among them.
std::vector<std::string> partsWithContacts(const model::Document& document, model::MapId map);

/// The document with all of them on this map covered, in notes too: a lane may gather those.
model::Document withCoveredContacts(const model::Document& document, model::MapId map);

} // namespace throughline::tasks
