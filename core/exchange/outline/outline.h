#pragma once

#include "core/exchange/imported.h"

#include <span>

/// Journeys as nested lines: indented text, Markdown lists, FreeMind and OPML. The root is the journey, level 1 a
/// stage, level 2 a touchpoint, what is deeper its notes.
namespace throughline::exchange {

struct OutlineNode {
  std::string text;
  std::string note; ///< longer text that goes with it
  std::vector<OutlineNode> children;
};

/// Text whose lines are nested by blanks or tabs, by Markdown headings, or by list marks (-, *, +, 1.). A first line
/// without indent that everything else stands under is the title. "(service)" or "(experience)" at the end of a
/// touchpoint is its kind, "[phone]" its channel, "(-2)" .. "(+2)" its emotion. Errors: noRecords, tooLarge,
/// encodingUnknown.
Result<ImportedJourneys> readOutline(std::string_view bytes, std::string_view title, const Words& words, IdSource& ids);
Result<ImportedJourneys> readFreeMind(std::string_view bytes, const Words& words, IdSource& ids);
Result<ImportedJourneys> readOpml(std::string_view bytes, const Words& words, IdSource& ids);

/// Two blanks of indent a level; reads back as a map of the same titles, kinds, channels, emotions and notes.
std::string writeOutline(const model::JourneyMap& map);
std::string writeFreeMind(const model::JourneyMap& map);
std::string writeOpml(const model::JourneyMap& map);

/// The map as nodes, and back.
OutlineNode outlineOf(const model::JourneyMap& map);
model::JourneyMap mapOfOutline(const OutlineNode& root, const Words& words, IdSource& ids, Remarks& remarks);

} // namespace throughline::exchange
