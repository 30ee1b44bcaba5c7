#include "ui/canvas/in_place_editing.h"

#include "core/edit/lane_edits.h"
#include "core/edit/map_edits.h"
#include "core/edit/stage_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/difference.h"
#include "core/model/look_up.h"
#include "ui/canvas/canvas_commands.h"
#include "ui/canvas/emotion_typing.h"
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
  const auto at = gridPlaceOf(layout, place);
  const auto& cell = layout.cell(*at.column, *at.row);
  const auto whole = cell.rect.inset(6, 6);
  const auto rect = cell.cardCount > 0 && cell.text ? roomOfText(whole, cell.text->rect, 30) : whole;
  const auto* lane = model::findLane(map, place.lane);
  const auto found = std::ranges::find(lane->texts, place.step, &model::LaneText::step);
  return {rect, layout::TextStyle::laneText, look.lane,
          found == lane->texts.end() ? QString() : QString::fromStdString(found->text)};
}

/// At least a line, also where no step has a title yet.
EditSpot spotOnStep(const layout::MapLayout& layout, const model::JourneyMap& map, model::StepId id, const Look& look) {
  const auto head = rectOf(layout, id);
  const auto& steps = model::stageOf(map, id)->steps;
  return {{head.x + 4, head.y + 2, head.width - 8, std::max(head.height - 4, 26.0)},
          layout::TextStyle::stepTitle,
          look.lane,
          QString::fromStdString(std::ranges::find(steps, id, &model::Step::id)->title)};
}

EditSpot spotOf(const layout::MapLayout& layout, const model::JourneyMap& map, const FocusPlace& place,
                const Look& look) {
  if (const auto* touchpoint = std::get_if<model::TouchpointId>(&place))
    return spotOnCard(*cardOf(layout, *touchpoint), *model::findTouchpoint(map, *touchpoint), look);
  if (const auto* cell = std::get_if<CellPlace>(&place))
    return spotOnCell(layout, map, *cell, look);
  if (const auto* step = std::get_if<model::StepId>(&place))
    return spotOnStep(layout, map, *step, look);
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
  if (const auto* step = std::get_if<model::StepId>(&place); step != nullptr && map != nullptr)
    return edit::renameStep(document, map->id, *step, words);
  if (const auto* lane = std::get_if<model::LaneId>(&place))
    return edit::renameLane(document, *lane, words);
  if (const auto* cell = std::get_if<CellPlace>(&place))
    return edit::setLaneText(document, cell->lane, cell->step, words);
  return map != nullptr ? edit::renameMap(document, map->id, words) : Result<model::Document>(document);
}

constexpr int restOfTyping = 700; ///< milliseconds

bool isEmotionCell(const layout::MapLayout& layout, const FocusPlace& place) {
  const auto* cell = std::get_if<CellPlace>(&place);
  return cell != nullptr && rowOf(layout, cell->lane)->type == model::LaneType::emotionCurve;
}

bool isWithoutCards(const layout::MapLayout& layout, model::StageId stage) {
  return std::ranges::none_of(layout.cards, [&](const auto& card) {
    return layout.stages[layout.columns[card.column].stageIndex].stage == stage;
  });
}

} // namespace

InPlaceEditing::InPlaceEditing(MapCanvas& canvas) : canvas_(canvas) {
  rest_.setSingleShot(true);
  rest_.setInterval(restOfTyping);
  QObject::connect(&rest_, &QTimer::timeout, &canvas_, [this] { keepSoFar(); });
}

QString InPlaceEditing::renamingOf(const FocusPlace& place) {
  if (std::holds_alternative<model::TouchpointId>(place))
    return tr("Rename touchpoint");
  if (std::holds_alternative<model::StageId>(place))
    return tr("Rename stage");
  if (std::holds_alternative<model::StepId>(place))
    return tr("Rename step");
  if (std::holds_alternative<model::LaneId>(place))
    return tr("Rename lane");
  return std::holds_alternative<CellPlace>(place) ? tr("Edit text") : tr("Rename map");
}

void InPlaceEditing::begin(const FocusPlace& place, const std::optional<QString>& firstText) {
  if (!finish())
    return;
  const auto* map = canvas_.session().currentMap();
  const bool writable = !canvas_.readOnly() || canvas_.session().previewing();
  if (map == nullptr || !isThere(canvas_.layout(), place) || !writable)
    return;
  if (isEmotionCell(canvas_.layout(), place))
    return Q_EMIT canvas_.session().editRefused(noSuchEmotion({}));
  ++editings_;
  canvas_.bringIntoView(place);
  const auto spot = spotOf(canvas_.layout(), *map, place, canvas_.look());
  QRectF rect = canvas_.toViewport(spot.rect);
  rect.translate(canvas_.seenRectOf(place).topLeft() - canvas_.toViewport(rectOf(canvas_.layout(), place)).topLeft());
  rect.setWidth(std::clamp(rect.width(), 120.0, canvas_.viewport()->width() - 8.0));
  QFont font = fontFor(spot.style);
  font.setPixelSize(std::max(11, static_cast<int>(std::lround(font.pixelSize() * canvas_.zoom()))));
  edited_ = Edited{.place = place, .label = {}, .placeBefore = {}, .before = canvas_.session().document()};
  editor_ = new InPlaceEditor(&canvas_, rect.toAlignedRect().translated(canvas_.viewport()->pos()), font, spot.ground,
                              canvas_.look());
  QObject::connect(editor_, &InPlaceEditor::ended, &canvas_,
                   [this](InPlaceEditor::Ending ending, const QString& text) { end(ending, text); });
  editor_->setPlainText(firstText.value_or(spot.text));
  if (firstText)
    editor_->moveCursor(QTextCursor::End);
  else
    editor_->selectAll();
  QObject::connect(editor_, &QPlainTextEdit::textChanged, &rest_, qOverload<>(&QTimer::start));
  editor_->show();
  editor_->setFocus(Qt::OtherFocusReason);
  if (firstText)
    rest_.start();
}

