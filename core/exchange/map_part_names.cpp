#include "core/exchange/map_parts.h"

namespace throughline::exchange {

std::string_view nameOf(MapPart part) {
  switch (part) {
  case MapPart::scenario: return "scenario";
  case MapPart::goal: return "goal";
  case MapPart::mapOwner: return "mapOwner";
  case MapPart::state: return "state";
  case MapPart::personas: return "personas";
  case MapPart::personaDetails: return "personaDetails";
  case MapPart::stageNotes: return "stageNotes";
  case MapPart::stepTitles: return "stepTitles";
  case MapPart::emptySteps: return "emptySteps";
  case MapPart::sharedSteps: return "sharedSteps";
  case MapPart::lanes: return "lanes";
  case MapPart::laneTexts: return "laneTexts";
  case MapPart::kinds: return "kinds";
  case MapPart::reasons: return "reasons";
  case MapPart::initiators: return "initiators";
  case MapPart::channels: return "channels";
  case MapPart::components: return "components";
  case MapPart::momentsOfTruth: return "momentsOfTruth";
  case MapPart::emotions: return "emotions";
  case MapPart::failureCodes: return "failureCodes";
  case MapPart::owners: return "owners";
  case MapPart::importance: return "importance";
  case MapPart::speakerNotes: return "speakerNotes";
  case MapPart::notes: return "notes";
  case MapPart::votes: return "votes";
  case MapPart::answers: return "answers";
  case MapPart::targets: return "targets";
  case MapPart::expectations: return "expectations";
  case MapPart::responseTargets: return "responseTargets";
  case MapPart::personaCurves: return "personaCurves";
  case MapPart::sharedFeedback: return "sharedFeedback";
  case MapPart::mapLinks: return "mapLinks";
  case MapPart::phases: return "phases";
  case MapPart::laneLooks: return "laneLooks";
  case MapPart::actions: return "actions";
  case MapPart::goals: return "goals";
  case MapPart::images: return "images";
  case MapPart::noteAuthors: return "noteAuthors";
  case MapPart::emptyStages: return "emptyStages";
  case MapPart::titleBreaks: return "titleBreaks";
  case MapPart::textLayout: return "textLayout";
  case MapPart::noteBreaks: return "noteBreaks";
  case MapPart::sameStages: return "sameStages";
  case MapPart::unsaidEmotions: return "unsaidEmotions";
  }
  return "unknown";
}

} // namespace throughline::exchange
