#include "core/exchange/remark.h"

#include <array>

namespace throughline::exchange {
namespace {

struct NamedCode {
  RemarkCode code;
  std::string_view name;
};

constexpr std::array names{NamedCode{RemarkCode::colonInSection, "colonInSection"},
                           NamedCode{RemarkCode::semicolonKept, "semicolonKept"},
                           NamedCode{RemarkCode::hashKept, "hashKept"},
                           NamedCode{RemarkCode::percentKept, "percentKept"},
                           NamedCode{RemarkCode::colonInName, "colonInName"},
                           NamedCode{RemarkCode::colonInActor, "colonInActor"},
                           NamedCode{RemarkCode::commentCut, "commentCut"},
                           NamedCode{RemarkCode::scoreMissing, "scoreMissing"},
                           NamedCode{RemarkCode::scoreNotANumber, "scoreNotANumber"},
                           NamedCode{RemarkCode::scoreOutsideScale, "scoreOutsideScale"},
                           NamedCode{RemarkCode::scoreRounded, "scoreRounded"},
                           NamedCode{RemarkCode::scoresRescaled, "scoresRescaled"},
                           NamedCode{RemarkCode::titleEmpty, "titleEmpty"},
                           NamedCode{RemarkCode::titleIsATouchpoint, "titleIsATouchpoint"},
                           NamedCode{RemarkCode::sectionEmpty, "sectionEmpty"},
                           NamedCode{RemarkCode::nameMissing, "nameMissing"},
                           NamedCode{RemarkCode::actorEmptyDropped, "actorEmptyDropped"},
                           NamedCode{RemarkCode::actorDoubledDropped, "actorDoubledDropped"},
                           NamedCode{RemarkCode::fullWidthColon, "fullWidthColon"},
                           NamedCode{RemarkCode::braceNotClosed, "braceNotClosed"},
                           NamedCode{RemarkCode::lineTooLong, "lineTooLong"},
                           NamedCode{RemarkCode::lineIgnored, "lineIgnored"},
                           NamedCode{RemarkCode::ownLineUnreadable, "ownLineUnreadable"},
                           NamedCode{RemarkCode::ownLineLeftOver, "ownLineLeftOver"},
                           NamedCode{RemarkCode::handEditTaken, "handEditTaken"},
                           NamedCode{RemarkCode::kindGuessed, "kindGuessed"},
                           NamedCode{RemarkCode::stagesGuessed, "stagesGuessed"},
                           NamedCode{RemarkCode::columnNamed, "columnNamed"},
                           NamedCode{RemarkCode::actorsGuessed, "actorsGuessed"},
                           NamedCode{RemarkCode::xmlBroken, "xmlBroken"},
                           NamedCode{RemarkCode::textNotEscaped, "textNotEscaped"},
                           NamedCode{RemarkCode::actorUnknown, "actorUnknown"},
                           NamedCode{RemarkCode::phaseUnknown, "phaseUnknown"},
                           NamedCode{RemarkCode::ratingNotANumber, "ratingNotANumber"},
                           NamedCode{RemarkCode::rowExcluded, "rowExcluded"},
                           NamedCode{RemarkCode::journeyEmpty, "journeyEmpty"},
                           NamedCode{RemarkCode::eventsRead, "eventsRead"},
                           NamedCode{RemarkCode::activitiesFolded, "activitiesFolded"},
                           NamedCode{RemarkCode::variantsFolded, "variantsFolded"},
                           NamedCode{RemarkCode::repeatsFolded, "repeatsFolded"},
                           NamedCode{RemarkCode::transitionsLeftOut, "transitionsLeftOut"},
                           NamedCode{RemarkCode::startsFolded, "startsFolded"},
                           NamedCode{RemarkCode::timeUnreadable, "timeUnreadable"},
                           NamedCode{RemarkCode::eventUnnamed, "eventUnnamed"},
                           NamedCode{RemarkCode::activityColumnGuessed, "activityColumnGuessed"},
                           NamedCode{RemarkCode::timeFormatGuessed, "timeFormatGuessed"},
                           NamedCode{RemarkCode::recordRejected, "recordRejected"},
                           NamedCode{RemarkCode::tableRead, "tableRead"},
                           NamedCode{RemarkCode::diagramOther, "diagramOther"},
                           NamedCode{RemarkCode::nodeEmpty, "nodeEmpty"},
                           NamedCode{RemarkCode::leftOut, "leftOut"},
                           NamedCode{RemarkCode::textCut, "textCut"},
                           NamedCode{RemarkCode::nestingFolded, "nestingFolded"},
                           NamedCode{RemarkCode::keyUnknown, "keyUnknown"},
                           NamedCode{RemarkCode::linkDropped, "linkDropped"},
                           NamedCode{RemarkCode::personaFilled, "personaFilled"},
                           NamedCode{RemarkCode::personaTextsKept, "personaTextsKept"},
                           NamedCode{RemarkCode::personaPhotoKept, "personaPhotoKept"},
                           NamedCode{RemarkCode::idRenewed, "idRenewed"}};

/// Each at the place of its code.
constexpr bool inOrder() {
  for (std::size_t at = 0; at < names.size(); ++at)
    if (static_cast<std::size_t>(names[at].code) != at)
      return false;
  return names.back().code == RemarkCode::idRenewed;
}
static_assert(inOrder(), "every code has its name");

} // namespace

std::string_view nameOf(RemarkCode code) {
  const auto at = static_cast<std::size_t>(code);
  return at < names.size() ? names[at].name : "unknown";
}

} // namespace throughline::exchange
