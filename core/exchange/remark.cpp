#include "core/exchange/remark.h"

namespace throughline::exchange {

std::string_view nameOf(RemarkCode code) {
  switch (code) {
  case RemarkCode::colonInSection: return "colonInSection";
  case RemarkCode::semicolonKept: return "semicolonKept";
  case RemarkCode::hashKept: return "hashKept";
  case RemarkCode::percentKept: return "percentKept";
  case RemarkCode::colonInName: return "colonInName";
  case RemarkCode::colonInActor: return "colonInActor";
  case RemarkCode::commentCut: return "commentCut";
  case RemarkCode::scoreMissing: return "scoreMissing";
  case RemarkCode::scoreNotANumber: return "scoreNotANumber";
  case RemarkCode::scoreOutsideScale: return "scoreOutsideScale";
  case RemarkCode::scoreRounded: return "scoreRounded";
  case RemarkCode::scoresRescaled: return "scoresRescaled";
  case RemarkCode::titleEmpty: return "titleEmpty";
  case RemarkCode::titleIsATouchpoint: return "titleIsATouchpoint";
  case RemarkCode::sectionEmpty: return "sectionEmpty";
  case RemarkCode::nameMissing: return "nameMissing";
  case RemarkCode::actorEmptyDropped: return "actorEmptyDropped";
  case RemarkCode::actorDoubledDropped: return "actorDoubledDropped";
  case RemarkCode::fullWidthColon: return "fullWidthColon";
  case RemarkCode::braceNotClosed: return "braceNotClosed";
  case RemarkCode::lineTooLong: return "lineTooLong";
  case RemarkCode::lineIgnored: return "lineIgnored";
  case RemarkCode::ownLineUnreadable: return "ownLineUnreadable";
  case RemarkCode::ownLineLeftOver: return "ownLineLeftOver";
  case RemarkCode::handEditTaken: return "handEditTaken";
  case RemarkCode::kindGuessed: return "kindGuessed";
  case RemarkCode::stagesGuessed: return "stagesGuessed";
  case RemarkCode::columnNamed: return "columnNamed";
  case RemarkCode::actorsGuessed: return "actorsGuessed";
  case RemarkCode::xmlBroken: return "xmlBroken";
  case RemarkCode::textNotEscaped: return "textNotEscaped";
  case RemarkCode::actorUnknown: return "actorUnknown";
  case RemarkCode::phaseUnknown: return "phaseUnknown";
  case RemarkCode::ratingNotANumber: return "ratingNotANumber";
  case RemarkCode::rowExcluded: return "rowExcluded";
  case RemarkCode::journeyEmpty: return "journeyEmpty";
  case RemarkCode::eventsRead: return "eventsRead";
  case RemarkCode::activitiesFolded: return "activitiesFolded";
  case RemarkCode::variantsFolded: return "variantsFolded";
  case RemarkCode::repeatsFolded: return "repeatsFolded";
  case RemarkCode::transitionsLeftOut: return "transitionsLeftOut";
  case RemarkCode::timeFormatGuessed: return "timeFormatGuessed";
  case RemarkCode::startsFolded: return "startsFolded";
  case RemarkCode::timeUnreadable: return "timeUnreadable";
  case RemarkCode::eventUnnamed: return "eventUnnamed";
  case RemarkCode::activityColumnGuessed: return "activityColumnGuessed";
  case RemarkCode::recordRejected: return "recordRejected";
  case RemarkCode::tableRead: return "tableRead";
  case RemarkCode::diagramOther: return "diagramOther";
  case RemarkCode::leftOut: return "leftOut";
  case RemarkCode::textCut: return "textCut";
  case RemarkCode::nestingFolded: return "nestingFolded";
  case RemarkCode::keyUnknown: return "keyUnknown";
  case RemarkCode::linkDropped: return "linkDropped";
  case RemarkCode::personaFilled: return "personaFilled";
  case RemarkCode::personaTextsKept: return "personaTextsKept";
  case RemarkCode::personaPhotoKept: return "personaPhotoKept";
  case RemarkCode::idRenewed: return "idRenewed";
  }
  return "unknown";
}

} // namespace throughline::exchange
