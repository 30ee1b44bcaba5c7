#pragma once

#include "core/exchange/imported.h"
#include "core/exchange/mermaid/mermaid_text.h"

#include <map>

namespace throughline::exchange {

/// What the %% lines of a diagram hold.
struct OwnRecords {
  template <class Part> struct Record {
    Part part;
    std::int64_t line = 0;
    std::size_t next = 0; ///< index of the section or task that comes right after it
    int responses = 0;
  };
  std::optional<model::JourneyMap> map; ///< id and details only
  std::vector<model::Persona> personas;
  std::vector<model::Lane> lanes;
  model::JourneyMap plainParts; ///< actions, goals ... only
  std::vector<Record<model::Stage>> stages;
  std::vector<Record<model::Touchpoint>> touchpoints;
  /// Lines that people write by hand: {"type":"reactive","n":42}. They speak of the task that follows.
  struct Annotation {
    std::optional<model::Kind> kind;
    std::string channel;
    int responses = 0;
  };
  std::map<std::size_t, Annotation> annotations; ///< by index of the task
};

/// Reads the %% lines; those that are damaged are remarks and are left out.
OwnRecords readOwnLines(const MermaidJourney& journey, Remarks& remarks);

/// The map that the %% lines hold, changed where the visible text differs. Appends to imported; gives false, and
/// changes nothing, when what they hold breaks a law of the model.
bool assembleOwnMap(const MermaidJourney& journey, const OwnRecords& records, const Words& words, IdSource& ids,
                    ImportedJourneys& imported);

} // namespace throughline::exchange
