#include "core/chart/building.h"
#include "core/chart/charts/charts.h"

#include <algorithm>

namespace throughline::chart {

namespace {

using insight::StageCurve;
using insight::StageScore;

/// -2 .. +2 as the team drew it, on 0 .. 100.
double drawnOnHundred(double emotion) {
  return 50 + 25 * emotion;
}

Table stageTable(const StageCurve& curve) {
  Table table{.columns = {wordsColumn(Say::headStage), countColumn(Say::headAnswers),
                          numberColumn(Say::headMeasuredThere, Unit::scalePoints, 1),
                          intervalColumn(Say::headMeasuredThere, Unit::scalePoints, 1),
                          numberColumn(Say::headShare, Unit::share, 1), intervalColumn(Say::headShare, Unit::share, 1),
                          numberColumn(Say::headEmotion, Unit::scalePoints, 1)},
              .rows = {}};
  for (const auto& stage : curve.stages) {
    Row row{.cells = {stage.stage, stage.n, cellOf(stage.score), rangeCell(stage.score), Cell(), Cell(), Cell()}};
    if (stage.failures) {
      row.cells[4] = stage.failures->share;
      row.cells[5] = Range{stage.failures->low, stage.failures->high};
    }
    if (stage.emotion)
      row.cells[6] = *stage.emotion;
    table.rows.push_back(std::move(row));
  }
  return table;
}

Subject stageSubject(const StageScore& stage) {
  Subject subject = subjectNamed(ownWords(stage.stage));
  if (stage.score)
    subject.says = {ownWords(figureOf(*stage.score, Unit::scalePoints)), {Say::sayN, {stage.n}}};
  if (stage.emotion)
    subject.says.push_back({Say::sayDrawn, {Amount{*stage.emotion, Unit::scalePoints, 1}}});
  return subject;
}

/// Both curves; a gap where a stage has no figure.
void drawCurves(ChartSpec& spec, const StageCurve& curve) {
  Line rated{.spots = {}, .tone = Tone::total};
  Line drawn{.spots = {}, .tone = Tone::plain, .style = LineStyle::dashed};
  Lines lines;
  Intervals whiskers;
  Points points;
  const auto close = [&lines](Line& line) {
    if (line.spots.size() > 1)
      lines.lines.push_back(line);
    line.spots.clear();
  };
  for (std::size_t i = 0; i < curve.stages.size(); ++i) {
    const auto& stage = curve.stages[i];
    const int subject = static_cast<int>(i);
    const double at = static_cast<double>(i);
    spec.subjects.push_back(stageSubject(stage));
    if (stage.score) {
      rated.spots.push_back({at, stage.score->points});
      whiskers.intervals.push_back({.subject = subject, .at = at, .range = {stage.score->low, stage.score->high}});
      points.points.push_back({.subject = subject, .at = rated.spots.back(), .tone = Tone::total});
    } else {
      close(rated);
    }
    if (stage.emotion) {
      drawn.spots.push_back({at, drawnOnHundred(*stage.emotion)});
      points.points.push_back({.subject = subject,
                               .at = drawn.spots.back(),
                               .tone = Tone::plain,
                               .shape = MarkShape::diamond,
                               .hollow = true});
    } else {
      close(drawn);
    }
  }
  close(rated);
  close(drawn);
  spec.layers = {std::move(lines), std::move(whiskers), std::move(points)};
}

std::vector<Phrase> stageWords(const StageCurve& curve) {
  if (!curve.lowest)
    return {{Say::stageCurveFew, {}}};
  const auto& lowest = curve.stages[*curve.lowest];
  std::vector<Phrase> sentence{{curve.stages.size() > 1 ? Say::stageCurveSentence : Say::stageCurveOnly,
                                {lowest.stage, figureOf(*lowest.score, Unit::scalePoints), lowest.n}}};
  if (lowest.emotion && drawnOnHundred(*lowest.emotion) > lowest.score->high + 20)
    sentence.push_back({Say::stageCurveSurprise, {Amount{*lowest.emotion, Unit::scalePoints, 1}}});
  return sentence;
}

} // namespace

ChartSpec stageCurveChart(const Findings& findings, const ChartOptions&) {
  const auto* curve = findings.resultOf<insight::Part::stageCurve>();
  const auto hasPoint = [](const StageScore& stage) { return stage.score || stage.emotion; };
  if (curve == nullptr || std::ranges::none_of(curve->stages, hasPoint))
    return refusedChart(ChartId::stageCurve, Say::emptyStageCurve);
  ChartSpec spec;
  spec.id = ChartId::stageCurve;
  drawCurves(spec, *curve);
  std::vector<Phrase> stages;
  for (const auto& stage : curve->stages)
    stages.push_back(ownWords(stage.stage));
  spec.x = categoryAxis(std::move(stages));
  spec.y = valueAxis({0, 100}, Unit::scalePoints, {Say::axisMean100, {}});
  spec.legend = {legendOf(SignKind::line, Say::legendRated, Tone::total),
                 legendOf(SignKind::interval, Say::legendInterval, Tone::plain)};
  if (std::ranges::any_of(curve->stages, [](const auto& stage) { return stage.emotion.has_value(); })) {
    spec.legend.push_back(legendOf(SignKind::line, Say::legendDrawn, Tone::plain));
    spec.legend.back().style = LineStyle::dashed;
  }
  spec.sentence = stageWords(*curve);
  spec.table = stageTable(*curve);
  return spec;
}

} // namespace throughline::chart
