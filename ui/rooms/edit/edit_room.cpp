#include "ui/rooms/edit/edit_room.h"

#include "core/edit/image_edits.h"
#include "core/edit/map_edits.h"
#include "core/edit/set_field.h"
#include "core/model/look_up.h"
#include "ui/canvas/canvas_commands.h"
#include "ui/canvas/canvas_walk.h"
#include "ui/canvas/command_table.h"
#include "ui/canvas/image_commands.h"
#include "ui/canvas/in_place_editing.h"
#include "ui/canvas/map_canvas.h"
#include "ui/dialogs/image_dialog.h"
#include "ui/dialogs/undo_keys.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/outline_panel.h"
#include "ui/rooms/edit/find_dialog.h"
#include "ui/session/actions.h"
#include "ui/session/icons.h"
#include "ui/session/messages.h"
#include "ui/session/new_map.h"
#include "ui/session/storage.h"
#include "ui/session/vocabulary_words.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCursor>
#include <QDockWidget>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

namespace throughline::ui {
namespace {

enum EditSection { history, clipboard, lanes, steps, looking };

} // namespace

EditRoom::EditRoom(const Desk& desk, MapCanvas& canvas, InspectorPanel& inspector, QObject* parent)
    : Room(desk, parent), canvas_(canvas), inspector_(inspector) {
  connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, &desk_.actions, &Actions::update);
  connect(&canvas_, &MapCanvas::message, &desk_.messages, &Messages::tellStep);
  connect(&canvas_, &MapCanvas::refused, this, [this](const QString& why) { desk_.messages.tell(why); });
  connect(&canvas_, &MapCanvas::contextMenuWanted, this, &EditRoom::showMenu);
  qApp->installEventFilter(this);
}

/// The outline shows what is selected on the map; its keys are those of the map.
bool EditRoom::isOfMap(const QWidget& widget) const {
  for (const auto* each = &widget; each != nullptr && !each->isWindow(); each = each->parentWidget())
    if (each == &canvas_ || qobject_cast<const OutlinePanel*>(each) != nullptr)
      return true;
  return &widget == canvas_.window();
}

/// Panels that were taken out of the window have its keys too.
bool EditRoom::isOfWindow(const QWidget& widget) const {
  const auto* window = widget.window();
  while (window != nullptr && window != canvas_.window() && qobject_cast<const QDockWidget*>(window) != nullptr)
    window = window->parentWidget() == nullptr ? nullptr : window->parentWidget()->window();
  return window == canvas_.window();
}

bool EditRoom::isMapKey(const QWidget& focused, const QKeySequence& pressed) const {
  for (const auto* each = &focused; each != nullptr && !each->isWindow(); each = each->parentWidget())
    for (const auto* own : each->actions())
      if (own->shortcuts().contains(pressed))
        return false;
  static constexpr std::array ids{"edit.cut",       "edit.copy",   "edit.paste",
                                  "edit.duplicate", "edit.delete", "edit.selectAll"};
  return std::ranges::any_of(ids, [&](const char* id) {
    const auto* action = desk_.actions.action(QString::fromLatin1(id));
    return action != nullptr && action->shortcuts().contains(pressed);
  });
}

bool EditRoom::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType())
    return false;
  const auto& widget = static_cast<const QWidget&>(*watched);
  const auto& key = static_cast<const QKeyEvent&>(*event);
  // Del of the number pad is Del.
  const QKeySequence pressed(QKeyCombination(key.modifiers() & ~Qt::KeypadModifier, Qt::Key(key.key())));
  if (!isOfWindow(widget) || isOfMap(widget) || !isMapKey(widget, pressed))
    return false;
  event->accept();
  return true;
}

std::vector<ActionRow> EditRoom::actions() {
  std::vector<ActionRow> all;
  for (auto&& part : {historyRows(), clipboardRows(), insertRows()})
    all.insert(all.end(), part.begin(), part.end());
  return all;
}

