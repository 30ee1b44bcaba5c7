#pragma once

#include "core/exchange/imported.h"

#include <span>

/// Journeys as nested lines: indented text, Markdown, FreeMind and OPML. The root is the journey, level 1 a stage,
/// level 2 a touchpoint, what is deeper its notes.
namespace throughline::exchange {

struct Format;
extern const Format outlineFormat;
extern const Format freeMindFormat;
extern const Format opmlFormat;

struct OutlineNode {
  std::string text;
  std::string note; ///< longer text that goes with it
  std::vector<OutlineNode> children;
  std::vector<std::pair<std::string, std::string>> attributes; ///< names and values, in the order of the file
  std::int64_t line = 0;
};

/// Text whose lines are nested by blanks or tabs, by Markdown headings, or by list marks (-, *, +, 1.). A first line
/// without indent that everything else stands under is the title. Under a heading of Markdown a paragraph is the
/// scenario, the note of the stage or the speaker's notes; a table gives touchpoints by its rows or its columns.
/// "(service)" or "(experience)" at the end of a touchpoint is its kind, "[phone]" its channel, "(-2)" .. "(+2)" its
/// emotion. Errors: noRecords, tooLarge, encodingUnknown.
Result<ImportedJourneys> readOutline(std::string_view bytes, std::string_view title, const Words& words, IdSource& ids);
/// Attributes and details of a node are fields of the touchpoint where they have the name of one, else texts in a lane
/// of that name. Icons and arrows are left out, which is said.
Result<ImportedJourneys> readFreeMind(std::string_view bytes, const Words& words, IdSource& ids);
/// A single outline that is called as the file, or that has two levels under it, is the journey.
Result<ImportedJourneys> readOpml(std::string_view bytes, const Words& words, IdSource& ids);

/// Two blanks of indent a level; reads back as a map of the same titles, kinds, channels, emotions and notes.
std::string writeOutline(const model::JourneyMap& map);
std::string writeFreeMind(const model::JourneyMap& map);
std::string writeOpml(const model::JourneyMap& map);

/// The map as nodes: kind, channel and emotion at the end of the text, or with everything else in attributes.
OutlineNode outlineOf(const model::JourneyMap& map);
OutlineNode outlineWithAttributes(const model::JourneyMap& map);
/// And back, whichever way it was.
model::JourneyMap mapOfOutline(OutlineNode root, const Words& words, IdSource& ids, Remarks& remarks);

/// On one line, without blanks at the ends.
std::string onOneLine(std::string_view text);

} // namespace throughline::exchange
