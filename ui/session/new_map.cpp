#include "ui/session/new_map.h"

#include "ui/session/vocabulary_words.h"

namespace throughline::ui {

edit::NewMap newMap(IdSource& ids, const QString& title) {
  return {.id = ids.make<model::MapId>(),
          .title = title.toStdString(),
          .touchpointLane = word(model::LaneType::touchpoints).toStdString(),
          .curveLane = emotionLaneTitle().toStdString()};
}

} // namespace throughline::ui
