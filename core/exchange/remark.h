#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::exchange {

/// Everything an importer may have to say about a file that it could read: what it repaired, guessed or left out.
/// ui/session has a sentence for each.
enum class RemarkCode : std::uint8_t {
  // Repairs of Mermaid text, as formats.md lists them
  colonInSection,    ///< Mermaid refuses it; kept. value: the section
  semicolonKept,     ///< Mermaid refuses or cuts it; kept
  hashKept,          ///< Mermaid cuts there; kept
  percentKept,       ///< Mermaid loses the line; kept
  colonInName,       ///< the score was found further right. value: the name
  colonInActor,      ///< kept whole. value: the actor
  commentCut,        ///< cut off at its end. value: the comment
  scoreMissing,      ///< value: the touchpoint
  scoreNotANumber,   ///< value: what stands there
  scoreOutsideScale, ///< outside 1..5, kept as a number beside the card. value: the number
  scoreRounded,      ///< to a whole step of the emotion. value: the number
  scoresRescaled,    ///< all of a file to 1..5. value: lowest and highest
  titleEmpty,
  titleIsATouchpoint, ///< a line that begins with "title" or "section" and has a score. value: the name
  sectionEmpty,
  nameMissing,
  actorEmptyDropped,
  actorDoubledDropped, ///< value: the actor
  fullWidthColon,
  braceNotClosed,
  lineTooLong, ///< left out
  lineIgnored, ///< nothing in it that could be read. value: its text
  // Our own lines in Mermaid text
  ownLineUnreadable, ///< a %% line of ours is damaged; the visible text counts. value: why
  ownLineLeftOver,   ///< its task is gone. value: the task
  handEditTaken,     ///< the visible text differs from the %% line and counts. value: the task
  // Guesses
  kindGuessed,   ///< from words and actors. value: how many became service
  stagesGuessed, ///< a log without stages: by when its activities come. value: how many
  columnNamed,   ///< a column, row or card of a table has no name and is called by its place. value: the name
  actorsGuessed, ///< who is a persona and who the company. value: the personas
  // XML
  xmlBroken,      ///< read as far as it goes. line, column; value: the reason
  textNotEscaped, ///< & or < in text, read as it is meant
  // CJML
  actorUnknown,     ///< a reference that names no actor. value: the reference
  phaseUnknown,     ///< value: the reference
  ratingNotANumber, ///< value: what stands there
  rowExcluded,      ///< the file says not to include it. value: the id
  journeyEmpty,     ///< value: its id
  // Event logs
  eventsRead,            ///< value: traces and events
  activitiesFolded,      ///< rare ones left out. value: their names
  variantsFolded,        ///< value: how many of how many
  repeatsFolded,         ///< loops drawn once. value: how many events
  transitionsLeftOut,    ///< neither start nor complete. value: their names and how many events
  startsFolded,          ///< start of what is also completed, drawn once. value: how many events
  timeUnreadable,        ///< value: how many events
  eventUnnamed,          ///< value: how many events
  activityColumnGuessed, ///< value: the attribute taken
  timeFormatGuessed,     ///< day and month could change places. value: the pattern taken
  recordRejected,        ///< value: the reason
  // Outlines
  tableRead,    ///< a table of Markdown became touchpoints. value: how many, and its heads
  diagramOther, ///< a Mermaid diagram of another kind was left out. value: its first word
  nodeEmpty,    ///< an outline's line or bubble without words, left out
  leftOut,      ///< something that a map has no place for. value: what, as the file calls it
  // Any file
  textCut,          ///< longer than a title may be. value: its beginning
  nestingFolded,    ///< deeper levels became notes. value: how many
  keyUnknown,       ///< value: the key
  linkDropped,      ///< to a map or touchpoint that is not there. value: the card
  personaFilled,    ///< of a name that is there already; what it did not say came in. value: the name
  personaTextsKept, ///< of a name that is there already; where both say something its own stays. value: the name
  personaPhotoKept, ///< the same of its photo. value: the name
  idRenewed,        ///< the same thing is in the workspace already. value: the map
};

/// One thing to say about an imported file.
struct Remark {
  RemarkCode code;
  std::int64_t line = 0; ///< in the file, from 1; 0 = the file as a whole
  std::string value;
  std::int64_t column = 0; ///< from 1; 0 = not known
  bool operator==(const Remark&) const = default;
};

/// Name of a code, as in the source ("colonInSection"): for scripts, logs and tests.
std::string_view nameOf(RemarkCode code);

using Remarks = std::vector<Remark>;

} // namespace throughline::exchange
