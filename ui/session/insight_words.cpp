#include "ui/session/insight_words.h"

#include "ui/session/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace throughline::ui {
namespace {

struct InsightWords {
  Q_DECLARE_TR_FUNCTIONS(InsightWords)
};

double roundedTo(double value, int decimals) {
  const double unit = std::pow(10.0, decimals);
  return std::round(value * unit) / unit;
}

QString joined(const std::vector<std::string>& titles) {
  QStringList list;
  for (const auto& title : titles)
    list << QString::fromStdString(title);
  return list.join(InsightWords::tr(", "));
}

double numberAt(const insight::Caveat& caveat, std::size_t index) {
  return index < caveat.numbers.size() ? caveat.numbers[index] : 0.0;
}

QString countAt(const insight::Caveat& caveat, std::size_t index) {
  return countText(static_cast<std::int64_t>(numberAt(caveat, index)));
}

/// " Worst: Claims, 13." with the touchpoint of the largest drag that has a link.
QString worstSentence(const std::vector<insight::TouchpointDrag>& touchpoints) {
  const auto worst = std::ranges::find_if(
      touchpoints, [](const auto& each) { return each.label != insight::Label::unclear && each.drag.points > 0; });
  if (worst == touchpoints.end())
    return InsightWords::tr(" No single touchpoint shows a clear link.");
  return InsightWords::tr(" Worst: %1, %2.")
      .arg(QString::fromStdString(worst->title), numberText(worst->drag.points, supportedDecimals(worst->drag)));
}

/// ": 26 at service, 21 at proactive touchpoints", with "rounded" where the parts miss the total.
QString partsOf(const insight::Estimate& total, const insight::Estimate& service, const insight::Estimate& experience) {
  const int decimals = supportedDecimals(total);
  const double sum = roundedTo(service.points, decimals) + roundedTo(experience.points, decimals);
  const bool exact = std::abs(sum - roundedTo(total.points, decimals)) < 1e-9;
  const QString pattern = exact ? InsightWords::tr(": %1 at service, %2 at proactive touchpoints.")
                                : InsightWords::tr(": %1 at service, %2 at proactive touchpoints (rounded).");
  return pattern.arg(numberText(service.points, decimals), numberText(experience.points, decimals));
}

QString plainNumber(double value) {
  return numberText(value, value == std::round(value) ? 0 : 1);
}

QString sampleSentence(const insight::Caveat& caveat) {
  const QString sample =
      InsightWords::tr("Based on %1 responses of %2 customers").arg(countAt(caveat, 0), countAt(caveat, 1));
  const QString who = InsightWords::tr("people who answer differ from people who do not");
  if (caveat.numbers.size() < 4)
    return InsightWords::tr("%1; %2.").arg(sample, who);
  const auto day = [&](std::size_t index) { return dateText(Date{static_cast<std::int32_t>(caveat.numbers[index])}); };
  return InsightWords::tr("%1, %2 to %3; %4.").arg(sample, day(2), day(3), who);
}

/// Two figures that are seen side by side, and why they differ.
QString sentenceBeside(const insight::Caveat& caveat) {
  switch (caveat.code) {
  case insight::CaveatCode::partOfScores:
    return InsightWords::tr("The drag is of the %1 overall scores that have answers at these touchpoints; their mean "
                            "is %2, that of all %3 is %4.")
        .arg(countAt(caveat, 0), numberText(numberAt(caveat, 1), 1), countAt(caveat, 2),
             numberText(numberAt(caveat, 3), 1));
  case insight::CaveatCode::acrossCustomers:
    return InsightWords::tr("Each customer is compared with themselves, which takes mood out. Compared between "
                            "customers, failures go with %1 points.")
        .arg(caveat.estimate ? estimateText(*caveat.estimate) : QString());
  case insight::CaveatCode::haloLikely:
    return InsightWords::tr("These two differ by more than chance: mood colours both ratings, so trust only the "
                            "comparison of customers with themselves.");
  case insight::CaveatCode::targetStandsIn:
    return InsightWords::tr("Every answer failed at %1: the target stands in for answers that did not.")
        .arg(joined(caveat.titles));
  case insight::CaveatCode::everyAnswerFailed:
    return InsightWords::tr("Every answer failed at %1 and there is no target to compare with: it counts as 0, not "
                            "because it weighs nothing.")
        .arg(joined(caveat.titles));
  case insight::CaveatCode::fewAnswers:
    return InsightWords::tr("Fewer than 10 answers at %1: too few to say anything of it.").arg(joined(caveat.titles));
  default: return {};
  }
}

/// "An answer is a failure at Check-in: 2 or less; Claims, Repair: 6 or less."
QString failureRulesSentence(const insight::Analysis& analysis) {
  std::vector<std::pair<QString, QStringList>> rules;
  for (const auto& figures : analysis.touchpoints) {
    if (figures.reached == 0)
      continue;
    const QString rule = ruleText(figures.rule);
    const auto known = std::ranges::find(rules, rule, &std::pair<QString, QStringList>::first);
    auto& here = known == rules.end() ? rules.emplace_back(rule, QStringList()) : *known;
    here.second << QString::fromStdString(figures.title);
  }
  if (rules.size() == 1 && rules.front().second.size() > 1)
    return InsightWords::tr("An answer is a failure at every touchpoint: %1.").arg(rules.front().first);
  QStringList parts;
  for (const auto& [rule, titles] : rules)
    parts << InsightWords::tr("%1: %2").arg(titles.join(InsightWords::tr(", ")), rule);
  return parts.isEmpty() ? QString()
                         : InsightWords::tr("An answer is a failure at %1.").arg(parts.join(InsightWords::tr("; ")));
}

QString compositionSentence(const insight::Composition& composition) {
  return InsightWords::tr("Failures weigh %1 of 100 points in the index of all ratings%2%3")
      .arg(estimateText(composition.total), partsOf(composition.total, composition.service, composition.experience),
           worstSentence(composition.touchpoints));
}

QString dragSentence(const insight::Analysis& analysis) {
  const auto& drag = insight::headline(analysis);
  if (drag.total.points <= 0)
    return InsightWords::tr("No loss found: failures do not go with a lower overall score here (%1 %2).")
        .arg(estimateText(drag.total), unitOf(analysis.outcome));
  const int decimals = supportedDecimals(drag.total);
  return InsightWords::tr("Failures go with %1 %2 (%3 to %4)%5%6")
      .arg(numberText(drag.total.points, decimals), unitOf(analysis.outcome, drag.total.points, decimals),
           numberText(drag.total.low, decimals), numberText(drag.total.high, decimals),
           partsOf(drag.total, drag.service, drag.experience), worstSentence(drag.touchpoints));
}

} // namespace