std::vector<ActionRow> EditRoom::historyRows() {
  auto& stack = desk_.session.undoStack();
  return {
      {.id = QStringLiteral("edit.undo"),
       .text = tr("&Undo"),
       .keys = {keyOf("Ctrl+Z")},
       .icon = Icon::undo,
       .menu = MenuPlace::edit,
       .section = history,
       .needs = Needs::undo,
       .run = [this] { step(true); },
       .textNow = [&stack] { return stack.canUndo() ? tr("&Undo %1").arg(stack.undoText()) : tr("&Undo"); }},
      {.id = QStringLiteral("edit.redo"),
       .text = tr("&Redo"),
       .keys = {keyOf("Ctrl+Shift+Z"), keyOf("Ctrl+Y")},
       .icon = Icon::redo,
       .menu = MenuPlace::edit,
       .section = history,
       .needs = Needs::redo,
       .run = [this] { step(false); },
       .textNow = [&stack] { return stack.canRedo() ? tr("&Redo %1").arg(stack.redoText()) : tr("&Redo"); }},
      {.id = QStringLiteral("edit.find"),
       .text = tr("&Find and replace..."),
       .keys = {keyOf("Ctrl+F")},
       .icon = Icon::find,
       .menu = MenuPlace::edit,
       .section = looking,
       .needs = Needs::map,
       .run = [this] { find(); }},
  };
}

/// What the canvas does, with the keys that it has there.
ActionRow EditRoom::canvasRow(const char* id, const QString& text, Icon sign, Needs needs) {
  const auto& command = canvasCommand(QString::fromLatin1(id));
  return {.id = command.id,
          .text = text,
          .keys = command.keys,
          .icon = sign,
          .needs = needs,
          .run = [this, name = command.id] { canvas_.run(name); }};
}

std::vector<ActionRow> EditRoom::clipboardRows() {
  std::vector<ActionRow> rows = {
      canvasRow("edit.rename", tr("Re&name"), Icon::none, Needs::writableMap),
      canvasRow("edit.cut", tr("Cu&t"), Icon::cut, Needs::writableMap),
      canvasRow("edit.copy", tr("&Copy"), Icon::copy, Needs::map),
      canvasRow("edit.paste", tr("&Paste"), Icon::paste, Needs::writableMap),
      canvasRow("edit.duplicate", tr("&Duplicate"), Icon::duplicate, Needs::writableSelection),
      canvasRow("edit.delete", tr("De&lete"), Icon::remove, Needs::writableSelection),
      canvasRow("edit.selectAll", tr("Select &all touchpoints"), Icon::none, Needs::map),
  };
  for (auto& row : rows) {
    row.menu = MenuPlace::edit;
    row.section = clipboard;
  }
  for (auto&& row : {canvasRow("edit.join", tr("&Join with the next"), Icon::none, Needs::writableMap),
                     canvasRow("edit.hideLane", tr("&Hide lane"), Icon::none, Needs::writableLane),
                     canvasRow("edit.showLanes", tr("Sho&w hidden lanes"), Icon::none, Needs::hiddenLanes)}) {
    rows.push_back(row);
    rows.back().menu = MenuPlace::edit;
    rows.back().section = lanes;
  }
  return rows;
}

std::vector<ActionRow> EditRoom::insertRows() {
  std::vector<ActionRow> rows = {
      canvasRow("insert.touchpoint", tr("Add &touchpoint"), Icon::touchpoint, Needs::writableMap),
      canvasRow("insert.before", tr("Add touchpoint &before"), Icon::none, Needs::writableTouchpoints),
      canvasRow("insert.stage", tr("Add &stage"), Icon::stage, Needs::writableMap),
      {.id = QStringLiteral("insert.lane"),
       .text = tr("Add &lane..."),
       .keys = {keyOf("Ctrl+L")},
       .icon = Icon::lane,
       .needs = Needs::writableMap,
       .run = [this] { addLane(); }},
      {.id = QStringLiteral("insert.map"),
       .text = tr("Add &map"),
       .keys = {keyOf("Ctrl+M")},
       .icon = Icon::map,
       .needs = Needs::writable,
       .run = [this] { addMap(); }},
  };
  rows.push_back({.id = QStringLiteral("insert.image"),
                  .text = tr("&Image..."),
                  .keys = {keyOf("Ctrl+Shift+I")},
                  .needs = Needs::writableMap,
                  .run = [this] { changeImage(); }});
  rows.front().toolbar = rows[2].toolbar = 1;
  for (auto& row : rows)
    row.menu = MenuPlace::insert;
  return rows;
}

std::vector<MapKey> EditRoom::mapKeys() const {
  return {
      {tr("New touchpoint after this one"), tr("Enter")},
      {tr("New touchpoint before this one"), tr("Shift+Enter")},
      {tr("New touchpoint in that direction"), tr("Ctrl+Arrow")},
      {tr("Move the selection"), tr("Arrows")},
      {tr("Move the touchpoint"), tr("Alt+Arrows")},
      {tr("To the next stage"), tr("Tab")},
      {tr("Edit the title"), tr("F2, or type")},
  };
}

