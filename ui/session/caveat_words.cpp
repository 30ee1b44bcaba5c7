#include "ui/session/insight_words.h"

#include "core/insight/shown.h"
#include "ui/session/count_words.h"
#include "ui/session/numbers.h"
#include "ui/session/unit_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace throughline::ui {
namespace {

struct CaveatWords {
  Q_DECLARE_TR_FUNCTIONS(CaveatWords)
};

using Outcome = std::optional<insight::OutcomeSummary>;

QString joined(const std::vector<std::string>& titles) {
  QStringList list;
  for (const auto& title : titles)
    list << QString::fromStdString(title);
  return list.join(CaveatWords::tr(", "));
}

double numberAt(const insight::Caveat& caveat, std::size_t index) {
  return index < caveat.numbers.size() ? caveat.numbers[index] : 0.0;
}

QString countAt(const insight::Caveat& caveat, std::size_t index) {
  return countText(static_cast<std::int64_t>(numberAt(caveat, index)));
}

int pluralAt(const insight::Caveat& caveat, std::size_t index) {
  return pluralCount(static_cast<std::int64_t>(numberAt(caveat, index)));
}

/// "12 NPS points (10 to 14)": points of the overall score, as they are kept.
QString pointsText(const insight::Estimate& estimate, const Outcome& outcome) {
  return withUnit(insight::asShown(estimate, outcome), unitName(outcome));
}

QString sampleSentence(const insight::Caveat& caveat) {
  const QString sample =
      caveat.code == insight::CaveatCode::customersUnknown
          ? CaveatWords::tr("Based on %Ln answers; whether some come from the same customer is not known", nullptr,
                            pluralAt(caveat, 0))
          : CaveatWords::tr("Based on %1", "responses from customers")
                .arg(responsesText(pluralAt(caveat, 0), pluralAt(caveat, 1)));
  const QString who = CaveatWords::tr("people who answer differ from people who do not");
  if (caveat.numbers.size() < 4)
    return CaveatWords::tr("%1; %2.").arg(sample, who);
  const auto day = [&](std::size_t index) { return dateText(Date{static_cast<std::int32_t>(caveat.numbers[index])}); };
  return CaveatWords::tr("%1, %2 to %3; %4.").arg(sample, day(2), day(3), who);
}

/// Its numbers are already as they are shown.
QString withinSentence(const insight::Caveat& caveat, const Outcome& outcome) {
  const double within = numberAt(caveat, 0);
  const double all = numberAt(caveat, 1);
  const int decimals = within == std::round(within) && all == std::round(all) ? 0 : 1;
  return CaveatWords::tr("Within the values of \"%1\" failures go with %2, not %3: look at each by itself, or adjust "
                         "for it.")
      .arg(joined(caveat.titles), withUnit(within, decimals, unitName(outcome)), numberText(all, decimals));
}

/// What must be said where touchpoints are named, and where failures come from.
QString namingSentence(const insight::Caveat& caveat, const Outcome& outcome) {
  switch (caveat.code) {
  case insight::CaveatCode::notAForecast:
    return CaveatWords::tr("This may be too high, because a bad mood lowers both ratings; it may be too low, where "
                           "customers who suffered did not answer. It is not a forecast.");
  case insight::CaveatCode::lastingMood:
    return CaveatWords::tr("Each customer is compared with themselves: that takes a customer's lasting mood out, not "
                           "the mood of the day.");
  case insight::CaveatCode::largestTooLarge:
    return CaveatWords::tr("Of several that are named, the largest of many estimates is usually too large.");
  case insight::CaveatCode::probableOfMany:
    return CaveatWords::tr("Probable links: %1 of %2 touchpoints looked at; by chance alone about one in twenty would "
                           "look like this.")
        .arg(countAt(caveat, 0), countAt(caveat, 1));
  case insight::CaveatCode::oneIsBest:
    return CaveatWords::tr("Failures at %1 go with a higher score. Is 1 the best answer there? Then turn the scale.")
        .arg(joined(caveat.titles));
  case insight::CaveatCode::withinSegments: return withinSentence(caveat, outcome);
  case insight::CaveatCode::adjustedFor: return CaveatWords::tr("Adjusted for %1.").arg(joined(caveat.titles));
  case insight::CaveatCode::askedApart:
    return CaveatWords::tr("Touchpoints and overall score were asked apart, on different days.");
  case insight::CaveatCode::recordedUndated:
    return CaveatWords::tr("Failures at %1 were recorded, but are not known to come before the overall score.")
        .arg(joined(caveat.titles));
  default: return {};
  }
}

/// What the other reading of blank answers costs, and what the drag is then.
QString blanksSentence(const insight::Caveat& caveat, const Outcome& outcome) {
  if (caveat.numbers.size() < 4 || !caveat.estimate)
    return CaveatWords::tr("Answers without a score (blank, \"not applicable\") are taken as \"not reached\". Taken as "
                           "\"no answer\" they would leave %1 of %2 "
                           "responses out; too few would be left for a drag of the same touchpoints.")
        .arg(countAt(caveat, 0), countAt(caveat, 1));
  return CaveatWords::tr("Answers without a score (blank, \"not applicable\") are taken as \"not reached\". Taken as "
                         "\"no answer\" they would leave %1 of %2 "
                         "responses out, and failures would go with %3, not %4.")
      .arg(countAt(caveat, 0), countAt(caveat, 1), pointsText(*caveat.estimate, outcome),
           numberText(insight::shownBy(outcome) * numberAt(caveat, 3),
                      supportedDecimals(insight::asShown(*caveat.estimate, outcome))));
}

/// Two figures that are seen side by side, and why they differ.
QString sentenceBeside(const insight::Caveat& caveat, const Outcome& outcome) {
  switch (caveat.code) {
  case insight::CaveatCode::partOfScores:
    return CaveatWords::tr("The drag is of the %1 overall scores that have answers at these touchpoints; their mean "
                           "is %2, that of all %3 is %4.")
        .arg(countAt(caveat, 0), numberText(numberAt(caveat, 1), 1), countAt(caveat, 2),
             numberText(numberAt(caveat, 3), 1));
  case insight::CaveatCode::acrossCustomers:
    return CaveatWords::tr("Compared between customers, failures go with %1.")
        .arg(caveat.estimate ? pointsText(*caveat.estimate, outcome) : QString());
  case insight::CaveatCode::haloLikely:
    return CaveatWords::tr("These two differ by more than chance: a customer's lasting mood colours both ratings, so "
                           "trust the comparison of customers with themselves more.");
  case insight::CaveatCode::targetStandsIn:
    return CaveatWords::tr("Every answer failed at %1: the target stands in for answers that did not.")
        .arg(joined(caveat.titles));
  case insight::CaveatCode::everyAnswerFailed:
    return CaveatWords::tr("Every answer failed at %1 and there is no target to compare with: it counts as 0, not "
                           "because it weighs nothing.")
        .arg(joined(caveat.titles));
  case insight::CaveatCode::fewAnswers:
    return CaveatWords::tr("Fewer than 10 answers at %1: too few to say anything of it.").arg(joined(caveat.titles));
  default: return {};
  }
}

} // namespace