QString word(insight::Label label) {
  switch (label) {
  case insight::Label::clear: return InsightWords::tr("Clear link");
  case insight::Label::probable: return InsightWords::tr("Probable link");
  case insight::Label::unclear: return InsightWords::tr("No clear link");
  case insight::Label::none: return InsightWords::tr("No loss found");
  }
  return {};
}

QString gradeSentence(insight::Grade grade) {
  switch (grade) {
  case insight::Grade::a:
    return InsightWords::tr(
        "Trust: high. Each customer is compared with themselves, or failures were recorded before the score.");
  case insight::Grade::b:
    return InsightWords::tr("Trust: good. Failures were recorded apart from the overall score and before it.");
  case insight::Grade::c:
    return InsightWords::tr(
        "Trust: same survey, so read as a ceiling. Failures recorded outside the survey would improve it.");
  case insight::Grade::d:
    return InsightWords::tr(
        "Trust: composition only, there is no overall score. Ask one overall question to improve it.");
  }
  return {};
}

QString evidenceWord(insight::Evidence evidence) {
  switch (evidence) {
  case insight::Evidence::assumed: return InsightWords::tr("assumed");
  case insight::Evidence::heard: return InsightWords::tr("heard");
  case insight::Evidence::measured: return InsightWords::tr("measured");
  }
  return {};
}

