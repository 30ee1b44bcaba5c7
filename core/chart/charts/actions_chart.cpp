#include "core/chart/building.h"
#include "core/chart/charts/charts.h"

namespace throughline::chart {

namespace {

using insight::ActionOutcome;
using insight::ActionVerdict;
using insight::PromiseKept;

Say verdictOf(ActionVerdict verdict) {
  switch (verdict) {
  case ActionVerdict::tooFew: return Say::verdictTooFew;
  case ActionVerdict::noEvidence: return Say::verdictNoEvidence;
  case ActionVerdict::better: return Say::verdictBetter;
  case ActionVerdict::worse: return Say::verdictWorse;
  }
  return Say::none;
}

Say wordsOf(PromiseKept kept) {
  switch (kept) {
  case PromiseKept::notPromised: return Say::promiseNone;
  case PromiseKept::cannotTell: return Say::promiseCannotTell;
  case PromiseKept::inLine: return Say::promiseInLine;
  case PromiseKept::less: return Say::promiseLess;
  case PromiseKept::more: return Say::promiseMore;
  }
  return Say::none;
}

Phrase promiseOf(const ActionOutcome& action, Unit unit) {
  return action.promised ? ownWords(Amount{*action.promised, unit, 1}) : Phrase{Say::noValue, {}};
}

Subject actionSubject(const ActionOutcome& action, Unit unit) {
  Subject subject = subjectNamed(ownWords(action.title));
  subject.touchpoint = action.touchpoint;
  const bool sure = action.verdict == ActionVerdict::better || action.verdict == ActionVerdict::worse;
  subject.unsure = !sure;
  subject.figures = {ownWords(action.done), promiseOf(action, unit),
                     action.score ? ownWords(figureOf(action.gain, unit)) : Phrase{Say::noValue, {}}};
  subject.says = {{Say::sayDone, {action.done}}, {verdictOf(action.verdict), {}}, {wordsOf(action.kept), {}}};
  if (action.score)
    subject.says.insert(subject.says.begin() + 1, {Say::sayGain, {withUnit(action.gain, unit)}});
  return subject;
}

Table actionTable(const insight::ActionOutcomes& outcomes, Unit unit) {
  Table table{.columns = {wordsColumn(Say::headAction), wordsColumn(Say::headDone),
                          numberColumn(Say::headPromised, unit, 1), numberColumn(Say::headBefore, unit, 2),
                          countColumn(Say::headScoresBefore), numberColumn(Say::headAfter, unit, 2),
                          countColumn(Say::headScoresAfter), numberColumn(Say::headGain, unit, 2),
                          intervalColumn(Say::headGain, unit, 2), numberColumn(Say::headP, Unit::count, 4),
                          numberColumn(Say::headFailuresBefore, Unit::share, 1),
                          numberColumn(Say::headFailuresAfter, Unit::share, 1), wordsColumn(Say::headVerdict),
                          wordsColumn(Say::headPromise)},
              .rows = {}};
  const auto share = [](std::int64_t count, std::int64_t of) {
    return of > 0 ? Cell(static_cast<double>(count) / static_cast<double>(of)) : Cell();
  };
  for (const auto& action : outcomes.actions) {
    const auto& score = action.score;
    const auto& failures = action.failures;
    table.rows.push_back(
        {.touchpoint = action.touchpoint,
         .cells = {action.title, action.done, action.promised ? Cell(*action.promised) : Cell(),
                   score ? Cell(score->before) : Cell(), action.beforeN, score ? Cell(score->after) : Cell(),
                   action.afterN, score ? Cell(action.gain.points) : Cell(),
                   score ? Cell(Range{action.gain.low, action.gain.high}) : Cell(),
                   score && score->pHolm ? Cell(*score->pHolm) : Cell(),
                   failures ? share(failures->beforeCount, failures->beforeN) : Cell(),
                   failures ? share(failures->afterCount, failures->afterN) : Cell(),
                   Phrase{verdictOf(action.verdict), {}}, Phrase{wordsOf(action.kept), {}}}});
  }
  return table;
}

/// What the action was, what came, and how the promise stands to it.
std::vector<Phrase> actionSentence(const ActionOutcome& action, const insight::Analysis& analysis) {
  const Unit unit = unitOf(analysis);
  if (!action.score)
    return {{Say::actionTooFew, {action.title, action.done, action.beforeN, action.afterN}}};
  const Figure gain = figureOf(action.gain, unit);
  const bool sure = action.verdict != ActionVerdict::noEvidence;
  std::vector<Phrase> sentence{{sure ? Say::actionChanged : Say::actionNoEvidence,
                                {action.title, action.done, Amount{action.score->before, unit, gain.decimals},
                                 Amount{action.score->after, unit, gain.decimals},
                                 withUnit(action.score->difference, unit), action.beforeN, action.afterN}}};
  if (action.promised)
    sentence.push_back({Say::actionPromise, {withUnit(Amount{*action.promised, unit, 1}), wordsOf(action.kept)}});
  return sentence;
}

} // namespace

ChartSpec actionsChart(const Findings& findings, const ChartOptions& options) {
  const auto* outcomes = findings.resultOf<insight::Part::actions>();
  if (outcomes == nullptr)
    return findings.analysis.outcome ? refusedChart(ChartId::actions, Say::emptyActions)
                                     : refusedForDrag(ChartId::actions, findings, Say::emptyActions);
  const Unit unit = unitOf(findings.analysis);
  ChartSpec spec;
  spec.id = ChartId::actions;
  Intervals whiskers;
  Points points;
  // The latest ones, where not all fit.
  const auto& done = outcomes->actions;
  for (std::size_t i = done.size() - std::min(done.size(), options.mostTouchpoints); i < done.size(); ++i) {
    const auto& action = done[i];
    const int row = static_cast<int>(spec.subjects.size());
    const double at = static_cast<double>(row);
    spec.subjects.push_back(actionSubject(action, unit));
    if (action.promised)
      points.points.push_back({.subject = row,
                               .at = {*action.promised, at},
                               .tone = Tone::plain,
                               .shape = MarkShape::diamond,
                               .hollow = true});
    if (!action.score)
      continue;
    const bool sure = !spec.subjects.back().unsure;
    const bool better = action.verdict == ActionVerdict::better;
    whiskers.intervals.push_back({.subject = row, .at = at, .range = {action.gain.low, action.gain.high}});
    points.points.push_back({.subject = row,
                             .at = {action.gain.points, at},
                             .tone = !sure    ? Tone::total
                                     : better ? Tone::better
                                              : Tone::worse,
                             .shape = !sure    ? MarkShape::circle
                                      : better ? MarkShape::triangleUp
                                               : MarkShape::triangleDown,
                             .hollow = !sure});
  }
  spec.sentence = actionSentence(outcomes->actions.back(), findings.analysis);
  spec.table = actionTable(*outcomes, unit);
  spec.notes = {{Say::noteOverTime, {}}};
  if (points.points.empty())
    points.points.push_back({.subject = 0, .at = {0, 0}, .tone = Tone::faint, .hollow = true});
  spec.layers = {std::move(whiskers), std::move(points)};
  fitRows(spec, unit, {Say::axisGain, {unit}});
  spec.columns = {{.head = {Say::headDone, {}}, .beforePlot = true, .givesWay = 46},
                  {.head = {Say::headPromised, {}}, .givesWay = 36},
                  {.head = {Say::headGain, {}}, .strong = true}};
  spec.legend = {legendOf(SignKind::point, Say::headPromised, Tone::plain),
                 legendOf(SignKind::point, Say::verdictNoEvidence, Tone::total),
                 legendOf(SignKind::point, Say::verdictBetter, Tone::better),
                 legendOf(SignKind::point, Say::verdictWorse, Tone::worse),
                 legendOf(SignKind::interval, Say::legendInterval, Tone::plain)};
  spec.legend[0].shape = MarkShape::diamond;
  spec.legend[0].hollow = true;
  spec.legend[1].hollow = true;
  spec.legend[2].shape = MarkShape::triangleUp;
  spec.legend[3].shape = MarkShape::triangleDown;
  return spec;
}

std::vector<std::vector<Phrase>> actionSentences(const Findings& findings) {
  std::vector<std::vector<Phrase>> sentences;
  if (const auto* outcomes = findings.resultOf<insight::Part::actions>())
    for (const auto& action : outcomes->actions)
      sentences.push_back(actionSentence(action, findings.analysis));
  return sentences;
}

} // namespace throughline::chart
