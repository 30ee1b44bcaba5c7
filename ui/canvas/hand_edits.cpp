#include "ui/canvas/hand_edits.h"

#include "core/edit/locks.h"
#include "core/edit/stage_edits.h"
#include "core/model/look_up.h"
#include "ui/canvas/map_canvas.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace throughline::ui {
namespace {

struct HandEditWords {
  Q_DECLARE_TR_FUNCTIONS(HandEditWords)
};

QString titleOf(const model::Lane& lane) {
  return QString::fromStdString(lane.title).simplified();
}

void joinStages(MapCanvas& canvas, const model::JourneyMap& map, model::StageId id) {
  const auto stage = std::ranges::find(map.stages, id, [](const auto& each) { return each->id; });
  if (stage == map.stages.end())
    return;
  if (stage + 1 == map.stages.end()) {
    Q_EMIT canvas.refused(HandEditWords::tr("There is no stage after this one to join it with."));
    return;
  }
  const auto gone = QString::fromStdString((*(stage + 1))->title).simplified();
  if (applyByHand(canvas, HandEditWords::tr("Join stages"),
                  edit::mergeStages(canvas.session().document(), id, (*(stage + 1))->id)))
    Q_EMIT canvas.message(HandEditWords::tr("Stage \u201c%1\u201d joined to the one before it").arg(gone));
}

/// Lanes in which both steps show an image: one cell shows one.
QStringList lanesWithTwoImages(const model::JourneyMap& map, model::StepId into, model::StepId merged) {
  QStringList lanes;
  for (const auto& lane : map.lanes) {
    const auto shows = [&lane](model::StepId step) {
      const auto found = std::ranges::find(lane->texts, step, &model::LaneText::step);
      return found != lane->texts.end() && found->image.has_value();
    };
    if (shows(into) && shows(merged))
      lanes << titleOf(*lane);
  }
  return lanes;
}

void joinSteps(MapCanvas& canvas, const model::JourneyMap& map, model::StepId into) {
  const auto* stage = model::stageOf(map, into);
  if (stage == nullptr)
    return;
  const auto step = std::ranges::find(stage->steps, into, &model::Step::id);
  if (step + 1 == stage->steps.end()) {
    Q_EMIT canvas.refused(
        HandEditWords::tr("This is the last step of its stage. Go to the head of the stage to join two stages."));
    return;
  }
  const auto twice = lanesWithTwoImages(map, into, (step + 1)->id);
  if (!applyByHand(canvas, HandEditWords::tr("Join steps"),
                   edit::mergeSteps(canvas.session().document(), map.id, into, (step + 1)->id)))
    return;
  Q_EMIT canvas.message(twice.isEmpty() ? HandEditWords::tr("Two steps joined")
                                        : HandEditWords::tr("Two steps joined; of two images in \u201c%1\u201d that of "
                                                            "the first step stays")
                                              .arg(twice.join(QStringLiteral("\u201d, \u201c"))));
}

} // namespace

bool mayStand(MapCanvas& canvas, const model::Document& next) {
  const auto* map = canvas.session().currentMap();
  const auto* lane = map == nullptr ? nullptr : edit::lockedLaneTouched(*map, next);
  if (lane == nullptr)
    return true;
  Q_EMIT canvas.refused(
      HandEditWords::tr("Lane \u201c%1\u201d is locked: its touchpoints stay, and no others come. Unlock it in the "
                        "inspector.")
          .arg(titleOf(*lane)));
  return false;
}

bool applyByHand(MapCanvas& canvas, const QString& label, const Result<model::Document>& next) {
  return (!next.ok() || mayStand(canvas, *next)) && canvas.session().apply(label, next);
}

void joinWithNext(MapCanvas& canvas) {
  const auto* map = canvas.session().currentMap();
  if (map == nullptr || canvas.readOnly())
    return;
  const auto& place = canvas.focusPlace();
  if (const auto* stage = std::get_if<model::StageId>(&place))
    joinStages(canvas, *map, *stage);
  else if (const auto* step = std::get_if<model::StepId>(&place))
    joinSteps(canvas, *map, *step);
  else if (const auto* cell = std::get_if<CellPlace>(&place))
    joinSteps(canvas, *map, cell->step);
  else if (const auto* card = std::get_if<model::TouchpointId>(&place))
    if (const auto* touchpoint = model::findTouchpoint(*map, *card))
      joinSteps(canvas, *map, touchpoint->place.step);
}

} // namespace throughline::ui