QString refusalSentence(insight::Refusal refusal) {
  switch (refusal) {
  case insight::Refusal::noData:
    return InsightWords::tr("No drag is shown: this map has no feedback yet. Import feedback to see it.");
  case insight::Refusal::noOverall:
    return InsightWords::tr(
        "No drag is shown: the data have no overall score. Import one to see what failures go with.");
  case insight::Refusal::notLinked:
    return InsightWords::tr("No drag is shown: overall scores and feedback share no customers. Import both with the "
                            "same respondent column.");
  case insight::Refusal::tooFewResponses:
    return InsightWords::tr(
        "No drag is shown: there are too few responses for the number of touchpoints. Collect more responses.");
  case insight::Refusal::noTouchpointLeft:
    return InsightWords::tr(
        "No drag is shown: no touchpoint has enough failed and enough fine responses. Collect more responses.");
  case insight::Refusal::noVariation:
    return InsightWords::tr("No drag is shown: all overall scores are equal. Check the column of the overall score.");
  }
  return {};
}

QString leftOutSentence(const insight::LeftOut& leftOut) {
  const auto title = QString::fromStdString(leftOut.title);
  switch (leftOut.reason) {
  case insight::LeftOutReason::noData: return InsightWords::tr("%1 is left out: it has no feedback.").arg(title);
  case insight::LeftOutReason::tooFewFailures:
    return InsightWords::tr("%1 is left out: only %2 failed responses.").arg(title, countText(leftOut.failed));
  case insight::LeftOutReason::tooFewFine:
    return InsightWords::tr("%1 is left out: only %2 responses without a failure.").arg(title, countText(leftOut.fine));
  case insight::LeftOutReason::cannotBeSeparated:
    return InsightWords::tr("%1 is left out: it cannot be told apart from %2.")
        .arg(title, QString::fromStdString(leftOut.inseparableFrom));
  }
  return {};
}

QString caveatSentence(const insight::Caveat& caveat) {
  switch (caveat.code) {
  case insight::CaveatCode::association:
    return InsightWords::tr(
        "These are associations, adjusted for the other failures on this map. They are the expected "
        "gain only if the failure is the reason for the lower score.");
  case insight::CaveatCode::sameSurvey:
    return InsightWords::tr("Failure and overall score were given in the same survey; a bad mood lowers both. True "
                            "effects are probably smaller.");
  case insight::CaveatCode::sample: return sampleSentence(caveat);
  case insight::CaveatCode::leftOut: return InsightWords::tr("Touchpoints left out: %1.").arg(countAt(caveat, 0));
  case insight::CaveatCode::scoresWithoutFeedback:
    return InsightWords::tr("%1 of the overall scores have no feedback on a touchpoint.")
        .arg(percentText(numberAt(caveat, 0)));
  case insight::CaveatCode::failureRules:
    return InsightWords::tr("What counts as a failure is set for each touchpoint; the rule stands in the table.");
  case insight::CaveatCode::cannotSeparate:
    if (caveat.estimate)
      return InsightWords::tr("%1 fail together and cannot be separated; jointly they go with %2 points.")
          .arg(joined(caveat.titles), estimateText(*caveat.estimate));
    return InsightWords::tr("%1 fail together and cannot be separated.").arg(joined(caveat.titles));
  case insight::CaveatCode::npsLinear:
    return InsightWords::tr("Counted on \u2212100, 0 and +100 for each response, so the sums are exact NPS points.");
  case insight::CaveatCode::meanScale:
    return caveat.numbers.size() < 2 ? InsightWords::tr("Counted in points of the overall score's own scale.")
                                     : InsightWords::tr("Counted in points of the overall score's own scale, %1 to %2.")
                                           .arg(plainNumber(caveat.numbers[0]), plainNumber(caveat.numbers[1]));
  case insight::CaveatCode::compositionOnly:
    return InsightWords::tr(
        "A failed response is low by definition, so this says how much failures weigh in the index, "
        "not what they do to loyalty.");
  case insight::CaveatCode::weighted:
    return InsightWords::tr("Survey weights are used; the weighted responses are worth %1 unweighted ones.")
        .arg(countAt(caveat, 0));
  case insight::CaveatCode::responsesUnanswered:
    return InsightWords::tr("%1 responses are left out because a touchpoint that was reached was not rated.")
        .arg(countAt(caveat, 0));
  default: return sentenceBeside(caveat);
  }
}

