#pragma once

#include "core/exchange/imported.h"

#include <optional>
#include <span>

/// Journeys from and to the Customer Journey Modelling Language 2.0 (SINTEF): XML, and the headings of its spreadsheet.
namespace throughline::exchange {

/// One communication point or action, as CJML tells it.
struct CjmlStep {
  std::string id;
  std::string phase; ///< its name
  std::string time;
  model::FailureCode deviation = model::FailureCode::none;
  std::string initiator;
  std::string initiatorLabel;
  std::string receiver; ///< empty: an action
  std::string receiverLabel;
  std::string channel;
  std::string comment;
  std::string experience;
  std::optional<int> rating; ///< 1..5
  std::string category;
};

struct CjmlPhase {
  std::string name;
  std::string description;
};

struct CjmlJourney {
  std::string title;
  std::string shortSummary;
  std::string longSummary;
  std::string status;
  bool planned = false;
  std::vector<std::string> endUsers;
  std::vector<CjmlPhase> phases;
  std::vector<CjmlStep> steps; ///< in the order of time
};

/// Planned and actual journeys as maps; deviations become failure codes, who initiates the initiator. The kind is the
/// category when that says "service" or "experience", else guessed from words, initiator and channel, which is said.
/// Dangling references are tolerated and said. Errors: formatUnknown, and those of readXmlTree.
Result<ImportedJourneys> readCjml(std::string_view bytes, const Words& words, IdSource& ids);
/// The same from a table with the headings of CJML's spreadsheet or synonyms of them; rows may come before the
/// headings. Errors: columnNotFound, noRecords, encodingUnknown, quoteNotClosed.
Result<ImportedJourneys> readCjmlTable(std::string_view bytes, std::string_view title, const Words& words,
                                       IdSource& ids);
/// Whether one of the first rows has at least three headings of CJML.
bool isCjmlTable(std::string_view bytes);

/// As-is maps are actual journeys, to-be maps planned ones (which have neither deviations nor experience).
std::string writeCjml(const model::JourneyMap& map, std::span<const Shared<model::Persona>> personas,
                      const Words& words);
/// CSV with the headings of CJML. guardFormulas: an apostrophe before what a spreadsheet would take for a formula; our
/// own reading takes it off again.
std::string writeCjmlTable(const model::JourneyMap& map, std::span<const Shared<model::Persona>> personas,
                           const Words& words, bool guardFormulas);

/// Between the two.
ImportedJourneys mapsOfCjml(const std::vector<CjmlJourney>& journeys, const Words& words, IdSource& ids,
                            Remarks remarks);
CjmlJourney cjmlOf(const model::JourneyMap& map, std::span<const Shared<model::Persona>> personas, const Words& words);

} // namespace throughline::exchange
