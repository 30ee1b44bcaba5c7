#include "core/exchange/json/journey_map_file.h"

#include "core/workspace/envelope.h"

namespace throughline::exchange {

Result<ImportedJourneys> readJourneyMap(std::string_view bytes) {
  THROUGHLINE_TRY(document, workspace::documentOfExchangeText(bytes));
  ImportedJourneys imported;
  for (const auto& map : document.maps)
    imported.maps.push_back(*map);
  for (const auto& persona : document.personas)
    imported.personas.push_back(*persona);
  imported.images = document.images;
  return imported;
}

Result<std::string> writeJourneyMap(const model::Document& document, model::MapId map) {
  return workspace::exchangeTextOfMap(document, map);
}

} // namespace throughline::exchange
