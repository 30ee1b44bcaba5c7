#pragma once

#include "core/exchange/imported.h"

#include <map>
#include <span>

/// Journeys from and to Mermaid (the `journey` diagram; syntax and repairs: formats.md 1).
namespace throughline::exchange {

struct Format;
extern const Format mermaidFormat;

struct MermaidReading {
  Words words;
  /// Bring the scores of a diagram with a score outside 1..5 to that scale, lowest to 1 and highest to 5. Without it
  /// such a score is kept as a number in a lane of its own and draws no emotion.
  bool rescaleScores = false;
};

/// One map per diagram: a file that is a diagram, or Markdown with fenced ones. Sections become stages, tasks
/// touchpoints, a score the emotion, actors personas or the company; kinds are guessed, which is said. Lines of ours
/// ("%% jm: {...}") bring back what Mermaid cannot hold; where the visible text differs, the visible text counts.
/// Errors: formatUnknown (no journey in it), tooLarge, encodingUnknown.
Result<ImportedJourneys> readMermaid(std::string_view bytes, const MermaidReading& how, IdSource& ids);

struct MermaidWriting {
  Words words;
  bool ownLines = true;                                  ///< write what Mermaid cannot hold in %% lines
  std::map<model::TouchpointId, std::int64_t> responses; ///< n of each touchpoint, when it is known
};

/// The map as a diagram that Mermaid reads back as the same text. personas are those of the document.
std::string writeMermaid(const model::JourneyMap& map, std::span<const Shared<model::Persona>> personas,
                         const MermaidWriting& how = {});

} // namespace throughline::exchange