bool isAboutFailures(insight::CaveatCode code) {
  using insight::CaveatCode;
  static constexpr std::array about{CaveatCode::association,  CaveatCode::sameSurvey,   CaveatCode::lastingMood,
                                    CaveatCode::notAForecast, CaveatCode::failureRules, CaveatCode::npsLinear,
                                    CaveatCode::meanScale};
  return std::ranges::find(about, code) != about.end();
}

QString caveatSentence(const insight::Caveat& caveat, const Outcome& outcome) {
  switch (caveat.code) {
  case insight::CaveatCode::association:
    return CaveatWords::tr("These are associations, adjusted for the other failures on this map. They are the expected "
                           "gain only if the failure is the reason for the lower score.");
  case insight::CaveatCode::sameSurvey:
    return CaveatWords::tr("Failure and overall score are ratings by the same person: a bad mood lowers both.");
  case insight::CaveatCode::sample:
  case insight::CaveatCode::customersUnknown: return sampleSentence(caveat);
  case insight::CaveatCode::leftOut: return CaveatWords::tr("Touchpoints left out: %1.").arg(countAt(caveat, 0));
  case insight::CaveatCode::scoresWithoutFeedback:
    return CaveatWords::tr("%1 of the overall scores have no feedback on a touchpoint.")
        .arg(percentText(numberAt(caveat, 0)));
  case insight::CaveatCode::failureRules:
    return CaveatWords::tr("What counts as a failure is set for each touchpoint; the rule stands in the table.");
  case insight::CaveatCode::takenAsNotReached: return blanksSentence(caveat, outcome);
  case insight::CaveatCode::identicalRows:
    return CaveatWords::tr("Rows that are equal in everything: %1.").arg(countAt(caveat, 0));
  case insight::CaveatCode::cannotSeparate:
    if (caveat.estimate)
      return CaveatWords::tr("%1 fail together and cannot be separated; jointly they go with %2.")
          .arg(joined(caveat.titles), pointsText(*caveat.estimate, outcome));
    return CaveatWords::tr("%1 fail together and cannot be separated.").arg(joined(caveat.titles));
  case insight::CaveatCode::npsLinear:
    return CaveatWords::tr("Counted on \u2212"
                           "100, 0 and +100 for each response, so the sums are exact NPS points.");
  case insight::CaveatCode::meanScale:
    return caveat.numbers.size() < 2 ? CaveatWords::tr("Counted in points of the overall score's own scale.")
                                     : CaveatWords::tr("Counted in points of the overall score's own scale, %1 to %2.")
                                           .arg(plainNumber(caveat.numbers[0]), plainNumber(caveat.numbers[1]));
  case insight::CaveatCode::compositionOnly:
    return CaveatWords::tr("A failed response is low by definition, so this says how much failures weigh in the index, "
                           "not what they do to loyalty.");
  case insight::CaveatCode::weighted:
    return CaveatWords::tr("Survey weights are used; the weighted responses are worth %1 unweighted ones.")
        .arg(countAt(caveat, 0));
  case insight::CaveatCode::responsesUnanswered:
    return CaveatWords::tr("%Ln responses are left out because a touchpoint that was reached was not rated.", nullptr,
                           pluralAt(caveat, 0));
  case insight::CaveatCode::partOfScores:
  case insight::CaveatCode::acrossCustomers:
  case insight::CaveatCode::haloLikely:
  case insight::CaveatCode::targetStandsIn:
  case insight::CaveatCode::everyAnswerFailed:
  case insight::CaveatCode::fewAnswers: return sentenceBeside(caveat, outcome);
  case insight::CaveatCode::notAForecast:
  case insight::CaveatCode::lastingMood:
  case insight::CaveatCode::largestTooLarge:
  case insight::CaveatCode::probableOfMany:
  case insight::CaveatCode::oneIsBest:
  case insight::CaveatCode::withinSegments:
  case insight::CaveatCode::adjustedFor:
  case insight::CaveatCode::askedApart:
  case insight::CaveatCode::recordedUndated: return namingSentence(caveat, outcome);
  }
  return {};
}

} // namespace throughline::ui
