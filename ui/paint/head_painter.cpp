#include "ui/paint/head_painter.h"

#include "ui/paint/card_painter.h"

#include <QPainterPath>

#include <algorithm>

namespace throughline::ui {
namespace {

/// A band that points the way the journey goes.
QPainterPath chevronOf(const layout::Rect& rect, bool rightToLeft) {
  constexpr double point = 10, radius = 4;
  QPainterPath path;
  path.moveTo(radius, 0);
  path.lineTo(rect.width - point, 0);
  path.lineTo(rect.width, rect.height / 2);
  path.lineTo(rect.width - point, rect.height);
  path.lineTo(radius, rect.height);
  path.quadTo(0, rect.height, 0, rect.height - radius);
  path.lineTo(0, radius);
  path.quadTo(0, 0, radius, 0);
  QTransform place = QTransform::fromTranslate(rightToLeft ? rect.right() : rect.x, rect.y);
  if (rightToLeft)
    place.scale(-1, 1);
  return place.map(path);
}

/// What begins out of view shows its title where the view begins, as long as some of it is seen.
layout::PlacedText keptInView(const Painting& on, layout::PlacedText title, const layout::Rect& whole) {
  const double width = title.text->width() * title.scale;
  const double side = on.layout.laneHeads.width + 12;
  const double right = on.visible.right() - side;
  if (on.layout.rightToLeft && title.rect.right() > right)
    title.rect.x = std::max(right, whole.x + 24 + width) - title.rect.width;
  else if (!on.layout.rightToLeft && title.rect.x < on.visible.left() + side)
    title.rect.x = std::min(on.visible.left() + side, whole.right() - 24 - width);
  return title;
}

/// The name of a phase stands in the middle of what is seen of its run of stages.
layout::PlacedText phaseInView(const Painting& on, std::size_t first) {
  const auto& stages = on.layout.stages;
  auto title = *stages[first].phaseTitle;
  layout::Rect run = stages[first].phaseBand;
  for (std::size_t at = first + 1; at < stages.size() && stages[at].phase && !stages[at].phaseTitle; ++at)
    run = run.united(stages[at].phaseBand);
  const double heads = on.layout.laneHeads.width + 12;
  const bool mirrored = on.layout.rightToLeft;
  const double left = std::max(run.x, on.visible.left() + (mirrored ? 0 : heads));
  const double right = std::min(run.right(), on.visible.right() - (mirrored ? heads : 0));
  const double width = title.text->width() * title.scale;
  const double least = run.x + 4, most = std::max(least, run.right() - 4 - width);
  title.rect = {std::clamp((left + right - width) / 2, least, most), title.rect.y, width, title.rect.height};
  return title;
}

/// One tone for each phase, a line between two, and the words: colour is not the only sign.
void paintPhases(const Painting& on, bool inView) {
  for (const auto& stage : on.layout.stages) {
    if (!stage.phase || !on.sees(stage.phaseBand))
      continue;
    on.fill(stage.phaseBand, *stage.phase == model::JourneyPhase::during ? on.look.laneAlternate : on.look.lane);
    on.painter.setPen(QPen(on.look.mutedText, 1.5));
    const QRectF band = toQRectF(stage.phaseBand);
    on.painter.drawLine(band.topLeft(), band.topRight());
    if (!stage.phaseTitle)
      continue;
    on.painter.drawLine(band.topLeft(), band.bottomLeft());
  }
  // The words reach over the bands of several stages, so they come after all of them.
  for (std::size_t at = 0; at < on.layout.stages.size(); ++at)
    if (const auto& stage = on.layout.stages[at]; stage.phase && stage.phaseTitle)
      on.words(inView ? phaseInView(on, at) : *stage.phaseTitle, on.look.text);
}

/// Where it reaches over its neighbours' heads the gaps between them would cut it.
void paintStageTitle(const Painting& on, const layout::StageHead& stage, const layout::PlacedText& title) {
  const double width = title.text->width() * title.scale;
  const double left = layout::alignOf(title) == layout::Align::right ? title.rect.right() - width : title.rect.x;
  const layout::Rect words{left, title.rect.y, width, title.rect.height};
  if (words.right() > stage.rect.right() || words.x < stage.rect.x)
    on.fill(words.inset(-3, -1), on.look.headFill);
  on.words(title, on.look.headText);
}

} // namespace

void paintStages(const Painting& on, layout::Span columns, bool inView) {
  paintPhases(on, inView);
  for (const auto& stage : on.layout.stages) {
    if (stage.firstColumn + stage.columnCount <= columns.first || stage.firstColumn >= columns.end ||
        stage.rect.empty())
      continue;
    on.painter.setPen(Qt::NoPen);
    on.painter.setBrush(on.look.headFill);
    if (on.detail == LevelOfDetail::blocks)
      on.fill(stage.rect, on.look.headFill);
    else
      on.painter.drawPath(chevronOf(stage.rect, on.layout.rightToLeft));
  }
  // Names may reach over their neighbours' heads, so they come after all of them.
  for (const auto& stage : on.layout.stages)
    if (stage.firstColumn < columns.end || stage.title.rect.intersects(toLayoutRect(on.visible)))
      paintStageTitle(on, stage, inView ? keptInView(on, stage.title, stage.rect) : stage.title);
  for (const auto& stage : on.layout.stages)
    for (const auto& badge : stage.notes)
      if (on.full() && on.sees(badge.rect))
        paintBadge(on.painter, badge, {}, on.look, on.text);
  for (std::size_t column = columns.first; column < columns.end; ++column)
    if (on.layout.columns[column].title)
      on.words(*on.layout.columns[column].title, on.look.text);
}

} // namespace throughline::ui
