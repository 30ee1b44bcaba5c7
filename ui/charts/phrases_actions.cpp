#include "ui/charts/phrases.h"

#include <QtGlobal>

#include <array>

namespace throughline::ui {

namespace {

using chart::Say;

constexpr std::array actions{
    PhrasePattern{Say::actionsName, QT_TRANSLATE_NOOP("ChartTr", "Done actions")},
    PhrasePattern{Say::actionsQuestion, QT_TRANSLATE_NOOP("ChartTr", "Have the actions kept their promise?")},
    PhrasePattern{Say::emptyActions,
                  QT_TRANSLATE_NOOP("ChartTr", "This needs a done action with the day on which it took effect, and "
                                               "dated overall scores before and after that day.")},
    PhrasePattern{Say::headAction, QT_TRANSLATE_NOOP("ChartTr", "Action")},
    PhrasePattern{Say::headDone, QT_TRANSLATE_NOOP("ChartTr", "Done on")},
    PhrasePattern{Say::headPromised, QT_TRANSLATE_NOOP("ChartTr", "Promised")},
    PhrasePattern{Say::headScoresBefore, QT_TRANSLATE_NOOP("ChartTr", "Scores before")},
    PhrasePattern{Say::headScoresAfter, QT_TRANSLATE_NOOP("ChartTr", "Scores after")},
    PhrasePattern{Say::headGain, QT_TRANSLATE_NOOP("ChartTr", "Gain")},
    PhrasePattern{Say::headFailuresBefore, QT_TRANSLATE_NOOP("ChartTr", "Failures before")},
    PhrasePattern{Say::headFailuresAfter, QT_TRANSLATE_NOOP("ChartTr", "Failures after")},
    PhrasePattern{Say::headVerdict, QT_TRANSLATE_NOOP("ChartTr", "What the data say")},
    PhrasePattern{Say::headPromise, QT_TRANSLATE_NOOP("ChartTr", "Promise")},
    PhrasePattern{Say::legendActionDone, QT_TRANSLATE_NOOP("ChartTr", "Action done")},
    PhrasePattern{Say::sayDone, QT_TRANSLATE_NOOP("ChartTr", "done on %1")},
    PhrasePattern{Say::sayGain, QT_TRANSLATE_NOOP("ChartTr", "gain %1")},
    PhrasePattern{Say::verdictTooFew, QT_TRANSLATE_NOOP("ChartTr", "Too few scores before or after")},
    PhrasePattern{Say::verdictNoEvidence, QT_TRANSLATE_NOOP("ChartTr", "No evidence of change")},
    PhrasePattern{Say::verdictBetter, QT_TRANSLATE_NOOP("ChartTr", "Better than chance allows")},
    PhrasePattern{Say::verdictWorse, QT_TRANSLATE_NOOP("ChartTr", "Worse than chance allows")},
    PhrasePattern{Say::promiseNone, QT_TRANSLATE_NOOP("ChartTr", "nothing was promised")},
    PhrasePattern{Say::promiseCannotTell, QT_TRANSLATE_NOOP("ChartTr", "the promise cannot be judged")},
    PhrasePattern{Say::promiseInLine, QT_TRANSLATE_NOOP("ChartTr", "within the interval")},
    PhrasePattern{Say::promiseLess, QT_TRANSLATE_NOOP("ChartTr", "the gain is smaller than that")},
    PhrasePattern{Say::promiseMore, QT_TRANSLATE_NOOP("ChartTr", "the gain is larger than that")},
    PhrasePattern{
        Say::actionChanged,
        QT_TRANSLATE_NOOP("ChartTr",
                          "%1, done on %2: the score was %3 before (n = %6) and %4 after (n = %7), a change of %5.")},
    PhrasePattern{Say::actionNoEvidence,
                  QT_TRANSLATE_NOOP("ChartTr", "%1, done on %2: no evidence of change. The score was %3 before (n = "
                                               "%6) and %4 after (n = %7), a change of %5.")},
    PhrasePattern{Say::actionPromise, QT_TRANSLATE_NOOP("ChartTr", "Promised: %1, %2.")},
    PhrasePattern{
        Say::actionTooFew,
        QT_TRANSLATE_NOOP("ChartTr",
                          "%1, done on %2: too few scores to tell (%3 before, %4 after; 10 are needed in both).")},
    PhrasePattern{Say::noteOverTime,
                  QT_TRANSLATE_NOOP("ChartTr", "The days after against as many before: other things changed in that "
                                               "time too, so this is no proof of a cause.")},
    PhrasePattern{Say::noteActionDone, QT_TRANSLATE_NOOP("ChartTr", "%1: done on %2.")},
    PhrasePattern{Say::leftOutNoData, QT_TRANSLATE_NOOP("ChartTr", "Left out, without feedback: %1.")},
    PhrasePattern{Say::leftOutFew, QT_TRANSLATE_NOOP("ChartTr", "Left out, too few to tell (failed of all): %1.")},
    PhrasePattern{Say::leftOutMany,
                  QT_TRANSLATE_NOOP("ChartTr", "Left out, as failures are weighed where most failed: %1.")},
    PhrasePattern{Say::leftOutTogether,
                  QT_TRANSLATE_NOOP("ChartTr", "Left out, cannot be told apart from the one in brackets: %1.")},
    PhrasePattern{Say::leftOutHigher,
                  QT_TRANSLATE_NOOP("ChartTr", "Left out, because failures there go with a higher score: %1.")},
    PhrasePattern{Say::leftOutUnrated, QT_TRANSLATE_NOOP("ChartTr", "Left out, for want of ratings: %1.")},
    PhrasePattern{Say::leftOutRatings,
                  QT_TRANSLATE_NOOP("ChartTr", "Left out, for fewer than 30 low, 30 high or 30 other ratings: %1.")},
};

} // namespace

std::span<const PhrasePattern> actionPatterns() {
  return actions;
}

} // namespace throughline::ui
