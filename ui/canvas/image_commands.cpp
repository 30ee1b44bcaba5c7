#include "ui/canvas/image_commands.h"

#include "core/model/frontstage.h"
#include "ui/canvas/map_canvas.h"
#include "ui/paint/image_files.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QMimeData>

namespace throughline::ui {
namespace {

struct ImageCommandWords {
  Q_DECLARE_TR_FUNCTIONS(ImageCommandWords)
};

FocusPlace placeUnder(const MapCanvas& canvas, const QDropEvent& event) {
  return placeOf(canvas.layout(), canvas.hitAt(event.position()));
}

} // namespace

std::optional<edit::ImagePlace> imagePlaceOf(const MapCanvas& canvas, const FocusPlace& place) {
  if (const auto* card = std::get_if<model::TouchpointId>(&place))
    return *card;
  const auto* cell = std::get_if<CellPlace>(&place);
  const auto* row = cell == nullptr ? nullptr : rowOf(canvas.layout(), cell->lane);
  const bool shows = row != nullptr && model::holdsTexts(row->type);
  return shows ? std::optional<edit::ImagePlace>(edit::LaneCell{cell->lane, cell->step}) : std::nullopt;
}

void showImageOf(MapCanvas& canvas, const QMimeData& mime, const FocusPlace& place) {
  const auto where = imagePlaceOf(canvas, place);
  if (!where) {
    Q_EMIT canvas.refused(ImageCommandWords::tr("An image belongs on a touchpoint or in a cell of a storyboard lane."));
    return;
  }
  auto& session = canvas.session();
  const auto next = imageOfMime(mime).andThen(
      [&](const model::Image& image) { return edit::setImage(session.document(), *where, image); });
  if (session.apply(ImageCommandWords::tr("Add image"), next))
    canvas.focusOn(place);
}

bool takeImageDrag(MapCanvas& canvas, QEvent& event) {
  const bool drags =
      event.type() == QEvent::DragEnter || event.type() == QEvent::DragMove || event.type() == QEvent::Drop;
  if (!drags)
    return false;
  auto& drag = static_cast<QDropEvent&>(event);
  if (canvas.readOnly() || !holdsImage(*drag.mimeData()))
    return drag.ignore(), true;
  const auto place = placeUnder(canvas, drag);
  if (event.type() != QEvent::Drop)
    drag.setAccepted(event.type() == QEvent::DragEnter || imagePlaceOf(canvas, place).has_value());
  else
    drag.acceptProposedAction(), showImageOf(canvas, *drag.mimeData(), place);
  return true;
}

} // namespace throughline::ui