void EditRoom::find() {
  FindDialog dialog(desk_.session, desk_.window);
  takeUndoKeys(dialog, desk_.actions);
  if (dialog.exec() != QDialog::Accepted)
    return;
  if (const auto chosen = dialog.chosen())
    show(*chosen);
}

/// Of the selected persona, or of the touchpoint or cell that has the focus; a new text of an image that is shown
/// elsewhere too is its text there.
void EditRoom::changeImage() {
  canvas_.editing().finish();
  const auto persona = desk_.session.selection().persona;
  const auto place = persona ? std::optional<edit::ImagePlace>(*persona) : imagePlaceOf(canvas_, canvas_.focusPlace());
  if (!place) {
    desk_.messages.tell(
        tr("Go to a touchpoint, a persona or a cell of a storyboard lane first: that is where an image is."));
    return;
  }
  const auto& document = desk_.session.document();
  ImageDialog dialog(edit::imageAt(document, *place), desk_.window);
  if (dialog.exec() != QDialog::Accepted)
    return;
  const auto image = dialog.image();
  auto next = edit::setImage(document, *place, image);
  if (image)
    next = next.andThen([&](const model::Document& each) {
      return edit::setField(each, image->id, "alternativeText", model::text(image->alternativeText));
    });
  desk_.session.apply(image ? tr("Change image") : tr("Remove image"), next);
}

/// An action or goal is shown where it is listed: with the map, or with the card that it answers.
void EditRoom::show(const model::EntityKey& part) {
  if (!part.map.isNull())
    desk_.session.showMap(part.map);
  const auto* map = desk_.session.currentMap();
  Selection selection{.map = map == nullptr ? std::nullopt : std::optional(map->id)};
  std::optional<model::TouchpointId> card;
  if (part.kind == model::EntityKind::touchpoint)
    card = model::TouchpointId{part.id};
  if (part.kind == model::EntityKind::action && map != nullptr)
    for (const auto& action : map->actions)
      if (action->id.raw == part.id)
        card = action->touchpoint;
  if (part.kind == model::EntityKind::image && map != nullptr)
    for (const auto& shows : map->touchpoints)
      if (shows->image && shows->image->raw == part.id)
        card = shows->id;
  if (part.kind == model::EntityKind::image)
    for (const auto& shows : desk_.session.document().personas)
      if (shows->photo && shows->photo->raw == part.id)
        selection.persona = shows->id;
  if (card)
    selection.touchpoints = {*card};
  if (part.kind == model::EntityKind::stage)
    selection.stage = model::StageId{part.id};
  if (part.kind == model::EntityKind::lane)
    selection.lane = model::LaneId{part.id};
  if (part.kind == model::EntityKind::persona)
    selection.persona = model::PersonaId{part.id};
  desk_.session.select(selection);
  if (card)
    canvas_.reveal(*card);
  if (selection.stage)
    canvas_.focusOn(*selection.stage);
  canvas_.setFocus();
}

void EditRoom::addLane() {
  QMenu menu;
  for (const auto& entry : model::laneTypeNames)
    menu.addAction(word(entry.word), this, [this, type = entry.word] {
      canvas_.editing().finish();
      canvas_.commands().addLane(type);
    });
  menu.exec(QCursor::pos());
}

/// The focus and the selection go to what came back or changed, so that it is seen.
void EditRoom::step(bool back) {
  if (!canvas_.editing().finish())
    return;
  std::optional<model::Difference> change;
  const auto watch = connect(&desk_.session, &Session::documentChanged, this,
                             [&change](const auto&, const auto&, const model::Difference& made) { change = made; });
  const auto was = gridPlaceOf(canvas_.layout(), canvas_.focusPlace());
  auto& stack = desk_.session.undoStack();
  back ? stack.undo() : stack.redo();
  disconnect(watch);
  if (change)
    showChanged(canvas_, *change, was);
}

void EditRoom::addMap() {
  auto& session = desk_.session;
  const auto map = newMap(session.ids(), tr("New journey"));
  if (session.apply(tr("Add map"), edit::addMap(session.document(), map, session.ids()))) {
    session.showMap(map.id);
    inspector_.focusFirstField();
  }
}

void EditRoom::removeMap(model::MapId map) {
  const auto* found = model::findMap(desk_.session.document(), map);
  if (found == nullptr)
    return;
  const auto text = tr("Map \"%1\" deleted").arg(QString::fromStdString(found->details->title));
  if (desk_.session.apply(tr("Delete map"), edit::removeMap(desk_.session.document(), map)))
    desk_.messages.tellStep(text);
}

} // namespace throughline::ui
