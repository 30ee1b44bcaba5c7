#include "ui/charts/phrases.h"

#include <QtGlobal>

#include <array>

namespace throughline::ui {

namespace {

using chart::Say;

constexpr std::array names{
    PhrasePattern{Say::dragName, QT_TRANSLATE_NOOP("ChartTr", "Drag by touchpoint")},
    PhrasePattern{Say::dragQuestion, QT_TRANSLATE_NOOP("ChartTr", "What drags the overall score down?")},
    PhrasePattern{Say::compositionName, QT_TRANSLATE_NOOP("ChartTr", "What failures weigh in the index")},
    PhrasePattern{Say::compositionQuestion, QT_TRANSLATE_NOOP("ChartTr", "What do failures weigh in all ratings?")},
    PhrasePattern{Say::whatIfName, QT_TRANSLATE_NOOP("ChartTr", "What fixing would give")},
    PhrasePattern{Say::whatIfQuestion, QT_TRANSLATE_NOOP("ChartTr", "What would fixing failures give?")},
    PhrasePattern{Say::impactName, QT_TRANSLATE_NOOP("ChartTr", "Impact of failures")},
    PhrasePattern{Say::impactQuestion, QT_TRANSLATE_NOOP("ChartTr", "Frequent failures or grave ones?")},
    PhrasePattern{Say::driversName, QT_TRANSLATE_NOOP("ChartTr", "Drivers of the overall score")},
    PhrasePattern{Say::driversQuestion,
                  QT_TRANSLATE_NOOP("ChartTr", "What do the differences between scores go with?")},
    PhrasePattern{Say::importanceName, QT_TRANSLATE_NOOP("ChartTr", "Importance and performance")},
    PhrasePattern{Say::importanceQuestion, QT_TRANSLATE_NOOP("ChartTr", "What matters and is done badly?")},
    PhrasePattern{Say::penaltyName, QT_TRANSLATE_NOOP("ChartTr", "Penalty and reward")},
    PhrasePattern{Say::penaltyQuestion, QT_TRANSLATE_NOOP("ChartTr", "What is taken for granted, what delights?")},
    PhrasePattern{Say::recoveryName, QT_TRANSLATE_NOOP("ChartTr", "Recovery after failures")},
    PhrasePattern{Say::recoveryQuestion, QT_TRANSLATE_NOOP("ChartTr", "Are failures put right, and does it help?")},
    PhrasePattern{Say::trendName, QT_TRANSLATE_NOOP("ChartTr", "Trend")},
    PhrasePattern{Say::trendQuestion, QT_TRANSLATE_NOOP("ChartTr", "How do things go over time?")},
    PhrasePattern{Say::periodsName, QT_TRANSLATE_NOOP("ChartTr", "Two periods compared")},
    PhrasePattern{Say::periodsQuestion, QT_TRANSLATE_NOOP("ChartTr", "What has changed since?")},
    PhrasePattern{Say::heatName, QT_TRANSLATE_NOOP("ChartTr", "Failures by stage and channel")},
    PhrasePattern{Say::heatQuestion, QT_TRANSLATE_NOOP("ChartTr", "Where and in which channel does it fail?")},
    PhrasePattern{Say::paretoName, QT_TRANSLATE_NOOP("ChartTr", "Where most failures are")},
    PhrasePattern{Say::paretoQuestion, QT_TRANSLATE_NOOP("ChartTr", "Which few touchpoints hold most failures?")},
    PhrasePattern{Say::distributionName, QT_TRANSLATE_NOOP("ChartTr", "Distribution of the overall score")},
    PhrasePattern{Say::distributionQuestion, QT_TRANSLATE_NOOP("ChartTr", "Who gives which score?")},
    PhrasePattern{Say::stageCurveName, QT_TRANSLATE_NOOP("ChartTr", "Experience by stage")},
    PhrasePattern{Say::stageCurveQuestion, QT_TRANSLATE_NOOP("ChartTr", "Where does the journey go down?")},
    PhrasePattern{Say::balanceName, QT_TRANSLATE_NOOP("ChartTr", "Balance of experience and service")},
    PhrasePattern{Say::balanceQuestion, QT_TRANSLATE_NOOP("ChartTr", "How much is service that repairs?")},
    PhrasePattern{Say::componentsName, QT_TRANSLATE_NOOP("ChartTr", "Components scorecard")},
    PhrasePattern{Say::componentsQuestion, QT_TRANSLATE_NOOP("ChartTr", "Which component is weak?")},
    PhrasePattern{Say::goalsName, QT_TRANSLATE_NOOP("ChartTr", "Goals")},
    PhrasePattern{Say::goalsQuestion, QT_TRANSLATE_NOOP("ChartTr", "Are we on target?")},
    PhrasePattern{Say::metricsName, QT_TRANSLATE_NOOP("ChartTr", "Metrics over time")},
    PhrasePattern{Say::metricsQuestion, QT_TRANSLATE_NOOP("ChartTr", "How do the metrics go?")},
    PhrasePattern{Say::segmentsName, QT_TRANSLATE_NOOP("ChartTr", "Segments compared")},
    PhrasePattern{Say::segmentsQuestion, QT_TRANSLATE_NOOP("ChartTr", "Who suffers?")},
    PhrasePattern{Say::carryOverName, QT_TRANSLATE_NOOP("ChartTr", "Carry-over of service failures")},
    PhrasePattern{Say::carryOverQuestion, QT_TRANSLATE_NOOP("ChartTr", "Do service failures spoil what comes after?")},
    PhrasePattern{Say::robustnessName, QT_TRANSLATE_NOOP("ChartTr", "Robustness of the finding")},
    PhrasePattern{Say::robustnessQuestion,
                  QT_TRANSLATE_NOOP("ChartTr", "Does the finding hold, and what to ask next?")},
    PhrasePattern{Say::failuresName, QT_TRANSLATE_NOOP("ChartTr", "Failures by touchpoint")},
    PhrasePattern{Say::failuresQuestion, QT_TRANSLATE_NOOP("ChartTr", "How often does each touchpoint fail?")},
};

constexpr std::array empties{
    PhrasePattern{Say::emptyNoData, QT_TRANSLATE_NOOP("ChartTr", "There is no feedback on this map's touchpoints. "
                                                                 "Import feedback to see this.")},
    PhrasePattern{Say::emptyNoOverall,
                  QT_TRANSLATE_NOOP("ChartTr", "This needs an overall score for the whole journey. Ask one overall "
                                               "question, and import its answers with the same customer column.")},
    PhrasePattern{Say::emptyNotLinked,
                  QT_TRANSLATE_NOOP("ChartTr", "Overall scores and feedback share no customers. Import both with the "
                                               "same customer column.")},
    PhrasePattern{Say::emptyTooFewResponses,
                  QT_TRANSLATE_NOOP("ChartTr", "There are too few responses for the number of touchpoints. Collect "
                                               "more responses.")},
    PhrasePattern{Say::emptyNoTouchpointLeft,
                  QT_TRANSLATE_NOOP("ChartTr", "No touchpoint has enough failed and enough fine responses. Collect "
                                               "more responses.")},
    PhrasePattern{Say::emptyNoVariation, QT_TRANSLATE_NOOP("ChartTr", "All overall scores are equal. Check the column "
                                                                      "of the overall score.")},
    PhrasePattern{Say::emptyComposition,
                  QT_TRANSLATE_NOOP("ChartTr", "This is for feedback without an overall score. Here there is one, so "
                                               "\"Drag by touchpoint\" says more.")},
    PhrasePattern{Say::emptyDrivers,
                  QT_TRANSLATE_NOOP("ChartTr", "This needs failures and overall scores of the same customers, enough "
                                               "of them at two touchpoints or more.")},
    PhrasePattern{Say::emptyImportance,
                  QT_TRANSLATE_NOOP("ChartTr", "This needs failures and overall scores of the same customers.")},
    PhrasePattern{Say::emptyPenalty,
                  QT_TRANSLATE_NOOP("ChartTr", "This needs overall scores and, at a touchpoint, at least 30 low, 30 "
                                               "high and 30 other ratings.")},
    PhrasePattern{Say::emptyRecovery,
                  QT_TRANSLATE_NOOP("ChartTr", "This needs feedback that says whether a failure was resolved, "
                                               "customers who come back, or responses that failed at both kinds of "
                                               "touchpoint.")},
    PhrasePattern{Say::emptyTrend,
                  QT_TRANSLATE_NOOP("ChartTr", "This needs feedback with dates in at least two weeks, and 10 overall "
                                               "scores in one of them (in a month where it spans more than half a "
                                               "year). Map the column of the date where there is none.")},
    PhrasePattern{Say::emptyHalves, QT_TRANSLATE_NOOP("ChartTr", "This needs periods of at least 100 responses with an "
                                                                 "overall score.")},
    PhrasePattern{Say::emptyPeriods,
                  QT_TRANSLATE_NOOP("ChartTr", "This needs at least 10 dated overall scores in each of two periods.")},
    PhrasePattern{Say::emptyHeat, QT_TRANSLATE_NOOP("ChartTr", "This needs feedback that names its channel. Map the "
                                                               "column of the channel.")},
    PhrasePattern{Say::emptyPareto, QT_TRANSLATE_NOOP("ChartTr", "No answer counts as a failure, or there is no "
                                                                 "feedback on this map's touchpoints.")},
    PhrasePattern{Say::emptyDistribution, QT_TRANSLATE_NOOP("ChartTr", "This needs overall scores. Import them with "
                                                                       "the column of the overall question.")},
    PhrasePattern{Say::emptyStageCurve,
                  QT_TRANSLATE_NOOP("ChartTr", "This needs at least 10 answers in a stage, or emotions drawn on the "
                                               "cards.")},
    PhrasePattern{Say::emptyBalance, QT_TRANSLATE_NOOP("ChartTr", "This map has no touchpoints yet.")},
    PhrasePattern{Say::emptyComponents,
                  QT_TRANSLATE_NOOP("ChartTr", "No component was judged yet. Judge ease of use, empathy and the others "
                                               "from 1 to 5 on the touchpoints.")},
    PhrasePattern{Say::emptyGoals, QT_TRANSLATE_NOOP("ChartTr", "No touchpoint has a target yet. Set one under "
                                                                "Targets.")},
    PhrasePattern{Say::emptyMetrics, QT_TRANSLATE_NOOP("ChartTr", "There are no metrics yet. Import a table of "
                                                                  "touchpoint, metric, period and value.")},
    PhrasePattern{Say::emptySegments,
                  QT_TRANSLATE_NOOP("ChartTr", "This needs a segment, such as region or product, with at least two "
                                               "values of 10 scores or more.")},
    PhrasePattern{Say::emptyCarryOver,
                  QT_TRANSLATE_NOOP("ChartTr", "This needs dated feedback of customers who come back after a service "
                                               "contact.")},
    PhrasePattern{Say::emptyRobustness,
                  QT_TRANSLATE_NOOP("ChartTr", "There is no drag to test, or no failure cut that can be moved.")},
};

} // namespace

std::span<const PhrasePattern> chartNamePatterns() {
  return names;
}

std::span<const PhrasePattern> emptyChartPatterns() {
  return empties;
}

} // namespace throughline::ui
