#include "ui/panels/touchpoint_figures.h"

#include "ui/panels/wrapped_label.h"
#include "ui/session/count_words.h"
#include "ui/session/insight_words.h"
#include "ui/session/metric_words.h"
#include "ui/session/numbers.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {
namespace {

QStringList ownFigures(const insight::TouchpointFigures& figures) {
  QStringList lines;
  lines << TouchpointFiguresView::tr("%1 (%2)", "responses and evidence")
               .arg(responsesText(figures.n), evidenceWord(figures.evidence));
  if (figures.mean)
    lines << TouchpointFiguresView::tr("Mean %1 on %2").arg(estimateText(*figures.mean), scaleText(figures.scale));
  else if (figures.n > 0)
    lines << TouchpointFiguresView::tr("No mean: fewer than 10 responses");
  if (figures.failures)
    lines << TouchpointFiguresView::tr("Failed %1; a failure is %2")
                 .arg(shareText(*figures.failures), ruleText(figures.rule));
  return lines;
}

QString dragLine(const insight::Analysis& analysis, model::TouchpointId id) {
  const auto& all = insight::headline(analysis);
  const auto drag = std::ranges::find(all.touchpoints, id, &insight::TouchpointDrag::touchpoint);
  if (drag != all.touchpoints.end())
    return TouchpointFiguresView::tr("Drag: %1").arg(dragText(*drag, analysis.outcome));
  const auto out = std::ranges::find(all.leftOut, id, &insight::LeftOut::touchpoint);
  if (out != all.leftOut.end())
    return leftOutSentence(*out);
  return analysis.drag.refused ? refusalSentence(*analysis.drag.refused) : QString();
}

QStringList baselineLines(const insight::MapEvidence& evidence, model::TouchpointId id) {
  const auto found = evidence.cards.find(id);
  if (found == evidence.cards.end() || !found->second.baseline)
    return {};
  const auto& baseline = *found->second.baseline;
  QStringList lines{
      TouchpointFiguresView::tr("Baseline, from the touchpoint on another map whose feedback is shown here "
                                "too: %1. It is where things stand, no result of this map.")
          .arg(responsesText(baseline.n))};
  if (baseline.score)
    lines << TouchpointFiguresView::tr("Baseline mean %1, from 0 (worst) to 100 (best)")
                 .arg(estimateText(*baseline.score));
  return lines;
}

} // namespace

TouchpointFiguresView::TouchpointFiguresView(QWidget* parent) : QWidget(parent), text_(new WrappedLabel) {
  text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->addWidget(text_);
}

void TouchpointFiguresView::show(const insight::Analysis* analysis, const insight::MapEvidence& evidence,
                                 std::optional<model::TouchpointId> touchpoint, bool awaited) {
  QStringList lines;
  if (!touchpoint) {
    lines << tr("Select one touchpoint to see its figures.");
  } else if (analysis == nullptr && awaited) {
    lines << feedbackAwaited();
  } else if (analysis == nullptr) {
    lines << tr("No feedback yet. Import feedback to see responses, mean, failures and drag here.");
  } else {
    const auto found = std::ranges::find(analysis->touchpoints, *touchpoint, &insight::TouchpointFigures::touchpoint);
    const auto baseline = baselineLines(evidence, *touchpoint);
    if (found != analysis->touchpoints.end() && found->n > 0)
      lines << ownFigures(*found) << dragLine(*analysis, *touchpoint);
    else
      lines << (baseline.isEmpty() ? tr("No feedback on this touchpoint.") : tr("No feedback of its own."));
    lines << baseline;
    for (const auto& series : analysis->metrics)
      if (series.touchpoint == *touchpoint)
        lines << metricText(series);
  }
  lines.removeAll(QString());
  text_->setText(lines.join(QLatin1Char('\n')));
}

} // namespace throughline::ui