QString unitOf(const std::optional<insight::OutcomeSummary>& outcome) {
  if (!outcome)
    return InsightWords::tr("points");
  switch (outcome->outcome) {
  case insight::Outcome::nps: return InsightWords::tr("NPS points");
  case insight::Outcome::topBox:
  case insight::Outcome::detractor: return InsightWords::tr("percentage points");
  case insight::Outcome::mean: return InsightWords::tr("points");
  }
  return {};
}

QString unitOf(const std::optional<insight::OutcomeSummary>& outcome, double number, int decimals) {
  if (decimals > 0 || std::abs(std::round(number)) != 1)
    return unitOf(outcome);
  if (!outcome || outcome->outcome == insight::Outcome::mean)
    return InsightWords::tr("point");
  return outcome->outcome == insight::Outcome::nps ? InsightWords::tr("NPS point")
                                                   : InsightWords::tr("percentage point");
}

QString ruleText(const data::FailureRule& rule) {
  QStringList parts;
  if (rule.atMost)
    parts << InsightWords::tr("%1 or less").arg(plainNumber(*rule.atMost));
  if (rule.atLeast)
    parts << InsightWords::tr("%1 or more").arg(plainNumber(*rule.atLeast));
  if (!rule.values.empty()) {
    QStringList values;
    std::ranges::transform(rule.values, std::back_inserter(values), plainNumber);
    parts << InsightWords::tr("one of %1").arg(values.join(InsightWords::tr(", ")));
  }
  return parts.isEmpty() ? InsightWords::tr("no rule") : parts.join(InsightWords::tr(" or "));
}

QString scaleText(const data::Scale& scale) {
  const auto pattern = scale.lowerIsBetter ? InsightWords::tr("%1 to %2, lower is better")
                                           : InsightWords::tr("%1 to %2, higher is better");
  return pattern.arg(plainNumber(scale.low), plainNumber(scale.high));
}

QString findingSentence(const insight::Analysis& analysis) {
  if (!analysis.drag.refused)
    return dragSentence(analysis);
  if (analysis.composition)
    return compositionSentence(*analysis.composition);
  return refusalSentence(*analysis.drag.refused);
}

QString outcomeSentence(const insight::OutcomeSummary& outcome) {
  const QString name = QString::fromStdString(outcome.name);
  if (!outcome.mean)
    return InsightWords::tr("%1: only %2 scores, too few for a figure").arg(name, countText(outcome.n));
  constexpr std::int64_t fewestForCertainty = 30;
  const QString pattern = outcome.n < fewestForCertainty ? InsightWords::tr("%1 now: %2, n = %3, indicative")
                                                         : InsightWords::tr("%1 now: %2, n = %3");
  return pattern.arg(name, estimateText(*outcome.mean), countText(outcome.n));
}

QString dragText(const insight::TouchpointDrag& drag, const std::optional<insight::OutcomeSummary>& outcome) {
  if (drag.drag.points <= 0)
    return InsightWords::tr("no loss found (%1 %2)").arg(estimateText(drag.drag), unitOf(outcome));
  const int decimals = supportedDecimals(drag.drag);
  return InsightWords::tr("%1 %2 (%3 to %4), %5")
      .arg(numberText(drag.drag.points, decimals), unitOf(outcome, drag.drag.points, decimals),
           numberText(drag.drag.low, decimals), numberText(drag.drag.high, decimals), word(drag.label));
}

QStringList notesOf(const insight::Analysis& analysis) {
  QStringList notes;
  const auto& drag = insight::headline(analysis);
  const bool dragShown = !drag.refused.has_value();
  if (dragShown)
    notes << gradeSentence(drag.grade);
  else if (analysis.composition)
    notes << gradeSentence(insight::Grade::d) << refusalSentence(*drag.refused);
  const auto& caveats = dragShown || !analysis.composition ? drag.caveats : analysis.composition->caveats;
  for (const auto& caveat : caveats)
    notes << (caveat.code == insight::CaveatCode::failureRules ? failureRulesSentence(analysis)
                                                               : caveatSentence(caveat));
  for (const auto& leftOut : drag.leftOut)
    notes << leftOutSentence(leftOut);
  notes.removeAll(QString());
  notes.removeDuplicates();
  return notes;
}

} // namespace throughline::ui
