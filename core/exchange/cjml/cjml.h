#pragma once

#include "core/exchange/card_fields.h"
#include "core/exchange/imported.h"

#include <optional>
#include <span>

/// Journeys from and to the Customer Journey Modelling Language 2.0 (SINTEF): XML, and the headings of its spreadsheet.
namespace throughline::exchange {

struct Format;
extern const Format cjmlFormat;
extern const Format cjmlTableFormat;

/// One communication point or action, as CJML tells it.
struct CjmlStep {
  std::string id;
  std::string phase;                    ///< its name
  std::optional<std::size_t> phaseAt{}; ///< its place among the phases, where the file says it: names may be alike
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
  // What CJML has no element for, in elements of our own that others pass over
  Attributes fields;                ///< of the touchpoint, by name
  Attributes texts;                 ///< lanes and what they say; an actors' lane replaces who is named above
  std::vector<std::string> answers; ///< ids of steps
  std::vector<model::Note> notes;
  std::string stepTitle;
  bool emptyStep = false; ///< nothing happens: only title, phase and texts count
};

struct CjmlPhase {
  std::string name;
  std::string description;
  std::vector<model::Note> notes = {};
};

struct CjmlJourney {
  std::string title;
  std::string shortSummary;
  std::string longSummary;
  std::string status;
  std::string goal;
  std::string owner;
  bool planned = false;
  bool anybody = false; ///< the end user stands for whoever it is, not for a persona
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

/// As-is maps are actual journeys, to-be maps planned ones (which have neither deviations nor experience). What CJML
/// has no place for stands in elements of our own namespace.
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
