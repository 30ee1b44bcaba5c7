#include "core/edit/lane_edits.h"
#include "core/edit/map_edits.h"
#include "core/edit/stage_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/look_up.h"
#include "ui/canvas/canvas_state.h"
#include "ui/canvas/map_canvas.h"
#include "ui/paint/fonts.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace throughline::ui {
namespace {

/// Where a text is edited, as what, and on which ground.
struct EditSpot {
  layout::Rect rect;
  layout::TextStyle style = layout::TextStyle::cardTitle;
  QColor ground;
  QString text;
};

layout::Rect roomOfText(const layout::Rect& room, const layout::Rect& text, double leastHeight) {
  return {room.x, text.y - 6, room.width, std::max(text.height + 12, leastHeight)};
}

EditSpot spotOnCard(const layout::Card& card, const model::Touchpoint& touchpoint, const Look& look) {
  const auto title = card.face->title.rect.moved(card.rect.x, card.rect.y);
  const layout::Rect room{title.x - 6, title.y, card.rect.right() - title.x + 2, title.height};
  return {roomOfText(room, title, 30), layout::TextStyle::cardTitle, look.of(card.face->kind).fill,
          QString::fromStdString(touchpoint.title)};
}

EditSpot spotOnCell(const layout::MapLayout& layout, const model::JourneyMap& map, const CellPlace& place,
                    const Look& look) {
  const auto rect = rectOf(layout, place).inset(6, 6);
  const auto* lane = model::findLane(map, place.lane);
  const auto found = std::ranges::find(lane->texts, place.step, &model::LaneText::step);
  return {rect, layout::TextStyle::laneText, look.lane,
          found == lane->texts.end() ? QString() : QString::fromStdString(found->text)};
}

EditSpot spotOf(const layout::MapLayout& layout, const model::JourneyMap& map, const FocusPlace& place,
                const Look& look) {
  if (const auto* touchpoint = std::get_if<model::TouchpointId>(&place))
    return spotOnCard(*cardOf(layout, *touchpoint), *model::findTouchpoint(map, *touchpoint), look);
  if (const auto* cell = std::get_if<CellPlace>(&place))
    return spotOnCell(layout, map, *cell, look);
  if (const auto* stage = std::get_if<model::StageId>(&place))
    return {headOf(layout, *stage)->rect.inset(4, 4), layout::TextStyle::stageTitle, look.lane,
            QString::fromStdString(model::findStage(map, *stage)->title)};
  if (const auto* lane = std::get_if<model::LaneId>(&place)) {
    const auto& row = *rowOf(layout, *lane);
    return {roomOfText(row.head.inset(4, 0), row.title.rect, 32), layout::TextStyle::laneTitle, look.lane,
            QString::fromStdString(row.title.text->lines.empty() ? "" : model::findLane(map, *lane)->title)};
  }
  return {layout.title.rect.inset(-6, -4), layout::TextStyle::mapTitle, look.background,
          QString::fromStdString(map.details->title)};
}

/// The document with another title or text at that place; an empty title of a new card becomes the one given.
Result<model::Document> renamed(const model::Document& document, const FocusPlace& place, const QString& text,
                                const model::JourneyMap* map, const QString& titleOfNew) {
  const auto words = text.toStdString();
  if (const auto* touchpoint = std::get_if<model::TouchpointId>(&place))
    return edit::renameTouchpoint(document, *touchpoint,
                                  text.trimmed().isEmpty() && !titleOfNew.isEmpty() ? titleOfNew.toStdString() : words);
  if (const auto* stage = std::get_if<model::StageId>(&place))
    return edit::renameStage(document, *stage, words);
  if (const auto* lane = std::get_if<model::LaneId>(&place))
    return edit::renameLane(document, *lane, words);
  if (const auto* cell = std::get_if<CellPlace>(&place))
    return edit::setLaneText(document, cell->lane, cell->step, words);
  return map != nullptr ? edit::renameMap(document, map->id, words) : Result<model::Document>(document);
}

QString renamingOf(const FocusPlace& place) {
  if (std::holds_alternative<model::TouchpointId>(place))
    return MapCanvas::tr("Rename touchpoint");
  if (std::holds_alternative<model::StageId>(place))
    return MapCanvas::tr("Rename stage");
  if (std::holds_alternative<model::LaneId>(place))
    return MapCanvas::tr("Rename lane");
  return std::holds_alternative<CellPlace>(place) ? MapCanvas::tr("Edit text") : MapCanvas::tr("Rename map");
}

} // namespace

bool MapCanvas::isEditing() const {
  return state_->edited.has_value();
}
InPlaceEditor* MapCanvas::editor() const {
  return state_->editor;
}

void MapCanvas::beginEditing(const FocusPlace& place, const std::optional<QString>& firstText) {
  finishEditing();
  const auto* map = state_->session.currentMap();
  if (map == nullptr || !isThere(layout(), place) || (readOnly() && !state_->session.previewing()))
    return;
  bringIntoView(place);
  const auto spot = spotOf(layout(), *map, place, look());
  const auto at = rectOf(layout(), place);
  QRectF rect = toViewport(spot.rect);
  rect.translate(seenRectOf(place).topLeft() - toViewport(at).topLeft());
  rect.setWidth(std::clamp(rect.width(), 120.0, viewport()->width() - 8.0));
  QFont font = fontFor(spot.style);
  font.setPixelSize(std::max(11, static_cast<int>(std::lround(font.pixelSize() * zoom()))));
  state_->edited = Edited{place, false, {}, {}};
  state_->editor =
      new InPlaceEditor(this, rect.toAlignedRect().translated(viewport()->pos()), font, spot.ground, look());
  connect(state_->editor, &InPlaceEditor::ended, this,
          [this](InPlaceEditor::Ending ending, const QString& text) { endEditing(static_cast<int>(ending), text); });
  state_->editor->setPlainText(firstText.value_or(spot.text));
  if (firstText)
    state_->editor->moveCursor(QTextCursor::End);
  else
    state_->editor->selectAll();
  state_->editor->show();
  state_->editor->setFocus(Qt::OtherFocusReason);
}

