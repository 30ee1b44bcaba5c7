#include "ui/rooms/edit/edit_room.h"

#include "core/edit/map_edits.h"
#include "core/model/look_up.h"
#include "ui/canvas/map_canvas.h"
#include "ui/panels/inspector_panel.h"
#include "ui/rooms/edit/find_dialog.h"
#include "ui/session/actions.h"
#include "ui/session/messages.h"
#include "ui/session/storage.h"
#include "ui/session/vocabulary_words.h"

#include <QAction>
#include <QClipboard>
#include <QCursor>
#include <QGuiApplication>
#include <QMenu>

namespace throughline::ui {
namespace {

enum EditSection { history, clipboard, looking };

} // namespace

EditRoom::EditRoom(const Desk& desk, MapCanvas& canvas, InspectorPanel& inspector, QObject* parent)
    : Room(desk, parent), canvas_(canvas), inspector_(inspector) {
  connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, &desk_.actions, &Actions::update);
  connect(&canvas_, &MapCanvas::message, &desk_.messages, &Messages::tellStep);
  connect(&canvas_, &MapCanvas::contextMenuWanted, this, &EditRoom::showMenu);
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
      {.id = QStringLiteral("edit.rename"),
       .text = tr("Re&name"),
       .menu = MenuPlace::edit,
       .section = clipboard,
       .needs = Needs::writableMap,
       .run = [this] { canvas_.renameSelection(); }},
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

std::vector<ActionRow> EditRoom::clipboardRows() {
  const ActionRow base{.menu = MenuPlace::edit, .section = clipboard};
  const auto row = [&base](const char* id, const QString& text, const char* key, Icon sign, Needs needs,
                           std::function<void()> run) {
    auto made = base;
    made.id = QString::fromLatin1(id);
    made.text = text;
    made.keys = {keyOf(key)};
    made.icon = sign;
    made.needs = needs;
    made.run = std::move(run);
    return made;
  };
  return {
      row("edit.cut", tr("Cu&t"), "Ctrl+X", Icon::cut, Needs::writableMap, [this] { canvas_.cut(); }),
      row("edit.copy", tr("&Copy"), "Ctrl+C", Icon::copy, Needs::map, [this] { canvas_.copy(); }),
      row("edit.paste", tr("&Paste"), "Ctrl+V", Icon::paste, Needs::writableMap, [this] { canvas_.paste(); }),
      row("edit.duplicate", tr("&Duplicate"), "Ctrl+D", Icon::duplicate, Needs::writableSelection,
          [this] { canvas_.duplicateSelection(); }),
      row("edit.delete", tr("De&lete"), "Del", Icon::remove, Needs::writableSelection,
          [this] { canvas_.deleteSelection(); }),
      row("edit.selectAll", tr("Select &all touchpoints"), "Ctrl+A", Icon::none, Needs::map,
          [this] { canvas_.selectAll(); }),
  };
}

std::vector<ActionRow> EditRoom::insertRows() {
  return {
      {.id = QStringLiteral("insert.touchpoint"),
       .text = tr("Add &touchpoint"),
       .keys = {keyOf("Ctrl+T")},
       .icon = Icon::touchpoint,
       .menu = MenuPlace::insert,
       .needs = Needs::writableMap,
       .run = [this] { canvas_.addTouchpoint(); },
       .toolbar = 1},
      {.id = QStringLiteral("insert.before"),
       .text = tr("Add touchpoint &before"),
       .menu = MenuPlace::insert,
       .needs = Needs::writableTouchpoints,
       .run = [this] { canvas_.addTouchpointBefore(); }},
      {.id = QStringLiteral("insert.stage"),
       .text = tr("Add &stage"),
       .keys = {keyOf("Ctrl+Shift+T")},
       .icon = Icon::stage,
       .menu = MenuPlace::insert,
       .needs = Needs::writableMap,
       .run = [this] { canvas_.addStage(); },
       .toolbar = 1},
      {.id = QStringLiteral("insert.lane"),
       .text = tr("Add &lane..."),
       .keys = {keyOf("Ctrl+L")},
       .icon = Icon::lane,
       .menu = MenuPlace::insert,
       .needs = Needs::writableMap,
       .run = [this] { addLane(); }},
      {.id = QStringLiteral("insert.map"),
       .text = tr("Add &map"),
       .keys = {keyOf("Ctrl+M")},
       .icon = Icon::map,
       .menu = MenuPlace::insert,
       .needs = Needs::writable,
       .run = [this] { addMap(); }},
  };
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
  if (dialog.exec() != QDialog::Accepted)
    return;
  if (const auto chosen = dialog.chosen())
    show(*chosen);
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
    canvas_.revealStage(*selection.stage);
  canvas_.setFocus();
}

void EditRoom::addLane() {
  QMenu menu;
  for (const auto& entry : model::laneTypeNames)
    menu.addAction(word(entry.word), this, [this, type = entry.word] { canvas_.addLane(type); });
  menu.exec(QCursor::pos());
}

/// The focus and the selection go to what came back or changed, so that it is seen.
void EditRoom::step(bool back) {
  std::optional<model::Difference> change;
  const auto watch = connect(&desk_.session, &Session::documentChanged, this,
                             [&change](const auto&, const auto&, const model::Difference& made) { change = made; });
  auto& stack = desk_.session.undoStack();
  back ? stack.undo() : stack.redo();
  disconnect(watch);
  if (change)
    canvas_.showChanged(*change);
}

void EditRoom::addToMenu(QMenu& menu, std::initializer_list<const char*> ids) {
  for (const auto* id : ids) {
    if (*id == '\0')
      menu.addSeparator();
    else if (auto* action = desk_.actions.action(QString::fromLatin1(id)); action != nullptr && action->isEnabled())
      menu.addAction(action);
  }
}

void EditRoom::showMenu(const QPoint& at) {
  const auto& place = canvas_.focusPlace();
  QMenu menu;
  if (std::holds_alternative<model::TouchpointId>(place)) {
    addToMenu(menu, {"edit.rename", "view.fields", "", "touchpoint.proactive", "touchpoint.service"});
    auto* emotions = menu.addMenu(tr("Emotion"));
    addToMenu(*emotions, {"touchpoint.emotion5", "touchpoint.emotion4", "touchpoint.emotion3", "touchpoint.emotion2",
                          "touchpoint.emotion1", "touchpoint.emotionNone"});
    addToMenu(menu, {"touchpoint.channel", "touchpoint.truth", "touchpoint.failure", "", "touchpoint.note",
                     "touchpoint.answers", "touchpoint.move", "", "insert.before", "insert.touchpoint", ""});
  } else if (std::holds_alternative<model::StageId>(place)) {
    addToMenu(menu, {"edit.rename", "", "insert.touchpoint", "insert.stage", ""});
  } else if (std::holds_alternative<model::LaneId>(place)) {
    addToMenu(menu, {"edit.rename", "", "insert.lane", ""});
  } else {
    addToMenu(menu, {"edit.rename", "", "insert.touchpoint", "insert.stage", "insert.lane", ""});
  }
  addToMenu(menu, {"edit.cut", "edit.copy", "edit.paste", "edit.duplicate", "edit.delete"});
  menu.exec(at);
}

void EditRoom::addMap() {
  auto& session = desk_.session;
  const edit::NewMap map{.id = session.ids().make<model::MapId>(),
                         .title = tr("New journey").toStdString(),
                         .touchpointLane = tr("Touchpoints").toStdString(),
                         .curveLane = tr("Emotion").toStdString()};
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
