#include "ui/canvas/cell_clip.h"

#include "core/edit/lane_edits.h"
#include "core/model/look_up.h"
#include "ui/canvas/image_commands.h"
#include "ui/canvas/map_canvas.h"
#include "ui/paint/image_painter.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

#include <algorithm>
#include <memory>

namespace throughline::ui {
namespace {

struct CellClipWords {
  Q_DECLARE_TR_FUNCTIONS(CellClipWords)
};

/// Of a lane that holds texts and images.
const CellPlace* cellOf(const MapCanvas& canvas) {
  const auto* cell = std::get_if<CellPlace>(&canvas.focusPlace());
  return cell != nullptr && imagePlaceOf(canvas, *cell) ? cell : nullptr;
}

} // namespace

bool copyCell(const MapCanvas& canvas) {
  const auto* cell = cellOf(canvas);
  const auto* map = canvas.session().currentMap();
  const auto* lane = cell == nullptr || map == nullptr ? nullptr : model::findLane(*map, cell->lane);
  if (lane == nullptr)
    return false;
  auto mime = std::make_unique<QMimeData>();
  const auto written = std::ranges::find(lane->texts, cell->step, &model::LaneText::step);
  if (written != lane->texts.end() && !written->text.empty())
    mime->setText(QString::fromStdString(written->text));
  if (const auto* image = edit::imageAt(canvas.session().document(), *imagePlaceOf(canvas, *cell)))
    mime->setImageData(pixelsOf(*image));
  if (mime->formats().isEmpty())
    return false;
  QGuiApplication::clipboard()->setMimeData(mime.release());
  return true;
}

bool pasteIntoCell(MapCanvas& canvas) {
  const auto* cell = cellOf(canvas);
  const auto* mime = QGuiApplication::clipboard()->mimeData();
  const QString text = mime == nullptr ? QString() : mime->text();
  if (cell == nullptr || text.trimmed().isEmpty() || text.contains(QLatin1Char('\t')) || mime->hasUrls())
    return false;
  auto& session = canvas.session();
  const CellPlace place = *cell;
  if (session.apply(CellClipWords::tr("Paste text"),
                    edit::setLaneText(session.document(), place.lane, place.step, text.trimmed().toStdString())))
    canvas.focusOn(place);
  return true;
}

} // namespace throughline::ui
