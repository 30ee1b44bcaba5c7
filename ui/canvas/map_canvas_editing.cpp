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

void MapCanvas::editNewCard(const model::Document& withCard, model::TouchpointId card, const QString& label,
                            const std::optional<QString>& firstText) {
  finishEditing();
  const FocusPlace before = focusPlace();
  state_->session.preview(withCard);
  if (state_->session.currentMap() == nullptr)
    state_->session.showMap(model::mapOf(withCard, card)->id);
  focusOn(card);
  beginEditing(card, firstText);
  if (state_->edited)
    state_->edited = Edited{card, true, label, before};
  if (state_->editor)
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
    edited.isNew ? keepNewCard(text) : renamePlace(text);
    state_->edited.reset();
  } else {
    state_->edited.reset();
    if (edited.isNew) {
      state_->session.dropPreview();
      focusOn(isThere(layout(), edited.placeBefore) ? edited.placeBefore : FocusPlace{});
    }
  }
  if (how == InPlaceEditor::Ending::committedToNext || how == InPlaceEditor::Ending::committedToPrevious)
    focusNextPrevChild(how == InPlaceEditor::Ending::committedToNext);
  viewport()->update();
}

void MapCanvas::keepNewCard(const QString& text) {
  auto& session = state_->session;
  const auto card = std::get<model::TouchpointId>(state_->edited->place);
  const QString title = text.trimmed().isEmpty() ? tr("New touchpoint") : text;
  const auto named = edit::renameTouchpoint(session.document(), card, title.toStdString());
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
  const auto& document = session.document();
  const auto words = text.toStdString();
  if (const auto* touchpoint = std::get_if<model::TouchpointId>(&place))
    session.apply(tr("Rename touchpoint"), edit::renameTouchpoint(document, *touchpoint, words));
  else if (const auto* stage = std::get_if<model::StageId>(&place))
    session.apply(tr("Rename stage"), edit::renameStage(document, *stage, words));
  else if (const auto* lane = std::get_if<model::LaneId>(&place))
    session.apply(tr("Rename lane"), edit::renameLane(document, *lane, words));
  else if (const auto* cell = std::get_if<CellPlace>(&place))
    session.apply(tr("Edit text"), edit::setLaneText(document, cell->lane, cell->step, words));
  else if (session.currentMap() != nullptr)
    session.apply(tr("Rename map"), edit::renameMap(document, session.currentMap()->id, words));
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
