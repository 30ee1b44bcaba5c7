#include "ui/charts/phrases.h"

#include <QtGlobal>

#include <array>

namespace throughline::ui {

namespace {

using chart::Say;

constexpr std::array sentences{
    PhrasePattern{Say::failuresSentence,
                  QT_TRANSLATE_NOOP("ChartTr", "Most often an answer fails at %1: %2 of %3 answers.")},
    PhrasePattern{
        Say::paretoSentence,
        QT_TRANSLATE_NOOP("ChartTr", "Of all %4 failures %3 are at %1 of %2 touchpoints; none has more than %5.")},
    PhrasePattern{Say::heatSentence, QT_TRANSLATE_NOOP("ChartTr", "Most fails in %1 by %2: %3 of %4 answers.")},
    PhrasePattern{Say::heatBest, QT_TRANSLATE_NOOP("ChartTr", "Least fails in %1 by %2: %3 of %4 answers.")},
    PhrasePattern{Say::heatEven, QT_TRANSLATE_NOOP("ChartTr", "The data do not show that one channel fails more "
                                                              "than another.")},
    PhrasePattern{Say::heatHighest,
                  QT_TRANSLATE_NOOP("ChartTr", "The highest share is in %1 by %2: %3 of %4 answers.")},
    PhrasePattern{Say::heatFew, QT_TRANSLATE_NOOP("ChartTr", "No stage has 10 answers in one channel: too few to "
                                                             "compare.")},
    PhrasePattern{Say::trendSentence,
                  QT_TRANSLATE_NOOP("ChartTr", "%1: %2 at first (%3), %4 at the end (%5; n = %6).")},
    PhrasePattern{Say::trendHalves,
                  QT_TRANSLATE_NOOP("ChartTr", "How many %1 go with failures at proactive and at service touchpoints, "
                                               "in each period of at least 100 responses.")},
    PhrasePattern{Say::failuresTrendSentence,
                  QT_TRANSLATE_NOOP("ChartTr",
                                    "%1 usually fails in %2 of the answers. Periods worse than chance allows: "
                                    "%3 of %5; better: %4.")},
    PhrasePattern{
        Say::noteManyLooks,
        QT_TRANSLATE_NOOP("ChartTr", "Cells looked at: %1. The most striking of many is usually too striking.")},
    PhrasePattern{Say::noteProvisional, QT_TRANSLATE_NOOP("ChartTr", "Limits are provisional: fewer than 12 periods.")},
    PhrasePattern{Say::whatIfSentence,
                  QT_TRANSLATE_NOOP("ChartTr", "If failures are the cause, halving them at %1 gives about %2.")},
    PhrasePattern{Say::whatIfThree, QT_TRANSLATE_NOOP("ChartTr", "Without any at the worst three together: about %1.")},
    PhrasePattern{
        Say::whatIfNone,
        QT_TRANSLATE_NOOP(
            "ChartTr",
            "The data do not show that fewer failures at one touchpoint would help: halving them at %1 gives %2.")},
    PhrasePattern{
        Say::impactSentence,
        QT_TRANSLATE_NOOP(
            "ChartTr",
            "%1 weighs most: %2 of all customers fail there, and each of them goes with %3 less; together %4.")},
    PhrasePattern{Say::impactNothing,
                  QT_TRANSLATE_NOOP("ChartTr", "The data do not show at which touchpoint failures weigh most.")},
    PhrasePattern{Say::driversSentence,
                  QT_TRANSLATE_NOOP("ChartTr", "Failures go with %1 of the differences between overall scores (n = "
                                               "%2). The largest share is that of %3: %4.")},
    PhrasePattern{Say::driversUnclear,
                  QT_TRANSLATE_NOOP("ChartTr", "Failures go with %1 of the differences between overall scores (n = "
                                               "%2). Which touchpoint has the largest share cannot be told; the "
                                               "estimate is largest for %3: %4.")},
    PhrasePattern{Say::driversOnly,
                  QT_TRANSLATE_NOOP("ChartTr",
                                    "Failures at %3 go with %1 of the differences between overall scores (n = "
                                    "%2). No other touchpoint can be counted here.")},
    PhrasePattern{
        Say::driversApproximate,
        QT_TRANSLATE_NOOP("ChartTr", "Shares are approximate: there are too many touchpoints to try every order.")},
    PhrasePattern{Say::importanceSentence, QT_TRANSLATE_NOOP("ChartTr", "Important and weak: %1.")},
    PhrasePattern{Say::importanceNothing,
                  QT_TRANSLATE_NOOP("ChartTr", "No touchpoint stands clearly in the field \"Important and weak\".")},
    PhrasePattern{
        Say::penaltySentence,
        QT_TRANSLATE_NOOP("ChartTr", "Taken for granted, so that low ratings weigh more than high ones: %1.")},
    PhrasePattern{Say::rewardSentence,
                  QT_TRANSLATE_NOOP("ChartTr", "High ratings go with more than low ones take away: %1.")},
    PhrasePattern{Say::penaltyNothing,
                  QT_TRANSLATE_NOOP("ChartTr", "The data do not show that low and high ratings weigh differently.")},
    PhrasePattern{Say::recoverySentence, QT_TRANSLATE_NOOP("ChartTr", "Failures put right: %1 of %2, %3.")},
    PhrasePattern{Say::recoveryOffset,
                  QT_TRANSLATE_NOOP("ChartTr", "A recovered failure goes with a score that is better by %1; one that "
                                               "is not recovered, with a score that is worse by %2.")},
    PhrasePattern{
        Say::doubleSentence,
        QT_TRANSLATE_NOOP("ChartTr",
                          "Where service failed too, the score is %1 (n = %2); where it was fine, %3 (n = %4).")},
    PhrasePattern{Say::groupsSentence, QT_TRANSLATE_NOOP("ChartTr", "Overall scores by what happened before.")},
    PhrasePattern{Say::periodsWhich, QT_TRANSLATE_NOOP("ChartTr", "%1 to %2 (n = %3) against %4 to %5 (n = %6).")},
    PhrasePattern{Say::periodsChanged, QT_TRANSLATE_NOOP("ChartTr", "%1: %2 before, %3 after: a change of %4.")},
    PhrasePattern{Say::periodsNothing,
                  QT_TRANSLATE_NOOP("ChartTr", "%1: %2 before, %3 after; the data do not show a change: %4.")},
    PhrasePattern{Say::distributionNps,
                  QT_TRANSLATE_NOOP("ChartTr", "NPS %1, n = %2. Promoters: %3, passives: %4, detractors: %5.")},
    PhrasePattern{Say::distributionSentence, QT_TRANSLATE_NOOP("ChartTr", "%1: mean %2, n = %3.")},
    PhrasePattern{Say::distributionMost, QT_TRANSLATE_NOOP("ChartTr", "Given most often: %1, by %2.")},
    PhrasePattern{Say::stageCurveOnly, QT_TRANSLATE_NOOP("ChartTr", "The mean of all ratings in %1 is %2, n = %3.")},
    PhrasePattern{Say::stageCurveSentence, QT_TRANSLATE_NOOP("ChartTr", "The journey is lowest in %1: %2, n = %3.")},
    PhrasePattern{Say::stageCurveSurprise,
                  QT_TRANSLATE_NOOP("ChartTr", "The team drew it at %1 there, well above what customers say.")},
    PhrasePattern{Say::stageCurveFew,
                  QT_TRANSLATE_NOOP("ChartTr", "No stage has 30 answers yet, so the lowest cannot be named.")},
    PhrasePattern{Say::balanceSentence, QT_TRANSLATE_NOOP("ChartTr", "Contacts that are service: %1 of %2, %3.")},
    PhrasePattern{
        Say::balanceMap,
        QT_TRANSLATE_NOOP(
            "ChartTr",
            "Touchpoints on the map that are service: %1 of %2, %3. Feedback will say how many contacts they have.")},
    PhrasePattern{
        Say::balanceDemand,
        QT_TRANSLATE_NOOP("ChartTr",
                          "Failure demand, service contacts that answer problems of other touchpoints: %1 of %2, %3.")},
    PhrasePattern{Say::componentsSentence,
                  QT_TRANSLATE_NOOP("ChartTr", "Weakest as judged by the team: %1, %2 of 5 (touchpoints judged: %3).")},
    PhrasePattern{Say::goalsSentence,
                  QT_TRANSLATE_NOOP("ChartTr", "Goals on target: %2 of %1; off target: %3; cannot be told yet: %4.")},
    PhrasePattern{Say::metricSentence, QT_TRANSLATE_NOOP("ChartTr", "%1 at %2: %3 in %4, n = %5.")},
    PhrasePattern{Say::metricSentencePlain,
                  QT_TRANSLATE_NOOP("ChartTr", "%1 at %2: %3 in %4; n is not known, so there is no interval.")},
    PhrasePattern{Say::metricTarget, QT_TRANSLATE_NOOP("ChartTr", "Target: %1.")},
    PhrasePattern{Say::metricSignals,
                  QT_TRANSLATE_NOOP("ChartTr", "Periods worse than chance allows: %2 of %1; better: %3.")},
    PhrasePattern{Say::segmentsSentence,
                  QT_TRANSLATE_NOOP("ChartTr", "By %1, %2 is worst off: %3 from the others, n = %4.")},
    PhrasePattern{Say::segmentsNothing,
                  QT_TRANSLATE_NOOP("ChartTr", "The data do not show that a group of %1 is worse off.")},
    PhrasePattern{Say::segmentsSimpson,
                  QT_TRANSLATE_NOOP(
                      "ChartTr",
                      "Within the groups of %1 the drag does not hold as it does over all: read the total with care.")},
    PhrasePattern{Say::carryOverSentence,
                  QT_TRANSLATE_NOOP("ChartTr", "After a service failure, the same customers rate proactive touchpoints "
                                               "lower by %1 in the next 30 days (ratings: %2).")},
    PhrasePattern{Say::carryOverNothing,
                  QT_TRANSLATE_NOOP(
                      "ChartTr",
                      "The data do not show that service failures go with lower ratings afterwards: %1, ratings: %2.")},
    PhrasePattern{Say::robustStays,
                  QT_TRANSLATE_NOOP(
                      "ChartTr", "The worst three stay the same when failures begin one answer lower or higher: %1.")},
    PhrasePattern{
        Say::robustMoves,
        QT_TRANSLATE_NOOP("ChartTr", "The worst three depend on where a failure begins; as set they are %1.")},
    PhrasePattern{Say::robustOnce,
                  QT_TRANSLATE_NOOP("ChartTr", "The worst three stay the same under the one other place where failures "
                                               "can begin: %1.")},
    PhrasePattern{
        Say::askWide,
        QT_TRANSLATE_N_NOOP("ChartTr", "Ask next: %Ln more responses at %2 would halve the interval of its drag.")},
    PhrasePattern{Say::askFew,
                  QT_TRANSLATE_N_NOOP("ChartTr", "Ask next: %Ln more responses would bring %2 into the model.")},
    PhrasePattern{Say::noteAssociation,
                  QT_TRANSLATE_NOOP(
                      "ChartTr", "Associations, adjusted for the other failures on this map; not proof of a cause.")},
    PhrasePattern{Say::noteNotForecast,
                  QT_TRANSLATE_NOOP("ChartTr",
                                    "Not a forecast: may be too high, because a bad mood lowers both ratings; may be "
                                    "too low, where customers who suffered did not answer.")},
    PhrasePattern{
        Say::noteDoNotAdd,
        QT_TRANSLATE_NOOP("ChartTr",
                          "Gains of single touchpoints must not be added up: set them together with the sliders.")},
    PhrasePattern{Say::noteDriversDirection,
                  QT_TRANSLATE_NOOP("ChartTr", "Says neither direction nor gain: a second view beside the drag.")},
    PhrasePattern{
        Say::noteMiddle,
        QT_TRANSLATE_NOOP(
            "ChartTr",
            "The lines stand at the means of the touchpoints shown; a point near a line may belong to either side.")},
    PhrasePattern{Say::noteMeansOnly, QT_TRANSLATE_NOOP("ChartTr", "Plain means, not adjusted for anything.")},
    PhrasePattern{
        Say::noteManyTouchpoints,
        QT_TRANSLATE_N_NOOP(
            "ChartTr", "%Ln touchpoints were looked at, each by itself: one in twenty seems to change by chance.")},
    PhrasePattern{Say::noteFurther, QT_TRANSLATE_NOOP("ChartTr", "%1 of %2 are drawn; the table has all.")},
    PhrasePattern{
        Say::noteJudged,
        QT_TRANSLATE_NOOP("ChartTr", "Judged by the team on the cards; the diamond is what customers rate there.")},
    PhrasePattern{
        Say::noteCarryOver,
        QT_TRANSLATE_NOOP("ChartTr", "Each customer is compared with themselves. Never add this to the index.")},
};

constexpr std::array spoken{
    PhrasePattern{Say::legendWorseAfter, QT_TRANSLATE_NOOP("ChartTr", "After: more fail than chance allows")},
    PhrasePattern{Say::legendBetterAfter, QT_TRANSLATE_NOOP("ChartTr", "After: fewer fail than chance allows")},
    PhrasePattern{Say::legendDiffers, QT_TRANSLATE_NOOP("ChartTr", "Differs from the others")},
    PhrasePattern{Say::legendNoDifference, QT_TRANSLATE_NOOP("ChartTr", "No clear difference")},
    PhrasePattern{Say::ownCount, QT_TRANSLATE_NOOP("ChartTr", "%1")},
    PhrasePattern{Say::sayAllFixed, QT_TRANSLATE_NOOP("ChartTr", "all fixed %1")},
    PhrasePattern{Say::sayHalfFixed, QT_TRANSLATE_NOOP("ChartTr", "half fixed %1")},
    PhrasePattern{Say::sayFailedShare, QT_TRANSLATE_NOOP("ChartTr", "%1 failed")},
    PhrasePattern{Say::sayPerFailure, QT_TRANSLATE_NOOP("ChartTr", "%1 for each")},
    PhrasePattern{Say::sayDrag, QT_TRANSLATE_NOOP("ChartTr", "drag %1")},
    PhrasePattern{Say::sayJohnson, QT_TRANSLATE_NOOP("ChartTr", "relative weight %1")},
    PhrasePattern{Say::sayPerformance, QT_TRANSLATE_NOOP("ChartTr", "performance %1")},
    PhrasePattern{Say::sayImportance, QT_TRANSLATE_NOOP("ChartTr", "importance %1")},
    PhrasePattern{Say::sayLow, QT_TRANSLATE_NOOP("ChartTr", "low ratings %1")},
    PhrasePattern{Say::sayHigh, QT_TRANSLATE_NOOP("ChartTr", "high ratings %1")},
    PhrasePattern{Say::sayBefore, QT_TRANSLATE_NOOP("ChartTr", "before %1 of %2")},
    PhrasePattern{Say::sayAfter, QT_TRANSLATE_NOOP("ChartTr", "after %1 of %2")},
    PhrasePattern{Say::sayChange, QT_TRANSLATE_NOOP("ChartTr", "change %1")},
    PhrasePattern{Say::sayDrawn, QT_TRANSLATE_NOOP("ChartTr", "drawn %1")},
    PhrasePattern{Say::sayServiceShare, QT_TRANSLATE_NOOP("ChartTr", "%1 service")},
    PhrasePattern{Say::sayExperienceDrag, QT_TRANSLATE_NOOP("ChartTr", "proactive drag %1")},
    PhrasePattern{Say::sayServiceDrag, QT_TRANSLATE_NOOP("ChartTr", "service drag %1")},
    PhrasePattern{Say::sayJudged, QT_TRANSLATE_NOOP("ChartTr", "judged %1 (touchpoints: %2)")},
    PhrasePattern{Say::sayRated, QT_TRANSLATE_NOOP("ChartTr", "rated %1 of 100")},
    PhrasePattern{Say::sayNow, QT_TRANSLATE_NOOP("ChartTr", "now %1")},
    PhrasePattern{Say::sayTarget, QT_TRANSLATE_NOOP("ChartTr", "target %1")},
    PhrasePattern{Say::sayDue, QT_TRANSLATE_NOOP("ChartTr", "due %1")},
    PhrasePattern{Say::sayDifference, QT_TRANSLATE_NOOP("ChartTr", "%1 from the others")},
    PhrasePattern{Say::sayWorst, QT_TRANSLATE_NOOP("ChartTr", "worst: %1")},
};

} // namespace

std::span<const PhrasePattern> sentencePatterns() {
  return sentences;
}

std::span<const PhrasePattern> spokenPatterns() {
  return spoken;
}

} // namespace throughline::ui
