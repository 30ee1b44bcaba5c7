#include "ui/canvas/canvas_selection.h"
#include "ui/canvas/in_place_editing.h"
#include "ui/canvas/map_accessible_items.h"
#include "ui/canvas/map_words.h"

#include <algorithm>

namespace throughline::ui {

MapAccessible::MapAccessible(MapCanvas* canvas) : QAccessibleWidget(canvas, QAccessible::Table) {
  known_ = cardIds();
  knownColumns_ = layout().columns.size();
  knownRows_ = layout().lanes.size();
}

MapAccessible::~MapAccessible() {
  for (const auto& [place, item] : items_)
    QAccessible::deleteAccessibleInterface(item.id);
}

MapCanvas& MapAccessible::canvas() const {
  return *static_cast<MapCanvas*>(widget());
}

QAccessibleInterface* MapAccessible::itemFor(const FocusPlace& place) const {
  const auto found = items_.find(place);
  if (found != items_.end())
    return QAccessible::accessibleInterface(found->second.id);
  auto* made = new MapItemAccessible(canvas(), *this, place);
  items_.emplace(place, Item{QAccessible::registerAccessibleInterface(made), spokenName(canvas(), place)});
  return made;
}

QAccessibleInterface* MapAccessible::itemAt(const FocusPlace& place) const {
  const bool isItem = !std::holds_alternative<TitlePlace>(place) && isThere(layout(), place);
  return isItem ? itemFor(place) : nullptr;
}

QAccessible::State MapAccessible::state() const {
  auto state = QAccessibleWidget::state();
  state.multiSelectable = true;
  state.focusable = true;
  return state;
}

QString MapAccessible::text(QAccessible::Text kind) const {
  if (kind == QAccessible::Description && canvas().session().currentMap() != nullptr)
    return spokenName(canvas(), TitlePlace{});
  return QAccessibleWidget::text(kind);
}

int MapAccessible::columnCount() const {
  return static_cast<int>(layout().columns.size());
}
int MapAccessible::rowCount() const {
  return static_cast<int>(layout().lanes.size());
}

int MapAccessible::childCount() const {
  const auto heads = static_cast<int>(layout().stages.size() + layout().lanes.size() + layout().columns.size());
  return cellCount() + heads + (canvas().editing().editor() != nullptr ? 1 : 0);
}

QAccessibleInterface* MapAccessible::child(int index) const {
  if (index < 0 || index >= childCount())
    return nullptr;
  if (index < cellCount())
    return cellAt(index / columnCount(), index % columnCount());
  auto head = static_cast<std::size_t>(index - cellCount());
  if (head < layout().stages.size())
    return itemFor(layout().stages[head].stage);
  head -= layout().stages.size();
  if (head < layout().lanes.size())
    return itemFor(layout().lanes[head].lane);
  head -= layout().lanes.size();
  return head < layout().columns.size() ? itemFor(layout().columns[head].step)
                                        : QAccessible::queryAccessibleInterface(canvas().editing().editor());
}

int MapAccessible::indexOfChild(const QAccessibleInterface* child) const {
  if (child != nullptr && child->object() != nullptr && child->object() == canvas().editing().editor())
    return childCount() - 1;
  const auto* item = dynamic_cast<const MapItemAccessible*>(child);
  if (item == nullptr)
    return -1;
  const auto at = gridPlaceOf(layout(), item->place());
  if (const auto* stage = std::get_if<model::StageId>(&item->place()))
    return cellCount() + static_cast<int>(headOf(layout(), *stage) - layout().stages.data());
  if (std::holds_alternative<model::StepId>(item->place()))
    return cellCount() + static_cast<int>(layout().stages.size() + layout().lanes.size() + *at.column);
  if (at.row && !at.column)
    return cellCount() + static_cast<int>(layout().stages.size() + *at.row);
  if (!at.row || !at.column)
    return -1;
  const bool inStack = at.card && isStack(layout().cell(*at.column, *at.row));
  return inStack ? -1 : static_cast<int>(*at.row) * columnCount() + static_cast<int>(*at.column);
}

QAccessibleInterface* MapAccessible::childAt(int x, int y) const {
  const auto at = canvas().viewport()->mapFromGlobal(QPoint(x, y));
  if (!canvas().viewport()->rect().contains(at))
    return nullptr;
  const auto place = placeOf(layout(), canvas().hitAt(at));
  auto* item = itemAt(place);
  return item != nullptr && indexOfChild(item) < 0 ? item->parent() : item;
}

QAccessibleInterface* MapAccessible::focusChild() const {
  return canvas().hasFocus() ? itemAt(canvas().focusPlace()) : nullptr;
}

void* MapAccessible::interface_cast(QAccessible::InterfaceType type) {
  if (type == QAccessible::TableInterface)
    return static_cast<QAccessibleTableInterface*>(this);
  return QAccessibleWidget::interface_cast(type);
}

QAccessibleInterface* MapAccessible::cellAt(int row, int column) const {
  if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
    return nullptr;
  const auto& cell = layout().cell(static_cast<std::size_t>(column), static_cast<std::size_t>(row));
  if (cell.cardCount == 1 && !isStack(cell))
    return itemFor(layout().cards[cell.firstCard].touchpoint);
  return itemFor(cellPlaceOf(layout(), cell));
}

int MapAccessible::selectedCellCount() const {
  return static_cast<int>(canvas().cards().touchpoints().size());
}

QList<QAccessibleInterface*> MapAccessible::selectedCells() const {
  QList<QAccessibleInterface*> cells;
  for (const auto id : canvas().cards().touchpoints())
    cells << itemFor(id);
  return cells;
}

QString MapAccessible::columnDescription(int column) const {
  if (column < 0 || column >= columnCount())
    return {};
  return spokenName(canvas(), layout().columns[static_cast<std::size_t>(column)].stage);
}

QString MapAccessible::rowDescription(int row) const {
  return row >= 0 && row < rowCount() ? spokenRow(canvas(), static_cast<std::size_t>(row)) : QString();
}

std::vector<model::TouchpointId> MapAccessible::cardIds() const {
  std::vector<model::TouchpointId> ids;
  std::ranges::transform(layout().cardsById, std::back_inserter(ids),
                         [this](std::uint32_t card) { return layout().cards[card].touchpoint; });
  return ids;
}

void MapAccessible::followLayout() {
  forgetWhatIsGone();
  if (!QAccessible::isActive())
    return;
  tellNewNames();
  tellNewCards();
}

void MapAccessible::forgetWhatIsGone() {
  std::erase_if(items_, [this](const auto& entry) {
    const auto& [place, item] = entry;
    if (isThere(layout(), place))
      return false;
    QAccessibleEvent event(QAccessible::accessibleInterface(item.id), QAccessible::ObjectDestroyed);
    QAccessible::updateAccessibility(&event);
    QAccessible::deleteAccessibleInterface(item.id);
    return true;
  });
}

void MapAccessible::tellNewNames() {
  for (auto& [place, item] : items_) {
    const QString name = spokenName(canvas(), place);
    if (name == item.name)
      continue;
    item.name = name;
    QAccessibleEvent event(QAccessible::accessibleInterface(item.id), QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
  }
}

void MapAccessible::tellNewCards() {
  const auto ids = cardIds();
  std::vector<model::TouchpointId> added;
  std::ranges::set_difference(ids, known_, std::back_inserter(added));
  const bool anotherGrid = knownColumns_ != layout().columns.size() || knownRows_ != layout().lanes.size();
  known_ = ids;
  knownColumns_ = layout().columns.size();
  knownRows_ = layout().lanes.size();
  if (anotherGrid) {
    QAccessibleTableModelChangeEvent event(&canvas(), QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&event);
  }
  constexpr std::size_t oneByOne = 50;
  for (std::size_t index = 0; index < std::min(added.size(), oneByOne); ++index) {
    QAccessibleEvent event(itemFor(added[index]), QAccessible::ObjectCreated);
    QAccessible::updateAccessibility(&event);
  }
}

} // namespace throughline::ui
