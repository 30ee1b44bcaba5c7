#include "ui/canvas/cell_clip.h"

#include "core/edit/clip_edits.h"
#include "core/edit/lane_edits.h"
#include "core/model/images.h"
#include "core/model/look_up.h"
#include "ui/canvas/clip_mime.h"
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

QString cellMimeType() {
  return QStringLiteral("application/x-throughline-cell");
}

const model::LaneText* textIn(const model::Lane& lane, model::StepId step) {
  const auto found = std::ranges::find(lane.texts, step, &model::LaneText::step);
  return found == lane.texts.end() ? nullptr : &*found;
}

/// What is written or shown there; null: nothing.
const model::LaneText* contentOf(const MapCanvas& canvas, const CellPlace& cell) {
  const auto* map = canvas.session().currentMap();
  const auto* lane = map == nullptr ? nullptr : model::findLane(*map, cell.lane);
  const auto* text = lane == nullptr ? nullptr : textIn(*lane, cell.step);
  return text == nullptr || (text->text.empty() && !text->image) ? nullptr : text;
}

/// The cell's lane with nothing but the cell in it, and its image.
model::Clip clipOfCell(const MapCanvas& canvas, const CellPlace& cell) {
  auto clip = edit::copiedLane(canvas.session().document(), canvas.session().currentMap()->id, cell.lane);
  auto& map = clip.parts.maps.front();
  map = map.changed([&](model::JourneyMap& cut) {
    for (auto& lane : cut.lanes)
      lane = lane.changed([&](model::Lane& changed) {
        std::erase_if(changed.texts, [&](const model::LaneText& each) { return each.step != cell.step; });
      });
  });
  clip.parts = model::withoutUnusedImages(clip.parts);
  return clip;
}

/// Text and image of a cell as they were copied; what the copied cell had none of stays.
Result<model::Document> withCell(const model::Document& document, const edit::LaneCell& place,
                                 const model::Clip& clip) {
  const model::LaneText* text = nullptr;
  for (const auto& map : clip.parts.maps)
    for (const auto& lane : map->lanes)
      if (text == nullptr && !lane->texts.empty())
        text = &lane->texts.front();
  if (text == nullptr)
    return document;
  Result<model::Document> next = document;
  if (!text->text.empty())
    next = edit::setLaneText(document, place.lane, place.step, text->text);
  const auto* image = text->image ? model::findImage(clip.parts.images, *text->image) : nullptr;
  if (image == nullptr)
    return next;
  return next.andThen([&](const model::Document& each) { return edit::setImage(each, place, **image); });
}

bool clear(MapCanvas& canvas, const CellPlace& cell, const QString& label) {
  auto& session = canvas.session();
  const edit::LaneCell place{cell.lane, cell.step};
  return session.apply(
      label, edit::setLaneText(session.document(), cell.lane, cell.step, {}).andThen([&](const model::Document& each) {
        return edit::setImage(each, place, std::nullopt);
      }));
}

} // namespace

bool copyCell(const MapCanvas& canvas) {
  const auto* cell = cellOf(canvas);
  const auto* content = cell == nullptr ? nullptr : contentOf(canvas, *cell);
  if (content == nullptr)
    return false;
  const auto bytes = clipBytes(clipOfCell(canvas, *cell));
  if (!bytes.ok())
    return false;
  auto mime = std::make_unique<QMimeData>();
  mime->setData(cellMimeType(), *bytes);
  if (!content->text.empty())
    mime->setText(QString::fromStdString(content->text));
  if (const auto* image = edit::imageAt(canvas.session().document(), *imagePlaceOf(canvas, *cell)))
    mime->setImageData(pixelsOf(*image));
  QGuiApplication::clipboard()->setMimeData(mime.release());
  return true;
}

bool cutCell(MapCanvas& canvas) {
  const auto* cell = cellOf(canvas);
  return cell != nullptr && !canvas.readOnly() && copyCell(canvas) &&
         clear(canvas, CellPlace(*cell), CellClipWords::tr("Cut cell"));
}

bool clearCell(MapCanvas& canvas) {
  const auto* cell = cellOf(canvas);
  const auto* content = cell == nullptr ? nullptr : contentOf(canvas, *cell);
  if (content == nullptr)
    return false;
  return clear(canvas, CellPlace(*cell),
               content->image ? CellClipWords::tr("Clear cell") : CellClipWords::tr("Delete text"));
}

bool pasteIntoCell(MapCanvas& canvas) {
  const auto* cell = cellOf(canvas);
  const auto* mime = QGuiApplication::clipboard()->mimeData();
  if (cell == nullptr || mime == nullptr)
    return false;
  auto& session = canvas.session();
  const CellPlace place = *cell;
  if (mime->hasFormat(cellMimeType())) {
    const auto next = clipOf(mime->data(cellMimeType())).andThen([&](const model::Clip& clip) {
      return withCell(session.document(), {place.lane, place.step}, clip);
    });
    if (session.apply(CellClipWords::tr("Paste cell"), next))
      canvas.focusOn(place);
    return true;
  }
  const QString text = mime->text();
  if (takesCard(canvas.layout(), place) || text.trimmed().isEmpty() || text.contains(QLatin1Char('\t')) ||
      mime->hasUrls())
    return false;
  if (session.apply(CellClipWords::tr("Paste text"),
                    edit::setLaneText(session.document(), place.lane, place.step, text.trimmed().toStdString())))
    canvas.focusOn(place);
  return true;
}

} // namespace throughline::ui
