#include "ui/canvas/drops.h"

#include "core/edit/lane_edits.h"
#include "core/edit/note_edits.h"
#include "core/edit/stage_edits.h"
#include "core/model/look_up.h"
#include "ui/canvas/canvas_commands.h"
#include "ui/canvas/canvas_selection.h"
#include "ui/canvas/card_moves.h"
#include "ui/canvas/clip_mime.h"
#include "ui/canvas/drop_target.h"
#include "ui/canvas/hand_edits.h"
#include "ui/canvas/image_commands.h"
#include "ui/canvas/map_canvas.h"
#include "ui/session/drags.h"

#include <QCoreApplication>
#include <QDrag>
#include <QDropEvent>
#include <QMimeData>

#include <algorithm>

namespace throughline::ui {
namespace {

struct DropWords {
  Q_DECLARE_TR_FUNCTIONS(DropWords)
};

FocusPlace placeOver(const MapCanvas& canvas, const QDropEvent& event) {
  return placeOf(canvas.layout(), canvas.hitAt(event.position()));
}

/// What can have notes: a card, or the stage of a head.
std::optional<edit::NotedThing> notedUnder(const MapCanvas& canvas, const FocusPlace& place) {
  if (const auto* card = std::get_if<model::TouchpointId>(&place))
    return *card;
  if (!isColumnHead(place))
    return std::nullopt;
  return canvas.layout().columns[*gridPlaceOf(canvas.layout(), place).column].stage;
}

FocusPlace asPlace(const edit::NotedThing& thing) {
  return std::visit([](const auto& id) { return FocusPlace(id); }, thing);
}

void takeNote(MapCanvas& canvas, QDropEvent& event, model::NoteId note) {
  const auto to = notedUnder(canvas, placeOver(canvas, event));
  canvas.markDrop(to ? rectOf(canvas.layout(), asPlace(*to)) : layout::Rect{});
  event.setDropAction(Qt::MoveAction);
  event.setAccepted(to.has_value());
  if (event.type() != QEvent::Drop)
    return;
  canvas.markDrop({});
  auto& session = canvas.session();
  if (to &&
      session.apply(DropWords::tr("Move note"), edit::moveNote(session.document(), note, *to, model::mostOfAKind)))
    canvas.focusOn(asPlace(*to));
}

/// What dropping does, and what to mark until then; nothing: it cannot be dropped there.
struct Dropped {
  QString label;
  Result<model::Document> next;
  layout::Rect mark;
};

/// Of heads in a row: before or after the one under the pointer, as a place among those that stay.
std::size_t placeAmong(std::size_t over, bool after, std::size_t own) {
  const std::size_t gap = over + (after ? 1 : 0);
  return gap > own ? gap - 1 : gap;
}

std::optional<Dropped> droppedStage(const MapCanvas& canvas, model::StageId stage, layout::Point at) {
  const auto& layout = canvas.layout();
  const auto columns = columnsIn(layout, {at.x - 9, at.y, 18, 1});
  const auto* own = headOf(layout, stage);
  if (columns.first >= columns.end || own == nullptr)
    return std::nullopt;
  const auto over = layout.columns[columns.first].stageIndex;
  const auto& head = layout.stages[over];
  const bool atLeft = at.x < head.rect.centre().x;
  const auto to = placeAmong(over, atLeft == layout.rightToLeft, static_cast<std::size_t>(own - layout.stages.data()));
  return Dropped{DropWords::tr("Move stage"),
                 edit::moveStage(canvas.session().document(), stage, to),
                 {(atLeft ? head.rect.x : head.rect.right()) - 2, head.rect.y, 4, head.band.height}};
}

std::optional<Dropped> droppedLane(const MapCanvas& canvas, model::LaneId lane, layout::Point at) {
  const auto& layout = canvas.layout();
  const auto rows = rowsIn(layout, {at.x, at.y, 1, 1e-9});
  const auto* own = rowOf(layout, lane);
  if (rows.first >= rows.end || own == nullptr)
    return std::nullopt;
  const auto& over = layout.lanes[rows.first];
  const bool below = at.y > over.rect.centre().y;
  const auto to = placeAmong(rows.first, below, static_cast<std::size_t>(own - layout.lanes.data()));
  const auto& session = canvas.session();
  return Dropped{DropWords::tr("Move lane"),
                 edit::moveLane(session.document(), lane, positionOfRow(*session.currentMap(), layout, to)),
                 {over.rect.x, (below ? over.rect.bottom() : over.rect.y) - 2, over.rect.width, 4}};
}

std::optional<Dropped> droppedCards(const MapCanvas& canvas, layout::Point at) {
  const auto cards = canvas.cards().touchpoints();
  const auto target = dropTargetAt(canvas.layout(), at, cards);
  if (!target)
    return std::nullopt;
  auto& session = canvas.session();
  const int count = static_cast<int>(cards.size());
  return Dropped{count == 1 ? DropWords::tr("Move touchpoint") : DropWords::tr("Move %n touchpoints", nullptr, count),
                 dropped(session.document(), canvas.layout(), cards, *target, session.ids()), target->indicator};
}

/// What was taken up here is what is selected.
std::optional<Dropped> droppedHere(const MapCanvas& canvas, layout::Point at) {
  const auto& selection = canvas.session().selection();
  if (!selection.touchpoints.empty())
    return droppedCards(canvas, at);
  if (selection.stage)
    return droppedStage(canvas, *selection.stage, at);
  return selection.lane ? droppedLane(canvas, *selection.lane, at) : std::nullopt;
}

void takeOwn(MapCanvas& canvas, QDropEvent& event) {
  const auto drop = droppedHere(canvas, canvas.toLayout(event.position()));
  canvas.markDrop(drop && event.type() != QEvent::Drop ? drop->mark : layout::Rect{});
  event.setDropAction(Qt::MoveAction);
  event.setAccepted(drop.has_value());
  if (drop && event.type() == QEvent::Drop && applyByHand(canvas, drop->label, drop->next))
    canvas.bringIntoView(FocusPlace(canvas.focusPlace()));
}

/// Of another window: pasted where it is let go.
void takeClip(MapCanvas& canvas, QDropEvent& event) {
  const auto place = placeOver(canvas, event);
  const bool drops = event.type() == QEvent::Drop;
  canvas.markDrop(drops ? layout::Rect{} : rectOf(canvas.layout(), place));
  event.setDropAction(Qt::CopyAction);
  event.accept();
  if (!drops)
    return;
  if (!std::holds_alternative<std::monostate>(place))
    canvas.focusOn(place);
  canvas.commands().clips().paste(*event.mimeData());
}

} // namespace

bool takeDrag(MapCanvas& canvas, QEvent& event) {
  if (event.type() == QEvent::DragLeave)
    canvas.markDrop({});
  if (event.type() != QEvent::DragEnter && event.type() != QEvent::DragMove && event.type() != QEvent::Drop)
    return false;
  auto& drag = static_cast<QDropEvent&>(event);
  const auto& mime = *drag.mimeData();
  if (!canvas.readOnly() && mime.hasFormat(clipMimeType()))
    return isDragOf(mime, canvas.session()) ? takeOwn(canvas, drag) : takeClip(canvas, drag), true;
  if (const auto note = draggedNote(mime, canvas.session()); note && !canvas.readOnly())
    return takeNote(canvas, drag, *note), true;
  return takeImageDrag(canvas, event);
}

void dragAway(MapCanvas& canvas) {
  auto mime = canvas.commands().clips().mime();
  if (mime == nullptr)
    return;
  signDrag(*mime, canvas.session());
  auto* drag = new QDrag(canvas.viewport()); // belongs to Qt once it is begun
  drag->setMimeData(mime.release());
  drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::CopyAction);
}

} // namespace throughline::ui