void InPlaceEditing::beginNew(const model::Document& withNew, const FocusPlace& place, const QString& label,
                              const std::optional<QString>& firstText) {
  if (!finish())
    return;
  auto& session = canvas_.session();
  const FocusPlace before = canvas_.focusPlace();
  const auto document = session.document();
  session.preview(withNew);
  if (session.currentMap() == nullptr && !withNew.maps.empty())
    session.showMap(withNew.maps.back()->id);
  canvas_.focusOn(place);
  begin(place, firstText);
  if (edited_)
    edited_ = Edited{.place = place, .isNew = true, .label = label, .placeBefore = before, .before = document};
  if (editor_ && std::holds_alternative<model::TouchpointId>(place))
    editor_->setPlaceholderText(tr("New touchpoint"));
  if (editor_ && std::holds_alternative<model::StepId>(place))
    editor_->setPlaceholderText(tr("New step"));
}

void InPlaceEditing::drop() {
  rest_.stop();
  edited_.reset();
  if (auto* editor = std::exchange(editor_, nullptr).data()) {
    editor->disconnect();
    editor->hide();
    editor->deleteLater();
  }
}

bool InPlaceEditing::finish() {
  if (editor_)
    editor_->finish();
  return !editor_;
}

void InPlaceEditing::closeEditor() {
  auto* editor = std::exchange(editor_, nullptr).data();
  if (editor == nullptr)
    return;
  const bool hadFocus = editor->hasFocus();
  editor->hide();
  editor->deleteLater();
  if (hadFocus)
    canvas_.setFocus(Qt::OtherFocusReason);
}

void InPlaceEditing::end(InPlaceEditor::Ending ending, const QString& text) {
  const auto edited = *edited_;
  rest_.stop();
  const bool cancelled = ending == InPlaceEditor::Ending::cancelled;
  if (!cancelled && !keep(text))
    return editor_->resume();
  closeEditor();
  edited_.reset();
  if (cancelled && (edited.isNew || edited.kept))
    takeBack(edited);
  canvas_.session().endMerging();
  const bool next = ending == InPlaceEditor::Ending::committedToNext;
  if (next || ending == InPlaceEditor::Ending::committedToPrevious)
    goOn(edited, next);
  canvas_.viewport()->update();
}

QString InPlaceEditing::mergeKey() const {
  return QStringLiteral("inPlace%1").arg(editings_);
}

QString InPlaceEditing::stepName() const {
  return edited_->label.isEmpty() ? renamingOf(edited_->place) : edited_->label;
}

void InPlaceEditing::takeBack(const Edited& edited) {
  auto& session = canvas_.session();
  session.dropPreview();
  if (edited.kept) // and nothing that came meanwhile
    session.apply(edited.label.isEmpty() ? renamingOf(edited.place) : tr("Take back"),
                  model::apply(model::difference(*edited.kept, edited.before), session.document()), mergeKey());
  if (!edited.label.isEmpty())
    canvas_.focusOn(isThere(canvas_.layout(), edited.placeBefore) ? edited.placeBefore : FocusPlace{});
}

/// Past the last stage there is none to go to: what is typed next belongs to a card of its own, or to none. A stage
/// that has just got its name waits for its first card.
void InPlaceEditing::goOn(const Edited& edited, bool next) {
  const bool onCard = std::holds_alternative<model::TouchpointId>(edited.place);
  const auto* stage = std::get_if<model::StageId>(&edited.place);
  const bool last = !movedToStage(canvas_.layout(), canvas_.focusPlace(), next);
  if (next && (stage != nullptr ? last || isWithoutCards(canvas_.layout(), *stage) : onCard && last))
    canvas_.commands().addTowards(canvas_.layout().rightToLeft ? Direction::left : Direction::right);
  else if (!last)
    canvas_.goToStage(next);
}

bool InPlaceEditing::keep(const QString& text) {
  auto& session = canvas_.session();
  const auto titleOfNew = edited_->label.isEmpty() ? QString() : tr("New touchpoint");
  const auto named = renamed(session.document(), edited_->place, text, session.currentMap(), titleOfNew);
  if (!named.ok() && named.error().code == ErrorCode::textTooLong) {
    Q_EMIT session.editRefused(named.error());
    return false;
  }
  if (!edited_->isNew || !named.ok()) {
    session.apply(stepName(), named, mergeKey());
    return true;
  }
  session.preview(*named);
  session.commitPreview(edited_->label, mergeKey());
  return true;
}

void InPlaceEditing::keepSoFar() {
  if (!editor_ || !edited_)
    return;
  auto& session = canvas_.session();
  const auto named = renamed(session.document(), edited_->place, editor_->toPlainText(), session.currentMap(), {});
  if (!named.ok() || (edited_->isNew && editor_->toPlainText().trimmed().isEmpty()))
    return; // the end of the editing will say why
  if (*named == edited_->before && !edited_->kept)
    return;
  if (std::exchange(edited_->isNew, false)) {
    session.preview(*named);
    session.commitPreview(edited_->label, mergeKey());
  } else {
    session.apply(stepName(), named, mergeKey());
  }
  edited_->kept = session.document();
  session.keepNow();
}

} // namespace throughline::ui