void MapCanvas::editNew(const model::Document& withNew, const FocusPlace& place, const QString& label,
                        const std::optional<QString>& firstText) {
  finishEditing();
  const FocusPlace before = focusPlace();
  state_->session.preview(withNew);
  if (state_->session.currentMap() == nullptr && !withNew.maps.empty())
    state_->session.showMap(withNew.maps.back()->id);
  focusOn(place);
  beginEditing(place, firstText);
  if (state_->edited)
    state_->edited = Edited{place, true, label, before};
  if (state_->editor && std::holds_alternative<model::TouchpointId>(place))
    state_->editor->setPlaceholderText(tr("New touchpoint"));
}

void MapCanvas::finishEditing() {
  if (state_->editor)
    state_->editor->finish();
}

void MapCanvas::endEditing(int ending, const QString& text) {
  const auto how = static_cast<InPlaceEditor::Ending>(ending);
  const auto edited = *state_->edited;
  if (auto* editor = std::exchange(state_->editor, nullptr).data()) {
    const bool hadFocus = editor->hasFocus();
    editor->hide();
    editor->deleteLater();
    if (hadFocus)
      setFocus(Qt::OtherFocusReason);
  }
  if (how != InPlaceEditor::Ending::cancelled) {
    edited.isNew ? keepNew(text) : renamePlace(text);
    state_->edited.reset();
  } else {
    state_->edited.reset();
    if (edited.isNew) {
      state_->session.dropPreview();
      focusOn(isThere(layout(), edited.placeBefore) ? edited.placeBefore : FocusPlace{});
    }
  }
  const bool goesOn = how == InPlaceEditor::Ending::committedToNext;
  if (goesOn && std::holds_alternative<model::TouchpointId>(edited.place) &&
      !movedToStage(layout(), focusPlace(), true))
    goOnInNewStep();
  else if (goesOn || how == InPlaceEditor::Ending::committedToPrevious)
    focusNextPrevChild(goesOn);
  viewport()->update();
}

/// Past the last stage there is none to go to: what is typed next belongs to a card of its own.
void MapCanvas::goOnInNewStep() {
  state_->commands.addTowards(layout().rightToLeft ? Direction::left : Direction::right);
}

void MapCanvas::keepNew(const QString& text) {
  auto& session = state_->session;
  const auto& place = state_->edited->place;
  const auto named = renamed(session.document(), place, text, session.currentMap(), tr("New touchpoint"));
  if (!named.ok()) {
    session.dropPreview();
    session.apply(state_->edited->label, named);
    return;
  }
  session.preview(*named);
  session.commitPreview(state_->edited->label);
}

void MapCanvas::renamePlace(const QString& text) {
  auto& session = state_->session;
  const auto& place = state_->edited->place;
  session.apply(renamingOf(place), renamed(session.document(), place, text, session.currentMap(), {}));
}

void MapCanvas::addTouchpoint() {
  finishEditing();
  const auto* cell = std::get_if<CellPlace>(&focusPlace());
  const auto* row = cell != nullptr ? rowOf(layout(), cell->lane) : nullptr;
  const bool textCell =
      row != nullptr && row->type != model::LaneType::touchpoints && row->type != model::LaneType::emotionCurve;
  if (textCell && hasFocus())
    beginEditing(FocusPlace(focusPlace()));
  else
    state_->commands.addTouchpoint(false);
}

void MapCanvas::addTouchpointBefore() {
  finishEditing();
  state_->commands.addTouchpoint(true);
}

void MapCanvas::addStage() {
  finishEditing();
  state_->commands.addStage();
}

void MapCanvas::addLane(model::LaneType type) {
  finishEditing();
  state_->commands.addLane(type);
}

void MapCanvas::renameSelection() {
  const auto* cell = std::get_if<CellPlace>(&focusPlace());
  const auto* row = cell != nullptr ? rowOf(layout(), cell->lane) : nullptr;
  if (row != nullptr && row->type == model::LaneType::touchpoints)
    addTouchpoint();
  else if (!std::holds_alternative<std::monostate>(focusPlace()))
    beginEditing(FocusPlace(focusPlace()));
}

void MapCanvas::duplicateSelection() {
  finishEditing();
  state_->commands.duplicate();
}
void MapCanvas::deleteSelection() {
  finishEditing();
  state_->commands.remove();
}
void MapCanvas::copy() {
  state_->commands.copy();
}
void MapCanvas::cut() {
  finishEditing();
  state_->commands.cut();
}
void MapCanvas::paste() {
  finishEditing();
  state_->commands.paste();
}

void MapCanvas::selectAll() {
  std::vector<model::TouchpointId> all;
  std::ranges::transform(layout().cards, std::back_inserter(all), &layout::Card::touchpoint);
  state_->selection.select(all);
  afterSelection();
}

void MapCanvas::setEmotion(int emotion) {
  state_->commands.setEmotion(emotion);
}
void MapCanvas::clearEmotion() {
  state_->commands.setEmotion(std::nullopt);
}
void MapCanvas::setKind(model::Kind kind) {
  state_->commands.setKind(kind);
}

} // namespace throughline::ui
