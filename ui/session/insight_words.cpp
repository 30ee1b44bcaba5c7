#include "ui/session/insight_words.h"

#include "core/insight/shown.h"
#include "core/stats/digits.h"
#include "ui/session/count_words.h"
#include "ui/session/numbers.h"
#include "ui/session/unit_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace throughline::ui {
namespace {

struct InsightWords {
  Q_DECLARE_TR_FUNCTIONS(InsightWords)
};

/// What failures go with: a lower score, or more of what is better low.
QString worseScore(const std::optional<insight::OutcomeSummary>& outcome) {
  return outcome && outcome->lowerIsBetter ? InsightWords::tr("a higher %1").arg(QString::fromStdString(outcome->name))
                                           : InsightWords::tr("a lower score");
}

/// "26.5 % (24 to 29)" of numbers in percent.
QString shareEstimateText(const insight::Estimate& percent) {
  const int decimals = supportedDecimals(percent);
  return InsightWords::tr("%1 % (%2 to %3)")
      .arg(numberText(percent.points, std::max(decimals, 1)), numberWithin(percent, percent.low, decimals),
           numberWithin(percent, percent.high, decimals));
}

double roundedTo(double value, int decimals) {
  const double unit = std::pow(10.0, decimals);
  return std::round(value * unit) / unit;
}

/// " Worst: Claims, 13; 93 % sure that it is worse than Repair." of what may be named (insight::Drag::named).
QString worstSentence(const insight::Drag& drag, const std::optional<insight::OutcomeSummary>& outcome) {
  const auto worst = std::ranges::find_if(
      drag.touchpoints, [&drag](const auto& each) { return !drag.named.empty() && each.title == drag.named.front(); });
  if (worst == drag.touchpoints.end())
    return InsightWords::tr(" No single touchpoint shows a clear link.");
  const auto points = insight::asShown(worst->drag, outcome);
  const QString title = QString::fromStdString(worst->title);
  const QString number = numberText(points.points, supportedDecimals(points));
  constexpr double sureEnough = 0.9;
  if (worst != drag.touchpoints.begin() || drag.touchpoints.size() < 2 ||
      drag.worstOutranksNext.value_or(0) < sureEnough)
    return InsightWords::tr(" Worst: %1, %2.").arg(title, number);
  return InsightWords::tr(" Worst: %1, %2; %3 sure that it is worse than %4.")
      .arg(title, number, percentText(std::min(0.99, *drag.worstOutranksNext)),
           QString::fromStdString(drag.touchpoints[1].title));
}

/// ": 26 at service, 21 at proactive touchpoints", with "rounded" where the parts miss the total, and what is not
/// known.
QString halvesOf(const insight::Estimate& total, const std::optional<insight::Estimate>& service,
                 const std::optional<insight::Estimate>& experience) {
  const int decimals = supportedDecimals(total);
  if (!service || !experience) {
    const QString number = numberText((service ? *service : experience.value_or(total)).points, decimals);
    if (!service && !experience)
      return InsightWords::tr(".");
    return service ? InsightWords::tr(": %1 at service; at proactive touchpoints not known.").arg(number)
                   : InsightWords::tr(": %1 at proactive touchpoints; at service not known.").arg(number);
  }
  const double sum = roundedTo(service->points, decimals) + roundedTo(experience->points, decimals);
  const bool exact = std::abs(sum - roundedTo(total.points, decimals)) < 1e-9;
  const QString pattern = exact ? InsightWords::tr(": %1 at service, %2 at proactive touchpoints.")
                                : InsightWords::tr(": %1 at service, %2 at proactive touchpoints (rounded).");
  return pattern.arg(numberText(service->points, decimals), numberText(experience->points, decimals));
}

/// "between 4 and 32": from the least to the most of the total as it is and under failure cuts one step lower and
/// higher.
QString betweenText(const insight::Drag& drag, const std::optional<insight::OutcomeSummary>& outcome, int decimals) {
  const auto shown = [&](double points) { return insight::asShown({points, points, points}, outcome).points; };
  const double total = drag.total.points;
  const double lower = drag.range->oneLower.value_or(total);
  const double higher = drag.range->oneHigher.value_or(total);
  const double one = shown(std::min({total, lower, higher}));
  const double other = shown(std::max({total, lower, higher}));
  const auto least = numberText(std::min(one, other), decimals), most = numberText(std::max(one, other), decimals);
  if (least == most)
    return InsightWords::tr("%1 wherever a failure begins").arg(least);
  return InsightWords::tr("between %1 and %2 depending on where a failure begins").arg(least, most);
}

bool hasRange(const insight::Drag& drag) {
  return drag.range && (drag.range->oneLower || drag.range->oneHigher);
}

/// The range is so wide that the interval alone would mislead.
bool rangeLeads(const insight::Drag& drag) {
  if (!hasRange(drag))
    return false;
  const double low = std::min({drag.total.points, drag.range->oneLower.value_or(drag.total.points),
                               drag.range->oneHigher.value_or(drag.total.points)});
  const double high = std::max({drag.total.points, drag.range->oneLower.value_or(drag.total.points),
                                drag.range->oneHigher.value_or(drag.total.points)});
  return high - low > 2 * (drag.total.high - drag.total.low);
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
  const auto half = [&composition](model::Kind kind, const insight::Estimate& estimate) {
    const bool known = std::ranges::any_of(composition.touchpoints,
                                           [kind](const auto& each) { return each.kind == kind && each.reached > 0; });
    return known ? std::optional(estimate) : std::nullopt;
  };
  const auto& parts = composition.touchpoints;
  if (composition.total.points == 0 && std::ranges::none_of(parts, [](const auto& each) { return each.failed > 0; }))
    return InsightWords::tr(
        "No answer at a touchpoint failed, so failures take nothing from the rating index (0-100).");
  QString sentence = InsightWords::tr("Failures weigh %1 of the rating index (0-100)%2")
                         .arg(withUnit(composition.total, plainPoints()),
                              halvesOf(composition.total, half(model::Kind::service, composition.service),
                                       half(model::Kind::experience, composition.experience)));
  if (!parts.empty() && parts.front().drag.low > 0)
    sentence += InsightWords::tr(" Most at %1, %2.")
                    .arg(QString::fromStdString(parts.front().title),
                         numberText(parts.front().drag.points, supportedDecimals(parts.front().drag)));
  return sentence;
}

QString dragSentence(const insight::Analysis& analysis) {
  const auto& drag = insight::headline(analysis);
  const auto total = insight::asShown(drag.total, analysis.outcome);
  const int decimals = supportedDecimals(total);
  const auto unit = unitName(analysis.outcome);
  if (!drag.showsLoss())
    return InsightWords::tr("The data do not show that failures go with %1 (%2 to %3).")
        .arg(worseScore(analysis.outcome), numberWithin(total, total.low, decimals),
             withUnit(total.high, stats::clearOfZero(total.high, total.low, total.high, decimals), unit));
  const QString head = InsightWords::tr("Failures go with %1 (%2 to %3)")
                           .arg(withUnit(total.points, decimals, unit), numberWithin(total, total.low, decimals),
                                numberWithin(total, total.high, decimals));
  const QString range =
      rangeLeads(drag) ? InsightWords::tr("; %1").arg(betweenText(drag, analysis.outcome, decimals)) : QString();
  const auto half = [&](bool known, const insight::Estimate& estimate) {
    return known ? std::optional(insight::asShown(estimate, analysis.outcome)) : std::nullopt;
  };
  return head + range +
         halvesOf(total, half(drag.serviceKnown, drag.service), half(drag.experienceKnown, drag.experience)) +
         worstSentence(drag, analysis.outcome);
}

/// An overall score, and nothing on touchpoints: what there is, and what one more question would bring.
QString scoreOnlySentence(const insight::OutcomeSummary& outcome) {
  return InsightWords::tr("%1. Nothing is known of touchpoints: one more question - how was each of them? - would show "
                          "what failures go with.")
      .arg(outcomeSentence(outcome));
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

QString gradeSentence(insight::Grade grade, bool hasScores) {
  switch (grade) {
  case insight::Grade::a:
    return InsightWords::tr(
        "Trust: high. Failures were recorded on an earlier day, and each customer is compared with themselves.");
  case insight::Grade::b:
    return InsightWords::tr("Trust: fair. Failures were recorded on an earlier day, or each customer is compared with "
                            "themselves.");
  case insight::Grade::c:
    return InsightWords::tr("Trust: limited: a bad mood lowers both. Failures that are recorded, not rated, would "
                            "improve it.");
  case insight::Grade::d:
    if (hasScores)
      return InsightWords::tr("Trust: arithmetic, not a link: the overall scores cannot be compared yet.");
    return InsightWords::tr("Trust: arithmetic, not a link: there is no overall score. Ask one overall question to "
                            "improve it.");
  }
  return {};
}

QString word(insight::Evidence evidence) {
  switch (evidence) {
  case insight::Evidence::assumed: return InsightWords::tr("Assumed");
  case insight::Evidence::heard: return InsightWords::tr("Heard");
  case insight::Evidence::measured: return InsightWords::tr("Measured");
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
  case insight::LeftOutReason::tooFewFine:
    return InsightWords::tr("%1: too few to tell (%2 of %3 failed).")
        .arg(title, countText(leftOut.failed), countText(leftOut.failed + leftOut.fine));
  case insight::LeftOutReason::tooManyTouchpoints:
    return InsightWords::tr("%1 is left out: failures are weighed at the touchpoints where most failed.").arg(title);
  case insight::LeftOutReason::cannotBeSeparated:
    return InsightWords::tr("%1 is left out: it cannot be told apart from %2.")
        .arg(title, QString::fromStdString(leftOut.inseparableFrom));
  }
  return {};
}

QString plainNumber(double value) {
  return numberText(value, value == std::round(value) ? 0 : 1);
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

QString feedbackAwaited() {
  return InsightWords::tr("Reading the feedback...");
}

QString findingSentence(const insight::Analysis& analysis) {
  if (!analysis.drag.refused)
    return dragSentence(analysis);
  if (*analysis.drag.refused == insight::Refusal::noData && analysis.outcome)
    return scoreOnlySentence(*analysis.outcome);
  if (analysis.composition && analysis.outcome)
    return refusalSentence(*analysis.drag.refused) + QLatin1Char(' ') + compositionSentence(*analysis.composition);
  if (analysis.composition)
    return compositionSentence(*analysis.composition);
  if (*analysis.drag.refused == insight::Refusal::noData && !analysis.metrics.empty())
    return InsightWords::tr("There are metrics and no responses yet: a survey would show what failures go with.");
  return refusalSentence(*analysis.drag.refused);
}

QString outcomeSentence(const insight::OutcomeSummary& outcome) {
  const QString name = QString::fromStdString(outcome.name);
  if (!outcome.mean)
    return InsightWords::tr("%1: only %Ln scores, too few for a figure", nullptr, pluralCount(outcome.n)).arg(name);
  constexpr std::int64_t fewestForCertainty = 30;
  const QString pattern = outcome.n < fewestForCertainty ? InsightWords::tr("%1 now: %2, n = %3, indicative")
                                                         : InsightWords::tr("%1 now: %2, n = %3");
  const auto mean = insight::asShown(*outcome.mean, outcome);
  const QString number =
      outcome.unit == insight::OutcomeUnit::share ? shareEstimateText(mean) : withUnit(mean, unitName(outcome));
  return pattern.arg(name, number, countText(outcome.n));
}

QString compositionText(const insight::TouchpointDrag& part) {
  return InsightWords::tr("%1 of the rating index").arg(withUnit(part.drag, plainPoints()));
}

QString rangeSentence(const insight::Analysis& analysis) {
  const auto& drag = insight::headline(analysis);
  if (drag.refused || !hasRange(drag))
    return {};
  const int decimals = supportedDecimals(insight::asShown(drag.total, analysis.outcome));
  return InsightWords::tr("With every failure cut one answer lower or higher the total is %1.")
      .arg(betweenText(drag, analysis.outcome, decimals));
}

QString dragText(const insight::TouchpointDrag& drag, const std::optional<insight::OutcomeSummary>& outcome) {
  const auto points = insight::asShown(drag.drag, outcome);
  if (drag.label == insight::Label::none || points.points <= 0)
    return InsightWords::tr("no loss found: %1").arg(withUnit(points, unitName(outcome)));
  return InsightWords::tr("%1, %2", "figure and strength of the link")
      .arg(withUnit(points, unitName(outcome)), word(drag.label));
}

QStringList notesOf(const insight::Analysis& analysis) {
  QStringList notes;
  const auto& drag = insight::headline(analysis);
  const bool dragShown = !drag.refused.has_value();
  if (dragShown)
    notes << gradeSentence(drag.grade);
  else if (analysis.composition)
    notes << gradeSentence(insight::Grade::d, analysis.outcome.has_value()) << refusalSentence(*drag.refused);
  if (!rangeLeads(drag))
    notes << rangeSentence(analysis);
  const auto& caveats = dragShown || !analysis.composition ? drag.caveats : analysis.composition->caveats;
  for (const auto& caveat : caveats)
    if (!dragShown && !analysis.composition && isAboutFailures(caveat.code))
      continue; // nothing is said of failures
    else
      notes << (caveat.code == insight::CaveatCode::failureRules ? failureRulesSentence(analysis)
                                                                 : caveatSentence(caveat, analysis.outcome));
  const auto many = insight::LeftOutReason::tooManyTouchpoints; // said once, not of each
  QStringList beyond;
  for (const auto& leftOut : drag.leftOut)
    if (leftOut.reason == many)
      beyond << QString::fromStdString(leftOut.title);
  if (!beyond.isEmpty())
    notes << InsightWords::tr("%n touchpoints are left out: failures are weighed at those where most failed.", nullptr,
                              static_cast<int>(beyond.size())) +
                 QLatin1Char(' ') + InsightWords::tr("Left out: %1.").arg(beyond.join(InsightWords::tr(", ")));
  for (const auto& leftOut : drag.leftOut)
    if (leftOut.reason != many)
      notes << leftOutSentence(leftOut);
  notes.removeAll(QString());
  notes.removeDuplicates();
  return notes;
}

} // namespace throughline::ui
