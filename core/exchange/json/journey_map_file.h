#pragma once

#include "core/exchange/imported.h"

#include <string>
#include <string_view>

/// Map exchange files (.journeymap): the records of a map in our envelope (core/workspace/envelope.h). Without loss,
/// but for links to other maps.
namespace throughline::exchange {

/// Errors: recordDamaged, recordNewer, tooLarge, documentInvalid.
Result<ImportedJourneys> readJourneyMap(std::string_view bytes);
/// Errors: notFound, recordDamaged, tooLarge.
Result<std::string> writeJourneyMap(const model::Document& document, model::MapId map);

} // namespace throughline::exchange
