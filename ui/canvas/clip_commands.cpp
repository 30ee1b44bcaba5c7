#include "ui/canvas/clip_commands.h"

#include "core/edit/clip_edits.h"
#include "core/model/look_up.h"
#include "ui/canvas/canvas_selection.h"
#include "ui/canvas/cell_clip.h"
#include "ui/canvas/clip_mime.h"
#include "ui/canvas/hand_edits.h"
#include "ui/canvas/map_canvas.h"
#include "ui/session/session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace throughline::ui {
namespace {

edit::PastePlace pastePlace(const model::JourneyMap* map, const FocusPlace& at) {
  edit::PastePlace place{.map = map == nullptr ? model::MapId{} : map->id};
  if (const auto* card = std::get_if<model::TouchpointId>(&at))
    place.after = *card;
  if (const auto* cell = std::get_if<CellPlace>(&at)) {
    place.step = cell->step;
    place.lane = cell->lane;
  }
  if (const auto* stage = std::get_if<model::StageId>(&at))
    place.stage = *stage;
  if (const auto* step = std::get_if<model::StepId>(&at); step != nullptr && map != nullptr)
    if (const auto* stage = model::stageOf(*map, *step)) {
      place.stage = stage->id;
      place.step = *step;
    }
  if (const auto* lane = std::get_if<model::LaneId>(&at))
    place.lane = *lane;
  return place;
}

} // namespace

model::Clip ClipCommands::copied() const {
  const auto* map = canvas_.session().currentMap();
  if (map == nullptr)
    return {};
  const auto& document = canvas_.session().document();
  if (const auto cards = canvas_.cards().touchpoints(); !cards.empty())
    return edit::copiedTouchpoints(document, map->id, cards);
  const auto& place = canvas_.focusPlace();
  if (const auto* stage = std::get_if<model::StageId>(&place))
    return edit::copiedStage(document, map->id, *stage);
  if (const auto* step = std::get_if<model::StepId>(&place))
    return edit::copiedStep(document, map->id, *step);
  if (const auto* lane = std::get_if<model::LaneId>(&place))
    return edit::copiedLane(document, map->id, *lane);
  if (std::holds_alternative<TitlePlace>(place))
    return edit::copiedMap(document, map->id);
  return {};
}

bool ClipCommands::copy() {
  const auto clip = copied();
  if (clip.chosen.empty())
    return copyCell(canvas_);
  const auto text = clipBytes(clip);
  if (!text.ok()) {
    canvas_.session().apply(tr("Copy"), text.error());
    return false;
  }
  put(clip, *text);
  return true;
}

void ClipCommands::put(const model::Clip& clip, const QByteArray& text) const {
  QGuiApplication::clipboard()->setMimeData(mimeOf(clip, text).release());
}

void ClipCommands::cut(const std::function<void()>& remove) {
  const auto clip = copied();
  if (clip.chosen.empty()) {
    cutCell(canvas_);
    return;
  }
  const auto text = clipBytes(clip);
  const auto before = canvas_.session().document();
  if (!text.ok()) {
    canvas_.session().apply(tr("Cut"), text.error());
    return;
  }
  remove();
  if (canvas_.session().document() == before)
    return;
  put(clip, *text);
  const auto* map = canvas_.session().currentMap();
  lastCut_ = {
      .text = *text, .place = canvas_.focusPlace(), .map = map == nullptr ? std::nullopt : std::optional(map->id)};
}

std::unique_ptr<QMimeData> ClipCommands::mime() const {
  const auto clip = copied();
  if (clip.chosen.empty())
    return nullptr;
  const auto text = clipBytes(clip);
  return text.ok() ? mimeOf(clip, *text) : nullptr;
}

bool ClipCommands::paste() {
  const auto* mime = QGuiApplication::clipboard()->mimeData();
  return mime != nullptr && paste(*mime);
}

bool ClipCommands::paste(const QMimeData& mime) {
  if (!mime.hasFormat(clipMimeType()))
    return false;
  auto& session = canvas_.session();
  const auto text = mime.data(clipMimeType());
  const auto clip = clipOf(text);
  if (!clip.ok()) {
    session.apply(tr("Paste"), clip.error());
    return true;
  }
  const auto* map = session.currentMap();
  if (map == nullptr && clip->what != model::ClipOf::maps)
    return false;
  auto place = pastePlace(map, canvas_.focusPlace());
  const auto mapNow = map == nullptr ? std::nullopt : std::optional(map->id);
  place.inPlace =
      lastCut_ && lastCut_->text == text && lastCut_->place == canvas_.focusPlace() && lastCut_->map == mapNow;
  const auto stageTitle = tr("Stage %1").arg(1).toStdString();
  place.stageTitle = stageTitle;
  const auto pasted = edit::pasted(session.document(), *clip, place, session.ids());
  if (!pasted.ok())
    session.apply(tr("Paste"), pasted.error());
  else if (applyByHand(canvas_, label(*clip), pasted->document))
    show(*clip, pasted->came);
  return true;
}

QString ClipCommands::label(const model::Clip& clip) const {
  const int count = static_cast<int>(clip.chosen.size());
  switch (clip.what) {
  case model::ClipOf::touchpoints:
    return count == 1 ? tr("Paste touchpoint") : tr("Paste %n touchpoints", nullptr, count);
  case model::ClipOf::stages: return tr("Paste stage");
  case model::ClipOf::steps: return tr("Paste step");
  case model::ClipOf::lanes: return tr("Paste lane");
  case model::ClipOf::maps: return tr("Paste map");
  }
  return {};
}

void ClipCommands::show(const model::Clip& clip, const std::vector<RawId>& came) {
  if (came.empty())
    return;
  switch (clip.what) {
  case model::ClipOf::touchpoints: {
    std::vector<model::TouchpointId> cards;
    for (const auto id : came)
      cards.emplace_back(id);
    canvas_.cards().select(cards);
    canvas_.reveal(cards.back());
    break;
  }
  case model::ClipOf::stages: canvas_.focusOn(model::StageId{came.front()}); break;
  case model::ClipOf::steps: canvas_.focusOn(model::StepId{came.front()}); break;
  case model::ClipOf::lanes: canvas_.focusOn(model::LaneId{came.front()}); break;
  case model::ClipOf::maps: canvas_.session().showMap(model::MapId{came.front()}); break;
  }
}

} // namespace throughline::ui
