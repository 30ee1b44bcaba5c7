#pragma once

#include "core/model/document.h"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// What a map holds, part by part: so that it can be said by name what a format leaves out.
namespace throughline::exchange {

enum class MapPart : std::uint8_t {
  scenario,
  goal,
  mapOwner,
  state, ///< to-be
  personas,
  personaDetails, ///< role, quote, goals, frustrations
  stageNotes,
  stepTitles,
  emptySteps,  ///< columns without a card beside others, or with a title or text
  sharedSteps, ///< cards that stand under another one in the same column
  lanes,       ///< other than the first of touchpoints, the first curve and texts that say something
  laneTexts,
  kinds,
  reasons,
  initiators,
  channels,
  components,
  momentsOfTruth,
  emotions,
  failureCodes,
  owners,
  importance,
  speakerNotes,
  notes,
  votes,
  answers,
  targets,
  expectations,
  responseTargets,
  personaCurves,
  sharedFeedback, ///< cards that show the feedback of another one
  mapLinks,
  phases,    ///< before, during or after the purchase, of stages
  laneLooks, ///< lanes that are hidden, locked or of a height of their own, columns of a width of their own
  actions,
  goals,
  images,        ///< of cards and lanes, photos of personas
  noteAuthors,   ///< who wrote a note, and whether it is resolved
  emptyStages,   ///< stages without a touchpoint
  titleBreaks,   ///< titles of more than one line
  textLayout,    ///< indents and empty lines in the scenario and in speaker notes
  noteBreaks,    ///< notes of more than one line
  sameStages,    ///< stages with the title of an earlier one
  unsaidEmotions ///< cards without an emotion, where a format has a number for every one
};
inline constexpr std::size_t mapPartCount = 44;

/// Name of a part, as in the source ("speakerNotes"): for scripts and tests.
std::string_view nameOf(MapPart part);

/// One thing of a map, and what it says: {"Call the desk", "phone"}.
struct PartEntry {
  std::string of; ///< the card's, stage's, lane's or persona's title
  std::string value;
  bool operator==(const PartEntry&) const = default;
};

/// What the map holds of a part, beyond what every card, stage and map has anyway, in reading order.
std::vector<PartEntry> partsOf(const model::Document& document, const model::JourneyMap& map, MapPart part);

/// What the lane says in that step; null: nothing. Logarithmic: texts are sorted by step.
const std::string* textAt(const model::Lane& lane, model::StepId step);

/// Steps without a card that are more than the one that every stage has: beside others, or with a title or text.
std::set<model::StepId> saidEmptySteps(const model::JourneyMap& map);

/// A part of a map that a format leaves out.
struct LostPart {
  MapPart part;
  std::vector<PartEntry> entries;
};

} // namespace throughline::exchange
