#include "ui/rooms/boards/boards_room.h"

#include "core/model/look_up.h"
#include "ui/canvas/map_canvas.h"
#include "ui/dialogs/kind_check_dialog.h"
#include "ui/dialogs/maps_overview.h"
#include "ui/dialogs/opportunities_board.h"
#include "ui/dialogs/undo_keys.h"
#include "ui/session/actions.h"
#include "ui/session/messages.h"
#include "ui/session/session.h"

namespace throughline::ui {
namespace {

constexpr int boardSection = 5;

} // namespace

BoardsRoom::BoardsRoom(const Desk& desk, MapCanvas& canvas, QObject* parent) : Room(desk, parent), canvas_(canvas) {
  connect(&desk_.session, &Session::started, this, [this] {
    ways_.clear();
    for (auto* dialog : {board_.data(), kindCheck_.data(), maps_.data()})
      if (dialog != nullptr)
        dialog->close();
  });
}

std::vector<ActionRow> BoardsRoom::actions() {
  auto all = boardRows();
  for (auto& row : linkRows())
    all.push_back(std::move(row));
  return all;
}

std::vector<ActionRow> BoardsRoom::linkRows() {
  return {{.id = QStringLiteral("view.maps"),
           .text = tr("Ma&ps overview..."),
           .keys = {keyOf("Ctrl+Alt+O")},
           .menu = MenuPlace::view,
           .section = boardSection,
           .needs = Needs::map,
           .run = [this] { showMaps(); }},
          {.id = QStringLiteral("view.followLink"),
           .text = tr("Open the &linked map"),
           .keys = {keyOf("Ctrl+Return")},
           .menu = MenuPlace::view,
           .section = boardSection + 1,
           .needs = Needs::touchpoints,
           .run = [this] { followLink(); }},
          {.id = QStringLiteral("view.back"),
           .text = tr("Bac&k to the map before"),
           .keys = {keyOf("Ctrl+Shift+Return")},
           .menu = MenuPlace::view,
           .section = boardSection + 1,
           .needs = Needs::map,
           .run = [this] { goBack(); }}};
}

std::vector<ActionRow> BoardsRoom::boardRows() {
  return {{.id = QStringLiteral("view.board"),
           .text = tr("Opportunities boa&rd..."),
           .keys = {keyOf("Ctrl+Shift+O")},
           .menu = MenuPlace::view,
           .section = boardSection,
           .needs = Needs::map,
           .run = [this] { showBoard(); },
           .hint = tr("Actions by impact and effort, and opportunities that nobody took up yet")},
          {.id = QStringLiteral("view.kindCheck"),
           .text = tr("&Kind check..."),
           .keys = {keyOf("Ctrl+Alt+G")},
           .menu = MenuPlace::view,
           .section = boardSection,
           .needs = Needs::map,
           .run = [this] { showKindCheck(); },
           .hint = tr("Touchpoints whose kind and reason say different things")}};
}

void BoardsRoom::prepare(QDialog& dialog) const {
  dialog.setAttribute(Qt::WA_DeleteOnClose);
  takeUndoKeys(dialog, desk_.actions);
}

void BoardsRoom::raise(QDialog& dialog) {
  dialog.show();
  dialog.raise();
  dialog.activateWindow();
}

void BoardsRoom::showBoard() {
  if (!board_) {
    auto* made = new OpportunitiesBoard(desk_.session, desk_.window);
    connect(made, &OpportunitiesBoard::touchpointChosen, &canvas_, &MapCanvas::reveal);
    prepare(*made);
    board_ = made;
  }
  raise(*board_);
}

void BoardsRoom::showKindCheck() {
  if (!kindCheck_) {
    auto* made = new KindCheckDialog(desk_.session, desk_.window);
    connect(made, &KindCheckDialog::touchpointChosen, &canvas_, &MapCanvas::reveal);
    connect(made, &KindCheckDialog::answersWanted, this, [this](model::TouchpointId touchpoint) {
      canvas_.focusOn(touchpoint);
      desk_.actions.trigger(QStringLiteral("touchpoint.answers"));
    });
    prepare(*made);
    kindCheck_ = made;
  }
  raise(*kindCheck_);
}

void BoardsRoom::showMaps() {
  if (!maps_) {
    auto* made = new MapsOverview(desk_.session, desk_.window);
    connect(made, &MapsOverview::mapChosen, this, [this](model::MapId map) { desk_.session.showMap(map); });
    prepare(*made);
    maps_ = made;
  }
  raise(*maps_);
}

void BoardsRoom::followLink() {
  const auto* map = desk_.session.currentMap();
  const auto& selected = desk_.session.selection().touchpoints;
  const auto* card = map == nullptr || selected.empty() ? nullptr : model::findTouchpoint(*map, *selected.begin());
  if (card == nullptr || !card->linkedMap) {
    desk_.messages.tell(tr("This touchpoint opens no map. Choose one in the inspector: Opens map."));
    return;
  }
  ways_.push_back({.map = map->id, .touchpoint = card->id});
  desk_.session.showMap(*card->linkedMap);
  canvas_.setFocus();
}

void BoardsRoom::goBack() {
  while (!ways_.empty()) {
    const auto way = ways_.back();
    ways_.pop_back();
    if (model::findMap(desk_.session.document(), way.map) == nullptr)
      continue;
    desk_.session.showMap(way.map);
    canvas_.reveal(way.touchpoint);
    canvas_.setFocus();
    return;
  }
  desk_.messages.tell(tr("No link was followed to get here."));
}

} // namespace throughline::ui
