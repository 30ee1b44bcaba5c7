#pragma once

#include "core/insight/analysis.h"

#include <QString>
#include <QStringList>

/// What an analysis says, in sentences: "goes with", never "causes". Used by window, report and command line alike.
namespace throughline::ui {

/// "Clear link", "Probable link", "No clear link".
QString word(insight::Label label);
/// How far the figures can be trusted, and how to improve that.
/// hasScores: there are overall scores, though the grade is that of arithmetic.
QString gradeSentence(insight::Grade grade, bool hasScores = false);
/// "Measured": in tables.
QString word(insight::Evidence evidence);
/// "measured": within a sentence.
QString evidenceWord(insight::Evidence evidence);
/// Why there is no drag, and what to do.
QString refusalSentence(insight::Refusal refusal);
QString leftOutSentence(const insight::LeftOut& leftOut);
/// The outcome: what points are points of, where the caveat has some.
QString caveatSentence(const insight::Caveat& caveat,
                       const std::optional<insight::OutcomeSummary>& outcome = std::nullopt);
/// Whether it is said of failures and of how they go with scores: nothing where there are none.
bool isAboutFailures(insight::CaveatCode code);
/// A figure of a scale or a rule: without decimals where it has none, else with one.
QString plainNumber(double value);
/// The rule in words: "2 or less", "8 or more", "one of 0, 9".
QString ruleText(const data::FailureRule& rule);
/// "1 to 5, higher is better".
QString scaleText(const data::Scale& scale);

/// "Failures go with 47 NPS points (41 to 52); between 30 and 60 depending on where a failure begins: 26 at service, 21
/// at proactive touchpoints. Worst: Claims, 13." The range stands there where it is wider than twice the interval.
/// Nothing is named where the interval of the total holds 0. Where rounded parts miss the total, "rounded" is said. A
/// refusal gives its sentence; an overall score without touchpoints is shown by itself.
QString findingSentence(const insight::Analysis& analysis);
/// In its place while the feedback is being read.
QString feedbackAwaited();
/// The total under moved failure cuts; empty where that is not known.
QString rangeSentence(const insight::Analysis& analysis);
/// The weight of one touchpoint in the index: arithmetic, no link.
QString compositionText(const insight::TouchpointDrag& part);
/// "satisfaction now: 58 points of 0-100 (57 to 59), n = 4,211", "Churn now: 26.5 % (25 to 28), n = 7,043"; below 10
/// scores only their number, below 30 "indicative".
QString outcomeSentence(const insight::OutcomeSummary& outcome);
/// One touchpoint's drag in words: "13 NPS points (10 to 15), Clear link"; "no loss found" when it is not above zero.
QString dragText(const insight::TouchpointDrag& drag, const std::optional<insight::OutcomeSummary>& outcome);
/// Everything that must be said next to the drag: grade, caveats, failure rules, left-out touchpoints with their
/// reasons.
QStringList notesOf(const insight::Analysis& analysis);

} // namespace throughline::ui
